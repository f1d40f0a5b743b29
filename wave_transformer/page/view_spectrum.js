// The harmonics of one wave as handles to pull: across is frequency, upwards is amplitude, and the
// small hand in each handle is its phase.
import { drawing, followPointer, setAttributes, svg } from './view_dom.js';
import { axisScale, bendFor, degrees, shown } from './view_math.js';
import { drawAxes, widthOf } from './view_draw.js';

const HEIGHT = 250,
  LEFT = 46,
  RIGHT = 14,
  TOP = 26,
  BOTTOM = 30;
const DEAD = 3; // px a hand may tremble across the way it pulls

/** The plot with its handles. `hand` is told what a person does:
 * begin(), pick(i), pull(i, {frequency?, amplitude?}), nudge(i, key, event), end(). */
export function spectrumPlot(count, hand) {
  const el = drawing('spectrum', HEIGHT, { role: 'group' });
  const axes = svg('g', { class: 'axes', 'aria-hidden': 'true' }),
    shadows = svg('g', { class: 'shadows' });
  const title = svg('text', { class: 'unit', x: 2, y: 13 }, 'amplitude');
  const handles = Array.from({ length: count }, (_, i) => makeHandle(i, hand));
  const layer = svg(
    'g',
    {},
    handles.map((h) => h.el),
  );
  const was = handles.map(() => makeShadow());
  shadows.append(...was.map((w) => w.el));
  el.append(axes, title, shadows, layer);
  const plot = {
    el,
    axes,
    handles,
    was,
    layer,
    scale: null,
    key: null,
    view: null,
    dragging: false,
    zoom: 1,
    hand,
  };
  pullHandles(plot);
  return { el, draw: (view) => drawSpectrum(plot, view), zoomBy: (f) => zoomBy(plot, f), plot };
}

/** One handle: stem, ring, hand, and a wide ring to catch it by. */
function makeHandle(i, hand) {
  const stem = svg('line', { class: 'stem' }),
    ring = svg('circle', { class: 'ring', r: 7 });
  const tip = svg('line', { class: 'hand', x1: 0, y1: 0 }),
    cross = svg('path', { class: 'cross', d: 'M-5 -5L5 5M-5 5L5 -5' });
  const knob = svg(
    'g',
    { class: 'knob' },
    svg('circle', { class: 'catch', r: 14 }),
    ring,
    tip,
    cross,
  );
  const el = svg(
    'g',
    {
      class: 'handle',
      role: 'slider',
      'aria-label': `harmonic ${i + 1}`,
      'aria-orientation': 'vertical',
      focus: () => hand.pick(i),
      keydown: (e) => hand.nudge(i, e),
    },
    stem,
    knob,
  );
  return { el, stem, knob, tip, ring };
}

/** Where a harmonic was: a thin dashed stem with a small ring. */
function makeShadow() {
  const stem = svg('line', { class: 'stem-was' }),
    ring = svg('circle', { class: 'ring-was', r: 4 });
  return { el: svg('g', { class: 'shadow' }, stem, ring), stem, ring };
}

/** Mouse, pen and finger pull the handle that is nearest. */
function pullHandles(plot) {
  /** @type {(event: PointerEvent) => [number, number]} */
  const at = (event) => {
    const box = plot.el.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  followPointer(plot.el, {
    down: (event) => {
      const [x, y] = at(event),
        i = nearest(plot, x, y, event.pointerType === 'mouse' ? 16 : 26);
      if (i === null) return null;
      plot.hand.pick(i);
      plot.handles[i].el.focus({ preventScroll: true });
      if (plot.view.fixed) return null;
      plot.dragging = true;
      plot.hand.begin();
      const { wave } = plot.view,
        s = plot.scale;
      return { i, x, y, px: s.x.to(wave.frequencies[i]), py: s.y.to(wave.amplitudes[i]) };
    },
    move: (event, from) => pull(plot, from, at(event), event.shiftKey),
    up: () => {
      plot.dragging = false;
      plot.hand.end();
    },
  });
}

/** Moves a handle by as much as the pointer has moved; what it has not moved stays as it is. */
function pull(plot, from, [x, y], straight) {
  let dx = past(x - from.x),
    dy = past(y - from.y);
  if (straight && Math.abs(dx) < Math.abs(dy)) dx = 0;
  else if (straight) dy = 0;
  from.movedX ||= dx !== 0;
  from.movedY ||= dy !== 0;
  const to = {};
  if (from.movedX) to.frequency = Math.max(0, plot.scale.x.from(from.px + dx));
  if (from.movedY) to.amplitude = Math.max(0, plot.scale.y.from(from.py + dy));
  if (from.movedX || from.movedY) plot.hand.pull(from.i, to);
}

/** A way less the trembling. */
function past(d) {
  return Math.sign(d) * Math.max(0, Math.abs(d) - DEAD);
}

/** The handle next to a point, if one is near; the chosen one first. */
function nearest(plot, x, y, within) {
  const { wave, chosen } = plot.view,
    s = plot.scale;
  let best = null,
    distance = within;
  for (let i = 0; i < wave.frequencies.length; i++) {
    const px = s.x.to(wave.frequencies[i]),
      py = s.y.to(wave.amplitudes[i]);
    const d = Math.hypot(px - x, py - y) - (i === chosen ? 4 : 0);
    if (d < distance) [distance, best] = [d, i];
  }
  return best;
}

/** Scales that fit what is shown, and stay while the hand moves. */
function fitScale(plot, { wave, was, place }, width) {
  const key = `${place} ${width} ${plot.zoom} ${plot.zoom > 1 ? plot.view.chosen : ''}`;
  const topF = 1.06 * Math.max(1e-6, ...wave.frequencies, ...was.frequencies);
  const topA = 1.1 * Math.max(1e-6, ...wave.amplitudes, ...was.amplitudes);
  const old = plot.scale;
  const fits =
    old &&
    key === plot.key &&
    topF <= 1.09 * old.fitF &&
    topA <= 1.12 * old.fitA &&
    topF > 0.6 * old.fitF &&
    topA > 0.5 * old.fitA;
  if (old && (fits || plot.dragging)) return;
  plot.key = key;
  const [f0, f1] =
    plot.zoom > 1
      ? around(wave.frequencies[plot.view.chosen], topF / plot.zoom)
      : [-0.02 * topF, topF];
  const bendF = plot.zoom > 1 ? 0 : bendFor(was.frequencies),
    bendA = bendFor(was.amplitudes);
  plot.scale = {
    fitF: topF,
    fitA: topA,
    x: axisScale(f0, f1, [LEFT, width - RIGHT], bendF),
    y: axisScale(0, topA, [HEIGHT - BOTTOM, TOP], bendA),
  };
}

/** A span around a value, not below 0. */
function around(middle, span) {
  const low = Math.max(0, middle - span / 2);
  return [low, low + span];
}

/** Closer to the chosen harmonic, or back to all of them. */
function zoomBy(plot, factor) {
  plot.zoom = Math.min(64, Math.max(1, plot.zoom * factor));
  plot.key = null;
}

/** Draws the handles: view = {wave, own, was, silent, chosen, fixed, place, unit, words(i)}. */
function drawSpectrum(plot, view) {
  plot.view = { ...view, wave: view.own };
  const width = widthOf(plot.el),
    { el, handles } = plot;
  fitScale(plot, { wave: view.own, was: view.was, place: view.place }, width);
  const { x, y } = plot.scale;
  setAttributes(el, { viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-label': view.alt });
  drawAxes(plot.axes, x, y, { width, height: HEIGHT, unit: view.unit });
  const silent = new Set(view.silent),
    changed = new Set(view.changed);
  handles.forEach((handle, i) => {
    placeHandle(handle, plot, view, i, silent.has(i));
    placeShadow(plot.was[i], plot, view, i, changed.has(i));
  });
  const top = handles[view.chosen].el;
  if (plot.layer.lastChild !== top && !plot.dragging && el.getRootNode().activeElement !== top)
    raise(plot, top);
}

/** Draws the chosen handle above the others, and keeps the focus where it is. */
function raise(plot, top) {
  const focused = /** @type {any} */ (plot.el.getRootNode()).activeElement;
  if (focused && plot.layer.contains(focused)) return;
  plot.layer.append(top);
}

/** Puts one handle in its place. */
function placeHandle({ el, stem, knob, tip, ring }, plot, view, i, silent) {
  const { x, y } = plot.scale,
    { own, chosen } = view;
  const px = x.to(own.frequencies[i]),
    py = y.to(own.amplitudes[i]),
    base = y.to(0);
  const away = px < LEFT - 1 || px > widthOf(plot.el) - RIGHT + 1;
  const r = i === chosen ? 10 : 7,
    phase = own.phases[i];
  setAttributes(stem, { x1: px.toFixed(2), x2: px.toFixed(2), y1: base, y2: (py + r).toFixed(2) });
  setAttributes(knob, { transform: `translate(${px.toFixed(2)} ${py.toFixed(2)})` });
  setAttributes(ring, { r });
  setAttributes(tip, {
    x2: (r * Math.cos(phase)).toFixed(2),
    y2: (-r * Math.sin(phase)).toFixed(2),
  });
  setAttributes(el, {
    class: `handle${i === chosen ? ' chosen' : ''}${silent ? ' silent' : ''}`,
    visibility: away ? 'hidden' : null,
    tabindex: i === chosen ? 0 : -1,
    'aria-valuemin': 0,
    'aria-valuenow': Number(own.amplitudes[i].toPrecision(4)),
    'aria-disabled': view.fixed ? 'true' : null,
    'aria-valuemax': Number(y.high.toPrecision(3)),
    'aria-valuetext': sayHarmonic(view, i, silent),
  });
}

/** A harmonic in words. */
export function sayHarmonic({ own, unit }, i, silent) {
  return (
    `frequency ${shown(own.frequencies[i])} ${unit}, amplitude ${shown(own.amplitudes[i])}, ` +
    `phase ${Math.round(degrees(own.phases[i]))} degrees${silent ? ', silent' : ''}`.replace(
      '-',
      '−',
    )
  );
}

/** Puts the mark of what was in its place, where that is another. */
function placeShadow({ el, stem, ring }, plot, { was }, i, changed) {
  setAttributes(el, { visibility: changed ? null : 'hidden' });
  if (!changed) return;
  const { x, y } = plot.scale,
    px = x.to(was.frequencies[i]).toFixed(2),
    py = y.to(was.amplitudes[i]).toFixed(2);
  setAttributes(stem, { x1: px, x2: px, y1: y.to(0), y2: py });
  setAttributes(ring, { cx: px, cy: py });
}
