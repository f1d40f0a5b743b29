// Times in words: numbers, durations and dates, as marks of an axis, in fields and in sentences.
import { exactText, readNumber, roundTicks, shown } from './view_math.js';

const UNIT_MS = { D: 864e5, h: 36e5, min: 6e4, s: 1e3, ms: 1, us: 1e-3, ns: 1e-6 };
const UNIT_WORDS = { D: 'days', us: 'µs' };
const DAY_MS = 864e5;
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
// steps of marks: below a day in ms, then days, then months
const SHORT_STEPS = [
  1,
  2,
  5,
  10,
  20,
  50,
  100,
  200,
  500,
  1e3,
  2e3,
  5e3,
  15e3,
  3e4,
  6e4,
  12e4,
  3e5,
  9e5,
  18e5,
  36e5,
  2 * 36e5,
  3 * 36e5,
  6 * 36e5,
  12 * 36e5,
  DAY_MS,
  2 * DAY_MS,
  3 * DAY_MS,
  5 * DAY_MS,
  7 * DAY_MS,
  14 * DAY_MS,
];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** Two digits. @param {number} n */
const two = (n) => String(n).padStart(2, '0');

/** The parts of a moment that clocks on the wall show. @param {number} wall in ms, as if in UTC */
function partsOf(wall) {
  const d = new Date(wall),
    ms = d.getUTCMilliseconds();
  const seconds = d.getUTCSeconds() || ms ? `:${two(d.getUTCSeconds())}` : '';
  const rest = ms ? `.${String(ms).padStart(3, '0')}` : '';
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth(),
    day: d.getUTCDate(),
    time: `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}${seconds}${rest}`,
  };
}

/** By how many ms clocks of a zone are ahead of UTC. @param {string} zone @returns {any} */
function zoneClock(zone) {
  if (!zone || zone === 'UTC') return () => 0;
  const fixed = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) {
    const [way, hours, minutes] = [`${fixed[1]}1`, fixed[2], fixed[3]].map(Number);
    return () => way * (hours * 36e5 + minutes * 6e4);
  }
  const names = ['year', 'month', 'day', 'hour', 'minute', 'second'];
  const digits = Object.fromEntries(names.map((n) => [n, 'numeric']));
  const form = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    ...digits,
  });
  return (/** @type {number} */ ms) => {
    const found = Object.fromEntries(
      form.formatToParts(ms).map((p) => [p.type, Number(p.value)]),
    );
    const [year, month, ...rest] = names.map((n) => found[n]);
    return Date.UTC(year, month - 1, ...rest) - Math.floor(ms / 1e3) * 1e3;
  };
}

/** The times of a record in words. */
export class TimeWords {
  /** @param {{kind: string, unit: string, origin: number, start?: number, zone?: string}} clock */
  constructor({ kind, unit, start = 0, zone = '' }) {
    this.dates = kind.startsWith('dates');
    this.size = UNIT_MS[unit] ?? 1;
    this.unit = UNIT_WORDS[unit] ?? unit;
    this.start = kind === 'numbers' ? 0 : start;
    try {
      this.ahead = zoneClock(zone);
    } catch {
      this.ahead = () => 0; // a zone that this browser does not know
    }
  }

  /** A duration or a number as it is shown. @param {number} time */
  number(time) {
    return time + this.start / this.size;
  }

  /** What a clock on the wall shows, in ms as if in UTC. @param {number} time */
  wall(time) {
    const ms = this.start + time * this.size;
    return Math.round(ms) + this.ahead(ms);
  }

  /** The time at which clocks on the wall show that. @param {number} wall */
  fromWall(wall) {
    let ms = wall - this.ahead(wall);
    ms = wall - this.ahead(ms);
    return (ms - this.start) / this.size;
  }

  /** A time in a sentence. @param {number} time */
  say(time) {
    if (!this.dates) return `${shown(this.number(time), 4)}${this.unit && ` ${this.unit}`}`;
    const { year, month, day, time: clock } = partsOf(this.wall(time));
    return `${day} ${MONTHS[month]} ${year}, ${clock}`;
  }

  /** A time in a field. @param {number} time */
  text(time) {
    if (!this.dates) return exactText(this.number(time));
    const { year, month, day, time: clock } = partsOf(this.wall(time));
    return `${year}-${two(month + 1)}-${two(day)} ${clock}`;
  }

  /** A time in a field that is not entered. @param {number} time */
  brief(time) {
    return this.dates ? this.text(time) : shown(this.number(time), 5);
  }

  /** A time that a person typed; NaN where it is none. @param {string} text */
  read(text) {
    if (!this.dates) return readNumber(text) - this.start / this.size;
    const wall = Date.parse(`${text.trim().replace(' ', 'T')}${text.includes(':') ? 'Z' : ''}`);
    return Number.isNaN(wall) ? NaN : this.fromWall(wall);
  }

  /** A stretch of time in words. @param {number} length */
  length(length) {
    return `${shown(length)}${this.unit && ` ${this.unit}`}`;
  }

  /** Marks of an axis. @param {number} from @param {number} to @param {number} most
   *  @returns {{ticks: number[], label: (v: number) => string, unit: string}} */
  axis(from, to, most) {
    if (!this.dates) {
      const shift = this.start / this.size;
      const ticks = roundTicks(this.number(from), this.number(to), most).map((v) => v - shift);
      return { ticks, label: (v) => shown(this.number(v), 4), unit: this.unit };
    }
    const [a, b] = [this.wall(from), this.wall(to)],
      step = SHORT_STEPS.find((s) => (b - a) / s <= most);
    const walls = step ? evenMarks(a, b, step) : monthMarks(a, b, most);
    const label = (/** @type {number} */ v) => markWord(this.wall(v), step);
    const years = [...new Set([a, b].map((w) => partsOf(w).year))].join('–');
    return { ticks: walls.map((w) => this.fromWall(w)), label, unit: step ? years : '' };
  }
}

/** Marks at multiples of a step. @param {number} a @param {number} b @param {number} step */
function evenMarks(a, b, step) {
  const marks = [];
  for (let w = Math.ceil(a / step) * step; w <= b; w += step) marks.push(w);
  return marks;
}

/** Marks at the beginnings of months. @param {number} a @param {number} b @param {number} most */
function monthMarks(a, b, most) {
  const first = new Date(a),
    months = (b - a) / (30.44 * DAY_MS),
    marks = [];
  const step = MONTH_STEPS.find((s) => months / s <= most) ?? 1200;
  const from = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  const wallOf = (/** @type {number} */ m) => Date.UTC(Math.floor(m / 12), m % 12);
  for (let m = from; wallOf(m) <= b; m += step) if (wallOf(m) >= a) marks.push(wallOf(m));
  return marks;
}

/** A mark in words. @param {number} wall @param {number|undefined} step in ms; months without */
function markWord(wall, step) {
  const { year, month, day, time } = partsOf(wall);
  if (!step) return month ? `${MONTHS[month]} ${year}` : String(year);
  return step < DAY_MS && wall % DAY_MS ? time : `${day} ${MONTHS[month]}`;
}
