// Watching the model write: token by token, with what else it might have said and the wave of each.
import { percent, signalOf, stretchOf, visibleText } from './view_math.js';
import {
  button,
  html,
  numberField,
  panel,
  setAttributes,
  slider,
  svg,
  drawing,
  writeText,
} from './view_dom.js';
import { pathOf, reach, widthOf } from './view_draw.js';
import { marked } from './view_tokens.js';

/** The panel in which the model writes. */
export function writePanel(app) {
  const fields = settingsOf(app);
  const go = button('Write', () => app.write(), { kind: 'primary' });
  const stop = button('Stop', () => app.stopWriting());
  const keep = button('Go on from here', () => app.takeWriting(), { kind: 'plain' });
  const lines = {
    plain: lineOf(app, 'plain', 'as it is'),
    edited: lineOf(app, 'edited', 'with your changes'),
  };
  const detail = detailOf();
  const note = html('p', { class: 'error', role: 'alert' });
  const { el } = panel(
    'Let it write',
    'write-panel',
    html(
      'div',
      { class: 'row wrap' },
      fields.el,
      html('div', { class: 'actions' }, go, stop, keep),
    ),
    html('div', { class: 'two-lines' }, lines.plain.el, lines.edited.el),
    detail.el,
    note,
  );
  return {
    el,
    draw: () => {
      setAttributes(el, { hidden: !app.info.can.write });
      fields.draw();
      lines.plain.draw();
      lines.edited.draw();
      detail.draw(app);
      setAttributes(go, { disabled: app.writing });
      setAttributes(stop, { disabled: !app.writing });
      setAttributes(keep, {
        disabled: app.writing || !app.written.plain.length || !app.info.can.type,
      });
      writeText(note, app.writeError ?? '');
    },
  };
}

/** Temperature, top-k, seed, how much. */
function settingsOf(app) {
  const whole = (v, low, high) => Math.min(high, Math.max(low, Math.round(v)));
  const set = (key, fit) => (v) => app.set({ [key]: fit(v) });
  const heat = numberField(
    'Temperature',
    set('temperature', (v) => Math.max(0, v)),
    { step: () => 0.1 },
  );
  const slide = slider(
    'Temperature, slider',
    set('temperature', (v) => v),
    { min: 0, max: 2 },
  );
  const top = numberField(
    'Top-k, 0 for all',
    set('topK', (v) => whole(v, 0, 1e6)),
    { step: () => 1, digits: 7 },
  );
  const seed = numberField(
    'Seed',
    set('seed', (v) => whole(v, 0, 2 ** 31)),
    { step: () => 1, digits: 10 },
  );
  const count = numberField(
    'How many tokens',
    set('count', (v) => whole(v, 1, 500)),
    { step: () => 1 },
  );
  const cell = (text, ...nodes) =>
    html('span', { class: 'setting' }, html('span', { class: 'label' }, text), nodes);
  const el = html(
    'div',
    { class: 'settings' },
    cell('temperature', slide.el, heat.el),
    cell('top-k', top.el),
    cell('seed', seed.el),
    cell('tokens', count.el),
  );
  return {
    el,
    draw: () => {
      const { s } = app;
      slide.set(s.temperature, [0, Math.max(2, s.temperature)]);
      heat.set(s.temperature);
      top.set(s.topK);
      seed.set(s.seed);
      count.set(s.count);
    },
  };
}

/** What was written, as tokens to choose from. */
function lineOf(app, kind, name) {
  const list = html('div', {
    class: 'written',
    role: 'listbox',
    tabindex: 0,
    'aria-label': `Written ${name}`,
    'aria-orientation': 'horizontal',
    keydown: (event) => move(event),
  });
  const el = html(
    'div',
    { class: `line ${kind}` },
    html('span', { class: 'line-name' }, name),
    list,
  );
  let chips = [],
    shown = null;
  const pick = (at) => app.pickWritten(kind, at);
  const move = (event) => {
    const way = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (!way || !chips.length) return;
    event.preventDefault();
    const at = app.picked.kind === kind ? app.picked.at : 0;
    pick(Math.min(chips.length - 1, Math.max(0, at + way)));
  };
  const draw = () => {
    const tokens = app.written[kind];
    setAttributes(el, { hidden: !tokens.length });
    if (shown !== tokens) {
      chips = [];
      list.replaceChildren();
      shown = tokens;
    }
    for (let i = chips.length; i < tokens.length; i++) {
      const chip = html(
        'span',
        {
          class: 'token',
          role: 'option',
          id: `${list.id || ''}w${kind}${i}`,
          click: () => pick(i),
          'aria-label': `${i + 1}: ${visibleText(tokens[i].text)}`,
        },
        html('bdi', { class: 'word' }, ...marked(tokens[i].text)),
      );
      chips.push(chip);
      list.append(chip);
    }
    chips.forEach((chip, i) =>
      setAttributes(chip, {
        'aria-selected': String(app.picked.kind === kind && app.picked.at === i),
      }),
    );
    setAttributes(list, {
      'aria-activedescendant': app.picked.kind === kind ? chips[app.picked.at]?.id : null,
    });
  };
  return { el, draw };
}

/** The alternatives of one written token, and its wave. */
function detailOf() {
  const words = html('ol', { class: 'alternatives', 'aria-label': 'What it might have written' });
  const plot = drawing('mini', 56),
    path = svg('path', { class: 'now' });
  plot.append(path);
  const el = html('div', { class: 'detail' }, words, plot);
  let last = null;
  return {
    el,
    draw: (app) => {
      const token = app.written[app.picked.kind][app.picked.at];
      setAttributes(el, { hidden: !token });
      if (!token || token === last) return;
      last = token;
      words.replaceChildren(...token.alternatives.slice(0, 6).map((a) => alternative(a, token)));
      drawWave(plot, path, token);
    },
  };
}

/** One alternative with its share. */
function alternative(a, token) {
  const bar = html('span', { class: 'bar now', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', `${(100 * a.p).toFixed(1)}%`);
  return html(
    'li',
    { class: a.id === token.id ? 'taken' : null },
    html('bdi', { class: 'word' }, ...marked(a.text)),
    html('span', { class: 'num' }, percent(a.p)),
    html('span', { class: 'bars' }, bar),
  );
}

/** The wave of a written token. */
function drawWave(plot, path, token) {
  const width = widthOf(plot, 200),
    count = Math.min(300, width);
  setAttributes(plot, {
    viewBox: `0 0 ${width} 56`,
    'aria-label': `The wave of ${visibleText(token.text)}`,
  });
  if (!token.wave) return setAttributes(path, { d: '' });
  const y = signalOf(token.wave, stretchOf(token.wave), count),
    size = reach(y);
  setAttributes(path, {
    d: pathOf(
      y,
      (i) => (i / (count - 1)) * width,
      (v) => 28 - (25 * v) / size,
    ),
  });
}
