// Keeps what somebody types into <form data-draft="…"> on the server, a moment after they pause.
(function () {
  const form = document.querySelector('form[data-draft]');
  if (!form) return;
  const state = form.querySelector('[data-draft-state]');
  let timer = 0;
  let sent = false;
  function fields() {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') data.append(name, value);
    }
    data.set('_method', 'put');
    return data;
  }
  function save() {
    clearTimeout(timer);
    timer = 0;
    fetch(form.dataset.draft, { method: 'POST', body: fields(), credentials: 'same-origin', keepalive: true })
      .then(function (answer) {
        if (answer.ok && state) state.textContent = form.dataset.draftSaved;
      })
      .catch(function () { /* The next pause tries again. */ });
  }
  form.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(save, 900);
  });
  form.addEventListener('submit', function () {
    sent = true;
    clearTimeout(timer);
    // Once is enough; the button comes back with the page.
    form.querySelectorAll('button').forEach(it => { it.disabled = true; });
  });
  window.addEventListener('pageshow', function () {
    form.querySelectorAll('button').forEach(it => { it.disabled = false; });
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && timer && !sent) save();
  });
})();
