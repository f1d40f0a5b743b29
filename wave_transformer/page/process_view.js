// A process as a person sees and turns it: readings to pull, waves to mute, and what follows.
import { freshName, html, oncePerFrame, setAttributes, writeText } from './view_dom.js';
import { followTheme } from './view_theme.js';
import { fixed, percent, shown } from './view_math.js';
import { isMoved } from './process_backend.js';
import { TimeWords } from './process_time.js';
import { roundedTo } from './process_plot.js';
import { changesPanel, readingsPanel } from './process_panels.js';
import { wavesPanel } from './process_waves.js';
import { processCode } from './process_code.js';

const NO_MIX = { factors: {}, muted: [], solo: [], noise: 1 };

/** Everything that the panels share: readings, the mix of the waves, what a person does. */
class Playing {
  /** @param {any} backend @param {any} options */
  constructor(backend, options) {
    this.backend = backend;
    this.options = options;
    this.info = backend.info;
    this.words = new TimeWords(backend.process.clock);
    this.window = backend.process.window;
    this.first = new Map(backend.readings.map((r) => [r.id, r]));
    this.past = [];
    this.gesture = null;
    this.timings = [];
    /** @type {number|null} when the hand moved */
    this.hand = null;
    this.version = 0;
    this.wasOf = new Map();
    this.redraw = this.touched = () => {};
    this.rest = afterRest(() => this.redraw(), 120);
    this.begin(options.state ?? {});
  }

  /** From a stored state. @param {any} state */
  begin(state) {
    const { channel = 0, chosen = null, readings, ...mix } = state;
    this.channel = channel < this.info.names.length ? channel : 0;
    this.readings = readings ? readings.map(readingOf) : this.backend.readings;
    this.mix = {
      factors: mix.factors ?? {},
      muted: mix.muted ?? [],
      solo: mix.solo ?? [],
      noise: mix.noise ?? 1,
    };
    this.chosen = chosen ?? this.shown[this.shown.length - 1]?.id ?? null;
  }

  // ---- what is there

  /** The readings of the channel that is shown, in order of time. */
  get shown() {
    return this.readings
      .filter((r) => r.channel === this.channel)
      .sort((a, b) => a.time - b.time);
  }

  /** The reading that is chosen. */
  get own() {
    return this.readings.find((r) => r.id === this.chosen) ?? null;
  }

  /** What stands for the present state. */
  get run() {
    return this.version;
  }

  get moved() {
    return this.readings.filter((r) => isMoved(r, this.first.get(r.id)));
  }

  get added() {
    return this.readings.filter((r) => !this.first.has(r.id));
  }

  get removed() {
    const there = new Set(this.readings.map((r) => r.id));
    return this.backend.readings.filter((r) => !there.has(r.id));
  }

  /** Are the readings others than those that came? */
  get pulled() {
    return Boolean(this.moved.length || this.added.length || this.removed.length);
  }

  /** Do the waves count otherwise? */
  get mixed() {
    const { factors, muted, solo, noise } = this.mix;
    return Boolean(muted.length || solo.length || noise !== 1 || Object.keys(factors).length);
  }

  get changed() {
    return this.pulled || this.mixed;
  }

  /** Times that are drawn. */
  times() {
    const [from, to] = this.window,
      count = this.first.size > 200 ? 321 : 481;
    return Array.from({ length: count }, (_, i) =>
      i === count - 1 ? to : from + (i * (to - from)) / (count - 1),
    );
  }

  /** What was believed before anything was changed. */
  was() {
    if (!this.wasOf.has(this.channel)) {
      const { readings } = this.backend;
      const told = this.backend.predict(readings, NO_MIX, this.channel, this.times());
      this.wasOf.set(this.channel, told);
    }
    return this.wasOf.get(this.channel);
  }

  /** What is believed now; what went wrong, if it does not follow. */
  now() {
    const was = this.was();
    if (this.answered === this.version && this.answeredOf === this.channel) return this.answer;
    this.error = null;
    try {
      this.answer = this.backend.predict(this.readings, this.mix, this.channel, this.times());
    } catch (error) {
      this.error = error.message;
      this.answer ??= was;
    }
    this.answered = this.version;
    this.answeredOf = this.channel;
    return this.answer;
  }

  /** What really was, of the channel that is shown. */
  get truth() {
    const { truth } = this.backend.process;
    if (!truth) return null;
    const own = truth.times
      .map((time, i) => [time, truth.values[i]])
      .filter((_, i) => truth.channels[i] === this.channel)
      .sort((a, b) => a[0] - b[0]);
    return { times: own.map((v) => v[0]), values: own.map((v) => v[1]) };
  }

  // ---- what a person does

  /** Keeps what there is, to come back to it; once for each gesture.
   *  @param {string|null} gesture */
  keep(gesture) {
    if (gesture && gesture === this.gesture) return;
    this.gesture = gesture;
    this.past.push({ readings: this.readings, mix: this.mix, chosen: this.chosen });
  }

  /** Something has changed. */
  renew() {
    this.version += 1;
    this.hand ??= performance.now();
    this.touched();
  }

  /** Another reading is chosen. @param {number} id @param {boolean} [focus] */
  choose(id, focus = false) {
    this.focusPoint = focus;
    if (id === this.chosen) return focus ? this.redraw() : undefined;
    this.chosen = id;
    this.gesture = null;
    this.touched();
  }

  /** Moves a reading. @param {number} id @param {{time?: number, value?: number}} to
   *  @param {string|null} [gesture] */
  move(id, to, gesture = null) {
    if (Object.values(to).some((v) => !Number.isFinite(v))) return;
    this.keep(gesture);
    this.readings = this.readings.map((r) => (r.id === id ? { ...r, ...to } : r));
    this.renew();
  }

  /** Another reading, of what one sees. @param {number} time @param {number} value */
  add(time, value) {
    if (this.readings.length >= 500) {
      return this.complain('A page computes with up to 500 readings.');
    }
    this.keep(null);
    const id = Math.max(0, ...this.readings.map((r) => r.id + 1), this.first.size);
    this.readings = [...this.readings, { id, time, channel: this.channel, value, error: 0 }];
    this.chosen = id;
    this.renew();
  }

  /** One more in the middle of the longest time without any, where the curve is now. */
  addOne() {
    const ends = [...this.shown.map((r) => r.time), this.window[1]].sort((a, b) => a - b);
    const gaps = ends.slice(1).map((t, i) => t - ends[i]),
      i = gaps.indexOf(Math.max(...gaps));
    const time = ends[i] + gaps[i] / 2,
      times = this.times();
    const [from, to] = this.window,
      at = Math.round(((time - from) / (to - from)) * (times.length - 1));
    const { mean } = this.now(),
      step = Math.abs(mean[at]) / 1e3 || 1e-3;
    this.add(roundedTo(time, (to - from) / 1e3), roundedTo(mean[at], step));
  }

  /** Takes a reading away; the last one stays. @param {number} id */
  remove(id) {
    if (this.readings.length < 2) {
      return this.complain('The last reading stays: without one there is nothing to tell.');
    }
    this.keep(null);
    const at = this.shown.findIndex((r) => r.id === id);
    this.readings = this.readings.filter((r) => r.id !== id);
    this.chosen = this.shown[Math.min(Math.max(at, 0), this.shown.length - 1)]?.id ?? null;
    this.focusPoint = true;
    this.renew();
  }

  /** A reading as it came. @param {any} first */
  putBack(first) {
    this.keep(null);
    this.readings = [...this.readings.filter((r) => r.id !== first.id), first].sort(
      (a, b) => a.id - b.id,
    );
    this.chosen = first.id;
    this.renew();
  }

  /** Another mix of the waves. @param {any} what @param {string|null} [gesture] */
  blend(what, gesture = null) {
    this.keep(gesture);
    const { factors, ...rest } = { ...this.mix, ...what };
    const other = Object.fromEntries(Object.entries(factors).filter(([, v]) => v !== 1));
    this.mix = { ...rest, factors: other };
    this.renew();
  }

  /** Mutes a wave or hears it alone, or no longer. @param {'muted'|'solo'} list
   *  @param {number} id */
  toggle(list, id) {
    const old = this.mix[list];
    const other = old.includes(id) ? old.filter((k) => k !== id) : [...old, id];
    this.blend({ [list]: other.sort((a, b) => a - b) });
  }

  undo() {
    const before = this.past.pop();
    if (!before) return;
    Object.assign(this, before);
    this.gesture = null;
    this.renew();
  }

  reset() {
    this.keep(null);
    Object.assign(this, { readings: this.backend.readings, mix: NO_MIX });
    if (!this.own) this.chosen = this.shown[this.shown.length - 1]?.id ?? null;
    this.renew();
  }

  /** Another channel. @param {number} channel */
  look(channel) {
    this.channel = channel;
    this.chosen = this.shown[this.shown.length - 1]?.id ?? null;
    this.gesture = null;
    this.renew();
  }

  /** Something that cannot be done. @param {string} why */
  complain(why) {
    this.refused = why;
    this.redraw();
  }

  // ---- what is told to others

  /** The state, as plain JSON. */
  state() {
    const { factors, muted, solo, noise } = this.mix;
    const rows = this.readings.map((r) => [r.id, r.time, r.channel, r.value, r.error]);
    return {
      channel: this.channel,
      chosen: this.chosen,
      factors,
      muted,
      solo,
      noise,
      ...(this.pulled ? { readings: rows } : {}),
    };
  }

  /** Python that asks the same. */
  async code() {
    return processCode(this.backend, this.readings, this.mix, this.times());
  }

  /** The state in a sentence or two. */
  verdict() {
    if (this.error) return `That does not follow: ${this.error}.`;
    const count = this.shown.length,
      name = this.info.names.length > 1 ? ` of ${this.info.names[this.channel]}` : '';
    const share = percent(this.backend.process.coverage).replace(' ', '\u00a0');
    const plain =
      `${count} reading${count === 1 ? '' : 's'}${name}; the band is to hold ` +
      `${share} of what one would measure.`;
    return `${this.changed ? tellChange(this) : plain}${tellTruth(this)}`;
  }
}

/** A reading of a stored state. @param {any[]} row */
function readingOf([id, time, channel, value, error]) {
  return { id, time, channel, value, error };
}

/** What has been changed, and how far the curve has moved. @param {Playing} app */
function tellChange(app) {
  const count = (/** @type {number} */ n, /** @type {string} */ what) =>
    n ? [`${n} ${what}`] : [];
  const words = [
    ...count(app.moved.length, 'moved'),
    ...count(app.added.length, 'added'),
    ...count(app.removed.length, 'taken away'),
    ...(app.mixed ? ['waves weighed anew'] : []),
  ];
  const { mean } = app.now(),
    was = app.was().mean;
  const most = mean.reduce((top, v, i) => Math.max(top, Math.abs(v - was[i])), 0);
  return `${words.join(', ')}: the curve has moved by up to ${shown(most)}.`;
}

/** How much of what really was the band holds. @param {Playing} app */
function tellTruth(app) {
  const { truth } = app;
  if (!truth?.times.length) return '';
  const { low, high } = app.now(),
    times = app.times(),
    [from, to] = app.window;
  const at = (/** @type {ArrayLike<number>} */ y, /** @type {number} */ t) => {
    const place = ((t - from) / (to - from)) * (times.length - 1),
      i = Math.floor(place);
    return i + 1 < times.length ? y[i] + (place - i) * (y[i + 1] - y[i]) : y[times.length - 1];
  };
  const seen = truth.times
    .map((t, i) => [t, truth.values[i]])
    .filter(([t]) => t >= from && t <= to);
  const held = seen.filter(([t, v]) => at(low, t) <= v && v <= at(high, t)).length;
  const share = percent(held / Math.max(1, seen.length));
  return ` ${app.changed ? 'The band' : 'It'} holds ${share} of what really was.`;
}

// ---- the page

/** Head, panels, and a line that tells the state to screen readers. @param {Playing} app
 *  @param {HTMLElement} wrap */
function buildProcess(app, wrap) {
  const name = freshName('view'),
    verdict = html('p', { class: 'verdict' });
  const spoken = html('p', { class: 'hidden', role: 'status', 'aria-live': 'polite' });
  const head = html(
    'header',
    {},
    html('h2', { id: name }, 'What was seen tells what was not. Pull a reading.'),
    html('p', { class: 'model-name' }, app.info.name ?? ''),
  );
  const panels = [readingsPanel(app), changesPanel(app), wavesPanel(app)];
  setAttributes(wrap, { role: 'group', 'aria-labelledby': name });
  wrap.replaceChildren(head, verdict, ...panels.map((p) => p.el), spoken);
  const tell = afterRest(() => writeText(spoken, `${sayReading(app)} ${app.verdict()}`), 350);
  return () => {
    panels.forEach((p) => p.draw());
    writeText(verdict, app.verdict());
    verdict.classList.toggle('changed', app.changed);
    tell();
  };
}

/** The reading that is chosen, in words. @param {Playing} app */
function sayReading(app) {
  const { own } = app;
  return own ? `Reading at ${app.words.say(own.time)}: ${fixed(own.value, 3)}.` : '';
}

/** Calls once, when nothing has been asked for a while. @param {() => void} call
 *  @param {number} wait */
function afterRest(call, wait) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, wait);
  };
}

/** Builds the explorer of a process inside `el`.
 * @param {HTMLElement} el @param {any} backend
 * @param {{style?: string, state?: any, onState?: (state: any) => void,
 *   theme?: string}} options */
export function processView(el, backend, options = {}) {
  const root = el.shadowRoot ?? el.attachShadow({ mode: 'open' });
  const wrap = html('div', { class: 'turning playing' });
  root.replaceChildren(html('style', {}, options.style ?? ''), wrap);
  const app = new Playing(backend, options),
    endTheme = followTheme(wrap, options.theme ?? 'auto');
  const draw = buildProcess(app, wrap);
  app.redraw = oncePerFrame(() => {
    draw();
    if (app.hand) app.timings.push(performance.now() - app.hand);
    app.hand = null;
  });
  const report = afterRest(() => app.options.onState?.(app.state()), 150);
  app.touched = () => {
    app.redraw();
    report();
  };
  draw();
  wrap.addEventListener('wider', () => app.redraw());
  const destroy = () => {
    endTheme();
    root.replaceChildren();
  };
  return Object.assign(() => destroy(), {
    root,
    app,
    destroy,
    ready: Promise.resolve(),
    state: () => app.state(),
    timings: app.timings,
    settled: async () => {},
  });
}
