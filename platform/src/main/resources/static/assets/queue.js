// j and k go down and up in a queue, Enter opens. Works beside the browser's own keys.
(function () {
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const step = { j: 1, k: -1 }[event.key];
    const queue = document.querySelector('[data-queue]');
    if (!step || !queue) return;
    const rows = Array.from(queue.querySelectorAll('[data-row]'));
    const at = rows.indexOf(document.activeElement);
    const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
})();
