// Small things that every page shares. No page needs them to be usable.
(function () {
  // "/" goes to the search box, unless somebody is typing.
  document.addEventListener('keydown', function (event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const box = document.querySelector('[data-shortcut="/"]');
    if (box) {
      event.preventDefault();
      box.focus();
    }
  });
  // <form data-confirm="…"> asks before it sends.
  document.addEventListener('submit', function (event) {
    const question = event.target.dataset.confirm;
    if (question && !window.confirm(question)) event.preventDefault();
  });
  // <select data-submit> sends its form at once.
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
  });
})();
