// What the model makes of it: the answer before and after, and how far apart they are.
import {
  axisScale,
  fixed,
  klNats,
  niceAbove,
  percent,
  shown,
  signed,
  unionOfNext,
  visibleText,
} from './view_math.js';
import { drawing, html, panel, segmented, setAttributes, svg, writeText } from './view_dom.js';
import { drawAxes, linePlot, twoBars, widthOf } from './view_draw.js';
import { marked, nameOf } from './view_tokens.js';

const ANSWERS = 8;

/** The answer before and after at one position, and how far apart they are.
 * @returns {Promise<{rows: any[], nats: number | null}>} */
export async function compareAt(plain, run, position) {
  const [before, after] = await Promise.all(
    [plain, run].map((r) => r.logProbs?.(position) ?? null),
  );
  const lists = [plain.next?.[position] ?? [], run.next?.[position] ?? []];
  return {
    rows: unionOfNext(lists[0], lists[1], before, after, ANSWERS),
    nats: before && after ? (plain === run ? 0 : klNats(before, after)) : null,
  };
}

/** The panel with the answer. */
export function answerPanel(app) {
  const bars = barsOf(),
    gap = gapOf(),
    later = laterOf(),
    output = linePlot('The answer', 190);
  const where = segmented(
    'What comes',
    [
      { value: 'last', text: 'after the last token' },
      { value: 'chosen', text: 'after the chosen one' },
    ],
    (v) => app.set({ at: v }),
  );
  const scale = html(
    'p',
    { class: 'scale', 'aria-hidden': 'true' },
    html('span', {}, '0'),
    html('span', {}),
  );
  const invite = html('p', { class: 'hint invite' }, 'Pull a handle, and see this change.');
  const tools = html('div', { class: 'toolbar' }, where.el);
  const tokens = html('div', {}, tools, bars.el, scale, gap.el, later.el);
  const signal = html('div', { class: 'output' }, output.el);
  const { el, heading } = panel('What the model says', 'answer-panel', tokens, signal, invite);
  heading.after(keyOf());
  return {
    el,
    draw: () => {
      setAttributes(tokens, { hidden: !app.run.next });
      setAttributes(signal, { hidden: !app.run.output });
      setAttributes(invite, { hidden: app.changed || !app.canTurn });
      where.set(app.s.at);
      if (app.run.next) {
        bars.draw(app.answer?.[app.s.at]?.rows ?? [], scale);
        gap.draw(app);
        later.draw(app);
      }
      if (app.run.output) drawOutput(app, output);
    },
  };
}

/** What the two kinds of bars and lines mean. */
function keyOf() {
  const was = html('span', { class: 'swatch was' }),
    now = html('span', { class: 'swatch now' });
  return html('p', { class: 'key', 'aria-hidden': 'true' }, was, 'before', now, 'after');
}

/** The likeliest next tokens, each with two bars. */
function barsOf() {
  const list = html('ol', {
    class: 'next',
    'aria-label': 'Likeliest next tokens, before and after',
  });
  const rows = Array.from({ length: ANSWERS }, () => {
    const word = html('bdi', { class: 'word' }),
      pair = twoBars();
    const was = html('span', { class: 'num was' }),
      now = html('span', { class: 'num now' });
    const words = html('span', { class: 'hidden' });
    const el = html(
      'li',
      {},
      words,
      html('span', { class: 'word-cell', 'aria-hidden': 'true' }, word),
      pair.el,
      html(
        'span',
        { class: 'numbers', 'aria-hidden': 'true' },
        was,
        html('span', { class: 'arrow' }, '→'),
        now,
      ),
    );
    list.append(el);
    return { el, word, pair, was, now, words, text: null };
  });
  const draw = (found, scale) => {
    const top = Math.min(
      1,
      niceAbove(Math.max(0.01, ...found.flatMap((r) => [r.before, r.after]))),
    );
    rows.forEach((row, i) => drawRow(row, found[i], top));
    writeText(scale.lastElementChild, percent(top));
  };
  return { el: list, draw };
}

/** One token's bars. */
function drawRow(row, found, top) {
  setAttributes(row.el, { hidden: !found });
  if (!found) return;
  if (row.text !== found.text) row.word.replaceChildren(...marked(found.text));
  row.text = found.text;
  row.pair.set(Math.min(1, found.before / top), Math.min(1, found.after / top));
  const [was, now] = [percent(found.before), percent(found.after)];
  writeText(row.was, was);
  writeText(row.now, now);
  row.el.classList.toggle('same', Math.abs(found.before - found.after) < 5e-4);
  writeText(row.words, `${visibleText(found.text)}: before ${was}, after ${now}`);
}

/** How far apart the answers are, in nats. */
function gapOf() {
  const last = html('strong', { class: 'big' }),
    chosen = html('strong', { class: 'big' });
  const el = html(
    'div',
    { class: 'gap' },
    html('p', {}, last, html('span', {}, 'nats apart after the last token')),
    html('p', {}, chosen, html('span', {}, 'nats apart after the chosen token')),
  );
  return {
    el,
    draw: (app) => {
      writeText(last, fixed(app.answer?.last?.nats ?? NaN, 3));
      writeText(chosen, fixed(app.answer?.chosen?.nats ?? NaN, 3));
    },
  };
}

/** By how much each later token has become more or less surprising. */
function laterOf() {
  const plot = drawing('later', 92),
    axes = svg('g', { class: 'axes' }),
    marks = svg('path', { class: 'up' });
  const down = svg('path', { class: 'down' });
  plot.append(axes, marks, down);
  const caption = html('p', { class: 'caption' });
  const el = html('div', { class: 'later-box' }, caption, plot);
  return { el, draw: (app) => drawLater(app, { el, plot, axes, marks, down, caption }) };
}

/** Draws one bar for each token from the chosen one on. */
function drawLater(app, { el, plot, axes, marks, down, caption }) {
  const { run, plain, s } = app,
    from = Math.min(app.firstTurned() ?? s.position, run.N - 1) + 1;
  const count = run.N - from;
  setAttributes(el, { hidden: !run.surprise || count < 1 || !app.changed });
  if (!run.surprise || count < 1 || !app.changed) return;
  const change = Array.from(
    { length: count },
    (_, i) => run.surprise[from + i] - plain.surprise[from + i],
  ).map((v) => (Number.isNaN(v) ? 0 : v));
  const sum = change.reduce((a, b) => a + b, 0),
    top = niceAbove(Math.max(0.01, ...change.map(Math.abs)));
  const width = widthOf(plot);
  const x = axisScale(from + 0.5, run.N + 0.5, [46, width - 12]),
    y = axisScale(-top, top, [70, 8]);
  const bar = (v) =>
    change.map((d, i) => ((v ? d > 0 : d < 0) ? rect(x, y, from + 1 + i, d) : '')).join('');
  setAttributes(marks, { d: bar(true) });
  setAttributes(down, { d: bar(false) });
  x.ticks = x.ticks.filter(Number.isInteger);
  drawAxes(axes, x, y, { width, height: 92, unit: 'token' });
  const most = change.reduce((best, v, i) => (Math.abs(v) > Math.abs(change[best]) ? i : best), 0);
  const words =
    `Surprise of the ${count} later ${count > 1 ? 'tokens' : 'token'}: ${signed(sum)} nats in all` +
    `, most at “${nameOf(run, from + most)}” (${signed(change[most])})`;
  writeText(caption, words);
  setAttributes(plot, { viewBox: `0 0 ${width} 92`, 'aria-label': words });
}

/** A bar from 0 as a path. */
function rect(x, y, at, value) {
  const w = Math.max(1, Math.min(18, 0.7 * (x.to(1) - x.to(0)))),
    left = x.to(at) - w / 2;
  return `M${left.toFixed(1)} ${y.to(0).toFixed(1)}h${w.toFixed(1)}V${y.to(value).toFixed(1)}h-${w.toFixed(1)}Z`;
}

/** Samples or a forecast, before and after. */
function drawOutput(app, plot) {
  const { run, plain, info } = app;
  const line = (r) =>
    r.output && {
      x: r.outputTimes ?? Array.from(r.output, (_, i) => (info.rate ? i / info.rate : i)),
      y: Array.from(r.output),
    };
  const now = line(run),
    was = app.changed ? line(plain) : null;
  const given = run.input && {
    x: run.inputTimes ?? Array.from(run.input, (_, i) => i),
    y: Array.from(run.input),
  };
  const apart = was
    ? Math.sqrt(now.y.reduce((a, v, i) => a + (v - was.y[i]) ** 2, 0) / now.y.length)
    : 0;
  const band = run.band && { x: now.x, low: run.band.low, high: run.band.high };
  plot.draw({
    now,
    was,
    given,
    band,
    unit: info.rate ? 's' : 'step',
    alt:
      `${now.y.length} values from ` +
      `${shown(Math.min(...now.y))} to ${shown(Math.max(...now.y))}${was ? `; ${shown(apart)} RMS from what it was` : ''}.`,
  });
}
