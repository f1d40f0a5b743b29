// The drawing of a process: readings as points to pull, the curve and its band through them.
import { followPointer, setAttributes, svg, writeText } from './view_dom.js';
import { bandPath, drawAxes, widthOf } from './view_draw.js';
import { axisScale, shown } from './view_math.js';

const [PLOT_LEFT, PLOT_RIGHT, PLOT_TOP, PLOT_BOTTOM] = [46, 12, 12, 26];
const STILL = 4; // pixels that a hand trembles
const REACH = { mouse: 14, touch: 26, pen: 18 }; // how near a pointer has to be to a point

/** The drawing, and what a hand can do in it.
 * @param {{grab: (id: number) => void, pull: (id: number, to: any, first: any) => void,
 *   drop: () => void, add: (time: number, value: number) => void, choose: (id: number) => void,
 *   key: (event: any) => void}} hand */
export function processPlot(hand) {
  const el = svg('svg', { class: 'drawing process', role: 'group', width: '100%' });
  const parts = Object.fromEntries(
    ['band', 'given', 'was', 'now'].map((k) => [k, svg('path', { class: k })]),
  );
  const axes = svg('g', { class: 'axes' }),
    points = svg('g', { class: 'points' });
  const end = svg('line', { class: 'end' }),
    ground = svg('rect', { class: 'ground' });
  const later = svg('text', { class: 'tick later' });
  el.append(
    ground,
    axes,
    end,
    later,
    ...['band', 'given', 'was', 'now'].map((k) => parts[k]),
    points,
  );
  const plot = {
    el,
    axes,
    end,
    later,
    ground,
    points,
    hand,
    known: new Map(),
    scale: null,
    view: null,
    pulled: false,
    ...parts,
  };
  followHand(plot);
  el.addEventListener('keydown', hand.key);
  return { el, draw: (/** @type {any} */ view) => drawProcess(plot, view), plot };
}

/** The pointer: it pulls the point next to it, or adds one where none is near.
 * @param {any} plot */
function followHand(plot) {
  const at = (/** @type {PointerEvent} */ event) => {
    const box = plot.el.getBoundingClientRect(),
      unit = widthOf(plot.el) / (box.width || 1);
    return [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit];
  };
  let last = [0, 0],
    moved = false,
    held = null;
  followPointer(plot.el, {
    down: (event) => {
      last = at(event);
      moved = false;
      const near = nearestPoint(plot, last[0], last[1], REACH[event.pointerType] ?? REACH.mouse);
      held = near && { ...near, from: last };
      if (near) plot.hand.grab(near.id);
      return { held, start: last };
    },
    move: (event, { start }) => {
      last = at(event);
      const [dx, dy] = [last[0] - start[0], last[1] - start[1]];
      moved ||= Math.hypot(dx, dy) > STILL;
      if (moved && held) pullPoint(plot, held, dx, dy, event.shiftKey);
    },
    up: () => {
      plot.pulled = false;
      const [x, y] = last;
      if (!moved && !held && inside(plot, x, y)) plot.hand.add(...valuesAt(plot, x, y));
      plot.hand.drop();
      held = null;
    },
  });
}

/** Whether a place is within the axes. @param {any} plot @param {number} x @param {number} y */
function inside({ scale }, x, y) {
  const { x: across, y: up } = scale;
  return (
    x >= across.to(across.low) &&
    x <= across.to(across.high) &&
    y >= up.to(up.high) &&
    y <= up.to(up.low)
  );
}

/** Time and value of a place, as round as a pixel allows. @param {any} plot @param {number} x
 *  @param {number} y @returns {[number, number]} */
function valuesAt({ scale }, x, y) {
  return [
    roundedTo(scale.x.from(x), scale.x.from(x + 1) - scale.x.from(x)),
    roundedTo(scale.y.from(y), scale.y.from(y) - scale.y.from(y + 1)),
  ];
}

/** A number, rounded to a power of ten below a step. @param {number} value @param {number} step */
export function roundedTo(value, step) {
  const digits = Math.max(0, Math.min(15, Math.ceil(-Math.log10(Math.abs(step) || 1))));
  return Number(value.toFixed(digits));
}

/** Moves a point by as much as the pointer has moved, in one direction alone with Shift.
 * @param {any} plot @param {any} held @param {number} dx @param {number} dy
 * @param {boolean} straight */
function pullPoint(plot, held, dx, dy, straight) {
  plot.pulled = true;
  const across = Math.abs(dx) >= Math.abs(dy);
  const [x, y] = straight
    ? [across ? dx : 0, across ? 0 : dy]
    : [pastTremble(dx), pastTremble(dy)];
  held.acrossed ||= x !== 0;
  held.upped ||= y !== 0;
  const [time, value] = valuesAt(plot, held.x + x, held.y + y),
    to = {};
  if (held.acrossed) to.time = x ? time : held.time;
  if (held.upped) to.value = y ? value : held.value;
  plot.hand.pull(held.id, to, held);
}

/** A way less the trembling of the hand. @param {number} d */
function pastTremble(d) {
  return Math.sign(d) * Math.max(0, Math.abs(d) - STILL);
}

/** The point next to a place. @param {any} plot @param {number} x @param {number} y
 *  @param {number} within pixels */
function nearestPoint({ view, scale }, x, y, within) {
  let best = null,
    distance = within;
  for (const r of view.readings) {
    const [px, py] = [scale.x.to(r.time), scale.y.to(r.value)];
    const d = Math.hypot(px - x, py - y) - (r.id === view.chosen ? 3 : 0);
    if (d < distance)
      [distance, best] = [d, { id: r.id, time: r.time, value: r.value, x: px, y: py }];
  }
  return best;
}

/** Smallest and largest value that is to be seen: a band that opens far is cut.
 * @param {any} view */
function valuesOf({ readings, was, now, truth }) {
  const own = [
    ...readings.map((r) => r.value),
    ...(truth?.values ?? []),
    ...now.mean,
    ...was.mean,
  ];
  const low = own.reduce((a, b) => Math.min(a, b)),
    high = own.reduce((a, b) => Math.max(a, b));
  const room = 0.8 * (high - low) || Math.abs(high) || 1;
  const bottom = now.low.reduce((a, b) => Math.min(a, b)),
    top = now.high.reduce((a, b) => Math.max(a, b));
  const [a, b] = [
    Math.max(low - room, Math.min(low, bottom)),
    Math.min(high + room, Math.max(high, top)),
  ];
  return [a - 0.04 * (b - a), b + 0.04 * (b - a)];
}

/** Scales that fit what is shown, and stay while the hand moves. @param {any} plot
 *  @param {number} width @param {number} height */
function fitProcess(plot, width, height) {
  const {
      window: [from, to],
    } = plot.view,
    key = [from, to, width, height, plot.view.channel].join();
  const old = plot.scale?.key === key ? plot.scale : null,
    [low, high] = valuesOf(plot.view);
  const fits =
    old && low >= old.y.low && high <= old.y.high && high - low > 0.75 * (old.y.high - old.y.low);
  if (old && (plot.pulled || fits)) return;
  const room = 0.012 * (to - from),
    x = axisScale(from - room, to + room, [PLOT_LEFT, width - PLOT_RIGHT]);
  plot.scale = { key, x, y: axisScale(low, high, [height - PLOT_BOTTOM, PLOT_TOP]) };
}

/** The path of a curve, where it is within the axes. @param {any} scale
 *  @param {ArrayLike<number>} times @param {ArrayLike<number>} values */
function curve({ x, y }, times, values) {
  let d = '';
  for (let i = 0; i < times.length; i++) {
    d += `${i ? 'L' : 'M'}${x.to(times[i]).toFixed(1)} ${cut(y, values[i]).toFixed(1)}`;
  }
  return d;
}

/** A height that stays within the drawing. @param {any} y @param {number} value */
function cut(y, value) {
  return Math.min(y.to(y.low), Math.max(y.to(y.high), y.to(value)));
}

/** Draws it: view = {readings, first, chosen, times, now, was, truth, window, words, alt,
 * last}. @param {any} plot @param {any} view */
function drawProcess(plot, view) {
  plot.view = view;
  const { el, axes } = plot,
    width = widthOf(el),
    height = width < 520 ? 260 : 340;
  fitProcess(plot, width, height);
  const { x, y } = plot.scale,
    limit = { to: (/** @type {number} */ v) => cut(y, v) };
  const { ticks, label, unit } = view.words.axis(x.low, x.high, Math.max(2, (width - 70) / 60));
  drawAxes(axes, { ...x, ticks }, y, { width, height, unit, label });
  setAttributes(el, { height, viewBox: `0 0 ${width} ${height}`, 'aria-label': view.alt });
  setAttributes(plot.ground, {
    x: PLOT_LEFT,
    y: 0,
    width: width - PLOT_LEFT - PLOT_RIGHT,
    height,
  });
  setAttributes(plot.band, {
    d: bandPath({ x: view.times, low: view.now.low, high: view.now.high }, x, limit),
  });
  setAttributes(plot.now, { d: curve(plot.scale, view.times, view.now.mean) });
  setAttributes(plot.was, {
    d: view.changed ? curve(plot.scale, view.times, view.was.mean) : '',
  });
  setAttributes(plot.given, {
    d: view.truth ? curve(plot.scale, view.truth.times, view.truth.values) : '',
  });
  drawEnd(plot, view, height);
  drawPoints(plot, view);
}

/** Where the record ends. @param {any} plot @param {any} view @param {number} height */
function drawEnd({ end, later, scale: { x } }, { last }, height) {
  const at = Number.isFinite(last) ? x.to(last) : x.to(x.high),
    room = x.to(x.high) - at;
  setAttributes(end, {
    x1: at,
    x2: at,
    y1: PLOT_TOP,
    y2: height - PLOT_BOTTOM,
    visibility: room > 0 ? null : 'hidden',
  });
  setAttributes(later, { x: at + 5, y: PLOT_TOP - 2, visibility: room > 70 ? null : 'hidden' });
  writeText(later, 'what comes');
}

/** One point: its place, where it was, how far off it may be. */
function newPoint() {
  const shadow = svg('circle', { class: 'ring-was', r: 4.5 }),
    way = svg('line', { class: 'stem-was' });
  const off = svg('line', { class: 'off' }),
    catcher = svg('circle', { class: 'catch', r: 14 });
  const ring = svg('circle', { class: 'ring' });
  const el = svg(
    'g',
    { class: 'handle', role: 'slider', 'aria-orientation': 'vertical' },
    off,
    catcher,
    ring,
  );
  return { shadow, way, off, ring, el, all: [way, shadow, el], place: el };
}

/** Draws the points. @param {any} plot @param {any} view */
function drawPoints(plot, view) {
  const there = new Set(view.readings.map((r) => r.id));
  for (const [id, point] of plot.known) {
    if (there.has(id)) continue;
    point.all.forEach((/** @type {any} */ node) => node.remove());
    plot.known.delete(id);
  }
  view.readings.forEach((r, n) => {
    if (!plot.known.has(r.id)) {
      const point = newPoint();
      point.el.addEventListener('focus', () => plot.hand.choose(r.id));
      plot.known.set(r.id, point);
      plot.points.append(...point.all);
    }
    placePoint(plot, view, r, n);
  });
}

/** Puts one point in its place. @param {any} plot @param {any} view @param {any} r
 *  @param {number} n which one it is, in time */
function placePoint(plot, view, r, n) {
  const { x, y } = plot.scale,
    point = plot.known.get(r.id),
    chosen = r.id === view.chosen;
  const [px, py] = [x.to(r.time).toFixed(1), y.to(r.value).toFixed(1)],
    first = view.first.get(r.id);
  const moved = first && (first.time !== r.time || first.value !== r.value);
  for (const circle of point.el.querySelectorAll('circle'))
    setAttributes(circle, { cx: px, cy: py });
  setAttributes(point.ring, { r: chosen ? 7 : view.readings.length > 120 ? 3 : 4.5 });
  setAttributes(point.off, {
    x1: px,
    x2: px,
    y1: y.to(r.value - r.error),
    y2: y.to(r.value + r.error),
    visibility: r.error ? null : 'hidden',
  });
  setAttributes(point.el, {
    class: `handle${chosen ? ' chosen' : ''}${first ? '' : ' added'}`,
    tabindex: chosen ? 0 : -1,
    'aria-label': `reading ${n + 1} of ${view.readings.length}`,
    'aria-valuemin': Number(y.low.toPrecision(3)),
    'aria-valuemax': Number(y.high.toPrecision(3)),
    'aria-valuenow': Number(r.value.toPrecision(5)),
    'aria-valuetext': `${view.words.say(r.time)}: ${shown(r.value, 4)}`,
  });
  for (const node of [point.shadow, point.way])
    setAttributes(node, { visibility: moved ? null : 'hidden' });
  if (!moved) return;
  const [fx, fy] = [x.to(first.time).toFixed(1), y.to(first.value).toFixed(1)];
  setAttributes(point.shadow, { cx: fx, cy: fy });
  setAttributes(point.way, { x1: fx, y1: fy, x2: px, y2: py });
}
