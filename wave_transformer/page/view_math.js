// Numbers, scales and words for the view: pure functions, nothing of the page in them.

/** @typedef {{frequencies: Float32Array, amplitudes: Float32Array, phases: Float32Array}} WaveParts */

export const PARTS = ['frequencies', 'amplitudes', 'phases'];
export const FULL_TURN = 2 * Math.PI;

/** The same angle in (−π, π]; one that is there already stays as it is, bit for bit. */
export function wrapPhase(phase) {
  if (phase > -Math.PI && phase <= Math.fround(Math.PI)) return phase;
  const turned = phase - FULL_TURN * Math.ceil((phase - Math.PI) / FULL_TURN);
  return Math.min(Math.PI, turned);
}

/** Degrees, to be read. */
export function degrees(phase) {
  return (phase * 180) / Math.PI;
}

/** A copy of a wave, in float32.
 * @param {{frequencies: ArrayLike<number>, amplitudes: ArrayLike<number>, phases: ArrayLike<number>}} wave
 * @returns {WaveParts} */
export function copyWave(wave) {
  return {
    frequencies: Float32Array.from(wave.frequencies),
    amplitudes: Float32Array.from(wave.amplitudes),
    phases: Float32Array.from(wave.phases),
  };
}

/** Are all numbers of two waves the same? */
export function sameWave(a, b) {
  return PARTS.every((part) => a[part].every((v, i) => v === b[part][i]));
}

/** The wave that a run holds at a depth and a position (views, not copies). */
export function waveAt(run, depth, position, harmonics) {
  const from = (depth * run.N + position) * harmonics;
  const cut = (part) => run.waves[part].subarray(from, from + harmonics);
  const wave = { frequencies: cut('frequencies'), amplitudes: cut('amplitudes'), phases: cut('phases') };
  return run.waves.decays ? { ...wave, decays: cut('decays') } : wave;
}

/** Σ A sin(2πft + φ), of a wave that fades each times exp(−dt), at `count` times from 0 to `duration`. */
export function signalOf(wave, duration, count) {
  const y = new Float64Array(count);
  const step = duration / (count - 1);
  for (let h = 0; h < wave.frequencies.length; h++) {
    const A = wave.amplitudes[h],
      keep = wave.decays ? Math.exp(-wave.decays[h] * step) : 1;
    if (A) addSine(y, FULL_TURN * wave.frequencies[h] * step, A, wave.phases[h], keep);
  }
  return y;
}

/** Adds A keepⁿ sin(step·n + φ) to `y`, by turning a pointer on. */
export function addSine(y, step, A, phase, keep = 1) {
  let s = A * Math.sin(phase),
    c = A * Math.cos(phase);
  const ds = keep * Math.sin(step),
    dc = keep * Math.cos(step);
  for (let n = 0; n < y.length; n++) {
    y[n] += s;
    const next = s * dc + c * ds;
    c = c * dc - s * ds;
    s = next;
  }
}

/** A stretch of time that shows the shape of a wave: three turns of its slowest part that counts. */
export function stretchOf(wave) {
  const top = Math.max(...wave.amplitudes);
  const heard = Array.from(wave.frequencies).filter(
    (f, i) => f > 0 && wave.amplitudes[i] > 0.05 * top,
  );
  if (!heard.length) return 1;
  return niceAbove(Math.min(3 / Math.min(...heard), 24 / Math.max(...heard)));
}

/** The next of 1, 2, 5, 10, … at or above a number. */
export function niceAbove(x) {
  if (!(x > 0) || !Number.isFinite(x)) return 1;
  const unit = 10 ** Math.floor(Math.log10(x));
  return unit * [1, 2, 5, 10].find((n) => n * unit >= x * (1 - 1e-9));
}

/** Round marks between two numbers. */
export function roundTicks(low, high, count = 5) {
  if (!(high > low)) return [low];
  const step = niceAbove((high - low) / count);
  const from = Math.ceil(low / step - 1e-9),
    to = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) * step);
}

/** An axis from `low` to `high` on `pixels`; with `bend`, sinh-like: even below, logarithmic above it.
 * @returns {{low: number, high: number, bend: number, to: (v: number) => number,
 *            from: (p: number) => number, ticks: number[]}} */
export function axisScale(low, high, pixels, bend = 0) {
  const [a, b] = pixels;
  const curve = bend ? (v) => Math.asinh(v / bend) : (v) => v;
  const back = bend ? (v) => bend * Math.sinh(v) : (v) => v;
  const c0 = curve(low),
    c1 = curve(high);
  const to = (v) => a + ((curve(v) - c0) / (c1 - c0 || 1)) * (b - a);
  const from = (p) => back(c0 + ((p - a) / (b - a)) * (c1 - c0));
  const ticks = bend ? bentTicks(low, high, bend) : roundTicks(low, high, Math.abs(b - a) / 80);
  return { low, high, bend, to, from, ticks: apart(ticks, to) };
}

/** Marks of a bent axis: 0 and 1, 3, 10, 30, … of both signs as far as they fit. */
function bentTicks(low, high, bend) {
  const from = Math.floor(Math.log10(bend));
  const ups = [0, 1, 2, 3, 4, 5].flatMap((e) => [1, 3].map((n) => n * 10 ** (from + e)));
  return [...ups.map((v) => -v).reverse(), 0, ...ups].filter((v) => v >= low && v <= high);
}

/** Marks that stand at least 34 px from the one before. */
function apart(ticks, to) {
  let last = -Infinity;
  return ticks.filter((v) => {
    if (Math.abs(to(v) - last) < 34) return false;
    last = to(v);
    return true;
  });
}

/** Where an axis has to bend so that small values stay apart from few large ones; 0: nowhere. */
export function bendFor(values) {
  const sorted = Array.from(values)
    .filter((v) => v > 0)
    .sort((a, b) => a - b);
  if (!sorted.length) return 0;
  const middle = sorted[sorted.length >> 1];
  return sorted[sorted.length - 1] > 12 * middle ? Number(middle.toPrecision(1)) : 0;
}

/** exp of a log-probability-weighted difference: Σ p (log p − log q), nats. */
export function klNats(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i++) if (p[i] > -60) sum += Math.exp(p[i]) * (p[i] - q[i]);
  return Math.max(0, sum);
}

/** A number to be read: few digits, a true minus sign. */
export function shown(value, digits = 3) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  const text =
    size && (size < 1e-3 || size >= 1e6)
      ? value.toExponential(digits - 1)
      : String(
          Number(
            value.toPrecision(Math.max(digits, size >= 1 ? String(Math.trunc(size)).length : 0)),
          ),
        );
  return text.replaceAll('-', '−');
}

/** A number with a fixed count of decimals and a true minus sign. */
export function fixed(value, decimals = 2) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  const text = value.toFixed(decimals);
  return (Number(text) === 0 ? text.replace('-', '') : text).replace('-', '−');
}

/** The same with its sign in front. */
export function signed(value, decimals = 2) {
  const text = fixed(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** A share, in percent. */
export function percent(p) {
  if (p > 0 && p < 0.0005) return '<0.1 %';
  return `${(100 * p).toFixed(p < 0.0995 || p > 0.995 ? 1 : 0)} %`.replace('100.0', '100');
}

/** The shortest decimal that is this very float32 (or double, where it is none). */
export function exactText(value) {
  if (Math.fround(value) !== value) return String(value);
  for (let digits = 1; digits < 10; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return String(value);
}

/** What a person typed as a number; NaN where it is none. */
export function readNumber(text) {
  const clean = text
    .trim()
    .replaceAll('−', '-')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return clean === '' ? NaN : Number(clean);
}

const SIGN_OF = { ' ': '␣', '\n': '↵', '\t': '⇥', '\r': '←' };

/** A text with signs for blanks and line ends, and dots for what cannot be shown. */
export function visibleText(text) {
  return (
    text
      .replace(/[ \n\t\r]/g, (c) => SIGN_OF[c])
      .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]/gu, '·') || '∅'
  );
}

/** The angle in between on the shorter way round. */
function phaseBetween(a, b, t) {
  return wrapPhase(a + t * wrapPhase(b - a));
}

/** From one wave (t = 0) to another (t = 1); the ends are the waves themselves, bit for bit. */
export function morphWaves(a, b, t) {
  if (t <= 0) return copyWave(a);
  if (t >= 1) return copyWave(b);
  const line = (part) => Float32Array.from(a[part], (v, i) => v + t * (b[part][i] - v));
  return {
    frequencies: line('frequencies'),
    amplitudes: line('amplitudes'),
    phases: Float32Array.from(a.phases, (v, i) =>
      wrapPhase(Math.fround(phaseBetween(v, b.phases[i], t))),
    ),
  };
}

/** The likeliest tokens of two lists together, those with the larger share in either first. */
export function unionOfNext(before, after, logsBefore, logsAfter, count) {
  const found = new Map();
  const share = (logs, list, id) =>
    logs ? Math.exp(logs[id]) : (list.find((t) => t.id === id)?.p ?? 0);
  for (const token of [...after, ...before]) {
    if (found.has(token.id)) continue;
    found.set(token.id, {
      id: token.id,
      text: token.text,
      before: share(logsBefore, before, token.id),
      after: share(logsAfter, after, token.id),
    });
  }
  return [...found.values()]
    .sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after) || b.after - a.after)
    .filter((t, i) => i < 5 || Math.max(t.before, t.after) >= 0.001)
    .slice(0, count);
}

/** Does the newest question only: one is under way, at most one waits, and a newer one takes its place. */
export class LatestWins {
  /** @param {(question: any) => Promise<any>} work */
  constructor(work) {
    this.work = work;
    this.busy = false;
    this.waiting = null;
    this.idle = Promise.resolve();
    this.started = 0;
  }

  /** Asks; resolves once nothing is under way and nothing waits. */
  ask(question) {
    this.waiting = { question };
    if (!this.busy) this.idle = this.loop();
    return this.idle;
  }

  async loop() {
    this.busy = true;
    try {
      while (this.waiting) {
        const { question } = this.waiting;
        this.waiting = null;
        this.started += 1;
        await this.work(question);
      }
    } finally {
      this.busy = false;
    }
  }
}
