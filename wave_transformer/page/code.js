// The Python that makes the same changes with model.trace.

/** The shortest decimal number that is this one in single precision. @param {number} value */
export function shortest(value) {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

const WAVE_PARTS = ['frequencies', 'amplitudes', 'phases'];

/**
 * The numbers of an edit: those that differ from what was there, or all.
 * @param {any} edit @param {any} there the wave that was there, or null
 * @param {number} unit shown frequencies over those of the stream
 */
function editNumbers(edit, there, unit) {
  const parts = WAVE_PARTS.map((name) => {
    const own = name === 'frequencies' ? unit : 1;
    const values = Array.from(edit[name], (v) => shortest(v / own));
    if (!there) return `${name}=[${values.join(', ')}]`;
    const same = (/** @type {number} */ h) => edit[name][h] === there[name][h];
    const changed = values.flatMap((v, h) => (same(h) ? [] : `${h}: ${v}`));
    return changed.length ? `${name}={${changed.join(', ')}}` : '';
  });
  return parts.filter(Boolean).join(', ');
}

/** Whether another edit changes what is there. @param {any} edit @param {any[]} edits */
function comesAfter(edit, edits) {
  return edits.some((e) => e !== edit && (e.depth < edit.depth
    || (e.depth === edit.depth && e.position === edit.position)));
}

/** The wave of a run. @param {any} run @param {number} depth @param {number} position */
export function waveOfRun(run, depth, position) {
  const H = run.waves.frequencies.length / run.N / run.depths;
  const at = (depth * run.N + position) * H;
  return Object.fromEntries(WAVE_PARTS.map((k) => [k, run.waves[k].slice(at, at + H)]));
}

/** Python text that is this text. @param {string} text */
export function pythonText(text) {
  const safe = JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return safe.replaceAll('\\/', '/');
}

/** How a model's input is written when it is a recording of the reader's. @param {any} code
 *  @param {any} info */
export function recordedCode(code, { rate }) {
  if (!code?.recording) return code;
  const file = pythonText(code.recording);
  const lines = ['from wave_transformer import load_audio',
    `inputs = dict(audio=load_audio(${file}, ${rate})[0][None]) # cut as in the page`];
  return { ...code, inputs: [...lines, code.inputs ?? ''].filter(Boolean).join('\n') };
}

/**
 * Python that does the same with `model.trace` and gives the same numbers.
 * @param {any[]} edits
 * @param {{text?: string|null, plain?: any, code?: {setup?: string, inputs?: string,
 *   trace?: string, element?: number, unit?: number}}} about the text that was read; the run
 *   without edits, so that only what differs is written; how model, input and trace are written
 * @returns {string}
 */
export function as_code(edits, { text = null, plain = null, code = {} } = {}) {
  const inputs = code.inputs ?? (text === null ? '# inputs: what the model reads'
    : `inputs = {'input_ids': tokenizer.encode(${pythonText(text)})[None]}`);
  const element = code.element ? `, element=${code.element}` : '';
  const puts = edits.map((e) => {
    const there = plain && !comesAfter(e, edits) ? waveOfRun(plain, e.depth, e.position) : null;
    const numbers = editNumbers(e, there, code.unit ?? 1);
    const values = [String(e.position), numbers].filter(Boolean).join(', ') + element;
    return `        if step.depth == ${e.depth}: put_wave(step, ${values})`;
  });
  return [
    'import torch',
    'from wave_transformer import put_wave',
    '',
    code.setup ?? '# model and tokenizer: those that you look at',
    inputs,
    'with torch.no_grad():',
    `    trace = ${code.trace ?? 'model.eval().trace(inputs)'}`,
    '    for step in trace:',
    ...(puts.length ? puts : ['        pass']),
    'output = trace.output',
    '',
  ].join('\n');
}
