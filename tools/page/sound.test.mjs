// A model of sound in the page: what it hears and plays is what PyTorch says; recordings as they come.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pageBackend } from '../../wave_transformer/page/page_backend.js';
import { SoundBackend } from '../../wave_transformer/page/sound_backend.js';
import { decodeRecording } from '../../wave_transformer/page/recording.js';
import { fourier } from '../../wave_transformer/page/sound_encoder.js';

const cases = JSON.parse(readFileSync(`${process.env.FIXTURES}/sounds.json`, 'utf8'));
const most = (values) => values.reduce((a, v) => Math.max(a, Math.abs(v)), 0);

/** Fails where numbers differ by more than that. */
function near(got, expected, within, what) {
  assert.equal(got.length, expected.length, what);
  const apart = got.reduce((a, v, i) => Math.max(a, Math.abs(v - expected[i])), 0);
  assert.ok(apart <= within, `${what}: ${apart} apart`);
}

/** The same of all numbers together: where two points of a spectrum are equal but for rounding,
 * PyTorch may take the other one. */
function nearAll(got, expected, within, what) {
  const squares = got.reduce((sum, v, i) => sum + (v - expected[i]) ** 2, 0);
  const apart = Math.sqrt(squares / got.length);
  assert.ok(apart <= within, `${what}: ${apart} apart`);
}

for (const { name, payload, said } of cases) {
  test(`${name}: waves, sound and attention are PyTorch's, edits too`, async () => {
    const backend = pageBackend(payload);
    assert.ok(backend instanceof SoundBackend);
    for (const { audio, runs, attention } of said) {
      await backend.read({ audio: Float32Array.from(audio), recording: 'x.wav' });
      for (const { edits, run: expected } of runs) {
        const run = await backend.change(edits);
        const { frequencies: f, amplitudes: A } = expected.waves;
        nearAll(run.waves.frequencies, f, 1e-3 * most(f), 'frequencies');
        nearAll(run.waves.amplitudes, A, 1e-3 * most(A), 'amplitudes');
        const close = name === 'packaged' ? near : nearAll;
        close(run.output, expected.output, 1e-3 * most(expected.output), 'sound');
        assert.deepEqual(run.labels, expected.labels);
      }
      near(await backend.attention(0), attention, 1e-3, 'attention');
    }
    assert.match(backend.code([]), /load_audio\("x\.wav", \d+\)/);
    const first = await backend.read({ given: true });
    near(first.output, said[0].runs[0].run.output, 1e-3 * most(first.output), 'the first sound again');
    assert.equal(await backend.change([]), first);
  });
}

test('a model that the page does not know is refused', () => {
  const [{ payload }] = cases, { config } = payload;
  const other = { ...config, wave_encoder: { ...config.wave_encoder, search: 'joint' } };
  assert.throws(() => pageBackend({ ...payload, config: other }), /search "joint"/);
});

test('recordings: one channel, not too long, and a word where that cannot be', async () => {
  const limits = { rate: 100, least: 0.1, most: 2 };
  const file = (name, size = 9) => ({ name, size, arrayBuffer: async () => new ArrayBuffer(size) });
  const sound = (...channels) => async () => ({ length: channels[0].length,
    numberOfChannels: channels.length, getChannelData: (c) => Float32Array.from(channels[c]) });
  const tone = Array.from({ length: 300 }, (_, i) => Math.sin(i));
  const { samples, note } = await decodeRecording(file('a.wav'), limits, sound(tone, tone.map((v) => -2 * v)));
  assert.equal(samples.length, 200);
  assert.ok(Math.abs(samples[7] + tone[7] / 2) < 1e-6);
  assert.equal(note, '“a.wav”: the first 2 s of 3 s');
  assert.equal((await decodeRecording(file('b'), limits, sound(tone.slice(0, 50)))).note, '“b”, 0.5 s');
  const fails = (decode, why, size) => assert.rejects(decodeRecording(file('c', size), limits, decode), why);
  await fails(sound(tone.slice(0, 5)), /“c” lasts 0\.05 s, and the model hears 0\.1 s at a time/);
  await fails(sound(new Array(50).fill(0)), /silent/);
  await fails(async () => { throw new Error('EncodingError'); }, /cannot be decoded here: give a WAV/);
  await fails(sound(tone), /has 300 MB, the most is 200/, 3e8);
});

test('a Fourier transform', () => {
  const re = Float64Array.from({ length: 8 }, (_, i) => Math.cos((Math.PI * i) / 2)), im = new Float64Array(8);
  fourier(re, im);
  re.forEach((v, k) => assert.ok(Math.abs(v - (k === 2 || k === 6 ? 4 : 0)) < 1e-12));
});
