// A process in the page: what follows from readings is what Python says, whatever the hand has changed.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ProcessBackend } from '../../wave_transformer/page/process_backend.js';
import { Belief, choleskyOf, solveLower } from '../../wave_transformer/page/process.js';

const cases = JSON.parse(readFileSync(`${process.env.FIXTURES}/processes.json`, 'utf8'));

/** Readings of a state, or those that came. */
const readingsOf = (backend, { readings }) => readings?.map(([id, time, channel, value, error]) => (
  { id, time, channel, value, error })) ?? backend.readings;

/** Fails where numbers differ by more than a millionth of their spread. */
function near(got, expected, scale, what) {
  got.forEach((v, i) => assert.ok(Math.abs(v - expected[i]) <= 1e-6 * scale,
    `${what} ${i}: ${v}, expected ${expected[i]}`));
}

for (const { name, payload, states } of cases) {
  test(`${name}: mean and band are Python's, in any order of changes`, () => {
    const backend = new ProcessBackend(payload);
    for (const { state, said } of [...states, ...states.slice().reverse()]) {
      said.forEach(({ times, ...expected }, c) => {
        const told = backend.predict(readingsOf(backend, state), state, c, times);
        for (const k of ['mean', 'low', 'high']) {
          near(told[k], expected[k], payload.process.scale[c], `${k} of channel ${c}`);
        }
      });
    }
  });
}

test('waves, level and noise are all there is: their shares add up', () => {
  const [{ payload }] = cases, backend = new ProcessBackend(payload);
  const mix = { factors: {}, muted: [], solo: [], noise: 1 };
  const waves = backend.wavesOf(0), sum = waves.reduce((s, w) => s + w.share, 0);
  assert.ok(Math.abs(sum + backend.noiseShare(0) - 1) < 1e-12);
  assert.ok(waves.every((w, i) => !i || w.share <= waves[i - 1].share));
  const times = [3, 50, 130], { mean } = backend.predict(backend.readings, mix, 0, times);
  const shares = backend.shares(waves.map((w) => w.id), 0, times);
  const rest = times.map((_, i) => mean[i] - shares.reduce((s, v) => s + v[i], 0));
  assert.ok(Math.abs((rest[1] - rest[0]) / 47 - (rest[2] - rest[1]) / 80) < 1e-9); // a line is left
});

test('what has not changed is not computed again', () => {
  const { payload } = cases.find((c) => c.name === 'heard'), backend = new ProcessBackend(payload);
  const mix = { factors: {}, muted: [], solo: [], noise: 1 }, times = [5, 9, 14];
  const count = { pairs: 0 }, own = Belief.prototype.shared;
  Belief.prototype.shared = function shared(...a) {
    count.pairs += 1;
    return own.apply(this, a);
  };
  const after = (change) => {
    count.pairs = 0;
    backend.predict(change, mix, 0, times);
    return count.pairs;
  };
  const rows = backend.readings, N = rows.length;
  const moved = rows.map((r, i) => (i === 3 ? { ...r, value: r.value + 1 } : r));
  const later = moved.map((r, i) => (i === 3 ? { ...r, time: r.time + 0.1 } : r));
  assert.equal(after(rows), N * (N + 1) / 2 + 3 * N + 1);
  assert.equal(after(moved), 0);
  assert.equal(after(later), N + 3 + 1);
  Belief.prototype.shared = own;
});

test('small matrices', () => {
  const L = choleskyOf(Float64Array.of(4, 0, 2, 5), 2);
  assert.deepEqual([L[0], L[2], L[3]], [2, 1, 2]);
  assert.deepEqual([...solveLower(L, Float64Array.of(2, 4, 5, 8), 2, 2)], [1, 2, 2, 3]);
  assert.throws(() => choleskyOf(Float64Array.of(1, 1, 1, 1), 2), /at one time/);
});
