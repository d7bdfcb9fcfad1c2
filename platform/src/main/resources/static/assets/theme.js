// Sets the theme before the first paint; "auto" follows the device.
(function () {
  const root = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    const wanted = root.dataset.theme;
    root.setAttribute('data-bs-theme', wanted === 'dark' || (wanted === 'auto' && dark.matches) ? 'dark' : 'light');
  }
  apply();
  dark.addEventListener('change', function () {
    apply();
    document.dispatchEvent(new CustomEvent('neike:theme'));
  });
})();
