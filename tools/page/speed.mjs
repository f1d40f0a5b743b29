// How long a change takes: node speed.mjs FOLDER TOKENS
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safetensors } from '../../wave_transformer/page/numbers.js';
import { WaveModel } from '../../wave_transformer/page/model.js';

const [folder, count, plain] = process.argv.slice(2);
WaveModel.plain = plain === 'plain';
const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
const model = new WaveModel(config, safetensors(readFileSync(join(folder, 'model.safetensors'))));
const ids = Array.from({ length: +count }, (_, i) => (i * 37) % model.shape.vocabulary);

/** Median and 95th percentile. */
function spread(values) {
  const sorted = values.sort((a, b) => a - b), n = sorted.length;
  return `${sorted[n >> 1].toFixed(1)} / ${sorted[Math.ceil(n * 0.95) - 1].toFixed(1)} ms`;
}

/** What something takes by the clock, and of computing, which others on the machine do not. */
function measured(name, action, times = 40) {
  for (let i = 0; i < 5; i++) action(i);
  const clock = [], cpu = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now(), before = process.cpuUsage();
    action(i);
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  console.log(`${name.padEnd(44)} ${spread(clock).padEnd(18)} computing ${spread(cpu)}`);
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
