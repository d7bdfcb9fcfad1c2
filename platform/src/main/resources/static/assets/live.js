// Parts of a page that stay true without reloading: <div id="x" data-live="topic,topic">. On a change the page is asked
// for again and the part exchanged, unless somebody is writing in it; then a bar offers to. With data-live-from="/address"
// a part is asked for there, and the rest of the page stays as it is.
(function () {
  const parts = Array.from(document.querySelectorAll('[data-live][id]'));
  if (!parts.length || !window.EventSource) return;
  const topics = Array.from(new Set(parts.flatMap(topicsOf)));
  const address = '/live?topics=' + encodeURIComponent(topics.join(','));
  const bar = document.getElementById('live-bar');
  let source = null;
  let timer = null;
  let pending = [];
  let missed = false;

  function topicsOf(part) {
    return part.dataset.live.split(',');
  }

  // Whether one of the topics is the part's; "me" is whatever no part names.
  function concerns(part, changed) {
    const own = topicsOf(part);
    return changed.some(function (topic) {
      return own.includes(topic) || (own.includes('me') && !topics.includes(topic));
    });
  }

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
    const changed = pending;
    pending = [];
    const due = parts.filter(function (part) { return concerns(part, changed); });
    const apart = due.filter(function (part) { return part.dataset.liveFrom; });
    apart.forEach(function (part) { exchange([part], part.dataset.liveFrom); });
    if (apart.length < due.length) await renewPage();
  }

  async function renewPage() {
    const shown = parts.filter(function (part) { return !part.dataset.liveFrom; });
    if (shown.some(function (part) { return busy(document.getElementById(part.id)); })) {
      say(true);
      return;
    }
    if (await exchange(shown, location.href)) {
      document.dispatchEvent(new CustomEvent('neike:renewed'));
      say(false);
    }
  }

  async function exchange(some, address) {
    let answer;
    try {
      answer = await fetch(address, { headers: { Accept: 'text/html' }, redirect: 'manual' });
    } catch (error) {
      return false;
    }
    if (!answer.ok) return false;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focus = document.activeElement;
    some.forEach(function (part) {
      const now = document.getElementById(part.id);
      const next = fresh.getElementById(part.id);
      if (now && next && !busy(now)) now.replaceWith(next);
    });
    if (focus && focus.id && document.getElementById(focus.id)) document.getElementById(focus.id).focus();
    return true;
  }

  function changed(told) {
    pending = pending.concat(told);
    if (document.hidden) {
      missed = true;
    } else if (timer === null) {
      timer = setTimeout(renew, 150 + Math.random() * 250);
    }
  }

  function open() {
    source = new EventSource(address);
    source.addEventListener('changed', function (event) { changed(event.data.split(',')); });
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
      if (missed) changed(topics);
      missed = false;
    }
  });
  window.addEventListener('pagehide', close);
  if (bar) bar.querySelector('button').addEventListener('click', function () { location.reload(); });
  if (!document.hidden) open();
})();
