// People to choose from while somebody types into <input data-people="address">: with keys, mouse or finger. What is chosen
// is written into the field; without script the name is typed in full, and the server understands it all the same.
(function () {
  const PAUSE = 150;
  let timer = 0;
  let asked = 0;
  let count = 0;

  function listOf(field) { return field.parentElement.querySelector('[role="listbox"]'); }
  function options(field) { return Array.from((listOf(field) || field).querySelectorAll('[role="option"]')); }

  function close(field) {
    asked++;
    clearTimeout(timer);
    const list = listOf(field);
    if (list) list.remove();
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function mark(field, chosen) {
    options(field).forEach(function (option) {
      const is = option === chosen;
      option.setAttribute('aria-selected', String(is));
      option.classList.toggle('active', is);
      if (is) option.scrollIntoView({ block: 'nearest' });
    });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function choose(field, option) {
    field.value = option.dataset.typed;
    close(field);
    field.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'chosen' }));
  }

  function line(text, kind) {
    const part = document.createElement('span');
    part.className = kind;
    part.textContent = text;
    return part;
  }

  function draw(field, people) {
    close(field);
    const list = document.createElement('div');
    list.className = 'dropdown-menu show person-list';
    list.id = 'people-' + (++count);
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.placeholder || field.name);
    people.forEach(function (person, i) {
      const option = document.createElement('div');
      option.className = 'dropdown-item';
      option.id = list.id + '-' + i;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.typed = person.typed;
      option.append(line(person.name, 'name'), line(person.more, 'text-secondary small name'));
      list.append(option);
    });
    if (!people.length) {
      const nobody = line(field.dataset.nobody, 'dropdown-item-text text-secondary small');
      nobody.setAttribute('role', 'status');
      list.append(nobody);
    }
    field.after(list);
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'true');
  }

  function ask(field) {
    const words = field.value.trim();
    const mine = ++asked;
    if (!words) { close(field); return; }
    fetch(field.dataset.people + '?q=' + encodeURIComponent(words), { credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (people) {
        if (people && mine === asked && document.activeElement === field) draw(field, people);
      })
      .catch(function () { /* The name can still be typed in full. */ });
  }

  document.addEventListener('focusin', function (event) {
    const field = event.target.closest('input[data-people]');
    if (!field || field.getAttribute('role')) return;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
  });
  document.addEventListener('input', function (event) {
    const field = event.target.closest('input[data-people]');
    if (!field || event.isComposing || event.detail === 'chosen') return;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE, field);
  });
  document.addEventListener('compositionend', function (event) {
    const field = event.target.closest('input[data-people]');
    if (!field) return;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE, field);
  });
  document.addEventListener('keydown', function (event) {
    const field = event.target.closest('input[data-people]');
    if (!field || event.isComposing) return;
    const all = options(field);
    const now = all.findIndex(it => it.classList.contains('active'));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!all.length) { if (event.key === 'ArrowDown') ask(field); return; }
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(field, all[now < 0 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length]);
    } else if (event.key === 'Enter' && now >= 0) {
      event.preventDefault();
      choose(field, all[now]);
    } else if (event.key === 'Escape' && listOf(field)) {
      event.preventDefault();
      event.stopPropagation();
      close(field);
    } else if (event.key === 'Tab') {
      if (now >= 0) choose(field, all[now]);
      else close(field);
    }
  });
  // Pressing must not take the focus away before the choice is made.
  document.addEventListener('pointerdown', function (event) {
    if (event.target.closest('.person-list')) event.preventDefault();
  });
  document.addEventListener('mousedown', function (event) {
    if (event.target.closest('.person-list')) event.preventDefault();
  });
  document.addEventListener('click', function (event) {
    const option = event.target.closest('.person-list [role="option"]');
    if (option) choose(option.closest('.person-picker').querySelector('input'), option);
  });
  document.addEventListener('focusout', function (event) {
    const field = event.target.closest('input[data-people]');
    if (field) close(field);
  });
})();
