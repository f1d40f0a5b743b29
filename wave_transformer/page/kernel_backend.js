// The backend of a notebook: questions to the kernel, as messages of a widget, and its answers.
import { as_code, recordedCode } from './code.js';
import { lazily } from './page_backend.js';

/** Puts numbers where an answer names them. @param {any} value @param {string[]} names
 *  @param {DataView[]} buffers */
export function withBuffers(value, names, buffers) {
  names.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = buffers[i];
    const numbers = new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
    const keys = name.split('.'), last = /** @type {string} */ (keys.pop());
    keys.reduce((o, k) => (o[k] ??= {}), value)[last] = numbers;
  });
  return value;
}

/** A run that the kernel has sent. @param {KernelBackend} backend @param {any} sent */
function kernelRun(backend, sent) {
  const { N, texts = {}, scores } = sent;
  const listed = (/** @type {any} */ row) => row.map((/** @type {any} */ [id, p]) => (
    { id, text: texts[id] ?? String(id), p }));
  const V = scores ? scores.length / N : 0, seen = new Map();
  const lensAt = async (/** @type {number} */ depth) => {
    if (!seen.has(depth)) seen.set(depth, await backend.lens(sent.number, depth));
    return seen.get(depth);
  };
  return {
    surprise: null, output: null, outputTimes: null, band: null, lens: null, ...sent,
    next: sent.likely ? lazily(N, (n) => listed(sent.likely[n])) : null,
    logProbs(/** @type {number} */ n) {
      if (scores) return scores.subarray(n * V, (n + 1) * V);
      return sent.likely ? backend.logProbs(sent.number, n) : null;
    },
    lensAt: sent.likely ? lensAt : null,
  };
}

/** A model in a kernel. */
export class KernelBackend {
  /** @param {any} model the widget's, with `send`, `on` and `get` */
  constructor(model) {
    this.model = model;
    this.info = model.get('info');
    /** @type {Map<number, {resolve: Function, reject: Function}>} */
    this.asked = new Map();
    this.count = 0;
    this.text = null;
    this.plain = null;
    this.run = null;
    /** @type {number|undefined} which one of a batch; undefined leaves that to the kernel */
    this.element = model.get('state')?.element;
    this.heard = (/** @type {any} */ answer, /** @type {DataView[]} */ buffers) => (
      this.hear(answer, buffers));
    model.on('msg:custom', this.heard);
  }

  /** Stops listening. */
  close() { this.model.off('msg:custom', this.heard); }

  /** @param {any} answer @param {DataView[]} buffers */
  hear(answer, buffers) {
    const asked = this.asked.get(answer.id);
    if (!asked) return;
    this.asked.delete(answer.id);
    if (answer.error) asked.reject(new Error(answer.error));
    else asked.resolve(withBuffers(answer, answer.buffers ?? [], buffers ?? []));
  }

  /** A question, and its answer. @param {any} question @param {Float32Array[]} [numbers]
   *  @returns {Promise<any>} */
  ask(question, numbers = []) {
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.asked.set(id, { resolve, reject });
      this.model.send({ ...question, id }, undefined, numbers.map((v) => v.buffer));
    });
  }

  /** A text, a recording with its samples, what was given at first, or another element.
   *  @param {{text?: string, input?: any, element?: number, audio?: Float32Array,
   *    recording?: string, given?: boolean}} what */
  async read(what) {
    const { audio, ...rest } = what, other = rest.text !== undefined || audio || rest.given;
    const kept = !other && this.element !== undefined ? { element: this.element } : {};
    const { run } = await this.ask({ do: 'read', ...kept, ...rest }, audio ? [audio] : []);
    this.element = run.batch > 1 ? run.element : undefined;
    const { tokens, labels, keep, text, input, inputTimes, recording } = run;
    this.constant = { tokens, labels, keep, text, input, inputTimes, recording }; // always so
    this.text = text ?? null;
    this.plain = this.run = kernelRun(this, run);
    return this.run;
  }

  /** @param {any[]} edits @returns {Promise<any>} */
  async change(edits) {
    const numbers = edits.flatMap((e) => [e.frequencies, e.amplitudes, e.phases])
      .map((v) => Float32Array.from(v));
    const places = edits.map(({ depth, position }) => ({ depth, position }));
    const { run } = await this.ask({ do: 'change', edits: places }, numbers);
    this.run = kernelRun(this, { ...this.constant, ...run });
    return this.run;
  }

  /** @param {number} layer from 0 */
  async attention(layer) { return (await this.ask({ do: 'attention', layer })).value; }

  /** @param {string} text @param {number} depth @param {number} [position] */
  async wave(text, depth, position = -1) {
    return (await this.ask({ do: 'wave', text, depth, position })).value;
  }

  /** Log-probabilities where there are too many to come with every run.
   *  @param {number} run its number @param {number} position @returns {Promise<Float32Array>} */
  async logProbs(run, position) {
    return (await this.ask({ do: 'log_probs', run, position })).value;
  }

  /** @param {number} run its number @param {number} depth */
  async lens(run, depth) {
    const { likely, texts } = (await this.ask({ do: 'lens', run, depth })).value;
    return likely.map((/** @type {any[]} */ row) => row.map(([id, p]) => (
      { id, text: texts[id], p })));
  }

  /**
   * Continues the text, a token at a time, so that the kernel can be asked other things between.
   * @param {any} how count, temperature, top_k, seed @param {(token: any) => any} onToken
   */
  async write({ count, ...how }, onToken) {
    for (let i = 0; i < count; i++) {
      const { value } = await this.ask({ do: 'write', first: i === 0, count, ...how });
      if (onToken(value) === false) break;
    }
    await this.ask({ do: 'stop' });
  }

  /** Python that makes these edits. @param {any[]} edits */
  code(edits) {
    const element = this.plain?.element ?? this.info.code?.element;
    const own = { ...this.info.code, element, recording: this.plain?.recording };
    const code = recordedCode(own, this.info);
    return as_code(edits, { text: this.text, plain: this.plain, code });
  }
}
