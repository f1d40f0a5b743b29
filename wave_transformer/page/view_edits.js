// What the hand has changed, as a record from which the waves follow: nothing is ever overwritten,
// so that taking something back gives exactly what was there.
import { PARTS, copyWave, morphWaves, sameWave, wrapPhase } from './view_math.js';

/** @typedef {{depth: number, position: number, base: any, patch: any, turn: number,
 *            set: Record<string, Record<number, number>>, muted: number[], solo: number[]}} Edit */

/** An edit that changes nothing yet, of a wave as it is. */
export function newEdit(depth, position, base) {
  return {
    depth,
    position,
    base: copyWave(base),
    patch: null,
    turn: 0,
    set: { frequencies: {}, amplitudes: {}, phases: {} },
    muted: [],
    solo: [],
  };
}

/** The wave that an edit puts in place: patched, set by hand, turned as a whole, muted. */
export function editedWave(edit, silent = true) {
  const { patch, set, turn } = edit;
  const wave = patch ? morphWaves(edit.base, patch.wave, patch.share) : copyWave(edit.base);
  for (const part of ['frequencies', 'amplitudes'])
    for (const [i, value] of Object.entries(set[part])) wave[part][i] = value;
  wave.phases.forEach((own, i) => {
    wave.phases[i] = turned(set.phases[i] ?? own, turn);
  });
  if (silent) for (const i of silenced(edit)) wave.amplitudes[i] = 0;
  return wave;
}

/** A phase turned on, a float32 in (−π, π]. */
function turned(phase, by) {
  return by ? wrapPhase(Math.fround(wrapPhase(phase + by))) : phase;
}

/** Which harmonics an edit makes silent. */
export function silenced(edit) {
  const count = edit.base.amplitudes.length,
    solo = new Set(edit.solo),
    muted = new Set(edit.muted);
  return Array.from({ length: count }, (_, i) => i).filter(
    (i) => muted.has(i) || (solo.size && !solo.has(i)),
  );
}

/** The record with one number of one harmonic set, as the whole wave is seen (a turn included). */
export function setPart(edit, part, harmonic, value) {
  const own = part === 'phases' ? wrapPhase(value - edit.turn) : Math.fround(value);
  const set = { ...edit.set, [part]: { ...edit.set[part], [harmonic]: own } };
  const muted = part === 'amplitudes' ? edit.muted.filter((i) => i !== harmonic) : edit.muted;
  return { ...edit, set, muted };
}

/** The record with a harmonic in or out of a list (`muted`, `solo`). */
export function toggle(edit, list, harmonic) {
  const has = edit[list].includes(harmonic);
  return {
    ...edit,
    [list]: has ? edit[list].filter((i) => i !== harmonic) : [...edit[list], harmonic],
  };
}

/** The record with all that was done to one harmonic taken back. */
export function without(edit, harmonic) {
  const drop = ({ [harmonic]: _, ...rest }) => rest;
  const set = Object.fromEntries(PARTS.map((part) => [part, drop(edit.set[part])]));
  const others = (list) => list.filter((i) => i !== harmonic);
  return { ...edit, set, muted: others(edit.muted), solo: others(edit.solo) };
}

/** Does an edit leave everything as it was? */
export function changesNothing(edit) {
  return sameWave(editedWave(edit), edit.base);
}

/** Which harmonics an edit changed by hand, and which numbers of each. */
export function changedHarmonics(edit) {
  const found = new Map();
  const note = (i, what) => found.set(i, [...(found.get(i) ?? []), what]);
  for (const part of PARTS) for (const i of Object.keys(edit.set[part])) note(Number(i), part);
  for (const i of edit.muted) note(i, 'muted');
  for (const i of edit.solo) note(i, 'solo');
  return [...found].sort((a, b) => a[0] - b[0]);
}

/** What goes to the model: whole waves, in order. */
export function edits2waves(edits) {
  return edits
    .filter((e) => !changesNothing(e))
    .map((e) => ({ depth: e.depth, position: e.position, ...editedWave(e) }));
}

/** Edits as plain JSON; every float32 comes back as it was. */
export function edits2state(edits) {
  const plain = (wave) => Object.fromEntries(PARTS.map((part) => [part, Array.from(wave[part])]));
  return edits
    .filter((e) => !changesNothing(e))
    .map((e) => ({
      depth: e.depth,
      position: e.position,
      ...plain(editedWave(e)),
      how: {
        base: plain(e.base),
        set: e.set,
        turn: e.turn,
        muted: e.muted,
        solo: e.solo,
        patch: e.patch && { ...e.patch, wave: plain(e.patch.wave) },
      },
    }));
}

/** One edit from plain JSON; `base` is the wave that a run without it has there. */
export function state2edit(state, base) {
  const { how } = state;
  if (!how?.base) return setAll(newEdit(state.depth, state.position, base), state);
  const set = Object.fromEntries(PARTS.map((part) => [part, { ...how.set?.[part] }]));
  return {
    depth: state.depth,
    position: state.position,
    base: copyWave(how.base),
    set,
    turn: how.turn ?? 0,
    muted: [...(how.muted ?? [])],
    solo: [...(how.solo ?? [])],
    patch: how.patch ? { ...how.patch, wave: copyWave(how.patch.wave) } : null,
  };
}

/** The record with every number that differs set by hand. */
function setAll(edit, wave) {
  const set = Object.fromEntries(
    PARTS.map((part) => [
      part,
      Object.fromEntries(
        Array.from(wave[part], (v, i) => [i, Math.fround(v)]).filter(
          ([i, v]) => v !== edit.base[part][i],
        ),
      ),
    ]),
  );
  return { ...edit, set };
}

/** The edits in force, with their past. */
export class EditBook {
  constructor() {
    /** @type {Edit[]} */ this.edits = [];
    /** @type {Edit[][]} */ this.past = [];
    this.gesture = null;
  }

  /** The edit at a place, if there is one. */
  at(depth, position) {
    return this.edits.find((e) => e.depth === depth && e.position === position);
  }

  /** Puts an edit in the place of the one there; moves of one gesture count as one step. */
  put(edit, gesture = null) {
    this.remember(gesture);
    const others = this.edits.filter(
      (e) => e.depth !== edit.depth || e.position !== edit.position,
    );
    this.edits =
      changesNothing(edit) && !holds(edit)
        ? others
        : [...others, edit].sort((a, b) => a.depth - b.depth || a.position - b.position);
  }

  /** Keeps what there was, once for a gesture. */
  remember(gesture) {
    if (gesture === null || gesture !== this.gesture) this.past.push(this.edits);
    if (this.past.length > 200) this.past.shift();
    this.gesture = gesture;
  }

  /** Takes one edit out. */
  remove(edit) {
    this.remember(null);
    this.edits = this.edits.filter((e) => e !== edit);
  }

  /** Takes everything back. */
  reset() {
    if (!this.edits.length) return;
    this.remember(null);
    this.edits = [];
  }

  /** Goes one step back; is there one? */
  undo() {
    if (!this.past.length) return false;
    this.edits = this.past.pop() ?? [];
    this.gesture = null;
    return true;
  }

  /** A new text: nothing holds any more. */
  clear() {
    this.edits = [];
    this.past = [];
    this.gesture = null;
  }
}

/** Does a record hold something to go on with, although it changes nothing? */
function holds(edit) {
  return Boolean(edit.patch) || edit.muted.length > 0 || edit.solo.length > 0;
}
