// Waves for the ear: samples are computed here, and played by Web Audio.
import { FULL_TURN, addSine } from './view_math.js';

export const SOUND_RATE = 44100;

/** How many times faster waves are played so that they are heard well: whole octaves towards 330 Hz,
 * or not at all where the middle of their energy lies between `low` and `high` already.
 * @param {{frequencies: ArrayLike<number>, amplitudes: ArrayLike<number>}[]} waves */
export function audibleSpeed(waves, low = 110, high = 1760) {
  let sum = 0,
    weight = 1e-30;
  for (const { frequencies, amplitudes } of waves) {
    for (let h = 0; h < frequencies.length; h++) {
      if (!(frequencies[h] > 0)) continue;
      const w = amplitudes[h] ** 2;
      sum += w * Math.log2(frequencies[h]);
      weight += w;
    }
  }
  if (weight <= 1e-30) return 1;
  const middle = 2 ** (sum / weight);
  return middle >= low && middle <= high ? 1 : 2 ** Math.round(Math.log2(330 / middle));
}

/** Samples of a wave, `speed` times faster; what lies above half the rate is left out. */
export function waveSamples(wave, { seconds = 1.2, rate = SOUND_RATE, speed = 1 } = {}) {
  const y = new Float64Array(Math.round(seconds * rate));
  for (let h = 0; h < wave.frequencies.length; h++) {
    const f = wave.frequencies[h] * speed,
      A = wave.amplitudes[h];
    const keep = wave.decays ? Math.exp((-wave.decays[h] * speed) / rate) : 1;
    if (A && f > 0 && f < rate / 2) addSine(y, (FULL_TURN * f) / rate, A, wave.phases[h], keep);
  }
  return softEnds(y, rate);
}

/** The samples, rising from and falling to silence within 15 ms. */
export function softEnds(y, rate) {
  const n = Math.min(y.length >> 1, Math.round(0.015 * rate));
  for (let i = 0; i < n; i++) {
    y[i] *= i / n;
    y[y.length - 1 - i] *= i / n;
  }
  return y;
}

/** Root mean square: how loud samples are. */
export function loudness(y) {
  let sum = 0;
  for (let i = 0; i < y.length; i++) sum += y[i] * y[i];
  return Math.sqrt(sum / Math.max(1, y.length));
}

/** Several sounds at one loudness, none of them above full scale; silence stays silent.
 * @param {ArrayLike<number>[]} sounds @returns {Float32Array[]} */
export function equallyLoud(sounds, level = 0.12) {
  const size = sounds.map((y) => [loudness(y), peakOf(y)]);
  const room = size.filter(([rms]) => rms > 1e-9).map(([rms, peak]) => (0.98 * rms) / peak);
  const target = Math.min(level, ...room);
  return sounds.map((y, i) => {
    const gain = size[i][0] > 1e-9 ? target / size[i][0] : 0;
    return Float32Array.from(y, (v) => v * gain);
  });
}

/** The largest size of a sample. */
function peakOf(y) {
  let peak = 0;
  for (let i = 0; i < y.length; i++) peak = Math.max(peak, Math.abs(y[i]));
  return peak;
}

/** Sounds one after the other, with a short silence between. */
export function inTurn(sounds, rate = SOUND_RATE, gap = 0.08) {
  const rest = Math.round(gap * rate);
  const whole = new Float32Array(sounds.reduce((n, y) => n + y.length + rest, 0));
  let at = 0;
  for (const y of sounds) {
    whole.set(y, at);
    at += y.length + rest;
  }
  return whole;
}

/** Plays samples, one sound at a time. */
export class SoundPlayer {
  constructor() {
    this.context = null;
    this.source = null;
  }

  /** Begins; resolves when the sound has ended or another has begun. */
  async play(samples, rate = SOUND_RATE) {
    this.stop();
    const Context = globalThis.AudioContext ?? globalThis.webkitAudioContext;
    if (!Context) throw new Error('this browser plays no sound: it has no Web Audio');
    this.context ??= new Context();
    const buffer = this.context.createBuffer(1, Math.max(1, samples.length), rate);
    buffer.copyToChannel(Float32Array.from(samples), 0);
    const source = this.context.createBufferSource();
    source.buffer = buffer;
    source.connect(this.context.destination);
    this.source = source;
    const ended = new Promise((done) => {
      source.onended = done;
    });
    await this.context.resume();
    if (this.source === source) source.start();
    return ended;
  }

  /** Falls silent. */
  stop() {
    const source = this.source;
    this.source = null;
    if (!source) return;
    try {
      source.stop();
    } catch {
      source.onended?.(new Event('ended'));
    }
  }

  /** Gives the sound device back. */
  close() {
    this.stop();
    this.context?.close();
    this.context = null;
  }
}
