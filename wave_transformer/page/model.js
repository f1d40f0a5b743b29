// The forward pass of this library's language models; a change recomputes what it can change.
import { Matrix, rmsNorm, wrapAngle } from './numbers.js';
import { VectorMatrix, vectorMemory } from './simd.js';

/**
 * @typedef {{depth: number, position: number, frequencies: Float32Array,
 *            amplitudes: Float32Array, phases: Float32Array}} Edit
 * @typedef {{frequencies: Float32Array, amplitudes: Float32Array, phases: Float32Array}} Wave
 */

/** The settings that are known here; null where every value will do. */
export const KNOWN = {
  num_harmonics: null, transformer_num_layers: null, transformer_num_heads: null,
  transformer_heads_kv: null, transformer_d_ff_multi: null, d_ff: null, stream_scale: null,
  taps: null, window: null, dropout: null, use_flash: null, flash_dtype: null, kernel: null,
  representation: ['raw', 'quadrature'], block: ['parallel', 'deepnorm'],
  feedforward: ['swiglu', 'singlu'], mixer: [null, 'conv'], positions: [null, 'rotary'],
  qk_norm: [true, false], final_norm: [true, false],
};
export const FILE_NOTES = ['model_type', 'files', 'format_version', 'sha256'];
const PART_OPTIONS = ['class', 'vocab_size', 'num_harmonics', 'amplitude', 'max_frequency'];

/**
 * Refuses a model that is not done here, and says why.
 * @param {any} config as in config.json
 */
export function checkConfig(config) {
  const { wave_encoder: encoder, wave_decoder: decoder, ...settings } = config;
  for (const name of FILE_NOTES) delete settings[name];
  const wrong = [];
  if (encoder?.class !== 'TokenEncoder') wrong.push(`the encoder ${encoder?.class}`);
  if (decoder?.class !== 'TokenDecoder') wrong.push(`the decoder ${decoder?.class}`);
  for (const part of [encoder, decoder]) {
    wrong.push(...Object.keys(part ?? {}).filter((k) => !PART_OPTIONS.includes(k)));
  }
  refuse([...wrong, ...unknownOptions(settings, KNOWN)]);
}

/** Options that are not among those that are known. @param {any} settings @param {any} known
 *  @returns {string[]} */
export function unknownOptions(settings, known) {
  const bad = ([name, value]) => known[name] === undefined
    || (known[name] && !known[name].includes(value));
  return Object.entries(settings).filter(bad).map(([k, v]) => `${k} ${JSON.stringify(v)}`);
}

/** Raises where something is not done here. @param {string[]} wrong */
export function refuse(wrong) {
  if (wrong.length) throw new Error(`this model cannot run in a page: it has ${wrong.join(', ')}`);
}

/** Fetches tensors by name, checking their shapes. */
class Weights {
  /** @param {Map<string, {shape: number[], data: Float32Array}>} tensors */
  constructor(tensors) {
    this.tensors = tensors;
    this.memory = WaveModel.plain ? null : vectorMemory();
  }

  /** @param {string} name @param {number[]} shape @returns {Float32Array} */
  get(name, ...shape) {
    const found = this.tensors.get(name);
    if (!found) throw new Error(`the weights have no ${name}`);
    if (found.shape.join() === shape.join()) return found.data;
    throw new Error(`${name} has shape ${found.shape}, expected ${shape}`);
  }

  /** @param {string} name @param {number} outs @param {number} ins @param {boolean} [biased] */
  matrix(name, outs, ins, biased = false) {
    const bias = biased ? this.get(`${name}.bias`, outs) : null;
    const weight = this.get(`${name}.weight`, outs, ins);
    if (this.memory) return new VectorMatrix(this.memory, weight, bias, outs, ins);
    return new Matrix(weight, bias, outs, ins);
  }
}

/** Sizes and options of a model, from its config.json. */
class Shape {
  /** @param {any} c */
  constructor(c) {
    this.harmonics = c.num_harmonics;
    this.width = 3 * this.harmonics;
    this.layers = c.transformer_num_layers;
    this.heads = c.transformer_num_heads;
    this.headsKv = c.transformer_heads_kv;
    this.head = this.width / this.heads;
    this.hidden = c.d_ff ?? this.width * c.transformer_d_ff_multi;
    this.vocabulary = c.wave_encoder.vocab_size ?? 0;
    this.scale = c.stream_scale;
    this.raw = c.representation === 'raw';
    this.sine = c.feedforward === 'singlu';
    this.taps = c.mixer ? c.taps ?? 4 : 0;
    this.window = c.window ?? Infinity;
    this.rotary = c.positions === 'rotary';
    this.qkNorm = !!c.qk_norm;
    this.finalNorm = c.final_norm ?? true;
    this.residual = c.block === 'deepnorm' ? (2 * this.layers) ** -0.5 : 1;
    this.qkv = (this.heads + 2 * this.headsKv) * this.head;
  }
}

/** The weights of one block. */
class Block {
  /** @param {Weights} weights @param {Shape} s @param {number} i */
  constructor(weights, s, i) {
    const at = `layers.${i}.`;
    this.norm = weights.get(`${at}norm.weight`, s.width);
    this.taps = s.taps ? weights.get(`${at}mixer.weight`, s.taps, s.width) : null;
    this.qNorm = s.qkNorm ? weights.get(`${at}attn.q_norm.weight`, s.head) : null;
    this.kNorm = s.qkNorm ? weights.get(`${at}attn.k_norm.weight`, s.head) : null;
    this.qkv = weights.matrix(`${at}attn.qkv`, s.qkv, s.width);
    this.out = weights.matrix(`${at}attn.out_proj`, s.width, s.width, true);
    this.w1 = weights.matrix(`${at}ffn.w1`, s.hidden, s.width);
    this.w3 = weights.matrix(`${at}ffn.w3`, s.hidden, s.width);
    this.w2 = weights.matrix(`${at}ffn.w2`, s.width, s.hidden);
  }
}

/** What a run holds at every depth, so that a change recomputes what it can change and no more. */
export class Pass {
  /** @param {Shape} s @param {number} room positions */
  constructor(s, room) {
    this.shape = s;
    this.room = room;
    this.length = 0;
    /** @type {Float32Array[]} the stream at every depth, room × width */
    this.streams = Array.from({ length: s.layers + 1 }, () => new Float32Array(room * s.width));
    /** @type {Float32Array[]} the stream normalised, for the mixer of later positions */
    this.normed = Array.from({ length: s.layers }, () => new Float32Array(room * s.width));
    /** @type {Float32Array[]} queries, keys and values, turned */
    this.qkv = Array.from({ length: s.layers }, () => new Float32Array(room * s.qkv));
    this.logits = new Float32Array(room * s.vocabulary);
    /** @type {number[]} */
    this.ids = [];
    /** @type {Edit[]} what is in force */
    this.edits = [];
    /** @type {Map<number, Float32Array>[]} by depth and position: the stream before its edit */
    this.held = Array.from({ length: s.layers + 1 }, () => new Map());
  }

  /** The same in arrays of its own. @param {number} room @returns {Pass} */
  copy(room) {
    const other = new Pass(this.shape, Math.max(room, this.length));
    const { width, qkv, vocabulary } = this.shape, n = this.length;
    this.streams.forEach((x, i) => other.streams[i].set(x.subarray(0, n * width)));
    this.normed.forEach((x, i) => other.normed[i].set(x.subarray(0, n * width)));
    this.qkv.forEach((x, i) => other.qkv[i].set(x.subarray(0, n * qkv)));
    other.logits.set(this.logits.subarray(0, n * vocabulary));
    other.held = this.held.map((m) => new Map(m));
    return Object.assign(other, { length: n, ids: [...this.ids], edits: this.edits });
  }
}

/** A language model of this library. */
export class WaveModel {
  static plain = false; // whether to do without WebAssembly

  /**
   * @param {any} config as in config.json
   * @param {Map<string, {shape: number[], data: Float32Array}>} tensors of model.safetensors
   */
  constructor(config, tensors) {
    this.check(config);
    const s = new Shape(config), weights = new Weights(tensors);
    this.shape = s;
    this.readParts(weights, config);
    this.blocks = Array.from({ length: s.layers }, (_, i) => new Block(weights, s, i));
    this.normF = s.finalNorm ? weights.get('norm_f.weight', s.width) : null;
    this.scratch = new Map();
    /** @type {Float64Array[]} cosines and sines of each position, in turn */
    this.angles = [];
  }

  /** Raises where a model is not done here. @param {any} config */
  check(config) { checkConfig(config); }

  /** Encoder and decoder. @param {Weights} weights @param {any} _config */
  readParts(weights, _config) {
    const s = this.shape;
    const table = weights.get('wave_encoder.table.weight', s.vocabulary, s.width);
    this.table = this.tokenStreams(table);
    this.decoder = weights.matrix('wave_decoder.proj', s.vocabulary, s.width, true);
  }

  /** Which rows have to be computed if those from `first` on have changed. @param {Pass} _pass
   *  @param {number} first */
  reached(_pass, first) { return first; }

  /** The end of what a position sees. @param {Pass} _pass @param {number} n */
  seenBy(_pass, n) { return n + 1; }

  /** Every token's wave as it enters the stream. @param {Float32Array} table */
  tokenStreams(table) {
    const { harmonics: H, width, raw, scale } = this.shape, out = new Float32Array(table.length);
    for (let v = 0; v < table.length; v += width) {
      for (let h = 0; h < H; h++) {
        const c = table[v + H + h], s = table[v + 2 * H + h];
        out[v + h] = Math.abs(table[v + h]) * scale;
        out[v + H + h] = (raw ? Math.sqrt(c * c + s * s) : c) * scale;
        out[v + 2 * H + h] = (raw ? Math.atan2(s, c) : s) * scale;
      }
    }
    return out;
  }

  /** A buffer that is used again. @param {string} name @param {number} size */
  buffer(name, size) {
    let found = this.scratch.get(name);
    if (!found || found.length < size) {
      found = new Float32Array(Math.ceil(size * 1.25));
      this.scratch.set(name, found);
    }
    return found;
  }

  /** Cosines and sines by which the pairs of a head turn at a position. @param {number} n */
  turn(n) {
    if (!this.angles[n]) {
      const pairs = this.shape.head / 2, table = new Float64Array(2 * pairs);
      for (let j = 0; j < pairs; j++) {
        const angle = n * 10000 ** (-2 * j / this.shape.head);
        table[2 * j] = Math.cos(angle);
        table[2 * j + 1] = Math.sin(angle);
      }
      this.angles[n] = table;
    }
    return this.angles[n];
  }

  /** A plain run. @param {ArrayLike<number>} ids @param {number} [room] @returns {Pass} */
  run(ids, room = ids.length) {
    const pass = new Pass(this.shape, Math.max(room, ids.length));
    this.extend(pass, ids);
    return pass;
  }

  /** Reads more tokens; what was read, and the edits there, stay. @param {Pass} pass
   *  @param {ArrayLike<number>} ids */
  extend(pass, ids) {
    const { width, vocabulary, layers } = this.shape, first = pass.length;
    if (first + ids.length > pass.room) throw new Error(`there is room for ${pass.room} tokens`);
    for (const id of Array.from(ids)) {
      if (!(id >= 0 && id < vocabulary)) {
        const most = vocabulary - 1;
        throw new Error(`token ${id} is outside 0 … ${most}: another model's tokenizer?`);
      }
      const row = this.table.subarray(id * width, (id + 1) * width);
      pass.streams[0].set(row, pass.length++ * width);
      pass.ids.push(id);
    }
    for (let i = 0; i < layers; i++) this.layer(pass, i, first);
    this.decode(pass, first);
  }

  /**
   * Puts other edits in place of those in force, recomputing from the first row that differs.
   * @param {Pass} pass @param {Edit[]} edits
   * @returns {number[]} the first row that may have changed, by depth
   */
  change(pass, edits) {
    edits.forEach((e) => this.checkEdit(pass, e));
    const { layers } = this.shape, firsts = [];
    let first = pass.length;
    for (let depth = 0; depth <= layers; depth++) {
      if (depth && first < pass.length) {
        first = this.reached(pass, first);
        this.layer(pass, depth - 1, first);
      }
      first = this.replace(pass, depth, edits, first);
      firsts.push(first);
    }
    pass.edits = edits;
    this.decode(pass, first);
    return firsts;
  }

  /** @param {Pass} pass @param {Edit} e */
  checkEdit(pass, e) {
    const { layers, harmonics } = this.shape;
    const there = e.depth >= 0 && e.depth <= layers;
    if (!there || !(e.position >= 0 && e.position < pass.length)) {
      throw new Error(`there is no position ${e.position} at depth ${e.depth}`);
    }
    for (const name of ['frequencies', 'amplitudes', 'phases']) {
      const values = e[name];
      if (values?.length !== harmonics || !values.every(Number.isFinite)) {
        throw new Error(`${name} of an edit must be ${harmonics} finite numbers`);
      }
    }
  }

  /**
   * At one depth, whose rows from `fresh` on were just computed: undoes the edits that were in
   * force, and makes the new ones.
   * @param {Pass} pass @param {number} depth @param {Edit[]} edits @param {number} fresh
   * @returns {number} the first row that may have changed
   */
  replace(pass, depth, edits, fresh) {
    const x = pass.streams[depth], { width } = this.shape;
    const before = pass.edits.filter((e) => e.depth === depth);
    const now = edits.filter((e) => e.depth === depth);
    const held = pass.held[depth];
    held.forEach((row, position) => { if (position < fresh) x.set(row, position * width); });
    held.clear();
    for (const e of now) {
      const at = e.position * width;
      if (!held.has(e.position)) held.set(e.position, x.slice(at, at + width));
      this.hold(x, at, e);
    }
    return Math.min(fresh, ...changedPositions(before, now));
  }

  /**
   * Writes a physical wave into the stream, on the side of zero where it is: a harmonic whose
   * frequency (or amplitude) is negative there stays so, and one that is the same stays as it is.
   * @param {Float32Array} x @param {number} at where the position starts @param {Wave} wave
   */
  hold(x, at, wave) {
    const { harmonics: H, raw } = this.shape, there = this.waveAt(x, at);
    for (let h = 0; h < H; h++) {
      const f = wave.frequencies[h], A = wave.amplitudes[h], phi = wave.phases[h];
      const same = near(f, there.frequencies[h]) && near(A, there.amplitudes[h]);
      if (same && Math.abs(wrapAngle(phi - there.phases[h])) <= 1e-6) continue;
      if (raw) this.holdRaw(x, at + h, f, A, phi);
      else this.holdQuadrature(x, at + h, f, A, phi);
    }
  }

  /** @param {Float32Array} x @param {number} at @param {number} f @param {number} A
   *  @param {number} phi */
  holdQuadrature(x, at, f, A, phi) {
    const { harmonics: H, scale } = this.shape, back = x[at] < 0;
    x[at] = (back ? -f : f) * scale;
    x[at + H] = (back ? -A : A) * Math.cos(phi) * scale;
    x[at + 2 * H] = A * Math.sin(phi) * scale;
  }

  /** @param {Float32Array} x @param {number} at @param {number} f @param {number} A
   *  @param {number} phi */
  holdRaw(x, at, f, A, phi) {
    const { harmonics: H, scale } = this.shape, was = x[at + 2 * H] / scale;
    const back = x[at] < 0, under = x[at + H] < 0;
    let angle = under ? phi - Math.PI : phi;
    if (back) angle = Math.PI - angle;
    angle = was + wrapAngle(angle - was);
    x[at] = (back ? -f : f) * scale;
    x[at + H] = (under ? -A : A) * scale;
    x[at + 2 * H] = angle * scale;
  }

  /**
   * The physical wave that the stream holds.
   * @param {Float32Array} x @param {number} at where the position starts @returns {Wave}
   */
  waveAt(x, at) {
    const H = this.shape.harmonics, empty = () => new Float32Array(H);
    const wave = { frequencies: empty(), amplitudes: empty(), phases: empty() };
    this.readWave(x, at, wave, 0);
    return wave;
  }

  /** The same, written into arrays. @param {Float32Array} x @param {number} at
   *  @param {Wave} wave @param {number} to */
  readWave(x, at, wave, to) {
    const { harmonics: H, raw, scale } = this.shape;
    for (let h = 0; h < H; h++) {
      const f = x[at + h], second = x[at + H + h], third = x[at + 2 * H + h];
      let A = raw ? second / scale : Math.sqrt(second * second + third * third) / scale;
      let phi = raw ? third / scale : A && Math.atan2(third, second);
      if (f < 0) phi = Math.PI - phi;
      if (A < 0) { A = -A; phi += Math.PI; }
      wave.frequencies[to + h] = Math.abs(f) / scale;
      wave.amplitudes[to + h] = A;
      wave.phases[to + h] = wrapAngle(phi);
    }
  }

  /** Through block i, the rows from `first` on. @param {Pass} pass @param {number} i
   *  @param {number} first */
  layer(pass, i, first) {
    const s = this.shape, block = this.blocks[i], last = pass.length;
    const x = pass.streams[i], y = pass.streams[i + 1];
    const read = this.read(pass, i, first);
    block.qkv.apply(read, first, last, pass.qkv[i]);
    const branch = this.buffer('branch', last * s.width);
    const forward = this.forward(block, read, first, last);
    block.out.apply(this.attend(pass, i, first), first, last, branch);
    for (let j = first * s.width; j < last * s.width; j++) {
      y[j] = x[j] + s.residual * (branch[j] + forward[j]);
    }
  }

  /** The stream normalised and filtered. @param {Pass} pass @param {number} i
   *  @param {number} first @returns {Float32Array} */
  read(pass, i, first) {
    const { width, taps } = this.shape, block = this.blocks[i], last = pass.length;
    const x = pass.streams[i], normed = pass.normed[i];
    for (let n = first; n < last; n++) rmsNorm(x, n * width, block.norm, normed, n * width);
    if (!block.taps) return normed;
    const read = this.buffer('read', last * width);
    for (let n = first; n < last; n++) {
      for (let j = 0; j < width; j++) {
        let sum = normed[n * width + j];
        for (let k = 0; k < taps && k <= n; k++) {
          sum += block.taps[k * width + j] * normed[(n - k) * width + j];
        }
        read[n * width + j] = sum;
      }
    }
    return read;
  }

  /** The feed-forward branch. @param {Block} block @param {Float32Array} read
   *  @param {number} first @param {number} last @returns {Float32Array} */
  forward(block, read, first, last) {
    const { hidden, width, sine } = this.shape;
    const gate = this.buffer('gate', last * hidden), value = this.buffer('value', last * hidden);
    const out = this.buffer('forward', last * width);
    block.w1.apply(read, first, last, gate);
    block.w3.apply(read, first, last, value);
    for (let j = first * hidden; j < last * hidden; j++) {
      value[j] *= sine ? Math.sin(2 * gate[j]) : gate[j] / (1 + Math.exp(-gate[j]));
    }
    block.w2.apply(value, first, last, out);
    return out;
  }

  /** Normalises and turns queries and keys. @param {Pass} pass @param {number} i
   *  @param {number} first */
  turnHeads(pass, i, first) {
    const s = this.shape, { qNorm, kNorm } = this.blocks[i], qkv = pass.qkv[i];
    for (let n = first; n < pass.length; n++) {
      const angles = s.rotary ? this.turn(n) : null;
      for (let h = 0; h < s.heads + s.headsKv; h++) {
        const at = n * s.qkv + h * s.head, norm = h < s.heads ? qNorm : kNorm;
        if (norm) rmsNorm(qkv, at, norm, qkv, at);
        if (angles) turnPairs(qkv, at, angles);
      }
    }
  }

  /** What attention reads at the rows from `first` on. @param {Pass} pass @param {number} i
   *  @param {number} first @returns {Float32Array} rows × width */
  attend(pass, i, first) {
    const s = this.shape, out = this.buffer('attended', pass.length * s.width);
    const weights = new Float64Array(pass.length);
    this.turnHeads(pass, i, first);
    for (let n = first; n < pass.length; n++) {
      const start = Math.max(0, n - s.window + 1);
      for (let h = 0; h < s.heads; h++) {
        this.weigh(pass, i, h, n, start, weights);
        this.gather(pass, i, h, n, start, weights, out);
      }
    }
    return out;
  }

  /** Attention weights of one head and query. @param {Pass} pass @param {number} i
   *  @param {number} h @param {number} n @param {number} start @param {Float64Array} weights */
  weigh(pass, i, h, n, start, weights) {
    const s = this.shape, qkv = pass.qkv[i], d = s.head, stride = s.qkv;
    const q = n * stride + h * d, key = (s.heads + Math.floor(h * s.headsKv / s.heads)) * d;
    const scale = d ** -0.5;
    const end = this.seenBy(pass, n);
    let most = -Infinity, sum = 0;
    for (let m = start; m < end; m++) {
      const k = m * stride + key;
      let dot = 0;
      for (let j = 0; j < d; j++) dot += qkv[q + j] * qkv[k + j];
      weights[m] = dot * scale;
      if (weights[m] > most) most = weights[m];
    }
    for (let m = start; m < end; m++) sum += weights[m] = Math.exp(weights[m] - most);
    for (let m = start; m < end; m++) weights[m] /= sum;
  }

  /** The values of one head, weighed. @param {Pass} pass @param {number} i @param {number} h
   *  @param {number} n @param {number} start @param {Float64Array} weights
   *  @param {Float32Array} out */
  gather(pass, i, h, n, start, weights, out) {
    const s = this.shape, d = s.head, to = n * s.width + h * d;
    const qkv = pass.qkv[i], end = this.seenBy(pass, n);
    const value = (s.heads + s.headsKv + Math.floor(h * s.headsKv / s.heads)) * d;
    const sums = new Float64Array(d);
    for (let m = start; m < end; m++) {
      const v = m * s.qkv + value, w = weights[m];
      for (let j = 0; j < d; j++) sums[j] += w * qkv[v + j];
    }
    out.set(sums, to);
  }

  /** Attention weights of a layer, heads × N × N. @param {Pass} pass @param {number} i */
  attention(pass, i) {
    const s = this.shape, N = pass.length, out = new Float32Array(s.heads * N * N);
    const weights = new Float64Array(N);
    for (let h = 0; h < s.heads; h++) {
      for (let n = 0; n < N; n++) {
        const start = Math.max(0, n - s.window + 1);
        this.weigh(pass, i, h, n, start, weights);
        out.set(weights.subarray(start, this.seenBy(pass, n)), (h * N + n) * N + start);
      }
    }
    return out;
  }

  /** Scores of the rows from `first` on. @param {Pass} pass @param {number} first */
  decode(pass, first) {
    const normed = this.finalRows(pass.streams[this.shape.layers], first, pass.length);
    this.decoder.apply(normed, first, pass.length, pass.logits);
  }

  /** The final norm of some rows. @param {Float32Array} x @param {number} first
   *  @param {number} last @returns {Float32Array} */
  finalRows(x, first, last) {
    const { width } = this.shape;
    if (!this.normF) return x;
    const normed = this.buffer('final', last * width);
    for (let n = first; n < last; n++) rmsNorm(x, n * width, this.normF, normed, n * width);
    return normed;
  }

  /** What the decoder makes of a stream. @param {Float32Array} stream N × width
   *  @returns {Float32Array} N × vocabulary */
  scores(stream) {
    const { width, vocabulary } = this.shape, N = stream.length / width;
    const out = new Float32Array(N * vocabulary);
    this.decoder.apply(this.finalRows(stream, 0, N), 0, N, out);
    return out;
  }
}

/** Turns the pairs of one head. @param {Float32Array} x @param {number} at
 *  @param {Float64Array} angles cosine and sine of each pair, in turn */
function turnPairs(x, at, angles) {
  for (let j = 0; j < angles.length; j += 2) {
    const a = x[at + j], b = x[at + j + 1];
    x[at + j] = a * angles[j] - b * angles[j + 1];
    x[at + j + 1] = a * angles[j + 1] + b * angles[j];
  }
}

/** Whether numbers are the same but for rounding. @param {number} a @param {number} b */
function near(a, b) { return Math.abs(a - b) <= 1e-6 * Math.abs(b); }

/** Where edits of one depth differ. @param {Edit[]} before @param {Edit[]} now
 *  @returns {number[]} positions */
function changedPositions(before, now) {
  const key = (/** @type {Edit[]} */ edits, /** @type {number} */ p) => edits
    .filter((e) => e.position === p)
    .map((e) => [e.frequencies, e.amplitudes, e.phases].map((v) => v.join()).join(';')).join('|');
  const all = new Set([...before, ...now].map((e) => e.position));
  return [...all].filter((p) => key(before, p) !== key(now, p));
}
