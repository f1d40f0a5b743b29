// Bytes and half precision, safetensors, matrices, and the little that a forward pass needs.

/** The bytes that a base64 text stands for. @param {string} text @returns {Uint8Array} */
export function fromBase64(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** One number of half precision from its 16 bits. @param {number} bits @returns {number} */
export function fromHalf(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Numbers of half precision as Float32Array. @param {Uint8Array} bytes @returns {Float32Array} */
export function halves(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = new Float32Array(bytes.byteLength >> 1);
  for (let i = 0; i < out.length; i++) out[i] = fromHalf(view.getUint16(2 * i, true));
  return out;
}

/** Numbers of bfloat16 as Float32Array. @param {Uint8Array} bytes @returns {Float32Array} */
export function brainFloats(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = new Uint32Array(bytes.byteLength >> 1);
  for (let i = 0; i < bits.length; i++) bits[i] = view.getUint16(2 * i, true) << 16;
  return new Float32Array(bits.buffer);
}

/** Little-endian numbers as Float32Array. @param {Uint8Array} bytes @returns {Float32Array} */
export function singles(bytes) {
  return new Float32Array(new Uint8Array(bytes).buffer); // a copy starts at a whole number
}

/** The reader of each kind of number that a safetensors file may hold here. */
export const TENSOR_KINDS = {
  F16: halves,
  BF16: brainFloats,
  F32: singles,
  /** @param {Uint8Array} b */
  F64: (b) => Float32Array.from(new Float64Array(new Uint8Array(b).buffer)),
};

/**
 * The tensors of a safetensors file.
 * @param {Uint8Array} bytes
 * @returns {Map<string, {shape: number[], data: Float32Array}>}
 */
export function safetensors(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength < 8 ? Infinity : Number(view.getBigUint64(0, true));
  if (8 + size > bytes.byteLength) throw new Error('these bytes are no whole safetensors file');
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size)));
  const found = new Map();
  for (const [name, about] of Object.entries(head)) {
    if (name === '__metadata__') continue;
    const read = TENSOR_KINDS[about.dtype];
    if (!read) throw new Error(`${name} holds ${about.dtype}, expected F16, BF16, F32 or F64`);
    const [start, end] = about.data_offsets;
    const data = read(bytes.subarray(8 + size + start, 8 + size + end));
    found.set(name, { shape: about.shape, data });
  }
  return found;
}

const PANEL = 4; // outputs that are computed together

/** A linear layer, laid out so that four outputs of two rows are computed at a time. */
export class Matrix {
  /**
   * @param {Float32Array} weight outs × ins, row by row, as PyTorch stores it
   * @param {Float32Array|null} bias outs
   * @param {number} outs
   * @param {number} ins
   */
  constructor(weight, bias, outs, ins) {
    this.outs = outs;
    this.ins = ins;
    this.panels = Math.ceil(outs / PANEL);
    this.packed = new Float64Array(this.panels * PANEL * ins);
    this.bias = new Float64Array(this.panels * PANEL);
    if (bias) this.bias.set(bias);
    for (let o = 0; o < outs; o++) {
      const start = (o - (o % PANEL)) * ins + (o % PANEL);
      for (let i = 0; i < ins; i++) this.packed[start + PANEL * i] = weight[o * ins + i];
    }
    this.pair = new Float64Array(2 * ins);
    this.sums = new Float64Array(2 * this.panels * PANEL);
  }

  /**
   * Rows `first` … `last - 1` of x into the same rows of y.
   * @param {Float32Array} x rows × ins
   * @param {number} first
   * @param {number} last
   * @param {Float32Array} y rows × outs
   */
  apply(x, first, last, y) {
    const { ins, outs, pair, sums } = this;
    const width = this.panels * PANEL;
    for (let n = first; n < last; n += 2) {
      const two = n + 1 < last ? 2 : 1;
      for (let i = 0; i < two * ins; i++) pair[i] = x[n * ins + i];
      for (let p = 0; p < this.panels; p++) this.panel(p);
      for (let r = 0; r < two; r++) {
        for (let o = 0; o < outs; o++) y[(n + r) * outs + o] = sums[r * width + o];
      }
    }
  }

  /** Four outputs of the two rows at hand. @param {number} p which four */
  panel(p) {
    const { ins, pair, packed, bias, sums } = this;
    const o = PANEL * p;
    let a0 = bias[o], a1 = bias[o + 1], a2 = bias[o + 2], a3 = bias[o + 3];
    let b0 = a0, b1 = a1, b2 = a2, b3 = a3;
    for (let i = 0, w = o * ins; i < ins; i++, w += PANEL) {
      const a = pair[i], b = pair[ins + i];
      const w0 = packed[w], w1 = packed[w + 1], w2 = packed[w + 2], w3 = packed[w + 3];
      a0 += a * w0; a1 += a * w1; a2 += a * w2; a3 += a * w3;
      b0 += b * w0; b1 += b * w1; b2 += b * w2; b3 += b * w3;
    }
    const other = this.panels * PANEL + o;
    sums[o] = a0; sums[o + 1] = a1; sums[o + 2] = a2; sums[o + 3] = a3;
    sums[other] = b0; sums[other + 1] = b1; sums[other + 2] = b2; sums[other + 3] = b3;
  }
}

/**
 * One vector at root mean square 1, times the weight; x and y may be the same.
 * @param {Float32Array} x @param {number} from where the vector starts in x
 * @param {Float32Array} weight its length is that of the vector
 * @param {Float32Array} y @param {number} to where the result starts in y
 */
export function rmsNorm(x, from, weight, y, to) {
  const width = weight.length;
  let squares = 0;
  for (let i = 0; i < width; i++) squares += x[from + i] * x[from + i];
  const factor = 1 / Math.sqrt(squares / width + 1e-6);
  for (let i = 0; i < width; i++) y[to + i] = x[from + i] * factor * weight[i];
}

/**
 * Logarithms of the probabilities that scores stand for.
 * @param {Float32Array} scores @param {number} [temperature] @returns {Float32Array}
 */
export function logSoftmax(scores, temperature = 1) {
  let most = -Infinity;
  for (const s of scores) if (s > most) most = s;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += Math.exp((scores[i] - most) / temperature);
  const whole = Math.log(sum);
  return scores.map((s) => (s - most) / temperature - whole);
}

/**
 * The places of the largest values, the largest first; the first of equals first.
 * @param {ArrayLike<number>} values @param {number} count @returns {number[]}
 */
export function largest(values, count) {
  /** @type {number[]} */
  const best = [];
  for (let i = 0; i < values.length; i++) {
    if (best.length === count && !(values[i] > values[best[count - 1]])) continue;
    let at = best.length;
    while (at > 0 && values[i] > values[best[at - 1]]) at--;
    best.splice(at, 0, i);
    if (best.length > count) best.pop();
  }
  return best;
}

/**
 * Numbers in [0, 1) that follow from a seed (mulberry32, by Tommy Ettinger).
 * @param {number} seed @returns {() => number}
 */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An angle in (−π, π]. @param {number} angle @returns {number} */
export function wrapAngle(angle) {
  const turns = Math.ceil(angle / (2 * Math.PI) - 0.5);
  return angle - 2 * Math.PI * turns;
}
