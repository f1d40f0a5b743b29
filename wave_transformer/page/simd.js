// Four numbers at a time: the inner loop of a matrix in WebAssembly, whose few instructions are
// put together here. Where a page may not compile it, the loop in numbers.js does the same.

const I32 = 0x7f, V128 = 0x7b, EMPTY = 0x40;
const OUTS = 8; // outputs that are computed together, two vectors
const ROWS = 4; // rows that are computed together

/** A number as LEB128, seven bits a byte. @param {number} n not negative @returns {number[]} */
function leb(n) { return n < 128 ? [n] : [(n & 127) | 128, ...leb(n >> 7)]; }

/** A constant, which has a sign. @param {number} n below 2¹³ @returns {number[]} */
function constant(n) { return n < 64 ? [0x41, n] : [0x41, (n & 127) | 128, n >> 7]; }

/** @param {number} i @returns {number[]} */
const getLocal = (i) => [0x20, ...leb(i)];
/** @param {number} i @returns {number[]} */
const setLocal = (i) => [0x21, ...leb(i)];
const ADD = [0x6a];
/** @param {number} code @returns {number[]} */
const vector = (code) => [0xfd, ...leb(code)];
const F32X4_ADD = vector(0xe4), F32X4_MUL = vector(0xe6);
/** @param {number} offset @returns {number[]} */
const loadVector = (offset) => [...vector(0x00), 2, ...leb(offset)];
/** @param {number} offset @returns {number[]} */
const storeVector = (offset) => [...vector(0x0b), 2, ...leb(offset)];
const LOAD_SPLAT = [...vector(0x09), 2, 0]; // one number, four times

/** Adds to a local. @param {number} i @param {number[]} what */
const advance = (i, what) => [...getLocal(i), ...what, ...ADD, ...setLocal(i)];

/** A loop that goes on while a local, counted down, is not zero. @param {number} counter
 *  @param {number[]} body */
const counted = (counter, body) => [0x03, EMPTY, ...body, ...getLocal(counter), ...constant(1),
  0x6b, 0x22, ...leb(counter), 0x0d, 0, 0x0b];

// Locals. Parameters: where four rows start, and the bytes of a row; panels of eight outputs;
// where four rows of results start, and the bytes of such a row; how many panels and inputs.
const X = 0, STRIDE = 1, W = 2, Y = 3, WIDE = 4, COUNT = 5, INS = 6;
const AT = 7, LEFT = 8, ROW = 9; // integers
const SPLAT = 10; // a vector: an input, four times
const LOW = 11, HIGH = 12, SUMS = 13; // two vectors of weights, then two sums for each row

/** Eight products of a row, added to its sums. @param {number} r */
function rowStep(r) {
  const sums = SUMS + 2 * r;
  const next = r + 1 < ROWS ? advance(ROW, getLocal(STRIDE)) : [];
  return [...getLocal(ROW), ...LOAD_SPLAT, ...setLocal(SPLAT),
    ...getLocal(sums), ...getLocal(SPLAT), ...getLocal(LOW), ...F32X4_MUL, ...F32X4_ADD,
    ...setLocal(sums),
    ...getLocal(sums + 1), ...getLocal(SPLAT), ...getLocal(HIGH), ...F32X4_MUL, ...F32X4_ADD,
    ...setLocal(sums + 1), ...next];
}

/** The body of the function: for each panel, the sums over all inputs. @returns {number[]} */
function kernelBody() {
  const rows = Array.from({ length: ROWS }, (_, r) => r);
  const zero = [...vector(0x0c), ...new Array(16).fill(0)];
  const clear = rows.flatMap((r) => [...zero, ...setLocal(SUMS + 2 * r),
    ...zero, ...setLocal(SUMS + 2 * r + 1)]);
  const step = [...getLocal(W), ...loadVector(0), ...setLocal(LOW),
    ...getLocal(W), ...loadVector(16), ...setLocal(HIGH),
    ...getLocal(AT), ...setLocal(ROW), ...rows.flatMap(rowStep),
    ...advance(W, constant(4 * OUTS)), ...advance(AT, constant(4))];
  const store = rows.flatMap((r) => [
    ...getLocal(ROW), ...getLocal(SUMS + 2 * r), ...storeVector(0),
    ...getLocal(ROW), ...getLocal(SUMS + 2 * r + 1), ...storeVector(16),
    ...(r + 1 < ROWS ? advance(ROW, getLocal(WIDE)) : [])]);
  const panel = [...clear, ...getLocal(X), ...setLocal(AT), ...getLocal(INS), ...setLocal(LEFT),
    ...counted(LEFT, step), ...getLocal(Y), ...setLocal(ROW), ...store,
    ...advance(Y, constant(4 * OUTS))];
  return [...counted(COUNT, panel), 0x0b];
}

/** A section of a module. @param {number} id @param {number[]} content */
const section = (id, content) => [id, ...leb(content.length), ...content];
/** @param {string} text */
const named = (text) => [text.length, ...Array.from(text, (c) => c.charCodeAt(0))];

/** The module: one function, on a memory that is handed to it. @returns {Uint8Array<ArrayBuffer>} */
export function kernelBytes() {
  const locals = [2, ...leb(3), I32, ...leb(3 + 2 * ROWS), V128];
  const code = [...locals, ...kernelBody()];
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, 7, ...new Array(7).fill(I32), 0]),
    ...section(2, [1, ...named('m'), ...named('m'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...named('f'), 0, 0]),
    ...section(10, [1, ...leb(code.length), ...code])]);
}

const PAGE = 65536;

/** Memory that the matrices of a model share, and the function that works in it. */
export class VectorMemory {
  constructor() {
    this.memory = new WebAssembly.Memory({ initial: 1 });
    const module = new WebAssembly.Module(kernelBytes());
    const instance = new WebAssembly.Instance(module, { m: { m: this.memory } });
    this.multiply = /** @type {Function} */ (instance.exports.f);
    this.used = 0;
    this.numbers = new Float32Array(this.memory.buffer);
    this.rowsAt = 0;
    this.rowsSize = 0;
  }

  /** Room for numbers. @param {number} count @returns {number} the first place, a multiple of 4 */
  reserve(count) {
    const start = this.used;
    this.used += Math.ceil(count / 4) * 4;
    const missing = Math.ceil((4 * this.used - this.memory.buffer.byteLength) / PAGE);
    if (missing > 0) {
      this.memory.grow(missing);
      this.numbers = new Float32Array(this.memory.buffer);
    }
    return start;
  }

  /** Room for the rows that are computed together. @param {number} size @returns {number} */
  roomForRows(size) {
    if (size > this.rowsSize) {
      this.rowsAt = this.reserve(size);
      this.rowsSize = size;
    }
    return this.rowsAt;
  }
}

/** Memory for matrices, or null where WebAssembly cannot be had. @returns {VectorMemory|null} */
export function vectorMemory() {
  try { return new VectorMemory(); } catch { return null; }
}

/** The weights of a linear layer in the shared memory. */
export class VectorMatrix {
  /** @param {VectorMemory} memory @param {Float32Array} weight outs × ins
   *  @param {Float32Array|null} bias @param {number} outs @param {number} ins */
  constructor(memory, weight, bias, outs, ins) {
    this.memory = memory;
    this.outs = outs;
    this.ins = ins;
    this.bias = bias;
    this.panels = Math.ceil(outs / OUTS);
    this.at = memory.reserve(this.panels * OUTS * ins);
    for (let o = 0; o < outs; o++) {
      const start = this.at + (o - (o % OUTS)) * ins + (o % OUTS);
      for (let i = 0; i < ins; i++) memory.numbers[start + OUTS * i] = weight[o * ins + i];
    }
  }

  /** Rows `first` … `last - 1` of x into the same rows of y. @param {Float32Array} x
   *  @param {number} first @param {number} last @param {Float32Array} y */
  apply(x, first, last, y) {
    const { memory, ins, outs, panels, at, bias } = this, wide = panels * OUTS;
    const input = memory.roomForRows(ROWS * (ins + wide)), output = input + ROWS * ins;
    const { numbers } = memory;
    for (let n = first; n < last; n += ROWS) {
      const rows = Math.min(ROWS, last - n);
      numbers.set(x.subarray(n * ins, (n + rows) * ins), input);
      memory.multiply(4 * input, 4 * ins, 4 * at, 4 * output, 4 * wide, panels, ins);
      for (let r = 0; r < rows; r++) {
        const from = output + r * wide, to = (n + r) * outs;
        if (!bias) y.set(numbers.subarray(from, from + outs), to);
        else for (let o = 0; o < outs; o++) y[to + o] = numbers[from + o] + bias[o];
      }
    }
  }
}
