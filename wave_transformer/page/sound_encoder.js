// Sound to waves: in every frame the strongest sinusoid in each part of the band, as in Python.
import { FULL_TURN } from './view_math.js';

/** The Fourier transform of complex numbers, in place; their count is a power of two.
 * @param {Float64Array} re @param {Float64Array} im */
export function fourier(re, im) {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j], re[i]];
      [im[i], im[j]] = [im[j], im[i]];
    }
  }
  for (let half = 1; half < n; half *= 2) butterflies(re, im, half);
}

/** One stage of it. @param {Float64Array} re @param {Float64Array} im @param {number} half */
function butterflies(re, im, half) {
  for (let k = 0; k < half; k++) {
    const angle = (-Math.PI * k) / half,
      c = Math.cos(angle),
      s = Math.sin(angle);
    for (let i = k; i < re.length; i += 2 * half) {
      const j = i + half,
        a = re[j] * c - im[j] * s,
        b = re[j] * s + im[j] * c;
      re[j] = re[i] - a;
      im[j] = im[i] - b;
      re[i] += a;
      im[i] += b;
    }
  }
}

/** Where one harmonic's part of the band ends and the next begins. @param {number} count
 *  @param {number} rate @param {string} bands 'mel' or 'linear' @returns {number[]} */
export function bandEdges(count, rate, bands) {
  const share = Array.from({ length: count + 1 }, (_, i) => i / count);
  if (bands === 'linear') return share.map((s) => (s * rate) / 2);
  return share.map((s) => 700 * ((1 + rate / 1400) ** s - 1));
}

/** An encoder of sound. */
export class SoundEncoder {
  /** @param {any} c its config */
  constructor(c) {
    const { num_harmonics: H, sample_rate: rate, frame_length: W } = c;
    this.c = c;
    this.H = H;
    this.W = W;
    this.rate = rate;
    this.hop = c.hop_length;
    this.causal = c.causal;
    this.size = 2 ** Math.ceil(Math.log2(2 * W));
    const edges = bandEdges(H, rate, c.bands),
      places = edges.map((f) => Math.ceil((f / rate) * this.size));
    this.centres = edges.slice(1).map((f, h) => Math.fround((f + edges[h]) / 2 / rate));
    this.starts = places.slice(0, -1).map((v) => Math.max(v, Math.ceil(this.size / W)));
    this.ends = places.slice(1);
    this.carry = c.ahead * c.hop_length + (c.causal ? W / 2 : 0);
    this.windows = Array.from({ length: W }, (_, k) => {
      const turn = (FULL_TURN * k) / W;
      return [0.5 - 0.5 * Math.cos(turn), (Math.PI / W) * Math.sin(turn)];
    });
    this.re = new Float64Array(this.size);
    this.im = new Float64Array(this.size);
  }

  /** How many frames a sound has. @param {number} samples */
  frames(samples) {
    return Math.ceil(samples / this.hop);
  }

  /** Waves of all frames, in units of the stream. @param {Float32Array} audio */
  analyse(audio) {
    const N = this.frames(audio.length),
      { H, c } = this,
      make = () => new Float32Array(N * H);
    const waves = { frequencies: make(), amplitudes: make(), phases: make() };
    for (let n = 0; n < N; n++) {
      this.transform(audio, n);
      for (let h = 0; h < H; h++) {
        const [f, A, phi] = this.sinusoid(h);
        waves.frequencies[n * H + h] = (f * this.rate) / c.frequency_unit;
        waves.amplitudes[n * H + h] = A / c.amplitude_unit;
        waves.phases[n * H + h] = phi;
      }
    }
    return waves;
  }

  /** The spectra of one frame under the window and under its derivative: X + i dX.
   * @param {Float32Array} audio @param {number} n */
  transform(audio, n) {
    const { W, hop, re, im } = this,
      from = n * hop - (this.causal ? W - hop : W / 2 - hop);
    re.fill(0);
    im.fill(0);
    for (let k = 0; k < W; k++) {
      const sample = audio[from + k] ?? 0;
      re[k] = sample * this.windows[k][0];
      im[k] = sample * this.windows[k][1];
    }
    fourier(re, im);
  }

  /** One point of both spectra: X, then dX. @param {number} k */
  point(k) {
    const { re, im, size } = this,
      j = (size - k) % size;
    return [(re[k] + re[j]) / 2, (im[k] - im[j]) / 2, (im[k] + im[j]) / 2, (re[j] - re[k]) / 2];
  }

  /** @param {number} k */
  level(k) {
    const [x, y] = this.point(k);
    return x * x + y * y;
  }

  /** The highest peak in a part of the band; −1 where there is none. @param {number} h */
  peak(h) {
    let best = -1,
      top = ((1e-6 * this.W) / 4) ** 2;
    const from = Math.max(1, this.starts[h]),
      to = Math.min(this.ends[h], this.size / 2);
    let before = this.level(from - 1),
      here = this.level(from);
    for (let k = from; k < to; k++) {
      const after = this.level(k + 1);
      if (here > before && here >= after && here > top) [best, top] = [k, here];
      [before, here] = [here, after];
    }
    return best;
  }

  /** Frequency in cycles per sample, amplitude and phase, where the frame is.
   * @param {number} h @returns {[number, number, number]} */
  sinusoid(h) {
    const { size, W } = this,
      k = this.peak(h);
    if (k < 0) return [this.centres[h], 0, 0];
    const [x, y, dx, dy] = this.point(k),
      limit = 1 / size;
    const off = -(dy * x - dx * y) / (x * x + y * y) / FULL_TURN;
    const moved = Math.min(limit, Math.max(-limit, off)),
      delta = moved * W;
    const sinc = delta ? Math.sin(Math.PI * delta) / (Math.PI * delta) : 1;
    const turn = (FULL_TURN / size) * ((k * (W / 2)) % size);
    const c = x * Math.cos(turn) - y * Math.sin(turn),
      s = x * Math.sin(turn) + y * Math.cos(turn);
    const f = Math.min(0.5, Math.max(0, k / size + moved)),
      on = f * this.carry;
    const phase = Math.atan2(c, -s) + FULL_TURN * (on - Math.round(on));
    const scale = ((4 / W) * (1 - delta * delta)) / sinc;
    return [
      f,
      Math.abs(scale) * Math.hypot(c, s),
      phase - FULL_TURN * Math.ceil(phase / FULL_TURN - 0.5),
    ];
  }
}
