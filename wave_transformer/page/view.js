// Turn the wave: what a person sees and does. The numbers come from a backend, the page or a kernel.
import {
  LatestWins,
  copyWave,
  fixed,
  percent,
  shown,
  stretchOf,
  visibleText,
  waveAt,
} from './view_math.js';
import {
  EditBook,
  changesNothing,
  edits2state,
  edits2waves,
  editedWave,
  newEdit,
  state2edit,
} from './view_edits.js';
import { freshName, html, oncePerFrame, setAttributes, writeText } from './view_dom.js';
import { nameOf, shadesFor, tokensPanel } from './view_tokens.js';
import { staffPanel, wavePanel, wholePanel } from './view_wave.js';
import { answerPanel, compareAt } from './view_answer.js';
import { writePanel } from './view_write.js';
import { editsPanel, hearPanel } from './view_more.js';
import { as_code } from './code.js';
import {
  SOUND_RATE,
  SoundPlayer,
  audibleSpeed,
  equallyLoud,
  inTurn,
  loudness,
  waveSamples,
} from './sound.js';
import { decodeRecording } from './recording.js';
import { followTheme } from './view_theme.js';

const SETTINGS = {
  position: -1,
  depth: null,
  harmonic: null,
  shade: null,
  layer: null,
  head: 'mean',
  zoom: 2,
  at: 'last',
  hear: 'here',
  temperature: 0.8,
  topK: 40,
  seed: 0,
  count: 24,
};
const KINDS = { wave: 'Each wave', text: 'Each token', sound: 'Each moment', series: 'Each step' };

/** Everything that the panels share: the runs, the choice, the edits; and what a person can do. */
class Turning {
  constructor(backend, options) {
    this.backend = backend;
    this.options = options;
    this.info = { heads: [], can: {}, ...backend.info };
    this.H = backend.info.harmonics;
    this.book = new EditBook();
    /** @type {Map<number, EditBook>} what was turned in elements of a batch */
    this.shelf = new Map();
    this.player = new SoundPlayer();
    this.s = { ...SETTINGS, ...pickSettings(options.state) };
    this.runNumber = 0;
    this.written = { plain: [], edited: [] };
    this.picked = { kind: 'plain', at: -1 };
    this.logs = new WeakMap();
    this.runIds = new WeakMap();
    this.runCount = 0;
    this.timings = [];
    this.hands = [];
    this.changes = new LatestWins((edits) => this.rerun(edits));
    this.answers = new LatestWins(() => this.compare());
    this.looks = new LatestWins(() => this.look());
    this.redraw = () => {};
    this.touched = () => {};
  }

  // ---- what is there

  get changed() {
    return this.run !== this.plain && this.book.edits.some((e) => !changesNothing(e));
  }
  get canTurn() {
    return Boolean(this.info.can.change) && !this.writing;
  }

  whyFixed() {
    return this.writing
      ? 'The model is writing; stop it to turn the wave.'
      : (this.backend.why ?? 'A stored view: its numbers are here, the model is not.');
  }

  /** Waves by themselves, without a model? */
  get isWave() {
    return this.info.kind === 'wave';
  }

  placeName() {
    if (this.isWave) return this.run.N === 1 ? 'the wave' : `wave ${this.run.labels[this.s.position]}`;
    return `${this.run.tokens ? '' : 'position '}“${nameOf(this.run, this.s.position)}”`;
  }

  /** The place of an edit. */
  placeOf({ position, depth }) {
    if (this.isWave) return this.run.N === 1 ? 'the wave' : `wave ${this.run.labels[position]}`;
    return `“${nameOf(this.run, position)}” · ${this.info.depths[depth]}`;
  }

  where() {
    const name = this.placeName();
    return this.isWave ? name : `${name} at ${this.info.depths[this.s.depth]}`;
  }

  waveTitle() {
    const name = this.placeName();
    if (this.isWave) return name[0].toUpperCase() + name.slice(1);
    return `The wave of ${name}, ${this.info.depths[this.s.depth]}`;
  }

  unitName() {
    return this.info.unit ?? 'cycles per position';
  }
  /** The unit beside a field. */
  shortUnit() {
    return this.unitName().replace('cycles per ', '/ ');
  }
  timeUnit() {
    return this.unitName() === 'Hz' ? 's' : 'positions';
  }

  /** The wave at a depth, at the chosen position, of the plain or the present run. */
  waveOf(which, depth, position = this.s.position) {
    const edit = which === 'run' && this.book.at(depth, position),
      there = waveAt(this[which], depth, position, this.H);
    return edit ? { ...there, ...editedWave(edit) } : there;
  }

  was() {
    return this.waveOf('plain', this.s.depth);
  }
  now() {
    return this.waveOf('run', this.s.depth);
  }

  /** As `now`, what is muted still with its own amplitude. */
  own() {
    const edit = this.book.at(this.s.depth, this.s.position);
    return edit ? editedWave(edit, false) : this.now();
  }

  /** The edit of the chosen place, or one that changes nothing yet. */
  edit() {
    const { depth, position } = this.s;
    return this.book.at(depth, position) ?? newEdit(depth, position, this.now());
  }

  isTurnedHere() {
    return Boolean(this.book.at(this.s.depth, this.s.position)) || this.changed;
  }

  isTurned(i) {
    const edit = this.book.at(this.s.depth, this.s.position);
    return Boolean(
      edit &&
        (Object.values(edit.set).some((set) => i in set) ||
          edit.muted.includes(i) ||
          edit.solo.includes(i)),
    );
  }

  firstTurned() {
    const places = this.book.edits.map((e) => e.position);
    return places.length ? Math.min(...places) : null;
  }

  /** How far sliders reach. */
  reachOf() {
    const { frequencies, amplitudes } = this.was();
    return { f: 1.25 * Math.max(1e-6, ...frequencies), A: 1.25 * Math.max(1e-6, ...amplitudes) };
  }

  /** How long a stretch of time is drawn: the same before and after. */
  stretch() {
    return this.stretches()[this.s.depth];
  }

  /** The stretch of time that suits the wave of each depth. */
  stretches() {
    const key = `${this.runNumber} ${this.s.position}`;
    if (this.suited?.key !== key) {
      const value = this.info.depths.map((_, depth) => stretchOf(this.waveOf('plain', depth)));
      this.suited = { key, value };
    }
    return this.suited.value;
  }

  /** What a layer would say after the chosen token; null where that is not known. */
  guessAt(depth) {
    if (!this.run.next) return null;
    if (depth === this.info.depths.length - 1) return this.run.next[this.s.position]?.[0] ?? null;
    return this.lensOf(depth)?.[this.s.position]?.[0] ?? null;
  }

  lensOf(depth) {
    return this.run.lens?.[depth] ?? this.lenses?.[depth] ?? null;
  }
  get lens() {
    return this.lensOf(this.s.depth);
  }

  // ---- what a person does

  /** Another token, layer or harmonic. */
  choose(what, focus = false) {
    if (Object.entries(what).every(([k, v]) => this.s[k] === v)) return;
    Object.assign(this.s, what);
    this.focusHandle = focus;
    if ('position' in what) this.answers.ask(null);
    this.looks.ask(null);
    this.touched();
  }

  /** Another setting. */
  set(what) {
    Object.assign(this.s, what);
    if ('shade' in what || 'layer' in what) this.looks.ask(null);
    this.touched();
  }

  /** An edit as the hand has it now. */
  turn(edit, gesture = null) {
    if (!this.canTurn) return;
    this.book.put(edit, gesture && `${gesture} ${edit.depth} ${edit.position}`);
    this.sendEdits();
  }

  sendEdits() {
    this.hands.push(performance.now());
    this.pending = this.changes.ask(edits2waves(this.book.edits));
    this.touched();
  }

  undo() {
    if (this.book.undo()) this.sendEdits();
  }
  reset() {
    this.book.reset();
    this.sendEdits();
  }
  remove(edit) {
    this.book.remove(edit);
    this.sendEdits();
  }

  /** The hand lets go. */
  settle() {
    this.touched();
  }

  /** The wave of another text, to be patched in. */
  async lookUp(text, position) {
    if (!text) return;
    try {
      const wave = await this.backend.wave(text, this.s.depth, position);
      this.other = {
        text,
        position: wave.position ?? position,
        depth: this.s.depth,
        wave: copyWave(wave),
        tokens: wave.tokens ?? (this.other?.text === text ? this.other.tokens : null),
        asked: position,
      };
      this.otherError = null;
      if (this.book.at(this.s.depth, this.s.position)?.patch) this.morph(this.edit().patch.share);
    } catch (error) {
      this.otherError = messageOf(error);
    }
    this.redraw();
  }

  /** A share of the other text's wave, from 0 to 1. */
  async morph(share) {
    const old = this.edit().patch;
    if (this.other && this.other.depth !== this.s.depth)
      await this.lookUp(this.other.text, this.other.asked);
    const { other } = this;
    const label = other && (other.tokens?.[other.position]?.text ?? other.text);
    const patch = other
      ? { label, text: other.text, position: other.position, wave: other.wave, share }
      : old && { ...old, share };
    if (patch) this.turn({ ...this.edit(), patch: share > 0 ? patch : null }, 'morph');
  }

  /** Another text. */
  async read(text) {
    if (!text) {
      this.readError = 'There is nothing to read: type at least one letter.';
      return this.redraw();
    }
    return this.readAgain({ text }, { position: -1, harmonic: null });
  }

  /** Another one of a batch; what was turned in this one is kept for when it is chosen again. */
  async chooseElement(element) {
    const shelf = this.shelf.set(this.run.element, this.book);
    await this.readAgain({ element }, {});
    if (this.readError) return;
    this.shelf = shelf;
    this.book = shelf.get(this.run.element) ?? new EditBook();
    if (this.book.edits.length) this.sendEdits();
    this.touched();
  }

  /** What was turned in other elements of the batch: their edits by element. */
  get others() {
    const rest = [...this.shelf].filter(([k, b]) => k !== this.run.element && b.edits.length);
    return rest.map(([element, book]) => ({ element, edits: edits2state(book.edits) }));
  }

  /** A recording of the reader's in place of the sound. @param {File} file */
  async record(file) {
    this.readError = this.recordNote = null;
    this.reading = true;
    this.redraw();
    try {
      const { samples, note } = await decodeRecording(file, this.info.record);
      await this.readAgain({ audio: samples, recording: file.name }, {});
      this.recordNote = note;
    } catch (error) {
      this.readError = messageOf(error);
    }
    this.reading = false;
    this.redraw();
  }

  /** The sound that was given at first. */
  readGiven() {
    this.recordNote = null;
    return this.readAgain({ given: true }, {});
  }

  /** Something else to be read, and what is chosen in it. */
  async readAgain(what, chosen) {
    await this.stopWriting();
    this.reading = true;
    this.redraw();
    try {
      await this.changes.idle;
      const run = await this.backend.read(what);
      Object.assign(this.s, chosen);
      this.begin(run, what.text);
      this.readError = null;
    } catch (error) {
      this.readError = messageOf(error);
    }
    this.reading = false;
    this.touched();
  }

  // ---- asking the backend

  /** A first run, or that of a new text. */
  begin(run, text = null) {
    this.plain = this.run = run;
    this.runNumber += 1;
    this.text =
      run.text ??
      text ??
      this.info.text ??
      (run.tokens ? run.tokens.map((t) => t.text).join('') : '');
    this.book = new EditBook();
    this.shelf = new Map();
    this.written = { plain: [], edited: [] };
    this.picked = { kind: 'plain', at: -1 };
    this.answer = this.lenses = this.lensRun = this.attention = null;
    this.fitSettings();
    this.answers.ask(null);
    this.looks.ask(null);
  }

  /** Settings that are there: places in the text, shades that the run has. */
  fitSettings() {
    const { s, run, info } = this,
      layers = info.depths.length - 1;
    if (!(s.position >= 0 && s.position < run.N)) s.position = run.N - 1;
    if (!(s.depth >= 0 && s.depth <= layers) || s.depth === null) s.depth = Math.ceil(layers / 2);
    const { amplitudes } = waveAt(run, s.depth, s.position, this.H);
    const loudest = amplitudes.indexOf(Math.max(...amplitudes));
    if (!(s.harmonic >= 0 && s.harmonic < this.H) || s.harmonic === null)
      s.harmonic = Math.max(0, loudest);
    if (!shadesFor(this).includes(s.shade)) s.shade = shadesFor(this)[0] ?? 'loudness';
    if (!(s.layer >= 0 && s.layer < layers) || s.layer === null) s.layer = Math.max(0, layers - 1);
  }

  /** The run with the edits; only the newest is ever waited for. */
  async rerun(edits) {
    const hand = this.hands[this.hands.length - 1];
    try {
      const run = edits.length ? await this.backend.change(edits) : await this.plainRun();
      this.run = run;
      this.error = null;
      this.answerHand = hand;
      await this.answers.ask(null);
    } catch (error) {
      this.error = messageOf(error);
    }
    this.looks.ask(null);
    this.touched();
  }

  /** The plain run again, so that the backend is there too; what is shown is the first one. */
  async plainRun() {
    await this.backend.change([]);
    return this.plain;
  }

  /** Log-probabilities of a run at a position, asked for once. */
  logsOf(run, position) {
    if (!this.logs.has(run)) this.logs.set(run, new Map());
    const known = this.logs.get(run);
    if (!known.has(position)) known.set(position, run.logProbs?.(position) ?? null);
    return known.get(position);
  }

  /** The answers before and after. */
  async compare() {
    const { plain, run, s } = this;
    if (!run?.next) return;
    const seen = (r) => ({ next: r.next, logProbs: (position) => this.logsOf(r, position) });
    const before = seen(plain),
      after = run === plain ? before : seen(run);
    const last = await compareAt(before, after, run.N - 1);
    const chosen = s.position === run.N - 1 ? last : await compareAt(before, after, s.position);
    if (run === this.run) this.answer = { last, chosen };
    this.redraw();
  }

  /** Attention and the layers' words, when the hand rests. */
  async look() {
    const { run, s } = this;
    await new Promise((done) => setTimeout(done, this.hands.length ? 120 : 0));
    if (run !== this.run || this.changes.busy) return;
    if (s.shade === 'attention' && this.attentionOf !== `${this.runOf(run)} ${s.layer}`) {
      await this.askAttention(run);
    }
    if (!run.lens && run.lensAt) await this.askLayers(run);
    this.redraw();
  }

  /** The weights of the chosen layer. */
  async askAttention(run) {
    const { layer } = this.s;
    this.lookError = null;
    try {
      const weights = await this.backend.attention(layer);
      this.attention = { weights, heads: this.info.heads[layer], N: run.N };
    } catch (error) {
      this.attention = null;
      this.lookError = messageOf(error);
    }
    this.attentionOf = `${this.runOf(run)} ${layer}`;
  }

  /** What the layers would say: all of them; of a long text only the one that is shown. */
  async askLayers(run) {
    const { s, info } = this;
    const long = run.N > 256;
    if (long && s.shade !== 'lens') return;
    const known = this.lensRun === run ? this.lenses : [];
    const lenses = [...known];
    for (const depth of long ? [s.depth] : info.depths.keys()) {
      lenses[depth] ??= await run.lensAt(depth);
      if (this.changes.busy) return;
    }
    this.lenses = lenses;
    this.lensRun = run;
  }

  /** A number for each run. */
  runOf(run) {
    if (!this.runIds.has(run)) this.runIds.set(run, (this.runCount += 1));
    return this.runIds.get(run);
  }

  // ---- writing

  /** Lets the model write; with edits also as it is, from the same seed. */
  async write() {
    const kinds = this.changed ? ['plain', 'edited'] : ['plain'],
      key = this.writeKey();
    await this.changes.idle;
    this.writing = true;
    this.writeError = null;
    try {
      for (const kind of kinds) {
        if (kind === 'plain' && kinds.length > 1 && this.writtenKey === key) continue;
        await this.writeOne(kind);
        if (!this.writing) break;
        if (kind === 'plain') this.writtenKey = key;
      }
    } catch (error) {
      this.writeError = messageOf(error);
    }
    this.writing = false;
    await this.backend.change(edits2waves(this.book.edits));
    this.touched();
  }

  writeKey() {
    const { temperature, topK, seed, count } = this.s;
    return JSON.stringify([this.runNumber, temperature, topK, seed, count]);
  }

  async writeOne(kind) {
    const { temperature, topK, seed, count } = this.s;
    await this.backend.change(kind === 'plain' ? [] : edits2waves(this.book.edits));
    this.written = { ...this.written, [kind]: [] };
    if (kind === 'plain') this.written.edited = [];
    const tokens = this.written[kind];
    this.writer = this.backend.write({ count, temperature, top_k: topK, seed }, (token) => {
      if (!this.writing) return false;
      tokens.push({ ...token, wave: token.wave && copyWave(token.wave) });
      this.picked = { kind, at: tokens.length - 1 };
      this.redraw();
      return true;
    });
    await this.writer;
  }

  async stopWriting() {
    this.writing = false;
    this.redraw();
    await this.writer?.catch(() => {});
  }

  pickWritten(kind, at) {
    this.picked = { kind, at };
    this.redraw();
  }

  /** What was written becomes the text. */
  takeWriting() {
    const tokens = this.written.edited.length ? this.written.edited : this.written.plain;
    const text = this.text + tokens.map((t) => t.text).join('');
    this.s.position = -1;
    return this.read(text);
  }

  // ---- sound

  /** How many times faster all waves of this text are heard. */
  speed() {
    if (this.isWave) return this.ownSpeed();
    if (this.unitName() === 'Hz') return 1;
    const key = `${this.runNumber} ${this.s.position}`;
    if (this.heard?.key !== key) {
      const waves = this.info.depths.map((_, d) => this.waveOf('plain', d));
      this.heard = { key, value: audibleSpeed(waves) };
    }
    return this.heard.value;
  }

  /** Waves by themselves are heard at their own pitch, where ears can hear it. */
  ownSpeed() {
    if (this.heard?.key !== this.plain) {
      const all = Array.from({ length: this.plain.N }, (_, n) => this.waveOf('plain', 0, n));
      this.heard = { key: this.plain, value: audibleSpeed(all, 20, 16000) };
    }
    return this.heard.value;
  }

  /** Samples: 'before', 'after', 'layers' or ('layer', depth); of one wave, the text, or the answer. */
  samples(what, depth = this.s.depth) {
    const { plain, run, s, info } = this;
    if (s.hear === 'answer' && run.output && what !== 'layer')
      return equallyLoud([plain.output, run.output])[what === 'before' ? 0 : 1];
    const one = (r, d) =>
      s.hear === 'text' && what !== 'layer'
        ? this.textSamples(r, d)
        : waveSamples(this.waveOf(r, d), {
            speed: this.speed(),
            seconds: what === 'layers' ? 0.7 : 1.4,
          });
    const depths = info.depths.map((_, d) => d);
    if (what === 'layers') return inTurn(equallyLoud(depths.map((d) => one('run', d))));
    const place = what === 'layer' ? depth : s.depth;
    return equallyLoud([one('plain', place), one('run', place)])[what === 'before' ? 0 : 1];
  }

  /** One token after the other. */
  textSamples(which, depth) {
    const seconds = Math.min(0.22, 30 / this.run.N),
      speed = this.speed();
    const parts = Array.from({ length: this.run.N }, (_, n) => {
      return waveSamples(this.waveOf(which, depth, n), { speed, seconds });
    });
    return inTurn(parts, SOUND_RATE, 0);
  }

  async hear(what, depth) {
    this.soundError = null;
    const rate =
      this.s.hear === 'answer' && what !== 'layer' ? (this.info.rate ?? SOUND_RATE) : SOUND_RATE;
    try {
      await this.player.play(this.samples(what, depth), rate);
    } catch (error) {
      this.soundError = messageOf(error);
      this.redraw();
    }
  }

  // ---- what is told to others

  /** The state, as plain JSON. */
  state() {
    const { batch, element } = this.run,
      which = batch > 1 ? { element, others: this.others } : {};
    return { ...this.s, ...which, text: this.text, edits: edits2state(this.book.edits) };
  }

  async code() {
    const edits = edits2waves(this.book.edits);
    const own = await (this.options.code?.(this.state()) ?? this.backend.code?.(edits));
    return own ?? as_code(edits, { text: this.run.tokens ? this.text : null });
  }

  /** The state in a sentence, for everyone. */
  verdict() {
    const { run, plain, book, info } = this;
    if (this.error) return `That did not work: ${this.error}`;
    if (this.isWave) return this.changed ? this.tellMoved() : this.tellWaves();
    if (!run.next?.length)
      return this.changed
        ? this.tellMoved()
        : `${this.H} harmonics at each of ${run.N} positions, through ${info.depths.length - 1} layers.`;
    const at = this.s.at === 'chosen' ? this.s.position : run.N - 1,
      rows = this.answer?.[this.s.at];
    const [before, after] = [plain, run].map((r) => r.next[at]?.[0]);
    const word = (t) => `“${visibleText(t.text)}” (${percent(t.p)})`;
    if (!before || !after) return '';
    const where = at === run.N - 1 ? 'After the last token' : 'After the chosen token';
    if (!this.changed) return `${where} the model says ${word(before)}.`;
    const nats =
      rows?.nats === null || rows?.nats === undefined ? '' : ` ${fixed(rows.nats)} nats apart.`;
    return before.id === after.id
      ? `Still ${word(after)}, before ${percent(before.p)}.${nats}`
      : `Now ${word(after)} instead of ${word(before)}.${nats}`;
  }

  /** Waves by themselves, in words. */
  tellWaves() {
    const { waves, N } = this.plain,
      low = shown(waves.frequencies.reduce((a, b) => Math.min(a, b))),
      high = shown(waves.frequencies.reduce((a, b) => Math.max(a, b)));
    const many = N === 1 ? '' : `${countOf(N, 'wave')} of `,
      range = low === high ? `of ${low}` : `from ${low} to ${high}`;
    return `${many}${countOf(this.H, 'harmonic')} ${range} Hz.`;
  }

  /** By how much an answer of numbers has moved. */
  tellMoved() {
    const { run, plain, book } = this,
      turned = `${countOf(book.edits.length, 'wave')} turned`;
    if (!run.output || !plain.output) return `${turned}.`;
    const apart = loudness(run.output.map((v, i) => v - plain.output[i]));
    return `${turned}: the answer has moved by ${percent(apart / (loudness(plain.output) || 1))} of its size.`;
  }
}

/** A count of things in words. */
function countOf(count, thing) {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** What an error says. */
function messageOf(error) {
  return String(error?.message ?? error).replace(/^Error: /, '');
}

/** The settings in a stored state. */
function pickSettings(state) {
  const known = Object.keys(SETTINGS).filter(
    (key) => state?.[key] !== undefined && state[key] !== null,
  );
  return Object.fromEntries(known.map((key) => [key, state[key]]));
}

/** The edits of a stored state, each on the ground of those below it. */
async function restore(app, stored) {
  const inOrder = [...(stored ?? [])].sort((a, b) => a.depth - b.depth);
  for (const state of inOrder) {
    if (state.position < 0) state.position += app.run.N;
    if (state.depth >= app.info.depths.length || state.position >= app.run.N) continue;
    const base = waveAt(app.run, state.depth, state.position, app.H);
    app.book.put(state2edit(state, base));
    if (app.info.can.change) app.run = await app.backend.change(edits2waves(app.book.edits));
  }
  app.book.past = [];
}

/** The edits of other elements of a batch, each as it stands. */
function restoreOthers(app, others) {
  for (const { element, edits } of others ?? []) {
    const book = new EditBook();
    edits.forEach((state) => state.how?.base && book.put(state2edit(state, state.how.base)));
    book.past = [];
    app.shelf.set(element, book);
  }
}

/** What one is invited to do. */
function leadOf({ info, H, run }) {
  const what = info.kind === 'wave' && run.N === 1 ? 'A wave' : KINDS[info.kind];
  const parts = countOf(H, info.kind === 'wave' ? 'sinusoid' : 'wave');
  return `${what ?? 'Each position'} is a chord of ${parts}. Pull one.`;
}

/** The panels there are: waves by themselves have no layers, no answer, and nothing to write.
 * @returns {any} */
function panelsOf(app) {
  const wave = { wave: wavePanel(app), whole: wholePanel(app) };
  const own = { edits: editsPanel(app), hear: hearPanel(app) };
  if (app.isWave) return { ...(app.run.N > 1 ? { tokens: tokensPanel(app) } : {}), ...wave, ...own };
  return {
    tokens: tokensPanel(app),
    staff: staffPanel(app),
    ...wave,
    answer: answerPanel(app),
    ...own,
    write: writePanel(app),
  };
}

/** The page: head, panels, and a line that tells the state to screen readers. */
function build(app, wrap) {
  const titleName = freshName('view');
  const verdict = html('p', { class: 'verdict' }),
    spoken = html('p', { class: 'hidden', role: 'status', 'aria-live': 'polite' });
  const lead = leadOf(app);
  const head = html(
    'header',
    {},
    html('h2', { id: titleName }, lead),
    html('p', { class: 'model-name' }, app.info.name ?? ''),
  );
  const panels = panelsOf(app),
    { tokens, wave, staff, answer, whole, edits, hear, write } = panels;
  const there = (...parts) => parts.filter(Boolean).map((p) => p.el);
  const column = (...parts) => html('div', { class: 'column' }, ...there(...parts));
  const left = column(wave, staff);
  const right = column(answer, whole, edits, hear);
  setAttributes(wrap, { role: 'group', 'aria-labelledby': titleName });
  wrap.replaceChildren(
    head,
    verdict,
    ...there(tokens),
    html('div', { class: 'columns' }, left, right),
    ...there(write),
    spoken,
  );
  const tell = later(() => writeText(spoken, `${sayPlace(app)} ${app.verdict()}`), 350);
  return () => {
    for (const part of Object.values(panels)) part.draw();
    writeText(verdict, app.verdict());
    verdict.classList.toggle('changed', Boolean(app.changed));
    wrap.classList.toggle('unchanged', !app.changed);
    wrap.classList.toggle(
      'stale',
      Boolean(app.lensRun && app.lensRun !== app.run && !app.run.lens),
    );
    if (app.focusHandle) wrap.querySelector('.handle.chosen')?.focus({ preventScroll: true });
    app.focusHandle = false;
    tell();
  };
}

/** The choice in words. */
function sayPlace(app) {
  const { s } = app,
    own = app.own();
  return (
    `${app.where()}, harmonic ${s.harmonic + 1}: frequency ` +
    `${shown(own.frequencies[s.harmonic])}, amplitude ${shown(own.amplitudes[s.harmonic])}, phase ` +
    `${shown(own.phases[s.harmonic])}. ${countOf(app.book.edits.length, 'edit')} in force.`
  );
}

/** Calls once, when nothing has been asked for a while. */
function later(call, wait) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, wait);
  };
}

/** The times from hand to picture, in ms. */
function clockHand(app) {
  if (!app.answerHand) return;
  app.timings.push(performance.now() - app.answerHand);
  app.answerHand = null;
}

/** Builds the explorer inside `el`.
 * @param {HTMLElement} el @param {any} backend
 * @param {{style?: string, state?: any, onState?: (state: any) => void, code?: (state: any) => any, theme?: string}} options */
export function view(el, backend, options = {}) {
  const root = el.shadowRoot ?? el.attachShadow({ mode: 'open' });
  const wrap = html('div', { class: 'turning' });
  root.replaceChildren(html('style', {}, options.style ?? ''), wrap);
  const app = new Turning(backend, options);
  const endTheme = followTheme(wrap, options.theme ?? 'auto');
  const ready = start(app, wrap);
  wrap.addEventListener('wider', () => app.redraw());
  const destroy = () => {
    endTheme();
    app.writing = false;
    app.player.close();
    root.replaceChildren();
  };
  return Object.assign(() => destroy(), {
    root,
    ready,
    app,
    destroy,
    state: () => app.state(),
    samples: (what, depth) => app.samples(what, depth),
    timings: app.timings,
    settled: async () => {
      await app.changes.idle;
      await app.answers.idle;
      await app.looks.idle;
    },
  });
}

/** The first run, and the first picture. */
async function start(app, wrap) {
  wrap.replaceChildren(html('p', { class: 'waiting', role: 'status' }, 'Reading …'));
  try {
    app.begin(await app.backend.change([]), app.options.state?.text);
    await restore(app, app.options.state?.edits);
    restoreOthers(app, app.options.state?.others);
  } catch (error) {
    wrap.replaceChildren(
      html('p', { class: 'error', role: 'alert' }, `The model gave no wave: ${messageOf(error)}`),
    );
    throw error;
  }
  const draw = build(app, wrap);
  app.redraw = oncePerFrame(() => {
    draw();
    clockHand(app);
  });
  const report = later(() => app.options.onState?.(app.state()), 150);
  app.touched = () => {
    app.redraw();
    report();
  };
  draw();
  app.answers.ask(null);
  app.looks.ask(null);
}
