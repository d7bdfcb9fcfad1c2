// Parts of a page that stay true without reloading: <div id="x" data-live="topic,topic">. On a change the page is asked
// for again and the part exchanged, unless somebody is writing in it; then a bar offers to.
(function () {
  const parts = Array.from(document.querySelectorAll('[data-live][id]'));
  if (!parts.length || !window.EventSource) return;
  const topics = Array.from(new Set(parts.flatMap(function (part) { return part.dataset.live.split(','); })));
  const address = '/live?topics=' + encodeURIComponent(topics.join(','));
  const bar = document.getElementById('live-bar');
  let source = null;
  let timer = null;
  let missed = false;

  // Whether something was written here that has not been sent, or is being chosen right now.
  function busy(part) {
    if (part.querySelector('details[open] form, .dropdown-menu.show, .modal.show')) return true;
    return Array.from(part.querySelectorAll('textarea, input, select')).some(function (field) {
      if (field.type === 'hidden') return false;
      if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
      if (field.type === 'file') return field.files.length > 0;
      if (field.tagName === 'SELECT') {
        return document.activeElement === field ||
          Array.from(field.options).some(function (option) { return option.selected !== option.defaultSelected; }) &&
          Array.from(field.options).some(function (option) { return option.defaultSelected; });
      }
      return field.value !== field.defaultValue;
    });
  }

  function say(shown) {
    if (bar) bar.hidden = !shown;
  }

  async function renew() {
    timer = null;
    if (parts.some(function (part) { return busy(document.getElementById(part.id)); })) {
      say(true);
      return;
    }
    let answer;
    try {
      answer = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' });
    } catch (error) {
      return;
    }
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focus = document.activeElement;
    parts.forEach(function (part) {
      const now = document.getElementById(part.id);
      const next = fresh.getElementById(part.id);
      if (now && next && !busy(now)) now.replaceWith(next);
    });
    if (focus && focus.id && document.getElementById(focus.id)) document.getElementById(focus.id).focus();
    document.dispatchEvent(new CustomEvent('neike:renewed'));
    say(false);
  }

  function changed() {
    if (document.hidden) {
      missed = true;
    } else if (timer === null) {
      timer = setTimeout(renew, 150 + Math.random() * 250);
    }
  }

  function open() {
    source = new EventSource(address);
    source.addEventListener('changed', changed);
  }

  function close() {
    if (source) source.close();
    source = null;
  }

  // A page in the background keeps no connection: browsers allow few of them, and it renews itself when looked at.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      close();
      missed = true;
    } else {
      open();
      if (missed) changed();
      missed = false;
    }
  });
  window.addEventListener('pagehide', close);
  if (bar) bar.querySelector('button').addEventListener('click', function () { location.reload(); });
  if (!document.hidden) open();
})();
