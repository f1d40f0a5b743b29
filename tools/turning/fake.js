// A model that is none: made-up numbers that obey the contract, for the tests of the view.
const WORDS = (
  ' the; of; and; a; to; in; he; she; was; that; it; his; her; had; with; as; sea; light; old;' +
  ' man; house; night;,;.; said; upon; little; long; before; could; would; again;\n'
).split(';');

/** Splits a text into words with the blank before them, signs, and line ends. */
function cut(text) {
  return text.match(/\n|[^\S\n]?[\p{L}\p{M}\p{N}]+|[^\S\n]?[^\s\p{L}\p{M}\p{N}]|\s/gu) ?? [];
}

/** A number of a word, the same each time. */
function hash(text) {
  let x = 2166136261;
  for (const c of text) x = Math.imul(x ^ c.codePointAt(0), 16777619);
  return x >>> 0;
}

/** Numbers from 0 to 1, the same each time. */
function dice(seed) {
  let x = seed >>> 0 || 1;
  return () => {
    x ^= x << 13;
    x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x / 4294967296;
  };
}

const wrap = (v) => v - 2 * Math.PI * Math.ceil((v - Math.PI) / (2 * Math.PI));
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** A backend that keeps what was asked of it in `asked`. */
export class FakeBackend {
  constructor({
    text = 'It was a dark and stormy night',
    H = 48,
    layers = 6,
    heads = 6,
    kind = 'text',
    delay = 0,
    can = { type: kind === 'text', change: true, write: kind === 'text' },
    batch = null,
  } = {}) {
    Object.assign(this, { batch, element: 0, text: batch ? batch[0] : text, H, L: layers, delay, kind, edits: [], V: 256 });
    this.asked = { changes: 0, running: 0, most: 0, last: null };
    const depths = ['encoder', ...Array.from({ length: layers }, (_, i) => `layer ${i + 1}`)];
    this.info = {
      kind,
      name: 'made-up model',
      harmonics: H,
      depths,
      heads: Array(layers).fill(heads),
      unit: kind === 'sound' ? 'Hz' : 'cycles per position',
      rate: kind === 'sound' ? 8000 : null,
      can,
    };
    const random = dice(7);
    this.readout = Float32Array.from({ length: this.V * H * 2 }, () => (random() - 0.5) * 1.6);
  }

  get tokens() {
    if (this.kind !== 'text') return null;
    return cut(this.text).map((text) => ({ id: hash(text) % this.V, text }));
  }

  vocabulary(id) {
    return WORDS[id] ?? ` w${id}`;
  }

  first(label) {
    const random = dice(hash(label)),
      { H } = this,
      scale = this.kind === 'sound' ? 2000 : 1;
    return Array.from({ length: H }, (_, i) => [
      scale * (0.015 + 0.5 * ((i + 0.6 * random()) / H) ** 1.7),
      0.04 + 1.4 * random() ** 5,
      wrap(7 * random()),
    ]);
  }

  run(edits) {
    const { H, L } = this,
      labels =
        this.kind === 'text'
          ? this.tokens.map((t) => t.text)
          : Array.from({ length: 24 }, (_, i) => `${i * 10} ms`);
    const N = labels.length,
      size = (L + 1) * N * H;
    const w = {
      frequencies: new Float32Array(size),
      amplitudes: new Float32Array(size),
      phases: new Float32Array(size),
    };
    const at = (d, n, h) => (d * N + n) * H + h;
    const place = (d, n, h, [f, A, p]) => {
      w.frequencies[at(d, n, h)] = f;
      w.amplitudes[at(d, n, h)] = A;
      w.phases[at(d, n, h)] = p;
    };
    for (let d = 0; d <= L; d++)
      for (let n = 0; n < N; n++) {
        const own = d ? null : this.first(labels[n]);
        for (let h = 0; h < H; h++) place(d, n, h, d ? this.next(w, at, d, n, h) : own[h]);
        const edit = edits.find((e) => e.depth === d && e.position === n);
        if (edit)
          for (let h = 0; h < H; h++)
            place(d, n, h, [edit.frequencies[h], edit.amplitudes[h], edit.phases[h]]);
      }
    return this.answer({ N, waves: w, labels }, at);
  }

  next(w, at, d, n, h) {
    let A = 0,
      c = 0,
      s = 0;
    for (let m = Math.max(0, n - 4); m <= n; m++) {
      const i = at(d - 1, m, h),
        share = m === n ? 1 : 0.18;
      A += share * w.amplitudes[i];
      c += share * Math.cos(w.phases[i]);
      s += share * Math.sin(w.phases[i]);
    }
    const f = w.frequencies[at(d - 1, n, h)];
    return [
      f * (1 + 0.06 * Math.sin(d + h)),
      A * (0.86 + 0.1 * Math.sin(d * h)),
      Math.atan2(s, c),
    ];
  }

  logs(w, at, d, n) {
    const { H, V } = this,
      y = new Float32Array(V);
    const x = new Float32Array(2 * H);
    for (let h = 0; h < H; h++) {
      const i = at(d, n, h),
        A = Math.tanh(w.amplitudes[i]);
      x[2 * h] = A * Math.cos(w.phases[i]);
      x[2 * h + 1] = A * Math.sin(w.phases[i]);
    }
    let top = -Infinity;
    for (let v = 0; v < V; v++) {
      let sum = 0;
      for (let h = 0; h < 2 * H; h++) sum += x[h] * this.readout[2 * v * H + h];
      y[v] = 2.2 * sum + (v < WORDS.length ? 2.5 : 0);
      top = Math.max(top, y[v]);
    }
    const norm = top + Math.log(y.reduce((a, v) => a + Math.exp(v - top), 0));
    return y.map((v) => v - norm);
  }

  best(logs, count) {
    const best = [];
    logs.forEach((l, id) => {
      if (best.length === count && l <= logs[best[count - 1]]) return;
      const at = best.findIndex((other) => logs[other] < l);
      best.splice(at < 0 ? best.length : at, 0, id);
      best.length = Math.min(best.length, count);
    });
    return best.map((id) => ({ id, text: this.vocabulary(id), p: Math.exp(logs[id]) }));
  }

  answer(run, at) {
    const { N, waves } = run,
      keep = Array(N).fill(true);
    if (this.kind !== 'text') return { ...run, keep, surprise: null, ...this.output(run, at) };
    const tokens = this.tokens,
      known = new Map();
    const logsAt = (d, n) => {
      const key = d * N + n;
      if (!known.has(key)) known.set(key, this.logs(waves, at, d, n));
      return known.get(key);
    };
    const surprise = Float32Array.from(tokens, (t, n) => (n ? -logsAt(this.L, n - 1)[t.id] : NaN));
    const next = tokens.map((_, n) => this.best(logsAt(this.L, n), 10));
    return {
      ...run,
      ...(this.batch ? { batch: this.batch.length, element: this.element } : {}),
      tokens,
      keep,
      surprise,
      next,
      logProbs: (n) => logsAt(this.L, n),
      lensAt: async (d) => tokens.map((_, n) => this.best(logsAt(d, n), 5)),
      output: null,
    };
  }

  output({ N, waves }, at) {
    const rate = this.kind === 'sound' ? 8000 : 1,
      count = this.kind === 'sound' ? 800 : 96;
    const y = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      const n = Math.min(N - 1, Math.floor((i * N) / count));
      for (let h = 0; h < this.H; h++) {
        const k = at(this.L, n, h);
        y[i] +=
          0.2 *
          waves.amplitudes[k] *
          Math.sin((2 * Math.PI * waves.frequencies[k] * i) / rate + waves.phases[k]);
      }
    }
    const spread = 0.3;
    const band =
      this.kind === 'series'
        ? { low: y.map((v) => v - spread), high: y.map((v) => v + spread) }
        : null;
    return { output: y, outputTimes: Float32Array.from(y, (_, i) => i / rate), band };
  }

  async read({ text, element }) {
    if (element !== undefined) [this.element, text] = [element, this.batch[element]];
    else this.batch = null;
    if (text.length > 20000) throw new Error('The text is too long: at most 20000 letters.');
    this.text = text;
    return this.change([]);
  }

  async change(edits) {
    this.asked.changes += 1;
    this.asked.running += 1;
    this.asked.most = Math.max(this.asked.most, this.asked.running);
    this.asked.last = edits;
    if (this.delay) await wait(this.delay);
    this.edits = edits;
    const run = this.run(edits);
    this.asked.running -= 1;
    return run;
  }

  async attention(layer) {
    const heads = this.info.heads[layer],
      N = this.run([]).N,
      w = new Float32Array(heads * N * N);
    for (let k = 0; k < heads; k++)
      for (let i = 0; i < N; i++) {
        let sum = 0;
        for (let j = 0; j <= i; j++)
          sum += w[(k * N + i) * N + j] =
            Math.exp(-(i - j) / (1 + k + layer)) + 0.1 * ((j * 7 + k) % 5);
        for (let j = 0; j <= i; j++) w[(k * N + i) * N + j] /= sum;
      }
    return w;
  }

  async wave(text, depth, position) {
    const other = new FakeBackend({ text, H: this.H, layers: this.L }),
      run = other.run([]);
    const n = position < 0 ? run.N + position : position;
    if (!run.N) throw new Error('The other text is empty.');
    const cut = (part) =>
      run.waves[part].slice((depth * run.N + n) * this.H, (depth * run.N + n + 1) * this.H);
    return {
      frequencies: cut('frequencies'),
      amplitudes: cut('amplitudes'),
      phases: cut('phases'),
      tokens: run.tokens,
      position: n,
    };
  }

  async write({ count, temperature, top_k, seed }, onToken) {
    const random = dice(seed + 1),
      before = this.text;
    for (let i = 0; i < count; i++) {
      const run = this.run(this.edits),
        n = run.N - 1;
      const sharp = run.logProbs(n).map((l) => l / Math.max(0.01, temperature));
      const best = Array.from(sharp, (l, id) => ({
        id,
        text: this.vocabulary(id),
        p: Math.exp(l),
      }))
        .sort((a, b) => b.p - a.p)
        .slice(0, top_k || undefined);
      const sum = best.reduce((a, t) => a + t.p, 0);
      let left = random() * sum;
      const taken = best.find((t) => (left -= t.p) <= 0) ?? best[0];
      const wave = Object.fromEntries(
        ['frequencies', 'amplitudes', 'phases'].map((part) => [
          part,
          run.waves[part].slice((this.L * run.N + n) * this.H),
        ]),
      );
      const alternatives = best.slice(0, 8).map((t) => ({ ...t, p: t.p / sum }));
      if (onToken({ id: taken.id, text: taken.text, alternatives, wave }) === false) break;
      this.text += taken.text;
      await wait(1);
    }
    this.text = before;
  }
}
