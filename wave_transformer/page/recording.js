// A recording of the reader's: decoded, at the model's rate, on one channel, not too long.

const MOST_BYTES = 200e6;

/** Seconds in words. @param {number} s */
const inSeconds = (s) => `${Number(s.toPrecision(3))} s`;

/** The sound of a file at a rate, by the browser's own decoder. @param {ArrayBuffer} bytes
 *  @param {number} rate */
async function decodedAt(bytes, rate) {
  const all = /** @type {any} */ (globalThis);
  const Context = all.OfflineAudioContext ?? all.webkitOfflineAudioContext;
  if (!Context) throw new Error('this browser reads no sound: it has no Web Audio');
  return new Context(1, 1, rate).decodeAudioData(bytes);
}

/** The mean of all channels. @param {any} buffer of Web Audio @returns {Float32Array} */
export function oneChannel(buffer) {
  const { length, numberOfChannels: count } = buffer, mean = new Float32Array(length);
  for (let c = 0; c < count; c++) {
    const own = buffer.getChannelData(c);
    for (let i = 0; i < length; i++) mean[i] += own[i] / count;
  }
  return mean;
}

/** Samples of a file, and what is to be said of them.
 * @param {{name: string, size: number, arrayBuffer: () => Promise<ArrayBuffer>}} file
 * @param {{rate: number, least: number, most: number}} limits rate in Hz, lengths in seconds
 * @param {(bytes: ArrayBuffer, rate: number) => Promise<any>} [decode]
 * @returns {Promise<{samples: Float32Array, note: string}>} */
export async function decodeRecording(file, { rate, least, most }, decode = decodedAt) {
  const name = `“${file.name}”`;
  if (file.size > MOST_BYTES) {
    const size = Math.round(file.size / 1e6);
    throw new Error(`${name} has ${size} MB, the most is ${MOST_BYTES / 1e6}: cut it`);
  }
  const buffer = await decode(await file.arrayBuffer(), rate).catch(() => {
    throw new Error(`${name} cannot be decoded here: give a WAV, MP3, OGG or FLAC file`);
  });
  const samples = oneChannel(buffer), seconds = samples.length / rate;
  if (seconds < least) {
    const told = `${name} lasts ${inSeconds(seconds)}, and the model hears`;
    throw new Error(`${told} ${inSeconds(least)} at a time: give a longer one`);
  }
  if (!samples.some((v) => Math.abs(v) > 1e-5)) throw new Error(`${name} is silent`);
  const count = Math.floor(most * rate);
  if (samples.length <= count) return { samples, note: `${name}, ${inSeconds(seconds)}` };
  const note = `${name}: the first ${inSeconds(most)} of ${inSeconds(seconds)}`;
  return { samples: samples.slice(0, count), note };
}
