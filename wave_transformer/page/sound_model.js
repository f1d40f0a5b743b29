// A model of sound in the page: what it hears goes through the layers of a language model.
import { FILE_NOTES, KNOWN, Pass, WaveModel, refuse, unknownOptions } from './model.js';
import { SoundEncoder } from './sound_encoder.js';
import { SoundDecoder } from './sound_decoder.js';

const SOUND_KNOWN = {
  ...KNOWN,
  representation: ['quadrature'],
  mixer: [null],
  window: [null],
  final_norm: [false],
  stream_scale: [1],
};
const ENCODERS = {
  class: ['AudioWaveEncoder'],
  num_harmonics: null,
  sample_rate: null,
  hop_length: null,
  frame_length: null,
  causal: [true, false],
  ahead: null,
  bands: ['mel', 'linear'],
  search: ['bands'],
  frequency_unit: null,
  amplitude_unit: null,
};
const DECODERS = {
  class: ['AudioWaveDecoder'],
  num_harmonics: null,
  sample_rate: null,
  hop_length: null,
  noise_bands: null,
  phase: ['overlap'],
  bands: ['mel', 'linear'],
  frequency_unit: null,
  amplitude_unit: null,
  fade: null,
};

/** A model from sound to sound. */
export class SoundModel extends WaveModel {
  /** @param {any} config */
  check(config) {
    const { wave_encoder: encoder, wave_decoder: decoder, ...settings } = config;
    for (const name of FILE_NOTES) delete settings[name];
    refuse([
      ...unknownOptions(settings, SOUND_KNOWN),
      ...unknownOptions(encoder, ENCODERS),
      ...unknownOptions(decoder, DECODERS),
    ]);
  }

  /** @param {any} weights @param {any} config */
  readParts(weights, config) {
    this.causal = true;
    this.encoder = new SoundEncoder(config.wave_encoder);
    this.player = new SoundDecoder(config.wave_decoder, weights);
  }

  /** @param {any} pass @param {number} first */
  reached(pass, first) {
    return this.causal ? first : 0;
  }

  /** @param {any} pass @param {number} n */
  seenBy(pass, n) {
    return this.causal ? n + 1 : pass.length;
  }

  /** Through the layers. @param {Float32Array} audio @returns {any} */
  hear(audio) {
    const { harmonics: H, width, scale, layers } = this.shape,
      waves = this.encoder.analyse(audio);
    const N = this.encoder.frames(audio.length),
      pass = new Pass(this.shape, N);
    for (let i = 0; i < N * H; i++) {
      const at = Math.floor(i / H) * width + (i % H),
        A = waves.amplitudes[i] * scale;
      pass.streams[0][at] = waves.frequencies[i] * scale;
      pass.streams[0][at + H] = A * Math.cos(waves.phases[i]);
      pass.streams[0][at + 2 * H] = A * Math.sin(waves.phases[i]);
    }
    pass.length = N;
    for (let i = 0; i < layers; i++) this.layer(pass, i, 0);
    return pass;
  }

  /** There are no scores. */
  decode() {}

  /** What is heard of a pass. @param {any} pass @param {number} samples */
  play(pass, samples) {
    const { width, layers } = this.shape;
    return this.player.play(pass.streams[layers].slice(0, pass.length * width), samples);
  }
}
