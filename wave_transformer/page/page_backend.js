// The backend of a page: the model runs here, or a stored run is looked at.
import {
  fromBase64, halves, largest, logSoftmax, randomNumbers, safetensors, singles,
} from './numbers.js';
import { readTokenizer } from './tokens.js';
import { WaveModel } from './model.js';
import { as_code } from './code.js';
import { SoundBackend } from './sound_backend.js';
import { WaveBackend } from './wave_backend.js';

/** An array whose items are made when they are first asked for. @param {number} count
 *  @param {(n: number) => any} make @returns {any[]} */
export function lazily(count, make) {
  const list = new Array(count);
  for (let n = 0; n < count; n++) {
    Object.defineProperty(list, n, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make(n);
        Object.defineProperty(list, n, { value, enumerable: true });
        return value;
      },
    });
  }
  return list;
}

/** Names of all depths. @param {number} layers @returns {string[]} */
export function depthNames(layers) {
  return ['encoder', ...Array.from({ length: layers }, (_, i) => `layer ${i + 1}`)];
}

/**
 * The likeliest tokens of log-probabilities.
 * @param {Float32Array} logP @param {number} count @param {(id: number) => string} show
 */
export function likeliest(logP, count, show) {
  return largest(logP, count).map((id) => ({ id, text: show(id), p: Math.exp(logP[id]) }));
}

/** What a model made of a text, with the edits that were in force; it does not change any more. */
class PageRun {
  /** @param {PageBackend} backend @param {any} pass @param {PageRun|null} before a run of the
   *  same tokens @param {number[]} firsts the first row that differs from it, by depth */
  constructor(backend, pass, before, firsts) {
    const { vocabulary, width } = backend.model.shape, n = pass.length;
    this.backend = backend;
    this.N = n;
    this.depths = pass.streams.length;
    this.ids = [...pass.ids];
    this.edits = pass.edits;
    this.tokens = before ? before.tokens : backend.tokensOf(this.ids);
    this.keep = new Array(n).fill(true);
    this.text = backend.text;
    this.logits = pass.logits.slice(0, n * vocabulary);
    this.streams = pass.streams.map((x) => x.slice(0, n * width));
    this.waves = backend.wavesOf(this.streams, before, firsts);
    this.surprise = this.surprises(before, firsts[firsts.length - 1]);
    this.next = lazily(n, (i) => backend.likely(this.logProbs(i), 10));
    this.lens = null;
    this.output = this.outputTimes = this.band = null;
    /** @type {Map<number, any[]>} */
    this.seen = new Map();
  }

  /** Log-probabilities of the token after a position. @param {number} position */
  logProbs(position) {
    const V = this.backend.model.shape.vocabulary;
    return logSoftmax(this.logits.subarray(position * V, (position + 1) * V));
  }

  /** Nats of each token given those before it. @param {PageRun|null} before
   *  @param {number} first the first row of the scores that may differ */
  surprises(before, first) {
    const found = before ? before.surprise.slice() : new Float32Array(this.N).fill(NaN);
    for (let n = before ? first : 0; n + 1 < this.N; n++) {
      found[n + 1] = -this.logProbs(n)[this.ids[n + 1]];
    }
    return found;
  }

  /** What the decoder makes of each position at a depth. @param {number} depth */
  async lensAt(depth) {
    const { model } = this.backend, V = model.shape.vocabulary;
    if (!this.seen.has(depth)) {
      const last = depth === this.depths - 1;
      const scores = last ? this.logits : model.scores(this.streams[depth]);
      const at = (/** @type {number} */ n) => scores.subarray(n * V, (n + 1) * V);
      this.seen.set(depth, lazily(this.N, (n) => this.backend.likely(logSoftmax(at(n)), 5)));
    }
    return this.seen.get(depth);
  }
}

/** A language model that runs in the page. */
export class PageBackend {
  /** @param {any} payload with config, tokenizer and weights (base64 or bytes of safetensors) */
  constructor(payload) {
    const { weights, config } = payload;
    const bytes = typeof weights === 'string' ? fromBase64(weights) : weights;
    this.model = new WaveModel(config, safetensors(bytes));
    this.tokenizer = readTokenizer(payload.tokenizer);
    const s = this.model.shape;
    if (this.tokenizer.size > s.vocabulary) throw new Error('the tokenizer is of another model');
    this.info = {
      kind: 'text', name: 'text model', unit: 'cycles per position', rate: null, ...payload.info,
      harmonics: s.harmonics, depths: depthNames(s.layers),
      heads: new Array(s.layers).fill(s.heads), can: { type: true, change: true, write: true },
    };
    /** @type {any} */
    this.pass = null;
    /** @type {PageRun|null} */
    this.plain = null;
    /** @type {PageRun|null} */
    this.run = null;
    this.text = '';
    /** @type {Map<string, any>} passes of other texts */
    this.others = new Map();
  }

  /** One token as it is shown. @param {number} id */
  show(id) { return id < this.tokenizer.size ? this.tokenizer.show(id) : `<${id}>`; }

  /** @param {Float32Array} logP @param {number} count */
  likely(logP, count) { return likeliest(logP, count, (id) => this.show(id)); }

  /** @param {number[]} ids */
  tokensOf(ids) {
    const texts = this.tokenizer.pieces(ids);
    return ids.map((id, n) => ({ id, text: texts[n] }));
  }

  /** @param {string} text @returns {number[]} */
  encode(text) {
    const ids = this.tokenizer.encode(text);
    if (!ids.length) throw new Error('the text is empty: type at least one character');
    return ids;
  }

  /** The waves of all depths. @param {Float32Array[]} streams @param {PageRun|null} before
   *  @param {number[]} firsts */
  wavesOf(streams, before, firsts) {
    const { harmonics: H, width } = this.model.shape, N = streams[0].length / width;
    const make = (/** @type {string} */ k) => (before ? before.waves[k].slice()
      : new Float32Array(streams.length * N * H));
    const waves = { frequencies: make('frequencies'), amplitudes: make('amplitudes'),
      phases: make('phases') };
    streams.forEach((x, depth) => {
      for (let n = before ? firsts[depth] : 0; n < N; n++) {
        this.model.readWave(x, n * width, waves, (depth * N + n) * H);
      }
    });
    return waves;
  }

  /** What the model makes of a text, or of tokens. @param {{text?: string, input?: any}} what */
  async read({ text, input }) {
    const ids = text === undefined ? Array.from(input.input_ids ?? input) : this.encode(text);
    this.text = text ?? this.tokenizer.decode(ids);
    this.pass = this.model.run(ids);
    this.plain = this.run = new PageRun(this, this.pass, null, []);
    return this.run;
  }

  /** The same input with edits in force; [] is the plain run. @param {any[]} edits */
  async change(edits) {
    if (!this.pass) throw new Error('read a text first');
    const firsts = this.model.change(this.pass, edits.map(copied));
    this.run = edits.length ? new PageRun(this, this.pass, this.run, firsts) : this.plain;
    return this.run;
  }

  /** Attention weights of the last run, heads × N × N. @param {number} layer from 0 */
  async attention(layer) { return this.model.attention(this.pass, layer); }

  /** The wave of another text. @param {string} text @param {number} depth
   *  @param {number} [position] from 0, or -1 for the last */
  async wave(text, depth, position = -1) {
    if (!this.others.has(text)) {
      if (this.others.size > 3) this.others.clear();
      this.others.set(text, this.model.run(this.encode(text)));
    }
    const pass = this.others.get(text), at = position < 0 ? pass.length + position : position;
    if (!(at >= 0 && at < pass.length)) throw new Error(`that text has no position ${position}`);
    const wave = this.model.waveAt(pass.streams[depth], at * this.model.shape.width);
    return { ...wave, position: at, tokens: this.tokensOf(pass.ids) };
  }

  /**
   * Continues the text, edits in force; stops when `onToken` returns false.
   * @param {{count: number, temperature?: number, top_k?: number|null, seed?: number}} how
   * @param {(token: any) => any} onToken
   */
  async write({ count, temperature = 1, top_k = null, seed = 0 }, onToken) {
    const pass = this.pass.copy(this.pass.length + count), random = randomNumbers(seed);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const { vocabulary: V, width, layers } = this.model.shape;
    for (let i = 0; i < count; i++) {
      const n = pass.length - 1, scores = pass.logits.subarray(n * V, (n + 1) * V);
      const wave = this.model.waveAt(pass.streams[layers], n * width);
      const { id, alternatives } = this.draw(scores, temperature, top_k, random());
      const bytes = Uint8Array.from(id < this.tokenizer.size ? this.tokenizer.bytesOf(id) : []);
      const text = decoder.decode(bytes, { stream: true });
      if (onToken({ id, text, alternatives, wave }) === false) return;
      this.model.extend(pass, [id]);
      await pause();
    }
  }

  /** Draws a token. @param {Float32Array} scores @param {number} temperature
   *  @param {number|null} top_k @param {number} chance in [0, 1) */
  draw(scores, temperature, top_k, chance) {
    const alternatives = this.likely(logSoftmax(scores), 10);
    if (!(temperature >= 0)) throw new Error(`temperature must be 0 or more, got ${temperature}`);
    if (temperature === 0) return { id: alternatives[0].id, alternatives };
    const logP = logSoftmax(scores, temperature);
    const ids = top_k && top_k < logP.length ? largest(logP, top_k) : [...logP.keys()];
    const shares = ids.map((id) => Math.exp(logP[id]));
    let left = chance * shares.reduce((a, b) => a + b, 0);
    const at = shares.findIndex((p) => (left -= p) < 0);
    return { id: ids[at < 0 ? ids.length - 1 : at], alternatives };
  }

  /** Python that makes these edits. @param {any[]} edits */
  code(edits) {
    return as_code(edits, { text: this.text, plain: this.plain, code: this.info.code });
  }
}

/** An edit in arrays of its own. @param {any} e */
function copied(e) {
  const own = (/** @type {ArrayLike<number>} */ v) => Float32Array.from(v);
  return { ...e, frequencies: own(e.frequencies), amplitudes: own(e.amplitudes),
    phases: own(e.phases) };
}

/** Lets the page draw, and read what was pressed. */
function pause() { return new Promise((done) => { setTimeout(done, 0); }); }

/** Numbers that a payload holds: base64 of half precision, or of single precision as {single}.
 *  @param {string|{single: string}|null} stored */
function storedNumbers(stored) {
  if (!stored) return null;
  if (typeof stored === 'string') return halves(fromBase64(stored));
  return singles(fromBase64(stored.single));
}

/** The ends of an interval. @param {any} band */
function storedBand(band) {
  return band ? { low: storedNumbers(band.low), high: storedNumbers(band.high) } : null;
}

/**
 * A run as a payload stores it.
 * @param {any} stored with waves and other numbers as base64 of half precision
 * @returns {any}
 */
export function storedRun(stored) {
  const { texts = {}, likely, seen } = stored;
  const listed = (/** @type {any} */ row) => row.map((/** @type {any} */ [id, p]) => (
    { id, text: texts[id] ?? String(id), p }));
  const waves = Object.fromEntries(Object.entries(stored.waves)
    .map(([k, v]) => [k, storedNumbers(/** @type {string} */ (v))]));
  const lens = seen ? seen.map((/** @type {any[]} */ rows) => rows.map(listed)) : null;
  return {
    ...stored, waves, lens,
    surprise: storedNumbers(stored.surprise), output: storedNumbers(stored.output),
    outputTimes: storedNumbers(stored.outputTimes), input: storedNumbers(stored.input),
    inputTimes: storedNumbers(stored.inputTimes), band: storedBand(stored.band), next: likely ? likely.map(listed) : null,
    logProbs: () => null,
    lensAt: lens ? async (/** @type {number} */ depth) => lens[depth] : null,
  };
}

/** A stored run, to look at where neither the model nor a kernel is at hand. */
export class StoredBackend {
  /** @param {any} payload with a run */
  constructor(payload) {
    this.info = { ...payload.info, can: { type: false, change: false, write: false } };
    this.stored = payload.run;
    this.run = storedRun(payload.run);
    this.why = 'This is a stored view. To change something in it, run the cell again, '
      + 'or save the page with the weights of the model.';
  }

  /** @returns {Promise<any>} the stored run, whatever is asked */
  async read() { return this.run; }

  /** @param {any[]} edits @returns {Promise<any>} */
  async change(edits) {
    if (edits.length) throw new Error(this.why);
    return this.run;
  }

  /** @param {number} layer */
  async attention(layer) {
    const found = this.stored.attention?.[layer];
    if (!found) throw new Error(`The attention of this layer is not stored. ${this.why}`);
    return Float32Array.from(fromBase64(found), (v) => v / 255);
  }

  /** @returns {Promise<any>} */
  async wave() { throw new Error(this.why); }

  /** @returns {Promise<void>} */
  async write() { throw new Error(this.why); }

  /** @param {any[]} edits */
  code(edits) { return as_code(edits, { ...this.stored, plain: this.run, code: this.info.code }); }
}

/** The backend for a payload: waves by themselves, live with weights, else the stored run.
 *  @param {any} payload */
export function pageBackend(payload) {
  if (payload.version !== 1) throw new Error(`this page is of version ${payload.version}, not 1`);
  if (payload.waves) return new WaveBackend(payload);
  if (payload.weights && payload.audio) return new SoundBackend(payload);
  return payload.weights ? new PageBackend(payload) : new StoredBackend(payload);
}
