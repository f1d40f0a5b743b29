// The backend of waves by themselves: no model, so that what is put in place is what there is.
import { fromBase64, singles } from './numbers.js';
import { shortest } from './code.js';

const PARTS_OF_WAVE = ['frequencies', 'amplitudes', 'phases'];
const MOST_WRITTEN = 256; // harmonics that are written as a whole

/** A number that Python reads as floating point. @param {number} value */
function pythonFloat(value) {
  const text = shortest(value);
  return /^-?\d+$/.test(text) ? `${text}.` : text;
}

/** Numbers as nested lists of Python. @param {ArrayLike<number>} values @param {number[]} shape
 *  @returns {string} */
function pythonList(values, [count, ...rest]) {
  if (!rest.length) return `[${Array.from(values, pythonFloat).join(', ')}]`;
  const size = values.length / count, all = Array.from(values);
  const rows = Array.from({ length: count }, (_, i) => (
    pythonList(all.slice(i * size, (i + 1) * size), rest)));
  return `[${rows.join(', ')}]`;
}

/** Where a position stands in the leading dimensions. @param {number} position
 *  @param {number[]} lead @returns {number[]} */
export function placeIn(position, lead) {
  /** @type {number[]} */
  const found = [];
  let left = position;
  for (const size of lead.slice().reverse()) {
    found.unshift(left % size);
    left = Math.floor(left / size);
  }
  return found;
}

/** Python that makes a wave of these numbers. @param {any} waves @param {number[]} shape
 *  @param {string} dtype of PyTorch */
function wholeWave(waves, shape, dtype) {
  const own = dtype === 'float32' ? '' : `, dtype=torch.${dtype}`;
  const names = waves.decays ? [...PARTS_OF_WAVE, 'decays'] : PARTS_OF_WAVE;
  const lines = names.map((k) => `    ${k}=torch.tensor(${pythonList(waves[k], shape)}${own}),`);
  return ['import torch', 'from wave_transformer import Wave', '', 'wave = Wave(', ...lines, ')', '']
    .join('\n');
}

/** Python that changes some harmonics of a wave that is there. @param {any} plain
 *  @param {any[]} edits @param {number[]} lead @param {number} H */
function changedWave(plain, edits, lead, H) {
  const lines = edits.flatMap((e) => Array.from({ length: H }, (_, h) => h)
    .filter((h) => PARTS_OF_WAVE.some((k) => e[k][h] !== plain[k][e.position * H + h]))
    .map((h) => {
      const numbers = PARTS_OF_WAVE.map((k) => pythonFloat(e[k][h])).join(', ');
      return `change(${[...placeIn(e.position, lead), h].join(', ')}, to=(${numbers}))`;
    }));
  return ['from wave_transformer import Wave', '', '# wave: the one that you look at',
    'parts = {k: v.clone() for k, v in wave.parts.items()}', 'def change(*place, to):',
    "    for k, v in zip(('frequencies', 'amplitudes', 'phases'), to): parts[k][place] = v",
    ...lines, 'wave = Wave(**parts)', ''].join('\n');
}

/** Waves, one or many, that are what they are. */
export class WaveBackend {
  /** @param {any} payload with info and waves: base64 of single precision by name */
  constructor({ info, waves }) {
    const { harmonics: H } = info;
    /** @type {any} */
    const own = Object.fromEntries(Object.entries(waves)
      .map(([k, v]) => [k, singles(fromBase64(/** @type {any} */ (v).single))]));
    const lead = info.lead ?? [], N = own.phases.length / H;
    const labels = Array.from({ length: N }, (_, n) => placeIn(n, lead).join(', '));
    this.info = { kind: 'wave', depths: ['wave'], heads: [], unit: 'Hz', rate: null, ...info, lead,
      can: { type: false, change: true, write: false } };
    this.plain = this.runOf(own, labels, N);
  }

  /** A run as the view takes it. @param {any} waves @param {string[]} labels @param {number} N */
  runOf(waves, labels, N) {
    return { N, labels, waves, depths: 1, keep: new Array(N).fill(true), tokens: null,
      surprise: null, next: null, lens: null, lensAt: null, output: null, outputTimes: null,
      band: null, logProbs: () => null };
  }

  /** @returns {Promise<any>} the waves as they came */
  async read() { return this.plain; }

  /** The waves with some of them replaced. @param {any[]} edits @returns {Promise<any>} */
  async change(edits) {
    if (!edits.length) return this.plain;
    const { waves, labels, N } = this.plain, H = this.info.harmonics;
    const now = { ...waves };
    for (const k of PARTS_OF_WAVE) {
      now[k] = waves[k].slice();
      for (const e of edits) now[k].set(e[k], e.position * H);
    }
    return this.runOf(now, labels, N);
  }

  /** There is nothing to close. */
  close() {}

  /** @returns {Promise<any>} */
  async attention() { throw new Error('a wave by itself attends to nothing'); }

  /** @returns {Promise<any>} */
  async wave() { throw new Error('a wave by itself reads no text'); }

  /** @returns {Promise<void>} */
  async write() { throw new Error('a wave by itself writes nothing'); }

  /** Python that makes the wave as it is now. @param {any[]} edits @returns {Promise<string>} */
  async code(edits) {
    const { harmonics: H, lead, dtype = 'float32' } = this.info, { waves } = this.plain;
    const shape = [...lead, H];
    if (waves.phases.length > MOST_WRITTEN) return changedWave(waves, edits, lead, H);
    return wholeWave((await this.change(edits)).waves, shape, dtype);
  }
}
