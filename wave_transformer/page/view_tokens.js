// The text, token by token: to choose from, and shaded by what is asked about it.
import { fixed, percent, shown, signed, visibleText } from './view_math.js';
import { recordPanel } from './view_record.js';
import {
  button,
  chooser,
  freshName,
  html,
  panel,
  segmented,
  setAttributes,
  writeText,
} from './view_dom.js';

const SHADES = {
  surprise: { text: 'surprise', title: 'how unexpected each token was, in nats' },
  attention: { text: 'attention', title: 'where a head looks from the chosen token' },
  lens: { text: 'a layer’s word', title: 'what a layer would say comes next' },
  change: { text: 'change', title: 'how your changes move the surprise of each token' },
  loudness: { text: 'loudness', title: 'how loud the wave of each position is' },
};
const MEANING = {
  surprise: 'surprise',
  attention: 'attention',
  lens: 'probability of the word',
  change: 'change in surprise',
  loudness: 'loudness',
};
const ZOOMS = [11, 13, 15, 18, 22, 28];

/** Which shades a run has numbers for. */
export function shadesFor(app) {
  const { run, info } = app;
  const has = {
    surprise: Boolean(run.surprise),
    attention: info.heads?.some((n) => n > 0),
    lens: Boolean(run.lens || run.lensAt),
    change: Boolean(run.surprise),
    loudness: !run.surprise,
  };
  return Object.keys(SHADES).filter((name) => has[name]);
}

/** What stands at each position. */
export function labelsOf(run) {
  if (run.tokens) return run.tokens.map((t) => t.text);
  return run.labels ?? Array.from({ length: run.N }, (_, i) => `${i}`);
}

/** What stands at a position, blanks of a text made visible. */
export function nameOf(run, position) {
  const label = labelsOf(run)[position] ?? '';
  return run.tokens ? visibleText(label) : label;
}

/** The loudness of each position's wave: √(Σ A² / 2). */
function loudnessOf(run, depth, harmonics) {
  return Float32Array.from({ length: run.N }, (_, n) => {
    const from = (depth * run.N + n) * harmonics;
    let sum = 0;
    for (let i = from; i < from + harmonics; i++) sum += run.waves.amplitudes[i] ** 2;
    return Math.sqrt(sum / 2);
  });
}

/** Attention from one position: of one head, or the mean of all. */
export function attentionFrom(weights, heads, N, position, head) {
  const row = (k) => weights.subarray((k * N + position) * N, (k * N + position + 1) * N);
  if (head !== 'mean') return Float32Array.from(row(Number(head)));
  const sum = new Float32Array(N);
  for (let k = 0; k < heads; k++)
    row(k).forEach((v, i) => {
      sum[i] += v / heads;
    });
  return sum;
}

/** Numbers to shade the tokens by, with the scale that fits them.
 * @returns {{values: ArrayLike<number>, high: number, both: boolean, unit: string,
 *            under: string[] | null, right: boolean[] | null}} */
export function shading(app) {
  const { run, plain, s } = app;
  const none = {
    values: new Float32Array(run.N).fill(NaN),
    high: 1,
    both: false,
    unit: '',
    under: null,
    right: null,
  };
  const of = (values, unit) => ({ ...none, values, unit, high: topOf(values) });
  if (s.shade === 'surprise' && run.surprise) return of(run.surprise, 'nats');
  if (s.shade === 'loudness') return of(loudnessOf(run, s.depth, app.H), 'RMS');
  if (s.shade === 'change' && run.surprise) return changeShading(run, plain, none);
  if (s.shade === 'attention' && app.attention?.N === run.N) {
    const { weights, heads, N } = app.attention;
    return of(attentionFrom(weights, heads, N, s.position, s.head), '');
  }
  if (s.shade === 'lens' && app.lens) return lensShading(app.lens, run, none);
  return none;
}

/** By how much each token has become more or less surprising. */
function changeShading(run, plain, none) {
  const values = Float32Array.from(run.surprise, (v, i) => v - plain.surprise[i]);
  const under = Array.from(values, (v) => (Math.abs(v) >= 0.005 ? signed(v) : ''));
  return {
    ...none,
    values,
    both: true,
    unit: 'nats',
    high: topOf(values.map(Math.abs), 0.01),
    under,
  };
}

/** What a layer would say after each token, and how sure it is. */
function lensShading(lens, run, none) {
  const ids = run.tokens?.map((t) => t.id);
  const right = (list, i) => Boolean(ids && list[0] && list[0].id === ids[i + 1]);
  const values = Float32Array.from(lens, (list) => list[0]?.p ?? NaN);
  const under = lens.map((list) => (list[0] ? visibleText(list[0].text) : ''));
  return { ...none, values, high: topOf(values), under, right: lens.map(right) };
}

/** The largest of the numbers there are. */
function topOf(values, least = 1e-9) {
  let top = least;
  for (const v of values) if (v > top) top = v;
  return top;
}

/** The panel with the text. */
export function tokensPanel(app) {
  const list = html('div', {
    class: 'tokens',
    role: 'listbox',
    tabindex: 0,
    'aria-label': app.isWave ? 'The waves, one by one' : 'The text, token by token',
    'aria-orientation': 'horizontal',
    keydown: (event) => moveBy(app, list, event),
  });
  const about = html('p', { class: 'about', 'aria-hidden': 'true' });
  const legend = html('div', { class: 'legend', role: 'img' });
  const tools = toolbar(app),
    typing = app.info.record ? recordPanel(app) : typePanel(app);
  const below = html('div', { class: 'below' }, about, legend);
  const { el, heading } = panel('The text', 'text-panel', list, below, typing.el);
  heading.after(tools.el);
  typing.takeDrops?.(el);
  const parts = {
    list,
    about,
    legend,
    tools,
    typing,
    heading,
    chips: [],
    key: null,
    drawn: null,
    over: null,
  };
  list.addEventListener('pointerover', (e) => {
    parts.over = chipOf(e);
    tellAbout(app, parts);
  });
  list.addEventListener('pointerleave', () => {
    parts.over = null;
    tellAbout(app, parts);
  });
  list.addEventListener('click', (e) => {
    const at = chipOf(e);
    if (at !== null) app.choose({ position: at });
  });
  return { el, draw: () => drawTokens(app, parts) };
}

/** The choices above the text. */
function toolbar(app) {
  const options = Object.entries(SHADES).map(([value, o]) => ({ value, ...o }));
  const shade = segmented('Shade by', options, (v) => app.set({ shade: v }));
  const layer = chooser('layer', (v) => app.set({ layer: Number(v) }));
  const head = chooser('head', (v) => app.set({ head: v }));
  const element = chooser('element of the batch', (v) => app.chooseElement(Number(v)));
  const size = (by) => () =>
    app.set({ zoom: Math.min(ZOOMS.length - 1, Math.max(0, app.s.zoom + by)) });
  const zoom = html(
    'div',
    { class: 'pair', role: 'group', 'aria-label': 'Size of the text' },
    button('A', size(-1), { label: 'Smaller text', kind: 'small-a' }),
    button('A', size(1), { label: 'Larger text', kind: 'large-a' }),
  );
  const el = html(
    'div',
    { class: 'toolbar' },
    element.el,
    shade.el,
    layer.el,
    head.el,
    html('span', { class: 'spring' }),
    zoom,
  );
  return { el, draw: () => drawToolbar(app, { element, shade, layer, head }) };
}

/** The choices as they stand. */
function drawToolbar(app, { element, shade, layer, head }) {
  const { s, info } = app,
    shades = shadesFor(app),
    { batch = 1, element: which = 0 } = app.run;
  element.fill(
    Array.from({ length: batch }, (_, value) => ({ value, text: `${value + 1} of ${batch}` })),
    which,
  );
  setAttributes(element.el, { hidden: !(batch > 1 && info.can.change) });
  setAttributes(element.select, { disabled: Boolean(app.reading) || app.writing });
  shade.set(s.shade);
  shade.inputs.forEach((i) =>
    setAttributes(i.parentElement, { hidden: !shades.includes(i.value) }),
  );
  const numbers = Array.from({ length: info.heads[s.layer] ?? 0 }, (_, i) => i);
  layer.fill(
    info.heads
      .map((_, i) => ({ value: i, text: `${i + 1}` }))
      .filter((o) => info.heads[o.value] > 0),
    s.layer,
  );
  head.fill(
    [
      { value: 'mean', text: 'mean of all' },
      ...numbers.map((value) => ({ value, text: value + 1 })),
    ],
    s.head,
  );
  setAttributes(layer.el, { hidden: s.shade !== 'attention' });
  setAttributes(head.el, { hidden: s.shade !== 'attention' });
}

/** Which token an event is about. */
function chipOf(event) {
  const chip = event.target.closest?.('.token');
  return chip ? Number(chip.dataset.at) : null;
}

/** The field for another text. */
function typePanel(app) {
  const name = freshName('text');
  const area = html('textarea', { id: name, rows: 1, spellcheck: 'false', dir: 'auto' });
  const read = () => app.read(area.value);
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    read();
  });
  const send = button('Read it', read, { kind: 'primary' });
  const note = html('p', { class: 'error', role: 'alert' });
  const el = html(
    'div',
    { class: 'type' },
    html('div', { class: 'row' }, html('label', { for: name }, 'Type another text'), area, send),
    note,
  );
  let text = null;
  const draw = () => {
    setAttributes(el, { hidden: !app.info.can.type });
    setAttributes(send, { disabled: app.reading });
    writeText(note, app.readError ?? '');
    if (app.text === text) return;
    text = app.text;
    area.value = text;
  };
  return { el, draw };
}

const KEYS = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** Arrow keys go from token to token, and from line to line. */
function moveBy(app, list, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { position } = app.s,
    lines = { ArrowUp: false, ArrowDown: true };
  let to = null;
  if (event.key in KEYS) to = position + KEYS[event.key];
  else if (event.key in lines) to = onOtherLine(list, position, lines[event.key]);
  if (to === null) return;
  event.preventDefault();
  app.choose({ position: Math.min(app.run.N - 1, Math.max(0, to)) });
}

/** The token above or below one. */
function onOtherLine(list, position, down) {
  const chips = [...list.querySelectorAll('.token')],
    here = chips[position].getBoundingClientRect();
  const middle = (r) => (r.left + r.right) / 2,
    way = down ? 1 : -1;
  let best = position,
    distance = Infinity;
  chips.forEach((chip, i) => {
    const r = chip.getBoundingClientRect(),
      rows = way * (r.top - here.top);
    if (rows < here.height / 2) return;
    const d = Math.abs(middle(r) - middle(here)) + 20 * rows;
    if (d < distance) [distance, best] = [d, i];
  });
  return best;
}

/** Makes the chips of a text anew. */
function makeChips(app, parts) {
  const stem = freshName('token'),
    nodes = [];
  parts.chips = labelsOf(app.run).map((text, at) => {
    const under = html('bdi', { class: 'under' });
    const chip = html(
      'span',
      { class: 'token', role: 'option', id: `${stem}-${at}`, 'data-at': at },
      html('bdi', { class: 'word' }, ...(app.run.tokens ? marked(text) : [text])),
      under,
    );
    nodes.push(chip);
    if (app.run.tokens && text.includes('\n'))
      nodes.push(html('span', { class: 'line-end', 'aria-hidden': 'true' }));
    return { chip, under };
  });
  parts.list.replaceChildren(...nodes);
}

/** A text with its signs for blanks set apart. */
export function marked(text) {
  return visibleText(text)
    .split(/([␣↵⇥←∅]+)/u)
    .filter(Boolean)
    .map((part) => (/^[␣↵⇥←∅]/u.test(part) ? html('span', { class: 'blank' }, part) : part));
}

/** Draws what has changed. */
function drawTokens(app, parts) {
  const { run, s } = app,
    key = labelsOf(run).join('\u0000');
  const isNew = key !== parts.key;
  if (isNew) {
    parts.key = key;
    parts.drawn = null;
    makeChips(app, parts);
  }
  writeText(parts.heading, run.tokens ? 'The text' : app.isWave ? 'The waves' : 'The positions');
  parts.tools.draw();
  shadeChips(app, parts);
  markChosen(app, parts);
  parts.list.style.setProperty('--size', `${ZOOMS[s.zoom] ?? 15}px`);
  if (isNew || parts.seen !== s.position) keepInSight(parts.list, parts.chips[s.position]?.chip);
  parts.seen = s.position;
  tellAbout(app, parts);
  parts.typing.draw();
}

/** Which token is chosen, and which have been turned. */
function markChosen(app, parts) {
  const turned = new Set(app.book.edits.map((e) => e.position)),
    { position } = app.s;
  parts.chips.forEach(({ chip }, i) => {
    setAttributes(chip, { 'aria-selected': String(i === position) });
    chip.classList.toggle('turned', turned.has(i));
  });
  setAttributes(parts.list, { 'aria-activedescendant': parts.chips[position]?.chip.id });
}

/** Scrolls the list, never the page, until a token can be seen. */
function keepInSight(list, chip) {
  if (!chip) return;
  const top = chip.offsetTop,
    bottom = top + chip.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top - 4;
  else if (bottom > list.scrollTop + list.clientHeight)
    list.scrollTop = bottom - list.clientHeight + 4;
}

/** The colours, what stands under the tokens, and the legend. */
function shadeChips(app, parts) {
  const { s } = app;
  const what = [app.run, s.shade, s.depth, app.lens, app.attention, s.head, s.position];
  if (parts.drawn && what.every((v, i) => v === parts.drawn[i])) return;
  parts.drawn = what;
  const shade = shading(app);
  parts.shade = shade;
  parts.list.classList.toggle('with-under', Boolean(shade.under));
  parts.list.classList.toggle('both', shade.both);
  parts.chips.forEach((parts, i) => shadeChip(app, parts, i, shade));
  drawLegend(parts.legend, shade, app);
}

/** One token's colour and the word under it. */
function shadeChip(app, { chip, under }, i, shade) {
  const v = shade.values[i],
    share = Number.isNaN(v) ? 0 : Math.min(1, Math.abs(v) / shade.high);
  chip.style.setProperty('--share', `${(100 * share).toFixed(1)}%`);
  chip.classList.toggle('less', shade.both && v < 0);
  chip.classList.toggle('unread', Boolean(app.run.keep && !app.run.keep[i]));
  writeText(under, shade.under?.[i] ?? '');
  under.classList.toggle('right', Boolean(shade.right?.[i]));
  setAttributes(chip, { 'aria-label': sayToken(app.run, i, shade, app.s.shade) });
}

/** A token in words. */
function sayToken(run, i, shade, kind) {
  const v = shade.values[i];
  const number = Number.isNaN(v)
    ? ''
    : `, ${MEANING[kind]} ${shade.both ? signed(v) : shown(v)} ${shade.unit}`;
  const under = kind === 'lens' && shade.under?.[i] ? `, would say ${shade.under[i]}` : '';
  return `${i + 1} of ${run.N}: ${nameOf(run, i)}${under}${number}`.trim();
}

/** The scale in numbers. */
function drawLegend(legend, shade, app) {
  const known = Array.from(shade.values).some((v) => !Number.isNaN(v));
  const high = shown(shade.high, 2),
    low = shade.both ? `−${high}` : '0';
  const name = MEANING[app.s.shade],
    unit = shade.unit && ` ${shade.unit}`;
  setAttributes(legend, {
    hidden: !known,
    'aria-label': `${name}: from ${low} to ${high}${unit}`,
  });
  legend.replaceChildren(
    html('span', {}, name),
    html('span', { class: 'num' }, low),
    html('span', { class: `ramp ${shade.both ? 'both' : ''}` }),
    html('span', { class: 'num' }, `${shade.both ? '+' : ''}${high}${unit}`),
  );
}

/** A line about the token under the pointer, or the chosen one. */
function tellAbout(app, parts) {
  const i = parts.over ?? app.s.position,
    { run, s } = app;
  const surprise = run.surprise?.[i] ?? NaN,
    value = parts.shade?.values[i] ?? NaN;
  const facts = [
    `${run.tokens ? 'token' : 'position'} ${i + 1} of ${run.N}`,
    `“${nameOf(run, i)}”`,
  ];
  if (!Number.isNaN(surprise))
    facts.push(
      `expected with ${percent(Math.exp(-surprise))}`,
      `surprise ${fixed(surprise)} nats`,
    );
  if (s.shade !== 'surprise' && !Number.isNaN(value))
    facts.push(`${MEANING[s.shade]} ${shown(value)}`);
  const missing = s.shade === 'attention' && app.lookError;
  writeText(parts.about, missing || facts.join(' · '));
}
