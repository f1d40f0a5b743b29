// Models that Python saved and ran, run here: logits, waves, attention, edits and writing agree.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix, safetensors } from '../../wave_transformer/page/numbers.js';
import { VectorMatrix } from '../../wave_transformer/page/simd.js';
import { WaveModel, checkConfig } from '../../wave_transformer/page/model.js';

const folder = join(process.env.FIXTURES, 'models');

/** @param {string} path */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} name @param {boolean} [plain] */
function load(name, plain = false) {
  WaveModel.plain = plain;
  const at = (file) => join(folder, name, file);
  const tensors = safetensors(readFileSync(at('model.safetensors')));
  return { model: new WaveModel(readJson(at('config.json')), tensors), said: readJson(at('said.json')) };
}

const edited = (e) => ({ ...e, frequencies: Float32Array.from(e.frequencies),
  amplitudes: Float32Array.from(e.amplitudes), phases: Float32Array.from(e.phases) });

/** The largest difference, in shares of 1 or of the values if they are larger. */
function apart(a, b) {
  assert.equal(a.length, b.length);
  let most = 0;
  for (let i = 0; i < a.length; i++) {
    most = Math.max(most, Math.abs(a[i] - b[i]) / Math.max(1, Math.abs(b[i])));
  }
  return most;
}

/** Phases are told apart by the length of the arrow between them, times the amplitude. */
function wavesApart(model, pass, waves) {
  let most = 0;
  const { width, harmonics } = model.shape;
  for (let depth = 0; depth < pass.streams.length; depth++) {
    for (let n = 0; n < pass.length; n++) {
      const w = model.waveAt(pass.streams[depth], n * width);
      const [f, A, phi] = ['frequencies', 'amplitudes', 'phases'].map((k) => waves[k][depth][n]);
      most = Math.max(most, apart(w.frequencies, f), apart(w.amplitudes, A));
      for (let h = 0; h < harmonics; h++) {
        const turn = 2 * Math.abs(Math.sin((w.phases[h] - phi[h]) / 2));
        most = Math.max(most, turn * Math.min(1, A[h]));
      }
    }
  }
  return most;
}

for (const name of readdirSync(folder)) {
  const { model, said } = load(name);
  const V = model.shape.vocabulary, flat = said.logits.flat();

  test(`${name}: logits and waves are PyTorch's`, () => {
    const pass = model.run(said.ids);
    assert.ok(apart(pass.logits.subarray(0, flat.length), flat) < 1e-4);
    assert.ok(wavesApart(model, pass, said.waves) < 1e-4);
  });

  test(`${name}: so are those with edits, one after the other`, () => {
    const pass = model.run(said.ids);
    for (const { edits, logits, waves } of said.sets) {
      model.change(pass, edits.map(edited));
      assert.ok(apart(pass.logits, logits.flat()) < 1e-4);
      assert.ok(wavesApart(model, pass, waves) < 1e-4);
    }
    assert.deepEqual(pass.logits, model.run(said.ids).logits); // the last set is empty
  });

  test(`${name}: an edit changes something, and nothing before it or below it`, () => {
    const plain = model.run(said.ids), pass = plain.copy(0), { width } = model.shape;
    const firsts = model.change(pass, said.sets[0].edits.map(edited));
    assert.ok(apart(pass.logits, plain.logits) > 1e-3);
    const { depth, position } = said.sets[0].edits[0];
    assert.deepEqual(firsts, pass.streams.map((_, d) => (d < depth ? plain.length : position)));
    assert.deepEqual(pass.streams[depth - 1], plain.streams[depth - 1]);
    const before = (x, size) => x.subarray(0, position * size);
    assert.deepEqual(before(pass.logits, V), before(plain.logits, V));
    assert.deepEqual(before(pass.streams[depth], width), before(plain.streams[depth], width));
  });

  test(`${name}: setting what is there changes nothing`, () => {
    const plain = model.run(said.ids), pass = plain.copy(0), { width } = model.shape;
    const at = (depth, position) => ({ depth, position,
      ...model.waveAt(plain.streams[depth], position * width) });
    model.change(pass, [at(0, 3), at(1, 4), at(plain.streams.length - 1, 5)]);
    assert.deepEqual(pass.logits, plain.logits);
  });

  test(`${name}: what is written to is read back`, () => {
    const pass = model.run(said.ids), edits = said.sets[1].edits.map(edited);
    model.change(pass, edits);
    for (const e of edits) {
      const w = model.waveAt(pass.streams[e.depth], e.position * model.shape.width);
      for (const k of ['frequencies', 'amplitudes']) assert.ok(apart(w[k], e[k]) < 1e-6);
    }
  });

  test(`${name}: attention is PyTorch's`, () => {
    const pass = model.run(said.ids);
    said.attention.forEach((weights, i) => {
      assert.ok(apart(model.attention(pass, i), weights.flat(2)) < 1e-5);
    });
  });

  test(`${name}: tokens read one by one give the same, and the likeliest are Python's`, () => {
    const pass = model.run(said.ids.slice(0, 1), said.ids.length + said.written.length);
    for (const id of said.ids.slice(1)) model.extend(pass, [id]);
    assert.ok(apart(pass.logits.subarray(0, flat.length), flat) < 1e-4);
    for (const id of said.written) {
      const last = pass.logits.subarray((pass.length - 1) * V, pass.length * V);
      assert.equal(last.indexOf(Math.max(...last)), id);
      model.extend(pass, [id]);
    }
  });
}

test('without WebAssembly it is the same', () => {
  for (const name of readdirSync(folder)) {
    const { model, said } = load(name, true), fast = load(name).model;
    assert.ok(model.decoder instanceof Matrix && fast.decoder instanceof VectorMatrix);
    const flat = said.logits.flat();
    assert.ok(apart(model.run(said.ids).logits, flat) < 1e-4);
    assert.ok(apart(model.run(said.ids).logits, fast.run(said.ids).logits) < 1e-4);
  }
});

test('what is not known is refused by name', () => {
  const config = readJson(join(folder, 'conv', 'config.json'));
  const refused = (change, said) => assert.throws(() => checkConfig({ ...config, ...change }), said);
  refused({ mixer: 'fourier' }, /mixer "fourier"/);
  refused({ wave_encoder: { class: 'AudioWaveEncoder' } }, /the encoder AudioWaveEncoder/);
  refused({ novelty: true }, /novelty true/);
  refused({ wave_decoder: { ...config.wave_decoder, tied: true } }, /tied/);
});

test('other tokens, places and numbers are refused', () => {
  const { model, said } = load('raw'), pass = model.run(said.ids), [e] = said.sets[0].edits.map(edited);
  assert.throws(() => model.run([40]), /token 40 is outside/);
  assert.throws(() => model.change(pass, [{ ...e, position: 31 }]), /no position 31/);
  assert.throws(() => model.change(pass, [{ ...e, depth: 9 }]), /depth 9/);
  assert.throws(() => model.change(pass, [{ ...e, phases: e.phases.fill(NaN) }]), /finite/);
});
