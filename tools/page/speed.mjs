// How long a change takes: node speed.mjs FOLDER TOKENS
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safetensors } from '../../wave_transformer/page/numbers.js';
import { WaveModel } from '../../wave_transformer/page/model.js';

const [folder, count] = process.argv.slice(2);
const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
const model = new WaveModel(config, safetensors(readFileSync(join(folder, 'model.safetensors'))));
const ids = Array.from({ length: +count }, (_, i) => (i * 37) % model.shape.vocabulary);

/** Median and 95th percentile of the milliseconds that something takes. */
function measured(name, action, times = 40) {
  for (let i = 0; i < 5; i++) action(i);
  const took = Array.from({ length: times }, (_, i) => {
    const start = performance.now();
    action(i);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [median, high] = [took[times >> 1], took[Math.ceil(times * 0.95) - 1]];
  console.log(`${name.padEnd(46)} ${median.toFixed(1)} ms, 95 %: ${high.toFixed(1)} ms`);
}

const pass = model.run(ids);
for (const [depth, position] of [[0, 0], [0, count >> 1], [3, 0], [3, count >> 1], [5, count - 1]]) {
  const wave = model.waveAt(pass.streams[depth], position * model.shape.width);
  const edit = (i) => ({ depth, position, ...wave, phases: wave.phases.map((p) => p + i / 100) });
  measured(`a change at depth ${depth}, position ${position} of ${count}`,
    (i) => model.change(pass, [edit(i)]));
}
const long = pass.copy(1000);
measured('one more token', () => model.extend(long, [5]));
