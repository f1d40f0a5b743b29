// Waves by themselves: what came is shown, what is put is there, and as Python it is the same.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { pageBackend } from '../../wave_transformer/page/page_backend.js';
import { WaveBackend, placeIn } from '../../wave_transformer/page/wave_backend.js';
import { signalOf, waveAt } from '../../wave_transformer/page/view_math.js';
import { audibleSpeed, waveSamples } from '../../wave_transformer/page/sound.js';

/** Numbers as a page gets them. @param {number[]} values */
const single = (values) => ({
  single: Buffer.from(new Float32Array(values).buffer).toString('base64'),
});

/** A page of waves. */
function pageOf(parts, lead = [], more = {}) {
  const waves = Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, single(v)]));
  const harmonics = parts.phases.length / lead.reduce((a, b) => a * b, 1);
  return { version: 1, info: { kind: 'wave', name: '', harmonics, lead, ...more }, waves };
}

const chord = { frequencies: [440, 550.5, 0], amplitudes: [1, 0.5, 0.1], phases: [0, 0.1, -3] };
const put = (wave, position, part, h, value) => {
  const own = Object.fromEntries(Object.entries(wave).map(([k, v]) => [k, Float32Array.from(v)]));
  own[part][h] = value;
  return { depth: 0, position, ...own };
};

test('440 stays 440, and what is put is there alone', async () => {
  const backend = pageBackend(pageOf(chord)), plain = await backend.read();
  assert.ok(backend instanceof WaveBackend);
  assert.deepEqual(backend.info.can, { type: false, change: true, write: false });
  for (const k of Object.keys(chord)) assert.deepEqual(plain.waves[k], Float32Array.from(chord[k]));
  const run = await backend.change([put(chord, 0, 'phases', 1, 2)]);
  assert.deepEqual(run.waves.phases, Float32Array.from([0, 2, -3]));
  assert.deepEqual(run.waves.frequencies, plain.waves.frequencies);
  assert.deepEqual(plain.waves.phases, Float32Array.from(chord.phases));
  assert.equal(await backend.change([]), plain);
});

test('places of many waves', async () => {
  assert.deepEqual(placeIn(5, [2, 3]), [1, 2]);
  assert.deepEqual(placeIn(0, []), []);
  const twice = Object.fromEntries(Object.entries(chord).map(([k, v]) => [k, [...v, ...v]]));
  const backend = pageBackend(pageOf(twice, [1, 2])), plain = await backend.read();
  assert.deepEqual(plain.labels, ['0, 0', '0, 1']);
  const run = await backend.change([put(chord, 1, 'amplitudes', 2, 4)]);
  assert.deepEqual([...run.waves.amplitudes], [1, 0.5, Math.fround(0.1), 1, 0.5, 4]);
});

test('as Python: few harmonics as they are, of many those that changed', async () => {
  const backend = pageBackend(pageOf(chord, [], { dtype: 'float64' }));
  assert.equal(await backend.code([put(chord, 0, 'frequencies', 2, 3)]), [
    'import torch', 'from wave_transformer import Wave', '', 'wave = Wave(',
    '    frequencies=torch.tensor([440., 550.5, 3.], dtype=torch.float64),',
    '    amplitudes=torch.tensor([1., 0.5, 0.1], dtype=torch.float64),',
    '    phases=torch.tensor([0., 0.1, -3.], dtype=torch.float64),', ')', ''].join('\n'));
  const many = Object.fromEntries(Object.entries(chord)
    .map(([k, v]) => [k, Array.from({ length: 100 }, () => v).flat()]));
  const text = await pageBackend(pageOf(many, [50, 2])).code([put(chord, 3, 'phases', 1, 0.25)]);
  assert.match(text, /\nchange\(1, 1, 1, to=\(550\.5, 0\.5, 0\.25\)\)\nwave = Wave\(\*\*parts\)\n$/);
});

test('a wave that fades is drawn and heard fading', async () => {
  const one = { frequencies: [2], amplitudes: [1.5], phases: [1], decays: [0.7] };
  const backend = pageBackend(pageOf(one)), plain = await backend.read();
  const wave = waveAt(plain, 0, 0, 1), y = signalOf(wave, 3, 301);
  const exact = (t) => 1.5 * Math.exp(-0.7 * t) * Math.sin(4 * Math.PI * t + 1);
  for (const i of [0, 1, 150, 300]) assert.ok(Math.abs(y[i] - exact(i / 100)) < 1e-6);
  const heard = waveSamples(wave, { seconds: 2, rate: 1000, speed: 4 });
  assert.ok(Math.abs(heard[500] - exact(2)) < 1e-6);
  const run = await backend.change([put(one, 0, 'phases', 0, 2)]);
  assert.deepEqual(run.waves.decays, Float32Array.from(one.decays));
  assert.match(await backend.code([]), /\n {4}decays=torch\.tensor\(\[0\.7\]\),\n/);
});

test('what can be heard is played as it is', () => {
  const speed = (f) => audibleSpeed([{ frequencies: [f], amplitudes: [1] }], 20, 16000);
  assert.deepEqual([440, 50, 12000].map(speed), [1, 1, 1]);
  assert.equal(speed(5), 64);
  assert.equal(speed(2 ** 15), 1 / 128);
});
