// Waves to sound: sinusoids that fade from frame to frame, and filtered noise, as in Python.
import { FULL_TURN, addSine } from './view_math.js';

/** White noise as a function of the sample's number, in [−1, 1). @param {number} number */
export function whiteNoise(number) {
  let x = number >>> 0;
  for (const [shift, factor] of [
    [16, 0x7feb352d],
    [15, 0x846ca68b],
    [16, 1],
  ]) {
    x = Math.imul(x ^ (x >>> shift), factor) >>> 0;
  }
  return (x >>> 8) / 2 ** 23 - 1;
}

/** DDSP's positive nonlinearity. @param {number} z */
function gainOf(z) {
  return 2 * (1 / (1 + Math.exp(-z))) ** Math.log(10) + 1e-7;
}

/** A decoder of sound. */
export class SoundDecoder {
  /** @param {any} c its config @param {any} weights of the model */
  constructor(c, weights) {
    const H = c.num_harmonics,
      K = c.noise_bands;
    this.c = c;
    this.H = H;
    this.K = K;
    this.hop = c.hop_length;
    this.rate = c.sample_rate;
    this.cosines = null;
    this.proj = weights.matrix('wave_decoder.proj', 3 * H, 3 * H, true);
    this.noise = K ? weights.matrix('wave_decoder.noise', K, 3 * H, true) : null;
    this.taps = 2 * (K - 1);
  }

  /** Waves in Hz and gains of the noise. @param {Float32Array} x N rows of the final stream */
  read(x) {
    const { H, K, c, rate } = this,
      N = x.length / (3 * H),
      out = new Float32Array(x.length);
    const gains = new Float32Array(N * K),
      f = new Float64Array(N * H),
      A = new Float64Array(N * H);
    const phi = new Float64Array(N * H);
    this.proj.apply(x, 0, N, out);
    this.noise?.apply(x, 0, N, gains);
    for (let n = 0; n < N; n++) {
      for (let h = 0; h < H; h++) {
        const at = n * 3 * H + h,
          cos = out[at + H],
          sin = out[at + 2 * H],
          phase = Math.atan2(sin, cos);
        f[n * H + h] = Math.min(rate / 2, Math.abs(out[at]) * c.frequency_unit);
        A[n * H + h] = Math.hypot(cos, sin) * c.amplitude_unit;
        phi[n * H + h] = out[at] < 0 ? Math.PI - phase : phase;
      }
    }
    return { N, f, A, phi, gains: gains.map(gainOf) };
  }

  /** The sound of a final stream. @param {Float32Array} x @param {number} samples that are kept */
  play(x, samples) {
    const read = this.read(x),
      y = new Float64Array(read.N * this.hop);
    for (let n = 0; n < read.N; n++)
      this.addHop(read, n, y.subarray(n * this.hop, (n + 1) * this.hop));
    if (this.noise) this.addNoise(read, y);
    return Float32Array.from(y.subarray(0, samples));
  }

  /** How loud a sinusoid is below half the rate. @param {number} f in Hz */
  room(f) {
    const { fade } = this.c,
      room = 1 - (2 * Math.abs(f)) / this.rate;
    return fade ? Math.min(1, Math.max(0, room / fade)) : Number(room > 0);
  }

  /** One hop: the frame before fades out, this one in. @param {any} read @param {number} n
   *  @param {Float64Array} y */
  addHop({ f, A, phi }, n, y) {
    const { H, hop, rate } = this,
      first = new Float64Array(hop),
      second = new Float64Array(hop);
    for (let h = 0; h < H; h++) {
      const now = n * H + h,
        was = n ? now - H : now,
        step = FULL_TURN / rate;
      const start = n ? phi[was] : phi[was] - step * f[was] * hop;
      if (A[was]) addSine(first, step * f[was], A[was] * this.room(f[was]), start);
      if (A[now])
        addSine(
          second,
          step * f[now],
          A[now] * this.room(f[now]),
          phi[now] - step * f[now] * hop,
        );
    }
    for (let i = 0; i < hop; i++) {
      const out = Math.cos(((Math.PI / 2) * i) / hop) ** 2;
      y[i] += out * first[i] + (1 - out) * second[i];
    }
  }

  /** The filter of a frame. @param {Float32Array} gains K from 0 to half the rate */
  filter(gains) {
    const { taps: n, K } = this,
      out = new Float64Array(n);
    this.cosines ??= Float64Array.from({ length: n }, (_, m) => Math.cos((FULL_TURN * m) / n));
    for (let m = 0; m < n; m++) {
      let sum = gains[0] + (m % 2 ? -1 : 1) * gains[K - 1];
      for (let k = 1; k < K - 1; k++) sum += 2 * gains[k] * this.cosines[(k * m) % n];
      const at = (m + n / 2) % n;
      out[at] = (sum / n) * (0.5 - 0.5 * Math.cos((FULL_TURN * at) / n));
    }
    return out;
  }

  /** Noise through a filter that changes from frame to frame. @param {any} read
   *  @param {Float64Array} y */
  addNoise({ N, gains }, y) {
    const { hop, K } = this;
    for (let n = 0; n < N; n++) {
      const taps = this.filter(gains.subarray(n * K, (n + 1) * K));
      for (let i = 0; i < hop; i++) {
        const sample = whiteNoise(n * hop + i);
        for (let m = 0, at = n * hop + i; m < taps.length && at < y.length; m++, at++)
          y[at] += sample * taps[m];
      }
    }
  }
}
