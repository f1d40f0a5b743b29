// The backend of a process: its prior and its readings, in the units that a person sees.
import { Belief } from './process.js';

/**
 * @typedef {{id: number, time: number, channel: number, value: number, error: number}} Seen
 *   in the units of the clock and of the data
 * @typedef {{factors: Record<string, number>, muted: number[], solo: number[], noise: number}} Mix
 *   of the waves, numbered through all priors
 */

/** Every wave of every prior, numbered through. @param {any[]} parts */
function wavesOfParts(parts) {
  return parts
    .flatMap((part, p) =>
      part.decays.map((/** @type {number} */ decay, /** @type {number} */ k) => ({
        part: p,
        k,
        frequency: part.frequencies[k] / part.tempo,
        constant: part.tempo / decay,
        smooth: part.smooth[k],
      })),
    )
    .map((wave, id) => ({ id, ...wave }));
}

/** By which factor each wave's power counts. @param {Mix} mix @param {number} count
 *  @returns {number[]} */
export function factorsOf({ factors, muted, solo }, count) {
  return Array.from({ length: count }, (_, k) => {
    if (muted.includes(k) || (solo.length && !solo.includes(k))) return 0;
    return factors[k] ?? 1;
  });
}

/** Is a reading not as it came? @param {any} r @param {any} first */
export function isMoved(r, first) {
  return Boolean(first && (r.time !== first.time || r.value !== first.value));
}

/** A process of damped waves that computes in the page. */
export class ProcessBackend {
  /** @param {any} payload with info and process */
  constructor({ info, process }) {
    this.info = info;
    this.process = process;
    this.waves = wavesOfParts(process.parts);
    this.beliefs = process.parts.map((/** @type {any} */ part) => new Belief(part));
    const { times, channels, values, errors } = process.readings;
    /** @type {Seen[]} */
    this.readings = times.map((/** @type {number} */ time, /** @type {number} */ id) => ({
      id,
      time,
      channel: channels[id],
      value: values[id],
      error: errors ? errors[id] : 0,
    }));
  }

  /** @returns {Promise<any>} */
  async read() {
    return this;
  }

  /** There is nothing to close. */
  close() {}

  /** Which prior tells of a channel. @param {number} channel */
  partOf(channel) {
    return this.process.parts.findIndex((/** @type {any} */ p) => p.channels.includes(channel));
  }

  /** The waves of a channel, the strongest first, with their share of the variance.
   *  @param {number} channel */
  wavesOf(channel) {
    const p = this.partOf(channel),
      part = this.process.parts[p],
      c = part.channels.indexOf(channel);
    const powers = part.powers.map((/** @type {number[][]} */ matrix) => matrix[c][c]);
    const all =
      powers.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0) +
      part.noise[c];
    return this.waves
      .filter((w) => w.part === p)
      .map((w) => ({ ...w, share: powers[w.k] / all }))
      .sort((a, b) => b.share - a.share);
  }

  /** The share of the variance that is noise. @param {number} channel */
  noiseShare(channel) {
    const p = this.process.parts[this.partOf(channel)],
      c = p.channels.indexOf(channel);
    const waves = this.wavesOf(channel).reduce((sum, w) => sum + w.share, 0);
    return p.noise[c] === 0 ? 0 : Math.max(0, 1 - waves);
  }

  /** Times in steps of a prior. @param {number} time @param {number} tempo */
  steps(time, tempo) {
    return (time - this.process.clock.origin) / tempo;
  }

  /** The belief about a channel, brought to these readings and this mix.
   * @param {Seen[]} readings @param {Mix} mix @param {number} channel */
  belief(readings, mix, channel) {
    const p = this.partOf(channel),
      part = this.process.parts[p],
      belief = this.beliefs[p];
    const { mean, scale } = this.process,
      factors = factorsOf(mix, this.waves.length);
    belief.weigh(
      this.waves.filter((w) => w.part === p).map((w) => factors[w.id]),
      mix.noise,
    );
    belief.observe(
      readings
        .filter((r) => part.channels.includes(r.channel))
        .map((r) => ({
          id: r.id,
          time: this.steps(r.time, part.tempo),
          channel: part.channels.indexOf(r.channel),
          value: (r.value - mean[r.channel]) / scale[r.channel],
          error: r.error / scale[r.channel],
        })),
    );
    return { belief, part, own: part.channels.indexOf(channel) };
  }

  /**
   * What is believed: mean and ends of the intervals of a measurement.
   * @param {Seen[]} readings @param {Mix} mix @param {number} channel @param {number[]} times
   */
  predict(readings, mix, channel, times) {
    const { belief, part, own } = this.belief(readings, mix, channel);
    belief.ask(
      Float64Array.from(times, (t) => this.steps(t, part.tempo)),
      own,
    );
    const { mean, sd } = belief.answer(),
      noise = belief.noiseOf(own);
    const { mean: level, scale, z } = this.process;
    const unit = (/** @type {number} */ v) => v * scale[channel] + level[channel];
    const half = sd.map((s) => z * scale[channel] * Math.sqrt(s * s + noise));
    const middle = mean.map(unit);
    return {
      mean: middle,
      low: middle.map((v, i) => v - half[i]),
      high: middle.map((v, i) => v + half[i]),
    };
  }

  /** What some waves add to the mean, after `predict`. @param {number[]} ids
   *  @param {number} channel @param {number[]} times */
  shares(ids, channel, times) {
    const p = this.partOf(channel),
      part = this.process.parts[p];
    const steps = times.map((t) => this.steps(t, part.tempo)),
      own = part.channels.indexOf(channel);
    return ids.map((id) =>
      this.beliefs[p]
        .share(this.waves[id].k, steps, own)
        .map((v) => v * this.process.scale[channel]),
    );
  }
}
