// Known before the first paint. A plain file, as the policy allows no inline script.
{
  const root = document.documentElement;

  // The address asks for another view than the page shows as it stands.
  if (location.search.length > 1 || location.hash.length > 1) root.classList.add('addressed');

  // The theme. Where storage is denied, a choice lasts as long as the page.
  const show = (theme) => (root.dataset.theme = /^(light|dark)$/.test(theme) ? theme : 'system');
  const recall = () => {
    try {
      show(localStorage.getItem('fronts-theme'));
    } catch {
      // Denied.
    }
  };
  show();
  recall();
  addEventListener('storage', recall);
  addEventListener('pageshow', recall);
  addEventListener('click', ({ target }) => {
    if (!target.closest('[data-theme-switch]')) return;
    // The first press is seen: from the system's theme to the other.
    const themes = ['system', 'light', 'dark', 'system'];
    if (!matchMedia('(prefers-color-scheme: dark)').matches) themes.reverse();
    const theme = show(themes[themes.indexOf(root.dataset.theme) + 1]);
    try {
      localStorage.setItem('fronts-theme', theme);
    } catch {
      // Denied.
    }
  });
}
