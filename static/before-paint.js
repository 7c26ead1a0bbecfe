// Runs before the first paint: tells the styles that the address asks for a view of its own.
if (location.search.length > 1 || location.hash.length > 1) {
  document.documentElement.classList.add('addressed');
}
