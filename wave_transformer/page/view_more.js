// The edits in force, their code, and the buttons for the ear.
import {
  button,
  copyText,
  freshName,
  html,
  panel,
  segmented,
  setAttributes,
  writeText,
} from './view_dom.js';
import { degrees, fixed, percent, shown, visibleText } from './view_math.js';
import { changedHarmonics, editedWave } from './view_edits.js';

/** What has been changed so far, with undo and reset. */
export function editsPanel(app) {
  const list = html('ul', { class: 'edits' });
  const undo = button('Undo', () => app.undo()),
    reset = button('Reset all', () => app.reset());
  const none = html('p', { class: 'hint' }, app.isWave ? 'Nothing yet: what you see is the wave as it came.'
    : 'Nothing yet: what you see is the model as it is.');
  const code = codeBox(app),
    kept = html('p', { class: 'hint' });
  const { el } = panel(
    'Your changes',
    'edits-panel',
    none,
    list,
    kept,
    html('div', { class: 'actions' }, undo, reset, code.open),
    code.el,
  );
  return {
    el,
    draw: () => {
      const { edits } = app.book;
      setAttributes(none, { hidden: edits.length > 0 });
      const others = app.others?.map((o) => `${o.element + 1} (${o.edits.length})`).join(', ');
      setAttributes(kept, { hidden: !others });
      writeText(kept, `Kept of other elements of the batch: ${others}.`);
      setAttributes(undo, { disabled: !app.book.past.length || !app.canTurn });
      setAttributes(reset, { disabled: !edits.length || !app.canTurn });
      const key = JSON.stringify(edits.map((e) => [e.depth, e.position, tellEdit(e)]));
      if (list.dataset.key !== key) list.replaceChildren(...edits.map((e) => editRow(app, e)));
      list.dataset.key = key;
      code.draw();
    },
  };
}

/** One edit in the list. */
function editRow(app, edit) {
  const where = app.placeOf(edit);
  const go = html(
    'button',
    {
      type: 'button',
      class: 'link',
      click: () => app.choose({ depth: edit.depth, position: edit.position }),
    },
    where,
  );
  return html(
    'li',
    {},
    html('div', {}, go, html('span', { class: 'what' }, tellEdit(edit))),
    button('×', () => app.remove(edit), {
      label: `Remove the changes of ${where}`,
      kind: 'plain',
    }),
  );
}

/** An edit in words. */
export function tellEdit(edit) {
  const wave = editedWave(edit, false),
    words = [];
  if (edit.patch)
    words.push(`${percent(edit.patch.share)} the wave of “${visibleText(edit.patch.label)}”`);
  const changed = changedHarmonics(edit);
  for (const [i, parts] of changed.slice(0, 4))
    words.push(`harmonic ${i + 1}: ${parts.map((p) => tellPart(p, i, edit, wave)).join(', ')}`);
  if (changed.length > 4) words.push(`${changed.length - 4} more harmonics`);
  if (edit.turn) words.push(`all phases turned by ${fixed(degrees(edit.turn), 0)}°`);
  return words.join('; ');
}

/** One changed number in words. */
function tellPart(part, i, edit, wave) {
  if (part === 'muted') return 'muted';
  if (part === 'solo') return 'alone';
  const before = edit.base[part][i],
    after = wave[part][i];
  if (part === 'phases') return `φ ${fixed(degrees(before), 0)}° → ${fixed(degrees(after), 0)}°`;
  return `${part === 'frequencies' ? 'f' : 'A'} ${shown(before)} → ${shown(after)}`;
}

/** The Python that does the same. */
export function codeBox(app) {
  const name = freshName('code');
  const area = html('textarea', {
    id: name,
    class: 'code',
    readonly: true,
    rows: 9,
    spellcheck: 'false',
    wrap: 'off',
  });
  const said = html('p', { class: 'hint', role: 'status' });
  const el = html(
    'div',
    { class: 'code-box', hidden: true },
    html('label', { for: name }, 'Python that does the same'),
    area,
    said,
  );
  const open = button('Copy as code', async () => {
    area.value = await app.code();
    el.hidden = false;
    const done = await copyText(area.value);
    writeText(said, done ? 'Copied.' : 'Select it all and copy it from here.');
    if (!done) {
      area.focus();
      area.select();
    }
  });
  let key = null;
  const draw = () => {
    if (el.hidden || key === app.run) return;
    key = app.run;
    app.code().then((text) => {
      area.value = text;
    });
    writeText(said, '');
  };
  return { el, open, draw };
}

/** The wave for the ear. */
export function hearPanel(app) {
  const what = segmented(
    'Hear',
    [
      { value: 'here', text: 'this wave' },
      { value: 'text', text: app.info.kind === 'text' ? 'the whole text' : 'all of them' },
      { value: 'answer', text: 'the answer' },
    ],
    (v) => app.set({ hear: v }),
  );
  const before = button('before', () => app.hear('before'), {
    icon: '▶',
    label: 'Hear it as it was',
  });
  const after = button('after', () => app.hear('after'), {
    icon: '▶',
    label: 'Hear it as it is now',
  });
  const layers = button('every layer', () => app.hear('layers'), {
    icon: '▶',
    label: 'Hear every layer, one after the other',
  });
  const stop = button('stop', () => app.player.stop(), { icon: '■', label: 'Stop the sound' });
  const note = html('p', { class: 'hint' });
  if (app.isWave) setAttributes(layers, { hidden: true });
  const { el } = panel(
    'Hear it',
    'hear-panel',
    html(
      'div',
      { class: 'row wrap' },
      what.el,
      html('div', { class: 'actions' }, before, after, layers, stop),
    ),
    note,
  );
  return {
    el,
    draw: () => {
      const { run, s } = app;
      what.set(s.hear);
      what.inputs.forEach((i) =>
        setAttributes(i.parentElement, {
          hidden: i.value === 'answer' && !(run.output && app.info.rate),
        }),
      );
      setAttributes(what.el, { hidden: app.isWave && run.N === 1 });
      setAttributes(layers, { disabled: s.hear === 'answer' });
      writeText(note, app.soundError ?? tellSpeed(app));
    },
  };
}

/** How the ear's wave comes from the model's. */
function tellSpeed(app) {
  const speed = app.speed();
  const how =
    speed === 1
      ? 'Played as it is'
      : `Played ${shown(speed)} times ${speed > 1 ? 'faster' : 'slower'}: ` +
        `1 ${app.unitName().replace('cycles', 'cycle')} is heard at ${shown(speed)} Hz`;
  return `${how}. ${app.isWave ? 'Before and after' : 'Before, after and all layers'} are equally loud.`;
}
