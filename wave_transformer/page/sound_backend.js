// The backend of a sound in the page: the model runs here, on the sound that came or on another.
import { fromBase64, safetensors, singles } from './numbers.js';
import { as_code, recordedCode } from './code.js';
import { SoundModel } from './sound_model.js';

/** An edit in units of the stream. @param {any} e @param {number} unit Hz */
function inStream(e, unit) {
  const own = (/** @type {ArrayLike<number>} */ v) => Float32Array.from(v);
  return {
    ...e,
    frequencies: own(e.frequencies).map((f) => f / unit),
    amplitudes: own(e.amplitudes),
    phases: own(e.phases),
  };
}

/** A model of sound that runs in the page. */
export class SoundBackend {
  /** @param {any} payload with config, weights, audio and rules */
  constructor({ info, config, weights, audio, rules }) {
    this.model = new SoundModel(config, safetensors(fromBase64(weights)));
    this.model.causal = rules?.causal ?? true;
    this.unit = config.wave_encoder.frequency_unit;
    this.given = singles(fromBase64(audio.single));
    this.info = { ...info, can: { type: false, change: true, write: false } };
    /** @type {any} */
    this.pass = null;
    /** @type {any} */
    this.plain = null;
  }

  /** The sound that came, or a recording. @param {{audio?: Float32Array, recording?: string}} what
   *  @returns {Promise<any>} */
  async read({ audio = this.given, recording = null } = {}) {
    this.audio = audio;
    this.recording = recording;
    this.pass = this.model.hear(audio);
    this.plain = this.run();
    return this.plain;
  }

  /** The waves of all depths, in Hz. */
  waves() {
    const { harmonics: H, width } = this.model.shape,
      { pass } = this,
      N = pass.length;
    const make = () => new Float32Array(pass.streams.length * N * H);
    const waves = { frequencies: make(), amplitudes: make(), phases: make() };
    pass.streams.forEach((/** @type {Float32Array} */ x, /** @type {number} */ depth) => {
      for (let n = 0; n < N; n++) this.model.readWave(x, n * width, waves, (depth * N + n) * H);
    });
    waves.frequencies.forEach((f, i) => {
      waves.frequencies[i] = f * this.unit;
    });
    return waves;
  }

  /** What the model makes of it now. */
  run() {
    const { model, pass, audio, recording } = this,
      N = pass.length;
    const { rate, hop } = /** @type {any} */ (model.encoder);
    const times = Float32Array.from(audio, (_, i) => i / rate);
    const labels = Array.from(
      { length: N },
      (_, n) => `${Number((((n + 1) * hop) / rate).toPrecision(3))} s`,
    );
    return {
      N,
      labels,
      depths: pass.streams.length,
      waves: this.waves(),
      keep: new Array(N).fill(true),
      tokens: null,
      surprise: null,
      next: null,
      lens: null,
      lensAt: null,
      logProbs: () => null,
      output: model.play(pass, audio.length),
      outputTimes: times,
      input: audio,
      inputTimes: times,
      band: null,
      recording,
    };
  }

  /** The same sound with edits in force. @param {any[]} edits @returns {Promise<any>} */
  async change(edits) {
    this.model.change(
      this.pass,
      edits.map((e) => inStream(e, this.unit)),
    );
    return edits.length ? this.run() : this.plain;
  }

  /** Attention weights, heads × N × N. @param {number} layer from 0 */
  async attention(layer) {
    return this.model.attention(this.pass, layer);
  }

  /** @returns {Promise<any>} */
  async wave() {
    throw new Error('a model of sound reads no text');
  }

  /** @returns {Promise<void>} */
  async write() {
    throw new Error('a model of sound writes nothing');
  }

  /** Python that makes these edits. @param {any[]} edits */
  code(edits) {
    const code = recordedCode({ ...this.info.code, recording: this.recording }, this.info);
    return as_code(edits, { plain: this.plain, code });
  }

  /** There is nothing to close. */
  close() {}
}
