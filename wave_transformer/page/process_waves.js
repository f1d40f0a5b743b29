// The waves that a process believes in: what each adds, and how much each counts.
import {
  button,
  drawing,
  html,
  numberField,
  panel,
  setAttributes,
  slider,
  svg,
  writeText,
} from './view_dom.js';
import { pathOf, widthOf } from './view_draw.js';
import { percent, shown } from './view_math.js';
import { factorsOf } from './process_backend.js';

const FEW = 6; // waves that are listed at first
const SPARK = [200, 34]; // times at which they are drawn, and how high

/** The waves as a list. @param {any} app */
export function wavesPanel(app) {
  const list = html('ul', { class: 'wave-list' }),
    rows = new Map(),
    noise = noiseRow(app);
  const more = button(
    '',
    () => {
      app.allWaves = !app.allWaves;
      app.redraw();
    },
    { kind: 'plain' },
  );
  const hint = html(
    'p',
    { class: 'hint' },
    'The line is what a wave adds to the curve. One that is muted is no ' +
      'longer believed in, and the others have to explain the readings.',
  );
  const { el } = panel('The waves it believes in', 'waves-panel', list, noise.el, more, hint);
  const draw = () => {
    const waves = app.backend.wavesOf(app.channel),
      seen = listed(app, waves);
    for (const w of seen) if (!rows.has(w.id)) rows.set(w.id, waveRow(app, w));
    const key = `${app.channel} ${seen.map((w) => w.id)}`;
    if (list.dataset.key !== key) list.replaceChildren(...seen.map((w) => rows.get(w.id).el));
    list.dataset.key = key;
    drawShares(app, seen, rows);
    setAttributes(more, { hidden: waves.length <= FEW, 'aria-expanded': Boolean(app.allWaves) });
    writeText(
      more.lastElementChild ?? more,
      app.allWaves ? 'Only the strongest' : `All ${waves.length} waves`,
    );
    noise.draw();
  };
  return { el, draw };
}

/** The waves that are listed: the strongest, those that were touched, or all. @param {any} app
 *  @param {any[]} waves */
function listed(app, waves) {
  const { factors, muted, solo } = app.mix;
  const touched = (/** @type {any} */ { id }) =>
    id in factors || muted.includes(id) || solo.includes(id);
  return app.allWaves ? waves : waves.filter((w, i) => i < FEW || touched(w));
}

/** Draws what each wave adds, all in one scale. @param {any} app @param {any[]} seen
 *  @param {Map<number, any>} rows */
function drawShares(app, seen, rows) {
  const [from, to] = app.window,
    factors = factorsOf(app.mix, app.backend.waves.length);
  const count = app.readings.length > 200 ? SPARK[0] / 2 : SPARK[0];
  const times = Array.from({ length: count }, (_, i) => from + (i * (to - from)) / (count - 1));
  const key = `${app.version} ${seen.map((w) => w.id)} ${app.channel}`;
  const busy = app.hand && app.readings.length > 200; // the hand comes first
  if (busy) app.rest();
  if (app.shares?.key !== key && !app.error && !busy) {
    const values = app.backend.shares(
      seen.map((w) => w.id),
      app.channel,
      times,
    );
    app.shares = { key, values: new Map(seen.map((w, i) => [w.id, values[i]])) };
  }
  let top = 1e-12;
  for (const w of seen)
    for (const v of app.shares?.values.get(w.id) ?? []) top = Math.max(top, Math.abs(v));
  for (const w of seen)
    rows.get(w.id).draw(w, app.shares?.values.get(w.id) ?? [], top, factors[w.id]);
}

/** A slider of a factor, each step of which is a doubling, and the number beside it.
 * @param {string} name @param {(factor: number) => void} change */
function factorControl(name, change) {
  const level = slider(
    `${name}, in doublings`,
    (v) => change(Math.abs(v) < 0.05 ? 1 : Number((2 ** v).toPrecision(3))),
    { min: -6, max: 6 },
  );
  const field = numberField(name, (v) => {
    if (v > 0) change(v);
    else field.set(field.value);
  });
  const el = html(
    'span',
    { class: 'factor' },
    level.el,
    html('span', { class: 'times', 'aria-hidden': 'true' }, '×'),
    field.el,
  );
  return {
    el,
    set: (/** @type {number} */ factor) => {
      level.set(Math.log2(factor), null, `times ${shown(factor)}`);
      field.set(factor);
    },
  };
}

/** One wave. @param {any} app @param {any} wave */
function waveRow(app, wave) {
  const { words } = app,
    { id } = wave;
  const period = wave.frequency ? words.length(1 / wave.frequency) : 'no period';
  const rate = `${shown(wave.frequency)}${words.unit && ` / ${words.unit}`}, `;
  const kind = `${wave.frequency ? rate : ''}fades in ${words.length(wave.constant)}`;
  const name = `wave of ${wave.frequency ? `period ${period}` : 'no period'}`;
  const share = html('span', { class: 'num' }),
    spark = sparkOf();
  const power = factorControl(`Power of the ${name}`, (v) =>
    app.blend({ factors: { ...app.mix.factors, [id]: v } }, `power ${id}`),
  );
  const mute = button('Mute', () => app.toggle('muted', id), { label: `Mute the ${name}` });
  const solo = button('Solo', () => app.toggle('solo', id), { label: `Only the ${name}` });
  const el = html(
    'li',
    {},
    html(
      'div',
      { class: 'wave-name' },
      html('strong', {}, words.unit || !wave.frequency ? period : `period ${period}`),
      html('span', { class: 'what' }, kind),
      share,
    ),
    spark.el,
    html('div', { class: 'wave-mix' }, power.el, html('span', { class: 'actions' }, mute, solo)),
  );
  return {
    el,
    draw: (now, values, top, factor) => {
      const { factors, muted, solo: alone } = app.mix;
      writeText(share, `${percent(now.share)} of the power`);
      power.set(factors[id] ?? 1);
      setAttributes(mute, { 'aria-pressed': String(muted.includes(id)) });
      setAttributes(solo, { 'aria-pressed': String(alone.includes(id)) });
      el.classList.toggle('silent', factor === 0);
      spark.draw(values, top, name);
    },
  };
}

/** A small line: what a wave adds. */
function sparkOf() {
  const el = drawing('spark', SPARK[1]),
    line = svg('path', { class: 'now' }),
    zero = svg('line', { class: 'zero' });
  el.append(zero, line);
  return {
    el,
    draw: (values, top, name) => {
      const width = widthOf(el, 160),
        count = values.length,
        [, height] = SPARK,
        y = (v) => height / 2 - (v / top) * (height / 2 - 3);
      setAttributes(zero, { x1: 0, x2: width, y1: height / 2, y2: height / 2 });
      setAttributes(line, { d: pathOf(values, (i) => (i * width) / (count - 1), y) });
      const most = values.length ? Math.max(...values.map(Math.abs)) : 0;
      setAttributes(el, {
        viewBox: `0 0 ${width} ${height}`,
        'aria-label': `What the ${name} adds: up to ${shown(most)}`,
      });
    },
  };
}

/** The noise, which is no wave. @param {any} app */
function noiseRow(app) {
  const share = html('span', { class: 'num' });
  const power = factorControl('Power of the noise', (v) => app.blend({ noise: v }, 'noise'));
  const el = html(
    'div',
    { class: 'noise-row' },
    html(
      'div',
      { class: 'wave-name' },
      html('strong', {}, 'noise'),
      html('span', { class: 'what' }, 'of each reading'),
      share,
    ),
    power.el,
  );
  return {
    el,
    draw: () => {
      writeText(share, `${percent(app.backend.noiseShare(app.channel))} of the power`);
      power.set(app.mix.noise);
    },
  };
}
