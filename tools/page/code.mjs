// Changes, the Python that makes them, and the scores that they lead to here: node code.mjs PAYLOAD
import { readFileSync } from 'node:fs';
import { pageBackend } from '../../wave_transformer/page/page_backend.js';

const payload = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const backend = pageBackend(payload), plain = await backend.read({ text: payload.state.text });
const H = backend.info.harmonics;

/** The wave of the plain run with some numbers replaced. */
function changed(depth, position, numbers) {
  const at = (depth * plain.N + position) * H;
  const wave = Object.fromEntries(['frequencies', 'amplitudes', 'phases']
    .map((k) => [k, plain.waves[k].slice(at, at + H)]));
  for (const [part, h, value] of numbers) wave[part][h] = value;
  return { depth, position, ...wave };
}

const turn = changed(1, 3, [['phases', 2, 1.25], ['phases', 5, -2]]);
const mute = changed(2, plain.N - 2, [['amplitudes', 0, 0], ['amplitudes', 1, 0]]);
const pull = changed(0, 4, [['frequencies', 7, .3333], ['amplitudes', 7, 2]]);
const cases = { nothing: [], 'a phase': [turn], muted: [mute], 'a token': [pull],
  'one above another': [pull, turn, mute] };
const found = [];
for (const [name, edits] of Object.entries(cases)) {
  const run = await backend.change(edits);
  found.push({ name, code: backend.code(edits), logits: Array.from(run.logits) });
}
console.log(JSON.stringify(found));
