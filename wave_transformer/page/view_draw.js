// Drawings: lines over time, the clock of a phase, bars.
import { drawing, html, setAttributes, svg } from './view_dom.js';
import { axisScale, roundTicks, shown } from './view_math.js';

/** The path of samples across a box. */
export function pathOf(y, x, scale) {
  let d = '';
  for (let i = 0; i < y.length; i++)
    d += `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${scale(y[i]).toFixed(1)}`;
  return d;
}

const knownWidths = new WeakMap();
const widthWatch = {
  get observer() {
    const seen = (entries) =>
      entries.forEach(({ target, contentRect }) => {
        if (!contentRect.width || knownWidths.get(target) === contentRect.width) return;
        knownWidths.set(target, contentRect.width);
        target.dispatchEvent(new Event('wider', { bubbles: true }));
      });
    const observer = new ResizeObserver(seen);
    Object.defineProperty(widthWatch, 'observer', { value: observer });
    return observer;
  },
};

/** How wide an element is; something sensible before it is shown. It is measured when it changes,
 * and then tells so by the event `wider`: asking costs no layout. */
export function widthOf(node, otherwise = 480) {
  if (!knownWidths.has(node)) {
    knownWidths.set(node, 0);
    widthWatch.observer.observe(node);
  }
  return Math.max(120, Math.round(knownWidths.get(node) || otherwise));
}

/** Largest size of any of several lines. */
export function reach(...lines) {
  let top = 1e-12;
  for (const y of lines)
    if (y) for (const v of y) if (Math.abs(v) > top && Number.isFinite(v)) top = Math.abs(v);
  return top;
}

/** A drawing of lines: what is, solid, and what was, thin and dashed; with axes and their numbers. */
export function linePlot(name, height) {
  const el = drawing('lines', height);
  const axes = svg('g', { class: 'axes' }),
    band = svg('path', { class: 'band' });
  const was = svg('path', { class: 'was' }),
    now = svg('path', { class: 'now' });
  const extra = svg('path', { class: 'given' });
  el.append(axes, band, extra, was, now);
  return {
    el,
    draw: (state) => drawLines({ el, axes, band, was, now, extra, name, height }, state),
  };
}

/** Draws a line plot: `now`, `was`, `given`: {x, y}; `band`: {x, low, high}. */
function drawLines(
  parts,
  { now, was = null, given = null, band = null, unit, alt, even = false },
) {
  const { el, axes, height } = parts,
    width = widthOf(el);
  const lines = [now, was, given].filter(Boolean);
  const [x0, x1] = ends(lines.map((l) => l.x)),
    values = lines.map((l) => l.y);
  if (band) values.push(band.low, band.high);
  const size = 1.06 * reach(...values);
  const [y0, y1] = even ? [-size, size] : padded(ends(values));
  const x = axisScale(x0, x1, [46, width - 12]),
    y = axisScale(y0, y1, [height - 26, 8]);
  const path = (line) =>
    line ? line.y.reduce((d, v, i) => d + step(i, x.to(line.x[i]), y.to(v)), '') : '';
  setAttributes(parts.now, { d: path(now) });
  setAttributes(parts.was, { d: path(was) });
  setAttributes(parts.extra, { d: path(given) });
  setAttributes(parts.band, { d: band ? bandPath(band, x, y) : '' });
  setAttributes(el, { 'aria-label': `${parts.name}. ${alt}`, viewBox: `0 0 ${width} ${height}` });
  drawAxes(axes, x, y, { width, height, unit });
}

/** One step of a path. */
const step = (i, x, y) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;

/** A closed path around a band. */
export function bandPath({ x: times, low, high }, x, y) {
  const up = Array.from(high, (v, i) => step(i, x.to(times[i]), y.to(v)));
  const down = Array.from(low, (v, i) => step(1, x.to(times[i]), y.to(v))).reverse();
  return `${up.join('')}${down.join('')}Z`;
}

/** Smallest and largest of several lists. @returns {[number, number]} */
function ends(lists) {
  let low = Infinity,
    high = -Infinity;
  for (const list of lists)
    for (const v of list) {
      if (v < low) low = v;
      if (v > high) high = v;
    }
  return low < high ? [low, high] : [low - 1, low + 1];
}

/** The same a little further apart. */
function padded([low, high]) {
  return [low - 0.06 * (high - low), high + 0.06 * (high - low)];
}

/** Axes with marks at round numbers. */
export function drawAxes(axes, x, y, { width, height, unit, label = shown }) {
  const marks = label === shown ? '' : x.ticks.map(label);
  const key = [x.low, x.high, x.bend, y.low, y.high, y.bend, width, height, unit, marks].join();
  if (axes.dataset.key === key) return;
  axes.dataset.key = key;
  const bottom = y.to(y.low),
    nodes = [];
  const texts = spread(y);
  for (const v of texts)
    nodes.push(
      svg('line', {
        class: v === 0 ? 'zero' : 'grid',
        x1: x.to(x.low),
        x2: width - 12,
        y1: y.to(v),
        y2: y.to(v),
      }),
      svg(
        'text',
        { class: 'tick', x: x.to(x.low) - 6, y: y.to(v) + 4, 'text-anchor': 'end' },
        shown(v),
      ),
    );
  for (const v of x.ticks) {
    if (x.to(v) > width - 16 - 7 * unit.length) continue;
    nodes.push(
      svg('text', { class: 'tick', x: x.to(v), y: height - 8, 'text-anchor': 'middle' }, label(v)),
    );
  }
  nodes.push(
    svg('line', { class: 'base', x1: x.to(x.low), x2: width - 12, y1: bottom, y2: bottom }),
    svg('text', { class: 'unit', x: width - 12, y: height - 8, 'text-anchor': 'end' }, unit),
  );
  axes.replaceChildren(...nodes);
}

/** Marks of an upright axis. */
function spread(y) {
  if (y.bend) return y.ticks;
  return roundTicks(y.low, y.high, Math.max(3, Math.abs(y.to(y.high) - y.to(y.low)) / 42));
}

/** A clock: the hand stands at the phase, 0 to the right, against the sun. */
export function clock(radius, label) {
  const r = radius,
    size = 2 * r + 8,
    c = size / 2;
  const hand = svg('line', { class: 'hand', x1: c, y1: c }),
    tip = svg('circle', { class: 'tip', r: 6 });
  const was = svg('line', { class: 'hand-was', x1: c, y1: c });
  const sector = svg('path', { class: 'sector' });
  const marks = [0, 1, 2, 3].map((i) => {
    const [x, y] = onCircle(c, r, (i * Math.PI) / 2),
      [a, b] = onCircle(c, r - 6, (i * Math.PI) / 2);
    return svg('line', { class: 'mark', x1: a, y1: b, x2: x, y2: y });
  });
  const el = svg(
    'svg',
    {
      class: 'clock',
      width: size,
      height: size,
      viewBox: `0 0 ${size} ${size}`,
      role: 'slider',
      tabindex: 0,
      'aria-label': label,
      'aria-valuemin': -180,
      'aria-valuemax': 180,
    },
    svg('circle', { class: 'face', cx: c, cy: c, r }),
    sector,
    marks,
    was,
    hand,
    tip,
    svg('circle', { class: 'pin', cx: c, cy: c, r: 2.5 }),
  );
  const place = (line, phase) => {
    const [x, y] = onCircle(c, r - 3, phase);
    setAttributes(line, { x2: x.toFixed(2), y2: y.toFixed(2) });
  };
  const draw = (phase, before, words) => {
    place(hand, phase);
    place(was, before);
    const [x, y] = onCircle(c, r - 3, phase);
    setAttributes(tip, { cx: x.toFixed(2), cy: y.toFixed(2) });
    setAttributes(was, { visibility: before === phase ? 'hidden' : 'visible' });
    setAttributes(sector, { d: arc(c, r - 14, before, phase) });
    setAttributes(el, {
      'aria-valuenow': Math.round((phase * 180) / Math.PI),
      'aria-valuetext': words,
    });
  };
  const angleOf = (event) => {
    const box = el.getBoundingClientRect();
    return Math.atan2(
      box.top + box.height / 2 - event.clientY,
      event.clientX - box.left - box.width / 2,
    );
  };
  return { el, draw, angleOf };
}

/** A point of a circle around (c, c). */
export function onCircle(c, r, phase) {
  return [c + r * Math.cos(phase), c - r * Math.sin(phase)];
}

/** The arc from one phase to another, the shorter way. */
function arc(c, r, from, to) {
  let turn = to - from;
  turn -= 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  if (Math.abs(turn) < 0.02) return '';
  const [x0, y0] = onCircle(c, r, from),
    [x1, y1] = onCircle(c, r, from + turn);
  return `M${x0.toFixed(1)} ${y0.toFixed(1)}A${r} ${r} 0 0 ${turn > 0 ? 0 : 1} ${x1.toFixed(1)} ${y1.toFixed(1)}`;
}

/** Two bars, one above the other: what was, and what is. */
export function twoBars() {
  const was = html('span', { class: 'bar was' }),
    now = html('span', { class: 'bar now' });
  const el = html('span', { class: 'bars', 'aria-hidden': 'true' }, was, now);
  const set = (before, after) => {
    was.style.setProperty('--share', `${(100 * before).toFixed(2)}%`);
    now.style.setProperty('--share', `${(100 * after).toFixed(2)}%`);
  };
  return { el, set };
}
