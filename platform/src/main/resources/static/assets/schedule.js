// Buttons that copy the hours of the day before. Without scripts there are none.
(function () {
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      const into = document.getElementById(button.dataset.into);
      into.value = document.getElementById(button.dataset.copy).value;
      into.focus();
    });
  });
})();
