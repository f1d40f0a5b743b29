// What follows from readings: a Gaussian process of damped waves, in closed form and in double
// precision.

/**
 * @typedef {{frequencies: number[], decays: number[], smooth: boolean[], powers: number[][][],
 *   noise: number[], slopes: number[], level: number, channels: number[], tempo: number}} Part
 * @typedef {{id: number, time: number, channel: number, value: number, error: number}} Reading
 *   time in steps, value and error in standard deviations
 */

const RIDGE = 1e-10; // of the variance of the level, as in Python

/** How much of a damped wave is left after a lag. @param {Part} part @param {number} k
 *  @param {number} lag in steps */
export function waveLeft({ frequencies, decays, smooth }, k, lag) {
  const t = Math.abs(lag),
    turn = 2 * Math.PI * frequencies[k];
  const wave = Math.cos(turn * t),
    fades = Math.exp(-decays[k] * t);
  if (!smooth[k]) return fades * wave;
  return fades * (wave + decays[k] * (turn > 0 ? Math.sin(turn * t) / turn : t));
}

/** The product of two stretches of a matrix. @param {Float64Array} A @param {number} p
 *  @param {number} q where they begin @param {number} count */
function rowProduct(A, p, q, count) {
  let a = 0,
    b = 0,
    c = 0,
    d = 0,
    k = 0;
  for (; k + 3 < count; k += 4) {
    a += A[p + k] * A[q + k];
    b += A[p + k + 1] * A[q + k + 1];
    c += A[p + k + 2] * A[q + k + 2];
    d += A[p + k + 3] * A[q + k + 3];
  }
  for (; k < count; k++) a += A[p + k] * A[q + k];
  return a + b + c + d;
}

/** The Cholesky factor of a matrix, in its lower half; the matrix is overwritten.
 * @param {Float64Array} A row by row @param {number} n */
export function choleskyOf(A, n) {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const sum = A[i * n + j] - rowProduct(A, i * n, j * n, j);
      if (i > j) A[i * n + j] = sum / A[j * n + j];
      else if (sum > 0) A[i * n + i] = Math.sqrt(sum);
      else throw new Error('several readings stand at one time, and there is no noise: move one');
    }
  }
  return A;
}

/** Solves L X = B for a lower triangle L; B, n rows of m numbers, is overwritten.
 * @param {Float64Array} L @param {Float64Array} B @param {number} n @param {number} m */
export function solveLower(L, B, n, m) {
  for (let i = 0; i < n; i++) {
    const own = B.subarray(i * m, (i + 1) * m),
      at = i * n;
    let j = 0;
    for (; j + 3 < i; j += 4) {
      const f = L[at + j],
        g = L[at + j + 1],
        h = L[at + j + 2],
        k = L[at + j + 3],
        from = j * m;
      for (let c = 0; c < m; c++) {
        const one = f * B[from + c] + g * B[from + m + c];
        own[c] -= one + h * B[from + 2 * m + c] + k * B[from + 3 * m + c];
      }
    }
    for (; j < i; j++) for (let c = 0; c < m; c++) own[c] -= L[at + j] * B[j * m + c];
    for (let c = 0; c < m; c++) own[c] /= L[i * n + i];
  }
  return B;
}

/** Solves Lᵀ x = b; b is overwritten. @param {Float64Array} L @param {Float64Array} b
 *  @param {number} n */
function solveUpper(L, b, n) {
  for (let i = n - 1; i >= 0; i--) {
    b[i] /= L[i * n + i];
    for (let j = 0; j < i; j++) b[j] -= L[i * n + j] * b[i];
  }
  return b;
}

/** What is believed of the channels of one prior; what has not changed is not computed again. */
export class Belief {
  /** @param {Part} part */
  constructor(part) {
    this.part = part;
    this.factors = part.decays.map(() => 1);
    this.noise = 1;
    /** @type {Reading[]} */
    this.readings = [];
    this.waves = new Float64Array(0); // covariances of readings by waves alone, row by row
    /** @type {{times: Float64Array, channel: number}} */
    this.asked = { times: new Float64Array(0), channel: 0 };
    this.across = new Float64Array(0); // those of readings with what is asked for
    this.root = this.half = this.weighted = null;
  }

  /** The power of a wave that two channels share. @param {number} k @param {number} a
   *  @param {number} b */
  power(k, a, b) {
    return this.factors[k] * this.part.powers[k][a][b];
  }

  /** Covariance by waves alone. @param {number} a channel @param {number} b channel
   *  @param {number} lag */
  shared(a, b, lag) {
    let sum = 0;
    for (let k = 0; k < this.factors.length; k++) {
      const power = this.power(k, a, b);
      if (power) sum += power * waveLeft(this.part, k, lag);
    }
    return sum;
  }

  /** Other factors of the powers and of the noise. @param {number[]} factors
   *  @param {number} noise */
  weigh(factors, noise) {
    const same = factors.every((v, k) => v === this.factors[k]);
    if (same && noise === this.noise) return;
    if (!same) this.reweigh(factors);
    this.noise = noise;
    this.root = this.half = null;
  }

  /** Brings the covariances to other powers: by what has changed, or anew. @param {number[]} to */
  reweigh(to) {
    const before = this.factors,
      moved = to.flatMap((v, k) => (v === before[k] ? [] : [k]));
    const [k] = moved,
      one = moved.length === 1 && before[k] && to[k];
    this.factors = to.slice();
    if (one) this.addWave(k, to[k] - before[k]);
    else this.forget();
  }

  /** Adds covariances of a wave to those that are there. @param {number} k
   *  @param {number} factor of its power */
  addWave(k, factor) {
    const {
        readings: own,
        asked: { times, channel },
        part,
      } = this,
      n = own.length,
      m = times.length;
    const powers = part.powers[k];
    for (let i = 0; i < n; i++) {
      const { time, channel: a } = own[i];
      for (let j = 0; j <= i; j++) {
        const power = factor * powers[a][own[j].channel];
        this.waves[i * n + j] += power * waveLeft(part, k, time - own[j].time);
      }
      const power = factor * powers[a][channel];
      for (let c = 0; c < m; c++)
        this.across[i * m + c] += power * waveLeft(part, k, time - times[c]);
    }
  }

  /** All covariances anew. */
  forget() {
    const { readings } = this;
    this.readings = [];
    this.observe(readings);
  }

  /** @param {Reading} a @param {Reading} b */
  pair(a, b) {
    return this.shared(a.channel, b.channel, a.time - b.time);
  }

  /** @param {Reading} a @param {number} c which of the times that are asked for */
  toward(a, c) {
    return this.shared(a.channel, this.asked.channel, a.time - this.asked.times[c]);
  }

  /** Other readings. @param {Reading[]} readings */
  observe(readings) {
    const old = this.readings,
      n = readings.length,
      m = this.asked.times.length;
    const places = new Map(old.map((r, i) => [r.id, i]));
    const from = readings.map((r) => {
      const i = places.get(r.id) ?? -1;
      return i >= 0 && old[i].time === r.time && old[i].channel === r.channel ? i : -1;
    });
    const still = n === old.length && from.every((v, i) => v === i);
    this.readings = readings;
    if (still && readings.every((r, i) => r.error === old[i].error)) return;
    this.root = this.half = null;
    if (!still) this.moveRows(from, old.length, n, m);
  }

  /** Keeps the covariances of readings that stay, computes the others. @param {number[]} from
   *  @param {number} before how many there were @param {number} n @param {number} m */
  moveRows(from, before, n, m) {
    const waves = new Float64Array(n * n),
      across = new Float64Array(n * m);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        const [a, b] = from[i] > from[j] ? [from[i], from[j]] : [from[j], from[i]];
        waves[i * n + j] =
          b >= 0 ? this.waves[a * before + b] : this.pair(this.readings[i], this.readings[j]);
      }
      if (from[i] >= 0) across.set(this.across.subarray(from[i] * m, (from[i] + 1) * m), i * m);
      else for (let c = 0; c < m; c++) across[i * m + c] = this.toward(this.readings[i], c);
    }
    Object.assign(this, { waves, across });
  }

  /** Other times that are asked for. @param {Float64Array} times in steps
   *  @param {number} channel of this prior */
  ask(times, channel) {
    const { asked } = this;
    const same =
      asked.channel === channel &&
      asked.times.length === times.length &&
      asked.times.every((t, i) => t === times[i]);
    if (same) return;
    this.asked = { times, channel };
    this.half = null;
    const m = times.length;
    this.across = new Float64Array(this.readings.length * m);
    this.readings.forEach((r, i) => {
      for (let c = 0; c < m; c++) this.across[i * m + c] = this.toward(r, c);
    });
  }

  /** The mean time of the readings, about which the slope turns. */
  get origin() {
    return this.readings.reduce((sum, r) => sum + r.time, 0) / Math.max(1, this.readings.length);
  }

  /** Variance of what a channel's readings have beside the signal. @param {number} channel */
  noiseOf(channel) {
    return this.noise * this.part.noise[channel];
  }

  /** The Cholesky factor of the readings' covariance. */
  factor() {
    if (this.root) return this.root;
    const { readings: own, part, origin } = this,
      n = own.length,
      A = this.waves.slice();
    for (let i = 0; i < n; i++) {
      const { channel: a, time, error } = own[i];
      for (let j = 0; j <= i; j++) {
        if (own[j].channel !== a) continue;
        A[i * n + j] += part.level + part.slopes[a] * (time - origin) * (own[j].time - origin);
      }
      A[i * n + i] += this.noiseOf(a) + error * error + RIDGE * part.level;
    }
    this.root = choleskyOf(A, n);
    return this.root;
  }

  /** Covariances with what is asked for, level and slope included. */
  full() {
    const { readings: own, part, origin, asked } = this,
      m = asked.times.length;
    const all = this.across.slice();
    own.forEach((r, i) => {
      if (r.channel !== asked.channel) return;
      const arm = part.slopes[r.channel] * (r.time - origin);
      for (let c = 0; c < m; c++) all[i * m + c] += part.level + arm * (asked.times[c] - origin);
    });
    return all;
  }

  /** How much each reading counts. */
  weights() {
    const L = this.factor(),
      { readings: own } = this,
      n = own.length;
    if (this.weighted?.of !== own || this.weighted.root !== L) {
      const w = solveUpper(
        L,
        solveLower(
          L,
          Float64Array.from(own, (r) => r.value),
          n,
          1,
        ),
        n,
      );
      this.weighted = { of: own, root: L, w };
    }
    return this.weighted.w;
  }

  /** Standard deviations of the signal at what is asked for. @param {Float64Array} full */
  spread(full) {
    const n = this.readings.length,
      m = this.asked.times.length;
    if (!this.half) {
      const half = solveLower(this.factor(), full, n, m),
        known = new Float64Array(m);
      for (let i = 0; i < n; i++) {
        for (let c = 0; c < m; c++) known[c] += half[i * m + c] ** 2;
      }
      const {
        part,
        asked: { channel, times },
        origin,
      } = this;
      const own = this.shared(channel, channel, 0) + part.level;
      this.half = Float64Array.from(times, (t, c) =>
        Math.sqrt(Math.max(0, own + part.slopes[channel] * (t - origin) ** 2 - known[c])),
      );
    }
    return this.half;
  }

  /** Mean, and standard deviation of the signal, at what is asked for. */
  answer() {
    const full = this.full(),
      w = this.weights(),
      m = this.asked.times.length;
    const mean = new Float64Array(m);
    w.forEach((weight, i) => {
      for (let c = 0; c < m; c++) mean[c] += weight * full[i * m + c];
    });
    return { mean, sd: this.spread(full) };
  }

  /** What one wave adds to the mean. @param {number} k @param {ArrayLike<number>} times in steps
   *  @param {number} channel */
  share(k, times, channel) {
    const w = this.weights();
    return Float64Array.from(times, (t) =>
      this.readings.reduce(
        (sum, r, i) =>
          sum + w[i] * this.power(k, r.channel, channel) * waveLeft(this.part, k, t - r.time),
        0,
      ),
    );
  }
}
