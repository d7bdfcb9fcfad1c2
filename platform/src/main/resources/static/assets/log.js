// Uploading an event log: drag and drop, and how far it is. Without it the form sends all the same.
(function () {
  const form = document.querySelector('form[data-upload]');
  if (!form) return;
  const zone = form.querySelector('.drop-zone');
  const input = form.querySelector('input[type=file]');
  const button = form.querySelector('button');
  const box = form.querySelector('[data-upload-progress]');
  const bar = box.querySelector('progress');
  const text = form.querySelector('[data-upload-text]');
  const share = form.querySelector('[data-upload-share]');
  const trouble = form.querySelector('[data-upload-trouble]');

  ['dragenter', 'dragover'].forEach(function (name) {
    zone.addEventListener(name, function (event) {
      event.preventDefault();
      zone.classList.add('drop-zone-over');
    });
  });
  ['dragleave', 'drop'].forEach(function (name) {
    zone.addEventListener(name, function (event) {
      event.preventDefault();
      zone.classList.remove('drop-zone-over');
    });
  });
  zone.addEventListener('drop', function (event) {
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });

  function fail(message) {
    box.hidden = true;
    button.disabled = false;
    trouble.textContent = message;
    trouble.hidden = false;
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    const request = new XMLHttpRequest();
    trouble.hidden = true;
    box.hidden = false;
    button.disabled = true;
    text.textContent = form.dataset.sending;
    request.upload.addEventListener('progress', function (progress) {
      if (!progress.lengthComputable) return;
      const done = progress.loaded / progress.total;
      bar.value = done;
      share.textContent = Math.floor(done * 100) + ' %';
      if (done === 1) text.textContent = form.dataset.done;
    });
    request.addEventListener('load', function () {
      if (request.status < 400) {
        window.location.assign(request.responseURL);
        return;
      }
      // The answer is a page of ours that says what is wrong.
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const said = page.querySelector('.card-body p');
      fail(said ? said.textContent : form.dataset.broken);
    });
    request.addEventListener('error', function () { fail(form.dataset.broken); });
    request.open('POST', form.action);
    request.send(new FormData(form));
  });
})();
