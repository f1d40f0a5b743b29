// The Python that asks a process the same.
import { factorsOf } from './process_backend.js';

/** A number of Python, the same to the last bit. @param {number} value */
function pythonDouble(value) {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.` : text;
}

/** A list of Python, in lines of less than 100 characters. @param {number[]} values */
function pythonLines(values) {
  const lines = [''];
  for (const text of values.map((v) => `${pythonDouble(v)}, `)) {
    if (lines[lines.length - 1].length + text.length > 92) lines.push('');
    lines[lines.length - 1] += text;
  }
  return `[\n${lines.map((line) => `    ${line.trimEnd()}`).join('\n')}\n]`;
}

/** Times of a record. @param {any} clock @param {string} list of Python */
function pythonTimes(clock, list) {
  if (clock.kind === 'numbers') return `np.array(${list})`;
  return `process.clock_.origin + pd.to_timedelta(${list}, '${clock.unit}')`;
}

/** The record of a long table. @param {any} process @param {any[]} readings */
function longRecord({ clock, readings: first }, readings) {
  const list = (/** @type {string} */ k) => pythonLines(readings.map((r) => r[k]));
  const channels = readings.map((r) => r.channel).join(', ');
  const errors = first.errors ? [`errors = np.array(${list('error')})`] : [];
  return [
    `times = ${pythonTimes(clock, list('time'))}`,
    `values = np.array(${list('value')})`,
    'column = process.columns_',
    "data = pd.DataFrame({column['time']: times, column['value']: values})",
    "if column['channel'] is not None:",
    `    data[column['channel']] = [process.names_[c] for c in [${channels}]]`,
    ...errors,
  ];
}

/** The record, each channel with times of its own. @param {any} process @param {any[]} readings
 *  @param {number} channels */
function separateRecord({ clock, readings: first }, readings, channels) {
  const lines = ['data, errors = {}, {}'];
  for (let c = 0; c < channels; c++) {
    const own = readings.filter((r) => r.channel === c);
    if (!own.length) continue;
    const list = (/** @type {string} */ k) => pythonLines(own.map((r) => r[k]));
    lines.push(
      `times = ${pythonTimes(clock, list('time'))}`,
      `values = np.array(${list('value')})`,
      `data[process.names_[${c}]] = times, values`,
    );
    if (first.errors) lines.push(`errors[process.names_[${c}]] = np.array(${list('error')})`);
  }
  return lines;
}

/** Lines that weigh the waves anew. @param {any} backend @param {any} mix */
function weighed(backend, mix) {
  const factors = factorsOf(mix, backend.waves.length);
  if (mix.noise === 1 && factors.every((f) => f === 1)) return [];
  const lines = ['process = copy(process)', 'process.parts_ = list(process.parts_)'];
  backend.process.parts.forEach((_, p) => {
    const own = backend.waves.filter((w) => w.part === p).map((w) => factors[w.id]);
    lines.push(
      `part = process.parts_[${p}]`,
      `factors = torch.tensor(${pythonLines(own)}, dtype=torch.float64)`,
      'prior = replace(part.prior, powers=factors[:, None, None]*part.prior.powers,',
      `                noise=${pythonDouble(mix.noise)}*part.prior.noise)`,
      `process.parts_[${p}] = part._replace(prior=prior)`,
    );
  });
  return lines;
}

/** What the lines need. @param {string[]} body */
function importsOf(body) {
  const text = body.join('\n'),
    used = (/** @type {string} */ name) => text.includes(name);
  return [
    ...(used('copy(') ? ['from copy import copy', 'from dataclasses import replace'] : []),
    'import numpy as np',
    ...(used('pd.') ? ['import pandas as pd'] : []),
    ...(used('torch.') ? ['import torch'] : []),
    '',
  ];
}

/**
 * Python with the same answers, at the times that are drawn.
 * @param {any} backend @param {any[]} readings @param {any} mix @param {number[]} times
 */
export function processCode(backend, readings, mix, times) {
  const { process, info } = backend,
    { clock, coverage } = process;
  const record = process.long
    ? longRecord(process, readings)
    : separateRecord(process, readings, info.names.length);
  const [a, b] = [times[0], times[times.length - 1]].map(pythonDouble);
  const drawn = pythonTimes(clock, `np.linspace(${a}, ${b}, ${times.length})`);
  const errors = process.readings.errors ? ', errors=errors' : '';
  const body = [
    '# process: the one that you look at',
    ...record,
    '',
    ...weighed(backend, mix),
    `when = ${drawn.replace(/^np\.array\((.*)\)$/, '$1')}`,
    `mean, low, high = process.predict(when, data, coverage=${coverage}${errors})`,
    '',
  ];
  const clean = process.readings.errors
    ? body
    : body.map((line) => line.replace(/^data, errors = \{\}, \{\}$/, 'data = {}'));
  return [...importsOf(clean), ...clean].join('\n');
}
