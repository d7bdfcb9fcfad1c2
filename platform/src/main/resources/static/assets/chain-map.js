// The map comes drawn from the server; here it learns to zoom, to pan, to show what belongs together and to explain itself.
(function () {

  document.querySelectorAll('[data-map]').forEach(function (canvas) {
    canvas.querySelectorAll('svg.chain-map').forEach(function (svg) { start(canvas, svg); });
  });

  function start(canvas, svg) {
    const whole = svg.viewBox.baseVal;
    const home = { x: whole.x, y: whole.y, w: whole.width, h: whole.height };
    const view = Object.assign({}, home);
    // However large the map is, one can come as near as to the usual one, and three times as near.
    const most = Math.max(3, home.w / 400);
    const tip = tooltip(canvas);
    let hushed = 0;

    function apply() {
      view.w = Math.min(home.w, Math.max(home.w / most, view.w));
      view.h = view.w * home.h / home.w;
      view.x = Math.min(home.x + home.w - view.w, Math.max(home.x, view.x));
      view.y = Math.min(home.y + home.h - view.h, Math.max(home.y, view.y));
      svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].join(' '));
      svg.classList.toggle('can-pan', view.w < home.w - 0.5);
    }

    function zoom(factor, clientX, clientY) {
      const box = svg.getBoundingClientRect();
      const px = clientX === undefined ? 0.5 : (clientX - box.left) / box.width;
      const py = clientY === undefined ? 0.5 : (clientY - box.top) / box.height;
      const w = Math.min(home.w, Math.max(home.w / most, view.w / factor));
      view.x += (view.w - w) * px;
      view.y += (view.h - w * home.h / home.w) * py;
      view.w = w;
      apply();
    }

    buttons(canvas, svg, zoom, function () { Object.assign(view, home); apply(); });

    // A wheel scrolls the page; with Ctrl, or a pinch on a touchpad, it zooms.
    svg.addEventListener('wheel', function (event) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
    }, { passive: false });
    svg.addEventListener('dblclick', function (event) {
      if (event.target.closest('a')) return;
      zoom(1.8, event.clientX, event.clientY);
    });

    const fingers = new Map();
    let apart = 0;
    let travelled = 0;
    svg.addEventListener('pointerdown', function (event) {
      fingers.set(event.pointerId, event);
      apart = 0;
      travelled = 0;
    });
    svg.addEventListener('pointermove', function (event) {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      fingers.set(event.pointerId, event);
      const all = Array.from(fingers.values());
      if (all.length === 2) {
        const distance = Math.hypot(all[0].clientX - all[1].clientX, all[0].clientY - all[1].clientY);
        if (apart > 0) zoom(distance / apart, (all[0].clientX + all[1].clientX) / 2, (all[0].clientY + all[1].clientY) / 2);
        apart = distance;
        travelled = 100;
        return;
      }
      if (view.w > home.w - 0.5) return;
      const scale = view.w / svg.getBoundingClientRect().width;
      travelled += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
      if (travelled < 5) return;
      svg.classList.add('panning');
      view.x -= (event.clientX - before.clientX) * scale;
      view.y -= (event.clientY - before.clientY) * scale;
      apply();
    });
    ['pointerup', 'pointercancel', 'pointerleave'].forEach(function (name) {
      svg.addEventListener(name, function (event) {
        fingers.delete(event.pointerId);
        if (travelled >= 5) hushed = Date.now();
        svg.classList.remove('panning');
      });
    });
    // The click that ends a drag opens nothing; neither does dragging a link away.
    svg.addEventListener('click', function (event) {
      if (Date.now() - hushed < 250) event.preventDefault();
    }, true);
    svg.addEventListener('dragstart', function (event) { event.preventDefault(); });
    // Zoomed in, one finger moves the map; otherwise it scrolls the page.
    new MutationObserver(function () {
      svg.style.touchAction = svg.classList.contains('can-pan') ? 'none' : 'pan-y';
    }).observe(svg, { attributes: true, attributeFilter: ['class'] });

    svg.querySelectorAll('a').forEach(function (link) {
      const title = link.querySelector('title');
      if (!title) return;
      const text = title.textContent.trim();
      link.setAttribute('aria-label', text.replace(/\n/g, '; '));
      title.remove();
      link.addEventListener('pointerenter', function (event) { near(link); tip.show(text, event); });
      link.addEventListener('pointermove', function (event) { tip.show(text, event); });
      link.addEventListener('pointerleave', function () { near(null); tip.hide(); });
      link.addEventListener('focus', function () { if (link.matches(':focus-visible')) { near(link); tip.beside(text, link); } });
      link.addEventListener('blur', function () { near(null); tip.hide(); });
    });

    function near(link) {
      svg.classList.toggle('focused', link !== null);
      svg.querySelectorAll('.near').forEach(function (it) { it.classList.remove('near'); });
      if (link === null) return;
      link.classList.add('near');
      const units = new Set(link.dataset.unit ? [link.dataset.unit] : [link.dataset.from, link.dataset.to]);
      const shown = new Set(units);
      if (link.dataset.unit) {
        svg.querySelectorAll('.arrow').forEach(function (arrow) {
          if (!units.has(arrow.dataset.from) && !units.has(arrow.dataset.to)) return;
          arrow.classList.add('near');
          shown.add(arrow.dataset.from).add(arrow.dataset.to);
        });
      }
      svg.querySelectorAll('.node').forEach(function (node) {
        if (shown.has(node.dataset.unit)) node.classList.add('near');
      });
    }
    apply();
  }

  function buttons(canvas, svg, zoom, reset) {
    const bar = document.createElement('div');
    bar.className = 'chain-zoom';
    [['zoom-in', canvas.dataset.zoomIn, function () { zoom(1.5); }],
      ['zoom-out', canvas.dataset.zoomOut, function () { zoom(1 / 1.5); }],
      ['fullscreen-exit', canvas.dataset.whole, reset]].forEach(function (it) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-sm btn-icon';
      button.title = it[1];
      button.setAttribute('aria-label', it[1]);
      const icon = document.createElement('i');
      icon.className = 'bi bi-' + it[0];
      icon.setAttribute('aria-hidden', 'true');
      button.append(icon);
      button.addEventListener('click', it[2]);
      bar.append(button);
    });
    svg.parentElement.prepend(bar);
  }

  function tooltip(canvas) {
    const box = document.createElement('div');
    box.className = 'chain-tip';
    box.hidden = true;
    canvas.append(box);
    function at(x, y) {
      const room = canvas.getBoundingClientRect();
      const left = Math.min(Math.max(4, x - room.left + 14), room.width - box.offsetWidth - 4);
      const below = y - room.top + 16;
      const above = y - room.top - box.offsetHeight - 12;
      box.style.left = Math.max(4, left) + 'px';
      box.style.top = (below + box.offsetHeight > room.height && above > 0 ? above : below) + 'px';
    }
    return {
      show: function (text, event) {
        if (event.pointerType === 'touch') return;
        box.textContent = text;
        box.hidden = false;
        at(event.clientX, event.clientY);
      },
      beside: function (text, link) {
        const place = link.getBoundingClientRect();
        box.textContent = text;
        box.hidden = false;
        at(place.left + place.width / 2, place.bottom);
      },
      hide: function () { box.hidden = true; }
    };
  }
})();
