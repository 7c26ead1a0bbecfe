// Tells the styles, before the page is interactive, that the address asks for a view of its own: what would
// be painted first is not what is going to be shown.
if (location.search.length > 1 || location.hash.length > 1) {
  document.documentElement.classList.add('addressed');
}
