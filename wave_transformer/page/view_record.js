// A file of the reader's, chosen or dropped, in place of the sound that is explored.
import { button, freshName, html, setAttributes, writeText } from './view_dom.js';

/** The row with the file. @param {any} app */
export function recordPanel(app) {
  const name = freshName('file'), { rate, most } = app.info.record;
  const input = html('input', { id: name, type: 'file', accept: 'audio/*', class: 'hidden' });
  input.addEventListener('change', () => {
    if (input.files.length) app.record(input.files[0]);
    input.value = '';
  });
  const choose = html('label', { for: name, class: 'button' }, 'Choose a recording');
  const back = button('The first sound', () => app.readGiven());
  const limits = `or drop one here: up to ${most} s, played at ${rate / 1000} kHz`;
  const hint = html('span', { class: 'hint' }, limits);
  const note = html('p', { class: 'hint', role: 'status' });
  const wrong = html('p', { class: 'error', role: 'alert' });
  const row = html('div', { class: 'row wrap' }, input, choose, hint, back);
  const el = html('div', { class: 'type record' }, row, note, wrong);
  const draw = () => {
    setAttributes(input, { disabled: app.reading });
    setAttributes(back, { hidden: !app.run.recording, disabled: app.reading });
    writeText(note, app.recordNote ?? app.run.recording ?? '');
    writeText(wrong, app.readError ?? '');
  };
  return { el, draw, takeDrops: (/** @type {any} */ panel) => takeDrops(app, panel) };
}

/** Lets a file be dropped on a panel. @param {any} app @param {HTMLElement} panel */
function takeDrops(app, panel) {
  const over = (/** @type {boolean} */ on) => panel.classList.toggle('dropping', on);
  panel.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  panel.addEventListener('dragleave', () => over(false));
  panel.addEventListener('drop', (event) => {
    over(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    app.record(file);
  });
}
