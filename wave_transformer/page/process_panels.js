// The panels of a process: the readings in their drawing and as numbers, and what was changed.
import {
  button,
  chooser,
  html,
  numberField,
  panel,
  setAttributes,
  writeText,
} from './view_dom.js';
import { percent, shown } from './view_math.js';
import { codeBox } from './view_more.js';
import { isMoved } from './process_backend.js';
import { processPlot, roundedTo } from './process_plot.js';

/** The drawing with its fields. @param {any} app */
export function readingsPanel(app) {
  const drawn = processPlot(playerOf(app)),
    row = readingRow(app);
  const channel = chooser('Channel', (v) => app.look(Number(v)));
  const how = html(
    'p',
    { class: 'hint' },
    'Pull a reading. Click where there is none to add one. Keys: ←, → choose, ',
    '↑, ↓ change the value, with Shift ←, → the time, Delete takes it away.',
  );
  const { el } = panel(
    'Readings',
    'readings-panel',
    html('div', { class: 'toolbar' }, channel.el, keyLine(app)),
    drawn.el,
    row.el,
    how,
  );
  setAttributes(channel.el, { hidden: app.info.names.length < 2 });
  channel.fill(
    app.info.names.map((text, value) => ({ value, text })),
    app.channel,
  );
  const draw = () => {
    channel.fill(
      app.info.names.map((text, value) => ({ value, text })),
      app.channel,
    );
    drawn.draw(viewOf(app));
    row.draw();
    if (app.focusPoint) el.querySelector('.handle.chosen')?.focus({ preventScroll: true });
    app.focusPoint = false;
  };
  return { el, draw, plot: drawn.plot };
}

/** What is drawn. @param {any} app */
function viewOf(app) {
  const now = app.now(),
    { shown: readings } = app,
    { process } = app.backend;
  const last = readings.reduce((t, r) => Math.max(t, r.time), -Infinity);
  return {
    readings,
    now,
    was: app.was(),
    truth: app.truth,
    chosen: app.chosen,
    first: app.first,
    times: app.times(),
    window: app.window,
    words: app.words,
    changed: app.changed,
    last,
    channel: app.channel,
    alt:
      `Readings of ${app.info.names[app.channel]} over time, with the curve through them ` +
      `and a band that is to hold ${percent(process.coverage)}. ${app.verdict()}`,
  };
}

/** What the lines mean. @param {any} app */
function keyLine(app) {
  const line = (/** @type {string} */ kind, /** @type {string} */ text) =>
    html('span', { class: 'key' }, html('span', { class: `swatch ${kind}` }), text);
  return html(
    'p',
    { class: 'key', 'aria-hidden': 'true' },
    line('line-now', 'curve'),
    line('band', percent(app.backend.process.coverage)),
    line('line-was', 'before'),
    app.truth && line('given', 'what really was'),
  );
}

/** What a hand does in the drawing. @param {any} app */
function playerOf(app) {
  return {
    grab: (id) => app.choose(id, true),
    pull: (id, to) => app.move(id, to, `pull ${id}`),
    drop: () => {
      app.gesture = null;
      app.touched();
    },
    add: (time, value) => app.add(time, value),
    choose: (id) => app.choose(id),
    key: (event) => pressKey(app, event),
  };
}

/** What a key does. @param {any} app @param {KeyboardEvent} event */
function pressKey(app, event) {
  const { own, shown: all } = app,
    at = all.findIndex((r) => r.id === app.chosen);
  if (!own) return;
  const big = event.altKey ? 10 : 1,
    [from, to] = app.window,
    { scale } = app.backend.process;
  const up = { ArrowUp: 1, ArrowDown: -1 }[event.key],
    side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const ends = { Home: 0, End: all.length - 1 }[event.key],
    step = (scale[app.channel] / 20) * big;
  const hop = ((to - from) / 400) * big;
  if (up)
    app.move(own.id, { value: roundedTo(own.value + up * step, step / 1e3) }, `key ${own.id}`);
  else if (side && event.shiftKey)
    app.move(own.id, { time: roundedTo(own.time + side * hop, hop / 1e3) }, `key ${own.id}`);
  else if (side) app.choose(all[Math.min(all.length - 1, Math.max(0, at + side))].id, true);
  else if (ends !== undefined) app.choose(all[ends].id, true);
  else if (event.key === 'Delete' || event.key === 'Backspace') app.remove(own.id);
  else if (event.key === 'Insert') app.addOne();
  else return;
  event.preventDefault();
}

/** The reading that is chosen, as numbers. @param {any} app */
function readingRow(app) {
  const which = html('span', { class: 'which' });
  const time = timeField(app),
    value = numberField('Value of the reading', (v) => app.move(app.chosen, { value: v }));
  const back = button('Put back', () => app.putBack(app.first.get(app.chosen)));
  const away = button('Take away', () => app.remove(app.chosen)),
    add = button('Add one', () => app.addOne());
  const was = html('span', { class: 'was-number' }),
    said = html('p', { class: 'error', role: 'alert' });
  const field = (/** @type {string} */ name, /** @type {any} */ node) =>
    html(
      'span',
      { class: 'setting' },
      html('span', { class: 'label', 'aria-hidden': 'true' }, name),
      node,
    );
  const el = html(
    'div',
    {},
    html(
      'div',
      { class: 'which-row reading-row' },
      which,
      field('time', time.el),
      field('value', value.el),
      was,
      html('span', { class: 'actions' }, back, away, add),
    ),
    said,
  );
  const draw = () => {
    const { own, shown: all } = app,
      first = own && app.first.get(own.id);
    writeText(
      which,
      own
        ? `Reading ${all.findIndex((r) => r.id === own.id) + 1} of ${all.length}`
        : 'No reading',
    );
    for (const node of [time.el, value.el, away]) setAttributes(node, { disabled: !own });
    setAttributes(back, { disabled: !isMoved(own ?? {}, first) });
    if (own) time.set(own.time);
    if (own) value.set(own.value);
    writeText(
      was,
      isMoved(own ?? {}, first)
        ? `was ${shown(first.value, 4)}, ${app.words.say(first.time)}`
        : '',
    );
    writeText(said, app.refused ?? '');
    app.refused = null;
  };
  return { el, draw };
}

/** A field for a time: what it shows is rounded, what it holds never is. @param {any} app */
function timeField(app) {
  const el = html('input', {
    type: 'text',
    class: `time${app.words.dates ? ' date' : ''}`,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': 'Time of the reading',
  });
  let held = NaN,
    text = '';
  const put = (entered = /** @type {any} */ (el.getRootNode()).activeElement === el) => {
    text = el.value = entered ? app.words.text(held) : app.words.brief(held);
  };
  const accept = () => {
    if (el.value === text) return;
    const time = app.words.read(el.value);
    if (Number.isFinite(time)) app.move(app.chosen, { time });
    else put();
  };
  el.addEventListener('focus', () => put(true));
  el.addEventListener('blur', () => {
    accept();
    put(false);
  });
  el.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') accept();
    if (event.key === 'Escape') put();
  });
  const set = (/** @type {number} */ time) => {
    if (Object.is(time, held)) return;
    held = time;
    put();
  };
  return { el, set };
}

/** What has been changed, with undo, reset and the code. @param {any} app */
export function changesPanel(app) {
  const list = html('ul', { class: 'edits' }),
    code = codeBox(app);
  const undo = button('Undo', () => app.undo()),
    reset = button('Reset all', () => app.reset());
  const none = html(
    'p',
    { class: 'hint' },
    'Nothing yet: what you see is the record as it came.',
  );
  const { el } = panel(
    'Your changes',
    'edits-panel',
    none,
    list,
    html('div', { class: 'actions' }, undo, reset, code.open),
    code.el,
  );
  return {
    el,
    draw: () => {
      setAttributes(none, { hidden: app.changed });
      setAttributes(undo, { disabled: !app.past.length });
      setAttributes(reset, { disabled: !app.changed });
      const rows = changeRows(app),
        key = JSON.stringify(rows.map((r) => r.text));
      if (list.dataset.key !== key)
        list.replaceChildren(...rows.slice(0, 8).map(changeRow), ...moreRows(rows));
      list.dataset.key = key;
      code.draw();
    },
  };
}

/** Each change in words, and how it is undone. @param {any} app */
function changeRows(app) {
  const { words } = app,
    at = (/** @type {any} */ r) => `${words.say(r.time)}: ${shown(r.value, 4)}`;
  const moved = app.moved.map((r) => {
    const first = app.first.get(r.id),
      to = first.time === r.time ? shown(r.value, 4) : at(r);
    return { text: `${at(first)} → ${to}`, undo: () => app.putBack(first) };
  });
  const added = app.added.map((r) => ({ text: `added ${at(r)}`, undo: () => app.remove(r.id) }));
  const removed = app.removed.map((r) => ({
    text: `taken away ${at(r)}`,
    undo: () => app.putBack(r),
  }));
  return [...moved, ...added, ...removed, ...mixRows(app)];
}

/** Changes of the waves. @param {any} app */
function mixRows(app) {
  const { factors, muted, solo, noise } = app.mix,
    name = (/** @type {number} */ id) => waveName(app, id);
  const without = (/** @type {'muted'|'solo'} */ list, /** @type {number} */ id) => () =>
    app.toggle(list, id);
  const alone = solo.map((id) => ({ text: `alone: ${name(id)}`, undo: without('solo', id) }));
  const mute = muted.map((id) => ({ text: `muted: ${name(id)}`, undo: without('muted', id) }));
  const weighed = Object.entries(factors).map(([id, v]) => ({
    text: `power × ${shown(v)}: ${name(Number(id))}`,
    undo: () => app.blend({ factors: { ...factors, [id]: 1 } }),
  }));
  const still =
    noise === 1 ? [] : [{ text: `noise × ${shown(noise)}`, undo: () => app.blend({ noise: 1 }) }];
  return [...alone, ...mute, ...weighed, ...still];
}

/** One change in the list. @param {{text: string, undo: () => void}} row */
function changeRow({ text, undo }) {
  return html(
    'li',
    {},
    html('div', {}, text),
    button('×', undo, { label: `Take back: ${text}`, kind: 'plain' }),
  );
}

/** How many changes are not listed. @param {any[]} rows */
function moreRows(rows) {
  return rows.length > 8
    ? [html('li', {}, html('div', { class: 'what' }, `and ${rows.length - 8} more`))]
    : [];
}

/** A wave in words. @param {any} app @param {number} id */
function waveName(app, id) {
  const wave = app.backend.waves[id];
  return wave.frequency ? `period ${app.words.length(1 / wave.frequency)}` : 'without period';
}
