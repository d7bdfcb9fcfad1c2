// Builds a form of questions in the browser. What is sent is the JSON in the text area, checked by the server.
(function () {
  const builder = document.querySelector('[data-builder]');
  if (!builder) return;
  const raw = builder.querySelector('[data-raw]');
  const list = builder.querySelector('[data-questions]');
  const add = builder.querySelector('[data-add]');
  const card = document.querySelector('template[data-card]');
  const optionRow = document.querySelector('template[data-option]');
  const here = document.querySelector('[data-preview-here]');
  let questions;
  try { questions = JSON.parse(raw.value); } catch (e) { return; }
  if (!Array.isArray(questions)) return;
  raw.hidden = true;
  add.hidden = false;

  function fresh(prefix) { return prefix + Date.now().toString(36) + Math.floor(Math.random() * 1296).toString(36); }
  function choices(question) { return question.kind === 'choice' || question.kind === 'several'; }

  let waiting;
  function changed() {
    raw.value = JSON.stringify(questions);
    clearTimeout(waiting);
    waiting = setTimeout(preview, 400);
  }
  let asked = 0;
  function preview() {
    const mine = ++asked;
    const body = new URLSearchParams({ questions: raw.value, _csrf: builder.querySelector('[name="_csrf"]').value });
    fetch(builder.dataset.preview, { method: 'POST', body: body }).then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (html) {
      if (html === null || mine !== asked) return;
      here.innerHTML = html;
      document.dispatchEvent(new Event('neike:fields'));
    }).catch(function () {});
  }

  function number(value) { return value.trim() === '' || isNaN(Number(value)) ? null : Number(value); }
  const numbers = ['min', 'max', 'decimals', 'fromDays', 'untilDays'];

  function drawOptions(item, question) {
    const box = item.querySelector('[data-options]');
    box.replaceChildren();
    question.options.forEach(function (option, i) {
      const row = optionRow.content.firstElementChild.cloneNode(true);
      const label = row.querySelector('[data-option-label]');
      const english = row.querySelector('[data-option-english]');
      label.value = option.label || '';
      english.value = option.englishLabel || '';
      label.addEventListener('input', function () { option.label = label.value; changed(); });
      english.addEventListener('input', function () { option.englishLabel = english.value; changed(); });
      [label, english].forEach(it => it.addEventListener('change', drawConditions));
      row.querySelector('[data-option-remove]').addEventListener('click', function () {
        question.options.splice(i, 1);
        drawOptions(item, question);
        drawConditions();
        changed();
        item.querySelector('[data-option-add]').focus();
      });
      box.append(row);
    });
  }

  function drawCondition(item, question, index) {
    const select = item.querySelector('[data-depends-on]');
    const values = item.querySelector('[data-condition-values]');
    const earlier = questions.slice(0, index).filter(choices);
    item.querySelector('[data-condition]').hidden = earlier.length === 0 && !question.condition;
    while (select.options.length > 1) select.remove(1);
    earlier.forEach(it => select.add(new Option(it.label || it.id, it.id)));
    const on = question.condition ? question.condition.question : '';
    if (on && !earlier.some(it => it.id === on)) select.add(new Option('?', on));
    select.value = on || '';
    values.replaceChildren();
    const other = earlier.find(it => it.id === on);
    if (!other) return;
    other.options.forEach(function (option) {
      const label = document.createElement('label');
      label.className = 'form-check form-check-inline';
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.className = 'form-check-input';
      box.checked = question.condition.values.includes(option.value);
      box.addEventListener('change', function () {
        question.condition.values = question.condition.values.filter(it => it !== option.value);
        if (box.checked) question.condition.values.push(option.value);
        changed();
      });
      const text = document.createElement('span');
      text.className = 'form-check-label name';
      text.textContent = option.label || option.value;
      label.append(box, text);
      values.append(label);
    });
  }
  function drawConditions() {
    list.querySelectorAll('[data-item]').forEach((item, i) => drawCondition(item, questions[i], i));
  }

  function fit(item, question) {
    item.querySelectorAll('[data-for]').forEach(function (part) {
      part.hidden = !part.dataset.for.split(' ').includes(question.kind);
    });
  }

  function move(index, by, name) {
    const to = index + by;
    if (to < 0 || to >= questions.length) return;
    questions.splice(to, 0, questions.splice(index, 1)[0]);
    draw();
    changed();
    list.children[to].querySelector('[data-' + name + ']').focus();
  }

  function drawItem(question, index) {
    const item = card.content.firstElementChild.cloneNode(true);
    item.querySelector('[data-number]').textContent = index + 1;
    item.querySelectorAll('[data-field]').forEach(function (field) {
      const name = field.dataset.field;
      if (field.type === 'checkbox') field.checked = !!question[name];
      else field.value = question[name] === null || question[name] === undefined ? '' : question[name];
      field.addEventListener('input', function () {
        question[name] = field.type === 'checkbox' ? field.checked
          : numbers.includes(name) ? number(field.value) : field.value;
        if (name === 'kind') { fit(item, question); drawConditions(); }
        changed();
      });
      if (name === 'label') field.addEventListener('change', drawConditions);
    });
    item.querySelector('[data-up]').addEventListener('click', () => move(index, -1, 'up'));
    item.querySelector('[data-down]').addEventListener('click', () => move(index, 1, 'down'));
    item.addEventListener('keydown', function (event) {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      move(index, event.key === 'ArrowUp' ? -1 : 1, event.key === 'ArrowUp' ? 'up' : 'down');
    });
    item.querySelector('[data-remove]').addEventListener('click', function () {
      questions.splice(index, 1);
      draw();
      changed();
      add.focus();
    });
    item.querySelector('[data-option-add]').addEventListener('click', function () {
      question.options.push({ value: fresh('o'), label: '', englishLabel: '' });
      drawOptions(item, question);
      changed();
      item.querySelector('[data-options]').lastElementChild.querySelector('input').focus();
    });
    item.querySelector('[data-depends-on]').addEventListener('change', function (event) {
      question.condition = event.target.value ? { question: event.target.value, values: [] } : null;
      drawCondition(item, question, index);
      changed();
    });
    drawOptions(item, question);
    fit(item, question);
    return item;
  }

  function draw() {
    list.replaceChildren(...questions.map(drawItem));
    drawConditions();
  }

  add.addEventListener('click', function () {
    questions.push({ id: fresh('q'), kind: 'text', label: '', required: false, options: [] });
    draw();
    changed();
    list.lastElementChild.querySelector('[data-field="label"]').focus();
  });
  questions.forEach(it => { it.options = it.options || []; });
  draw();
})();
