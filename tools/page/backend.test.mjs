// The backend of a page: runs, what changes, writing, stored runs, and Python for what was done.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageBackend, StoredBackend, pageBackend } from '../../wave_transformer/page/page_backend.js';
import { KernelBackend } from '../../wave_transformer/page/kernel_backend.js';
import { as_code, pythonText, shortest } from '../../wave_transformer/page/code.js';

const folder = process.env.FIXTURES;
const readJson = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const payload = readJson('payload.json');
const text = payload.state.text;

/** A run's wave, with one harmonic's phase turned. */
function turned(run, depth, position, phase) {
  const { depths } = run, H = run.waves.frequencies.length / run.N / depths;
  const at = (depth * run.N + position) * H;
  const [frequencies, amplitudes, phases] = ['frequencies', 'amplitudes', 'phases']
    .map((k) => run.waves[k].slice(at, at + H));
  phases[1] = phase;
  return { depth, position, frequencies, amplitudes, phases };
}

test('a run has what the view needs', async () => {
  const backend = pageBackend(payload), run = await backend.read({ text });
  const { info } = backend;
  assert.ok(backend instanceof PageBackend);
  assert.deepEqual(info.can, { type: true, change: true, write: true });
  assert.equal(info.depths.length, info.heads.length + 1);
  assert.equal(run.tokens.map((t) => t.text).join(''), text);
  assert.equal(run.keep.length, run.N);
  assert.equal(run.waves.phases.length, info.depths.length * run.N * info.harmonics);
  const sum = run.logProbs(3).reduce((a, v) => a + Math.exp(v), 0);
  assert.ok(Math.abs(sum - 1) < 1e-5);
  assert.ok(Number.isNaN(run.surprise[0]));
  assert.equal(run.surprise[4], -run.logProbs(3)[run.tokens[4].id]);
  assert.equal(run.next[3].length, 10);
  assert.ok(run.next[3][0].p >= run.next[3][1].p);
  const lens = await run.lensAt(info.depths.length - 1);
  assert.deepEqual(lens[3], run.next[3].slice(0, 5));
  assert.equal((await run.lensAt(0))[2].length, 5);
  assert.equal((await backend.attention(0)).length, info.heads[0] * run.N ** 2);
});

test('a change is a run of its own, and back again', async () => {
  const backend = pageBackend(payload), plain = await backend.read({ text });
  const kept = { next: plain.next[6], phases: plain.waves.phases.slice() };
  const edit = turned(plain, 1, 3, 2.5), run = await backend.change([edit]);
  const H = backend.info.harmonics, at = (plain.N + 3) * H + 1;
  assert.ok(Math.abs(run.waves.phases[at] - 2.5) < 1e-5);
  assert.deepEqual(plain.waves.phases, kept.phases);
  assert.deepEqual(plain.next[6], kept.next);
  assert.notDeepEqual(run.logProbs(6), plain.logProbs(6));
  assert.deepEqual(run.logProbs(2), plain.logProbs(2));
  const fresh = pageBackend(payload);
  await fresh.read({ text });
  const same = await fresh.change([edit]);
  const more = await backend.change([edit, turned(plain, 0, 5, 1)]);
  const less = await backend.change([edit]);
  assert.notDeepEqual(more.surprise, less.surprise);
  for (const key of ['surprise', 'logits', 'waves']) assert.deepEqual(less[key], same[key]);
  assert.equal(await backend.change([]), plain);
});

test('waves of another text', async () => {
  const backend = pageBackend(payload), run = await backend.read({ text });
  const other = pageBackend(payload), told = await backend.wave('dog', 1, 0);
  const theirs = await other.read({ text: 'dog' });
  const H = backend.info.harmonics, at = theirs.N * H;
  assert.deepEqual(told.amplitudes, theirs.waves.amplitudes.slice(at, at + H));
  assert.equal((await backend.wave('dog', 0)).position, theirs.N - 1);
  assert.equal(backend.run, run);
  await assert.rejects(backend.wave('dog', 0, 99), /no position 99/);
  await assert.rejects(backend.read({ text: '' }), /empty/);
});

test('writing: the likeliest, the same from the same seed, with edits in force, until told', async () => {
  const backend = pageBackend(payload), plain = await backend.read({ text });
  const write = async (how) => {
    const tokens = [];
    await backend.write(how, (t) => { tokens.push(t); return tokens.length < 6; });
    return tokens;
  };
  const best = await write({ count: 4, temperature: 0 });
  assert.equal(best.length, 4);
  assert.equal(best[0].id, plain.next[plain.N - 1][0].id);
  assert.deepEqual(best[0].alternatives, plain.next[plain.N - 1]);
  assert.equal(best[0].wave.phases.length, backend.info.harmonics);
  const ids = async (how) => (await write(how)).map((t) => t.id);
  const how = { count: 9, temperature: 1.5, top_k: 5, seed: 3 };
  const drawn = await ids(how);
  assert.equal(drawn.length, 6);
  assert.deepEqual(await ids(how), drawn);
  assert.notDeepEqual(await ids({ ...how, seed: 4 }), drawn);
  assert.deepEqual(await ids({ ...how, top_k: 1 }), await ids({ count: 9, temperature: 0 }));
  const edits = Array.from({ length: plain.N }, (_, n) => turned(plain, 1, n, 3));
  edits.forEach((e) => e.amplitudes.fill(3));
  await backend.change(edits);
  const other = await write({ count: 4, temperature: 0 });
  assert.deepEqual(other[0].alternatives, backend.run.next[plain.N - 1]);
  assert.notDeepEqual(other[0].alternatives, best[0].alternatives);
});

test('drawing follows the chances', async () => {
  const backend = pageBackend(payload);
  const scores = Float32Array.from({ length: backend.model.shape.vocabulary }, (_, i) => -i);
  const at = (chance, top_k = null) => backend.draw(scores, 1, top_k, chance).id;
  assert.equal(at(0), 0);
  assert.equal(at(.63), 0); // 1 − 1/e
  assert.equal(at(.64), 1);
  assert.equal(at(.99999, 2), 1);
  assert.throws(() => backend.draw(scores, -1, null, 0), /temperature/);
});

test('a stored run is looked at', async () => {
  const live = pageBackend(payload), run = await live.read({ text });
  const stored = pageBackend({ ...payload, weights: null }), seen = await stored.read({ text });
  assert.ok(stored instanceof StoredBackend);
  assert.deepEqual(seen.tokens, run.tokens);
  const close = (a, b, within) => a.forEach((v, i) => {
    assert.ok(Math.abs(v - b[i]) <= within * Math.max(1, Math.abs(b[i])) || Number.isNaN(v));
  });
  close(seen.waves.frequencies, run.waves.frequencies, 1e-5);
  close(seen.waves.amplitudes, run.waves.amplitudes, 2e-3);
  close(seen.surprise, run.surprise, 2e-3);
  assert.deepEqual(seen.next[3].map((t) => [t.id, t.text]), run.next[3].map((t) => [t.id, t.text]));
  assert.equal((await seen.lensAt(1))[2].length, 5);
  close(await stored.attention(1), await live.attention(1), 2 / 255);
  assert.equal(await stored.change([]), seen);
  await assert.rejects(stored.change([turned(run, 0, 0, 1)]), /run the cell again/);
  assert.throws(() => pageBackend({ version: 2 }), /version 2/);
});

test('numbers and texts as Python writes them', () => {
  assert.equal(shortest(Math.fround(0.1)), '0.1');
  assert.equal(shortest(0), '0');
  for (const v of [1 / 3, 1e-30, -2.5e12, Math.PI]) {
    assert.equal(Math.fround(Number(shortest(Math.fround(v)))), Math.fround(v));
  }
  assert.equal(pythonText('a"b\n\u2028'), '"a\\"b\\n\\u2028"');
});

test('code names what differs, or the whole wave where another edit lies below', async () => {
  const backend = pageBackend(payload), plain = await backend.read({ text });
  const low = turned(plain, 0, 2, 1.5), high = turned(plain, 1, 3, .25);
  assert.match(backend.code([low]), /step\.depth == 0: put_wave\(step, 2, phases=\{1: 1\.5\}\)/);
  const both = backend.code([low, high]);
  assert.match(both, /put_wave\(step, 2, phases=\{1: 1\.5\}\)/);
  assert.match(both, /depth == 1: put_wave\(step, 3, frequencies=\[/);
  assert.match(as_code([]), /pass/);
});

test('questions go to a kernel and its answers come back', async () => {
  const sent = [], listeners = [];
  const model = { get: () => ({ harmonics: 2 }), on: (_, f) => listeners.push(f), off: () => {},
    send: (question, _, buffers) => sent.push({ question, buffers }) };
  const backend = new KernelBackend(model);
  const answer = (message, ...buffers) => listeners.forEach((f) => f(message, buffers));
  const bytes = (...v) => new DataView(Float32Array.from(v).buffer);
  const reading = backend.read({ text: 'ab' });
  assert.deepEqual(sent[0].question, { do: 'read', text: 'ab', id: 1 });
  const run = { N: 1, number: 1, tokens: [{ id: 4, text: 'ab' }], keep: [true], text: 'ab',
    likely: [[[7, .5]]], texts: { 7: 'x' } };
  answer({ id: 9, error: 'of another' });
  answer({ id: 1, run, buffers: ['run.waves.phases', 'run.scores'] }, bytes(1, 2), bytes(-1, -2));
  const plain = await reading;
  assert.deepEqual(plain.waves.phases, Float32Array.of(1, 2));
  assert.deepEqual(plain.next[0], [{ id: 7, text: 'x', p: .5 }]);
  assert.deepEqual(plain.logProbs(0), Float32Array.of(-1, -2));
  const edit = { depth: 0, position: 0, frequencies: [1, 2], amplitudes: [3, 4], phases: [5, 6] };
  const changing = backend.change([edit]);
  assert.deepEqual(sent[1].question, { do: 'change', edits: [{ depth: 0, position: 0 }], id: 2 });
  assert.deepEqual(new Float32Array(sent[1].buffers[2]), Float32Array.of(5, 6));
  answer({ id: 2, run: { N: 1, number: 2, likely: null } });
  assert.deepEqual((await changing).tokens, plain.tokens);
  const failing = backend.attention(0);
  answer({ id: 3, error: 'no weights' });
  await assert.rejects(failing, /no weights/);
  const another = backend.read({ element: 2 });
  assert.deepEqual(sent[3].question, { do: 'read', element: 2, id: 4 });
  const two = () => Float32Array.of(1, 2);
  const waves = { frequencies: two(), amplitudes: two(), phases: two() };
  answer({ id: 4, run: { ...run, waves, depths: 1, batch: 3, element: 2 } });
  assert.equal((await another).element, 2);
  assert.match(backend.code([edit]), /element=2\)/);
  backend.read({});
  assert.deepEqual(sent[4].question, { do: 'read', element: 2, id: 5 });
  backend.read({ audio: Float32Array.of(.5, 1), recording: 'a.wav' });
  assert.deepEqual(sent[5].question, { do: 'read', recording: 'a.wav', id: 6 });
  assert.deepEqual(new Float32Array(sent[5].buffers[0]), Float32Array.of(.5, 1));
  backend.read({ given: true });
  assert.deepEqual(sent[6].question, { do: 'read', given: true, id: 7 });
});
