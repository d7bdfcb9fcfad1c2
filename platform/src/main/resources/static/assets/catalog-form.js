// Hides the questions of a form that are not asked. The server decides the same once more.
(function () {
  function chosen(fields, id) {
    const question = fields.querySelector('[data-question="' + CSS.escape(id) + '"]');
    if (!question || question.disabled) return [];
    return Array.from(question.querySelectorAll('input:checked, select'), it => it.value);
  }
  function decide(fields) {
    fields.querySelectorAll('[data-question]').forEach(function (question) {
      if (!question.dataset.depends) return;
      const values = question.dataset.values.split(' ');
      const asked = chosen(fields, question.dataset.depends).some(it => values.includes(it));
      question.hidden = !asked;
      question.disabled = !asked;
    });
  }
  function all() { document.querySelectorAll('[data-form-fields]').forEach(decide); }
  document.addEventListener('change', function (event) {
    const fields = event.target.closest('[data-form-fields]');
    if (fields) decide(fields);
  });
  document.addEventListener('neike:fields', all);
  all();
})();
