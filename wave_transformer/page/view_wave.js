// The wave of the chosen token at the chosen layer: to see, and to turn.
import { degrees, fixed, percent, shown, signalOf, visibleText, wrapPhase } from './view_math.js';
import {
  button,
  drawing,
  followPointer,
  freshName,
  html,
  numberField,
  panel,
  segmented,
  setAttributes,
  slider,
  svg,
  writeText,
} from './view_dom.js';
import { clock, linePlot, pathOf, reach, widthOf } from './view_draw.js';
import { sayHarmonic, spectrumPlot } from './view_spectrum.js';
import { editedWave, setPart, silenced, toggle, without } from './view_edits.js';
import { marked } from './view_tokens.js';

/** The layers as a score: each with its wave, and what it would say. */
export function staffPanel(app) {
  const count = app.info.depths.length;
  const rows = app.info.depths.map((name, depth) => staffRow(app, name, depth));
  const list = html(
    'div',
    {
      class: 'staff',
      role: 'listbox',
      tabindex: 0,
      'aria-label': 'Layers; h lets one hear the wave of a layer',
      keydown: (event) => {
        if (event.key === 'h') return app.hear('layer', app.s.depth);
        const way = { ArrowUp: 1, ArrowDown: -1, Home: -Infinity, End: Infinity }[event.key];
        if (!way) return;
        event.preventDefault();
        app.choose({ depth: Math.min(count - 1, Math.max(0, app.s.depth + way)) });
      },
    },
    [...rows].reverse().map((r) => r.el),
  );
  const caption = html('p', { class: 'hint' });
  const { el, heading } = panel('Through the layers', 'staff-panel', list, caption);
  return { el, draw: () => drawStaff(app, { list, rows, heading, caption }) };
}

/** One layer. */
function staffRow(app, name, depth) {
  const plot = drawing('mini', 30, { 'aria-hidden': 'true', role: null });
  const was = svg('path', { class: 'was' }),
    now = svg('path', { class: 'now' });
  plot.append(was, now);
  const says = html('span', { class: 'says' });
  const hear = html(
    'button',
    {
      type: 'button',
      class: 'hear',
      tabindex: -1,
      'aria-label': `Hear ${name}`,
      title: `Hear ${name}`,
      click: (event) => {
        event.stopPropagation();
        app.hear('layer', depth);
      },
    },
    html('span', { 'aria-hidden': 'true' }, '♪'),
  );
  const el = html(
    'div',
    { class: 'stave', role: 'option', id: freshName('layer'), click: () => app.choose({ depth }) },
    html('span', { class: 'name' }, name),
    plot,
    says,
  );
  return {
    el: html('div', { class: 'stave-row', role: 'presentation' }, el, hear),
    option: el,
    plot,
    was,
    now,
    says,
  };
}

/** Draws all layers, each over the stretch of time that suits it. */
function drawStaff(app, { list, rows, heading, caption }) {
  const { s, info } = app,
    durations = app.stretches();
  writeText(caption, tellStretches(durations, app.timeUnit()));
  writeText(heading, `Through the layers, at ${app.placeName()}`);
  list.classList.toggle('mute', !app.run.next);
  setAttributes(list, { 'aria-activedescendant': rows[s.depth].option.id });
  rows.forEach((row, depth) => {
    const width = widthOf(row.plot, 200),
      count = Math.min(240, width);
    const before = signalOf(app.waveOf('plain', depth), durations[depth], count);
    const after = signalOf(app.waveOf('run', depth), durations[depth], count);
    const size = reach(before, after);
    const path = (y) =>
      pathOf(
        y,
        (i) => (i / (count - 1)) * width,
        (v) => 15 - (13 * v) / size,
      );
    setAttributes(row.now, { d: path(after) });
    setAttributes(row.was, { d: app.changed ? path(before) : '' });
    setAttributes(row.plot, { viewBox: `0 0 ${width} 30`, preserveAspectRatio: 'none' });
    const guess = app.guessAt(depth);
    tellGuess(row.says, guess);
    const turned = app.book.at(depth, s.position);
    row.option.classList.toggle('turned', Boolean(turned));
    setAttributes(row.option, {
      'aria-selected': String(depth === s.depth),
      'aria-label':
        `${info.depths[depth]}${turned ? ', turned by you' : ''}` +
        `${guess ? `, would say ${visibleText(guess.text)}, ${percent(guess.p)}` : ''}`,
    });
  });
}

/** How long a stretch each line shows. */
function tellStretches([encoder, ...layers], unit) {
  const low = Math.min(...layers),
    high = Math.max(...layers);
  const span = low === high ? shown(low) : `${shown(low)} to ${shown(high)}`;
  const first =
    encoder === low && encoder === high ? '' : `, the encoder’s line ${shown(encoder)}`;
  return `Each line shows ${span} ${unit}${first}.`;
}

/** A word and its share, written where they differ. */
function tellGuess(says, guess) {
  const key = guess ? `${guess.text}\u0000${percent(guess.p)}` : '';
  if (says.dataset.key === key) return;
  says.dataset.key = key;
  says.replaceChildren(
    ...(guess
      ? [
          html('bdi', { class: 'word' }, ...marked(guess.text)),
          ' ',
          html('span', { class: 'num' }, percent(guess.p)),
        ]
      : []),
  );
}

/** The wave itself, and the controls for the hand. */
export function wavePanel(app) {
  const signal = linePlot('The wave over time', 120);
  const hand = handOf(app);
  const spectrum = spectrumPlot(app.H, hand);
  const zoom = html(
    'div',
    { class: 'pair', role: 'group', 'aria-label': 'Closer or further' },
    button(
      '−',
      () => {
        spectrum.zoomBy(0.5);
        app.redraw();
      },
      { label: 'Show more harmonics', title: 'Show more harmonics' },
    ),
    button(
      '+',
      () => {
        spectrum.zoomBy(2);
        app.redraw();
      },
      { label: 'Closer to the chosen harmonic', title: 'Closer to the chosen harmonic' },
    ),
  );
  const hint = html('p', { class: 'hint' });
  const knobs = knobsOf(app, hand);
  const short = app.info.depths.map((label, value) => ({
    value,
    label,
    text: label.replace('layer ', '').replace('encoder', 'enc.'),
  }));
  const layer = segmented('Layer', short, (v) => app.choose({ depth: Number(v) }));
  const { el, heading } = panel(
    'The wave',
    'wave-panel',
    layer.el,
    html('div', { class: 'plot-head' }, hint, zoom),
    spectrum.el,
    knobs.el,
    signal.el,
  );
  return {
    el,
    draw: () => {
      writeText(heading, app.waveTitle());
      writeText(
        hint,
        app.canTurn ? 'Sideways is frequency, upwards amplitude, the hand phase.' : app.whyFixed(),
      );
      layer.set(app.s.depth);
      setAttributes(layer.el, { hidden: app.isWave });
      drawSignal(app, signal);
      drawHandles(app, spectrum);
      knobs.draw();
    },
  };
}

/** The signal, before and after. */
function drawSignal(app, plot) {
  const duration = app.stretch(),
    count = 500;
  const x = Float64Array.from({ length: count }, (_, i) => (i * duration) / (count - 1));
  const now = { x, y: signalOf(app.now(), duration, count) };
  const was = app.isTurnedHere() ? { x, y: signalOf(app.was(), duration, count) } : null;
  plot.draw({
    now,
    was,
    even: true,
    unit: app.timeUnit(),
    alt:
      `${app.where()}, ${shown(duration)} ${app.timeUnit()}, largest value ` +
      `${shown(reach(now.y))}${was ? `, before it was ${shown(reach(was.y))}` : ''}.`,
  });
}

/** The handles. */
function drawHandles(app, spectrum) {
  const edit = app.book.at(app.s.depth, app.s.position);
  const own = edit ? editedWave(edit, false) : app.now(),
    was = app.was(),
    now = app.now();
  const changed = Array.from(now.frequencies, (_, i) => i).filter(
    (i) =>
      now.frequencies[i] !== was.frequencies[i] ||
      now.amplitudes[i] !== was.amplitudes[i] ||
      now.phases[i] !== was.phases[i],
  );
  const silent = edit ? silenced(edit) : [],
    i = app.s.harmonic,
    { unit } = app.info;
  spectrum.draw({
    own,
    was,
    silent,
    changed,
    chosen: i,
    fixed: !app.canTurn,
    unit: app.unitName(),
    place: `${app.runNumber} ${app.s.depth} ${app.s.position}`,
    alt:
      `${app.H} harmonics of ${app.where()}, ${changed.length} changed. ` +
      `Chosen: harmonic ${i + 1}, ${sayHarmonic({ own, unit }, i, silent.includes(i))}. Left and right go to the next, ` +
      'up and down change the amplitude, with shift the frequency, square brackets the phase, m mutes, s lets it sound alone.',
  });
}

/** What the hand does, from handles, keys and fields alike. */
function handOf(app) {
  const turn = (edit, gesture = null) => app.turn(edit, gesture);
  const put = (i, part, value, gesture) => turn(setPart(app.edit(), part, i, value), gesture);
  let drag = 0;
  return {
    begin: () => {
      drag += 1;
    },
    end: () => app.settle(),
    pick: (i) => app.choose({ harmonic: i }),
    put,
    toggle: (i, list) => turn(toggle(app.edit(), list, i)),
    restore: (i) => turn(without(app.edit(), i)),
    turnAll: (by, gesture) => turn({ ...app.edit(), turn: by }, gesture),
    get gesture() {
      return `drag ${drag}`;
    },
    pull(i, { frequency, amplitude }) {
      let edit = app.edit();
      if (frequency !== undefined) edit = setPart(edit, 'frequencies', i, frequency);
      if (amplitude !== undefined) edit = setPart(edit, 'amplitudes', i, amplitude);
      turn(edit, `drag ${drag}`);
    },
    nudge(i, event) {
      nudge(app, this, i, event);
    },
  };
}

/** Keys on a handle. */
function nudge(app, hand, i, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key, shiftKey } = event,
    way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key];
  const side = key === 'ArrowRight' || key === 'ArrowLeft';
  if (side && !shiftKey) {
    event.preventDefault();
    return app.choose({ harmonic: neighbour(app, i, way) }, true);
  }
  const small = key.toLowerCase();
  if (!way && !['[', ']', 'm', 's', 'backspace', 'delete'].includes(small)) return;
  event.preventDefault();
  if (!app.canTurn) return;
  const own = app.own(),
    { f, A } = app.reachOf();
  if (side)
    hand.put(i, 'frequencies', Math.max(0, own.frequencies[i] + (way * f) / 100), `f ${i}`);
  else if (way)
    hand.put(
      i,
      'amplitudes',
      Math.max(0, own.amplitudes[i] + (way * A) / (shiftKey ? 200 : 40)),
      `A ${i}`,
    );
  else if (small === 'm') hand.toggle(i, 'muted');
  else if (small === 's') hand.toggle(i, 'solo');
  else if (key === '[' || key === ']')
    hand.put(
      i,
      'phases',
      wrapPhase(own.phases[i] + ((key === ']' ? 1 : -1) * Math.PI) / 36),
      `phase ${i}`,
    );
  else hand.restore(i);
}

/** The next harmonic by frequency. */
function neighbour(app, i, way) {
  const { frequencies } = app.own();
  const order = Array.from(frequencies, (_, k) => k).sort(
    (a, b) => frequencies[a] - frequencies[b] || a - b,
  );
  const at = order.indexOf(i) + way;
  return order[Math.min(order.length - 1, Math.max(0, at))];
}

/** Fields, sliders, clock and buttons for the chosen harmonic and for the whole wave. */
function knobsOf(app, hand) {
  const number = html('strong', { class: 'which' });
  const step = (way) => () => app.choose({ harmonic: neighbour(app, app.s.harmonic, way) });
  const mute = button('Mute', () => hand.toggle(app.s.harmonic, 'muted'), { title: 'm' });
  const solo = button('Solo', () => hand.toggle(app.s.harmonic, 'solo'), { title: 's' });
  const back = button('As it was', () => hand.restore(app.s.harmonic), {
    kind: 'plain',
    title: 'Backspace',
  });
  const head = html(
    'div',
    { class: 'which-row' },
    html(
      'div',
      { class: 'pair', role: 'group', 'aria-label': 'Choose a harmonic' },
      button('‹', step(-1), { label: 'Next lower harmonic' }),
      button('›', step(1), { label: 'Next higher harmonic' }),
    ),
    number,
    html('span', { class: 'spring' }),
    mute,
    solo,
    back,
  );
  const f = knob(app, hand, 'Frequency', 'frequencies', () => [0, app.reachOf().f]);
  const A = knob(app, hand, 'Amplitude', 'amplitudes', () => [0, app.reachOf().A]);
  const phi = knob(app, hand, 'Phase', 'phases', () => [-Math.PI, Math.PI]);
  const dial = dialOf(app, hand),
    fade = html('p', { class: 'hint fade' });
  const el = html(
    'div',
    { class: 'knobs' },
    head,
    html(
      'div',
      { class: 'knob-grid' },
      html('div', { class: 'rows' }, f.el, A.el, phi.el),
      dial.el,
    ),
    fade,
  );
  return {
    el,
    draw: () => {
      const edit = app.book.at(app.s.depth, app.s.position),
        i = app.s.harmonic;
      writeText(number, `Harmonic ${i + 1} of ${app.H}`);
      const on = (list) => Boolean(edit?.[list].includes(i));
      setAttributes(mute, { 'aria-pressed': String(on('muted')), disabled: !app.canTurn });
      setAttributes(solo, { 'aria-pressed': String(on('solo')), disabled: !app.canTurn });
      setAttributes(back, { disabled: !app.canTurn || !app.isTurned(i) });
      f.draw(app.shortUnit());
      A.draw('');
      phi.draw('rad');
      dial.draw();
      setAttributes(fade, { hidden: !app.was().decays });
      writeText(fade, tellDecay(app.was().decays?.[i]));
    },
  };
}

/** What becomes of a harmonic in time. */
function tellDecay(decay) {
  if (!decay) return 'This harmonic sounds on for ever.';
  const half = `${decay > 0 ? 'half' : 'twice'} as loud every ${shown(Math.LN2 / Math.abs(decay))} s`;
  return `This harmonic ${decay > 0 ? 'fades' : 'grows'}: decay ${shown(decay)} / s, ${half}.`;
}

/** One number of the chosen harmonic: slider, field, and what it was. */
function knob(app, hand, name, part, range) {
  const low = part === 'phases' ? -Infinity : 0;
  const put = (value, gesture = null) => {
    const fit = part === 'phases' ? wrapPhase(value) : Math.max(low, value);
    hand.put(app.s.harmonic, part, fit, gesture);
  };
  const slide = slider(
    `${name} of the harmonic, slider`,
    (v) => put(v, `${part} ${app.s.harmonic}`),
    { begin: hand.begin },
  );
  const field = numberField(`${name} of the harmonic`, (v) => put(v), {
    step: () => (range()[1] - range()[0]) / 100,
  });
  const unit = html('span', { class: 'unit' }),
    was = html('span', { class: 'was-number' });
  const el = html(
    'div',
    { class: 'knob-row' },
    html('span', { class: 'label' }, name),
    slide.el,
    field.el,
    unit,
    was,
  );
  slide.el.addEventListener('change', () => app.settle());
  return {
    el,
    draw: (unitName) => {
      const value = app.own()[part][app.s.harmonic],
        before = app.was()[part][app.s.harmonic];
      slide.set(value, range(), `${shown(value, 4)} ${unitName}`);
      field.set(value);
      writeText(unit, unitName);
      writeText(was, value === before ? '' : `was ${shown(before)}`);
      for (const input of [slide.el, field.el]) setAttributes(input, { disabled: !app.canTurn });
    },
  };
}

/** The clock of the phase. */
function dialOf(app, hand) {
  const dial = clock(44, 'Phase of the harmonic, clock');
  const words = html('p', { class: 'degrees' });
  const put = (phase, gesture) => hand.put(app.s.harmonic, 'phases', wrapPhase(phase), gesture);
  followPointer(dial.el, {
    down: (event) => {
      if (!app.canTurn) return null;
      hand.begin();
      dial.el.focus({ preventScroll: true });
      return {
        by: wrapPhase(app.own().phases[app.s.harmonic] - dial.angleOf(event)),
        first: dial.angleOf(event),
      };
    },
    move: (event, start) => {
      const angle = dial.angleOf(event);
      if (!start.moved && Math.abs(wrapPhase(angle - start.first)) < 0.03) return;
      start.moved = true;
      put(angle + (Math.abs(start.by) < 0.6 ? start.by : 0), hand.gesture);
    },
    up: () => app.settle(),
  });
  dial.el.addEventListener('keydown', (event) => {
    const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!way || !app.canTurn) return;
    event.preventDefault();
    const by = (way * Math.PI) / (event.shiftKey ? 180 : 36);
    put(app.own().phases[app.s.harmonic] + by, `phase ${app.s.harmonic}`);
  });
  const draw = () => {
    const i = app.s.harmonic,
      phase = app.own().phases[i],
      before = app.was().phases[i];
    const text = `${fixed(degrees(phase), 1)}°`;
    dial.draw(phase, before, `${fixed(degrees(phase), 0)} degrees`);
    writeText(words, text);
    setAttributes(dial.el, { 'aria-disabled': app.canTurn ? null : 'true' });
  };
  return { el: html('div', { class: 'dial' }, dial.el, words), draw };
}

/** The wave as a whole: its phase, another text's wave, a morph between the two. */
export function wholePanel(app) {
  const turn = slider(
    'Turn the phase of the whole position',
    (v) => app.turn({ ...app.edit(), turn: v }, 'turn'),
    { min: -Math.PI, max: Math.PI },
  );
  const angle = numberField(
    'Turn of the whole position in radians',
    (v) => app.turn({ ...app.edit(), turn: wrapPhase(v) }),
    { step: () => Math.PI / 36 },
  );
  const turnRow = html(
    'div',
    { class: 'knob-row' },
    html('span', { class: 'label' }, 'Turn all phases'),
    turn.el,
    angle.el,
    html('span', { class: 'unit' }, 'rad'),
    html('span', { class: 'was-number' }),
  );
  turn.el.addEventListener('change', () => app.settle());
  const patch = patchOf(app);
  const { el } = panel('The whole wave', 'whole-panel', turnRow, patch.el);
  return {
    el,
    draw: () => {
      const by = app.book.at(app.s.depth, app.s.position)?.turn ?? 0;
      turn.set(by, null, `${fixed(degrees(by), 0)} degrees`);
      angle.set(by);
      writeText(turnRow.lastElementChild, by ? `${fixed(degrees(by), 0)}°` : '');
      for (const input of [turn.el, angle.el]) setAttributes(input, { disabled: !app.canTurn });
      patch.draw();
    },
  };
}

/** The wave of another text: patched in, or on the way to it. */
function patchOf(app) {
  const nameOfText = freshName('other'),
    nameOfToken = freshName('other-token');
  const text = html('input', {
    type: 'text',
    id: nameOfText,
    class: 'wide',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    placeholder: 'another text',
  });
  const token = html('select', { id: nameOfToken }, html('option', { value: -1 }, 'last token'));
  const share = slider('Share of the other wave', (v) => app.morph(v), {});
  const number = numberField(
    'Share of the other wave, number',
    (v) => app.morph(Math.min(1, Math.max(0, v))),
    { step: () => 0.01 },
  );
  const put = button('Patch in', () => app.morph(1), { kind: '' });
  const note = html('p', { class: 'error', role: 'alert' });
  const ask = () => app.lookUp(text.value, Number(token.value));
  text.addEventListener('change', ask);
  token.addEventListener('change', ask);
  text.addEventListener('keydown', (e) => {
    if (e.key === 'Enter') ask();
  });
  share.el.addEventListener('change', () => app.settle());
  const morph = html(
    'div',
    { class: 'knob-row' },
    html('span', { class: 'label' }, 'Morph'),
    share.el,
    number.el,
    html('span', { class: 'unit' }, 'of 1'),
    html('span', { class: 'was-number' }),
  );
  const el = html(
    'div',
    { class: 'patch' },
    html(
      'div',
      { class: 'row' },
      html('label', { for: nameOfText, class: 'label' }, 'Another text'),
      text,
      html('label', { for: nameOfToken, class: 'hidden' }, 'Token of the other text'),
      token,
      put,
    ),
    morph,
    note,
  );
  const draw = () => {
    const patch = app.book.at(app.s.depth, app.s.position)?.patch,
      can = app.canTurn && app.info.can.type;
    setAttributes(el, { hidden: !app.info.can.type || !app.run.tokens });
    fillTokens(token, app.other);
    share.set(patch?.share ?? 0, null, percent(patch?.share ?? 0));
    number.set(patch?.share ?? 0);
    writeText(note, app.otherError ?? '');
    for (const input of [share.el, number.el, put])
      setAttributes(input, { disabled: !can || !(app.other || patch) });
    for (const input of [text, token]) setAttributes(input, { disabled: !can });
  };
  return { el, draw };
}

/** The tokens of the other text to choose from. */
function fillTokens(select, other) {
  const key = other?.tokens ? other.tokens.map((t) => t.text).join('\u0000') : '';
  if (select.dataset.key === key) return;
  select.dataset.key = key;
  const options = (other?.tokens ?? []).map((t, i) =>
    html('option', { value: i }, `${i + 1} ${visibleText(t.text)}`),
  );
  select.replaceChildren(html('option', { value: -1 }, 'last token'), ...options);
  select.value = String(other?.position ?? -1);
}
