// Prints a document; without scripts the browser's own menu does.
document.addEventListener('click', function (event) {
  if (event.target.closest('[data-print]')) window.print();
});
