// Text to tokens and back, with the tokenizers of this library, as a page gets them.

/** The text of UTF-8 bytes, with � where they are none. @param {number[]} bytes */
export function decodeBytes(bytes) {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

/** The UTF-8 bytes of a text. @param {string} text @returns {Uint8Array} */
export function encodeBytes(text) {
  for (let i = 0; i < text.length; i++) {
    const code = /** @type {number} */ (text.codePointAt(i));
    if (code > 0xffff) i++;
    else if (code >= 0xd800 && code < 0xe000) {
      throw new Error(`the character at place ${i} is half of a surrogate pair; remove it`);
    }
  }
  return new TextEncoder().encode(text);
}

/** Bytes in hexadecimal, for a token that is no whole character. @param {number[]} bytes */
export function shownBytes(bytes) {
  return `<${bytes.map((b) => b.toString(16).padStart(2, '0')).join(' ')}>`;
}

/** What the tokenizers have in common: `bytesOf(id)` says which bytes a token stands for. */
export class Tokens {
  /** @param {number} size number of different tokens */
  constructor(size) { this.size = size; }

  /** @param {number} id @returns {number[]} */
  bytesOf(id) { throw new Error(`token ${id} is of no tokenizer`); }

  /** @param {number} id */
  check(id) {
    if (Number.isInteger(id) && id >= 0 && id < this.size) return;
    throw new Error(`token ${id} is outside 0 … ${this.size - 1}`);
  }

  /** The text of tokens. @param {ArrayLike<number>} ids @returns {string} */
  decode(ids) {
    return decodeBytes(Array.from(ids).flatMap((id) => this.bytesOf(id)));
  }

  /** One token as it is shown by itself: its text, or its bytes. @param {number} id */
  show(id) {
    const bytes = this.bytesOf(id), text = decodeBytes(bytes);
    return text.includes('\ufffd') ? shownBytes(bytes) : text;
  }

  /**
   * A text for each token, which joined are the whole; a character that takes several tokens
   * stands at the one that completes it.
   * @param {ArrayLike<number>} ids @returns {string[]}
   */
  pieces(ids) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return Array.from(ids, (id, n) => {
      const stream = n < ids.length - 1; // the last one also gives what was not completed
      return decoder.decode(Uint8Array.from(this.bytesOf(id)), { stream });
    });
  }
}

/** The UTF-8 bytes of a text. */
export class ByteTokens extends Tokens {
  constructor() { super(256); }

  /** @param {string} text @returns {number[]} */
  encode(text) { return Array.from(encodeBytes(text)); }

  /** @param {number} id */
  bytesOf(id) { this.check(id); return [id]; }
}

/** One token for each of some characters. */
export class CharTokens extends Tokens {
  /** @param {string[]} characters */
  constructor(characters) {
    super(characters.length);
    this.characters = characters;
    this.index = new Map(characters.map((c, i) => [c, i]));
  }

  /** @param {string} text @returns {number[]} */
  encode(text) {
    return Array.from(text, (c) => {
      const id = this.index.get(c);
      if (id !== undefined) return id;
      throw new Error(`this model does not know the character ${JSON.stringify(c)}`);
    });
  }

  /** @param {number} id */
  bytesOf(id) { this.check(id); return Array.from(encodeBytes(this.characters[id])); }
}

/** The printable character that stands for each byte in byte-level tokenizers, by byte. */
export function byteAlphabet() {
  /** @param {number} b */
  const prints = (b) => (b > 32 && b < 127) || (b > 160 && b < 256 && b !== 173);
  let next = 256;
  return Array.from({ length: 256 }, (_, b) => String.fromCodePoint(prints(b) ? b : next++));
}

// Words with the blank before them, numbers, other signs, blanks: the pattern of GPT-2. White
// space is what Unicode calls so; \s of JavaScript has one character less and one more.
const WORDS = new RegExp(
  "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\p{White_Space}\\p{L}\\p{N}]+" +
    '|\\p{White_Space}+(?!\\P{White_Space})|\\p{White_Space}+', 'gu');

/**
 * What a byte-pair tokenizer may not have, since it is not done here.
 * @param {any} table @returns {string[]}
 */
export function foreignParts(table) {
  const { model = {}, pre_tokenizer: pre = {}, decoder } = table;
  const checks = {
    'a model other than BPE': model.type !== 'BPE',
    'a normalizer': !!table.normalizer,
    'added tokens': !!table.added_tokens?.length,
    'a post-processor': !!table.post_processor,
    'words split otherwise': pre?.type !== 'ByteLevel' || pre.use_regex === false,
    'a blank put before the text': !!pre?.add_prefix_space,
    'another decoder': decoder?.type !== 'ByteLevel',
    'options of its model': !!(model.dropout || model.unk_token || model.ignore_merges
      || model.continuing_subword_prefix || model.end_of_word_suffix || model.byte_fallback),
  };
  return Object.entries(checks).filter(([, is]) => is).map(([name]) => name);
}

/** Byte-level byte-pair encoding. */
export class PairTokens extends Tokens {
  /** @param {any} table what the library tokenizers writes as JSON */
  constructor(table) {
    const foreign = foreignParts(table);
    if (foreign.length) throw new Error(`the tokenizer has ${foreign.join(', ')}`);
    /** @type {[string, number][]} */
    const entries = Object.entries(table.model.vocab);
    super(entries.length);
    this.ids = new Map(entries);
    /** @type {string[]} */
    this.names = [];
    for (const [name, id] of entries) this.names[id] = name;
    const pairs = table.model.merges.map((m) => (Array.isArray(m) ? m.join(' ') : m));
    this.ranks = new Map(pairs.map((pair, rank) => [pair, rank]));
    this.letters = byteAlphabet();
    this.bytes = new Map(this.letters.map((letter, b) => [letter, b]));
    /** @type {Map<string, number[]>} */
    this.words = new Map();
  }

  /** @param {string} text @returns {number[]} */
  encode(text) {
    encodeBytes(text); // refuses what is no text
    return (text.match(WORDS) ?? []).flatMap((word) => this.word(word));
  }

  /** @param {string} word @returns {number[]} */
  word(word) {
    let ids = this.words.get(word);
    if (!ids) {
      const letters = Array.from(encodeBytes(word), (b) => this.letters[b]);
      ids = this.merge(letters).map((part) => /** @type {number} */ (this.ids.get(part)));
      this.words.set(word, ids);
    }
    return ids;
  }

  /** Joins the pair that was learned first, again and again. @param {string[]} parts */
  merge(parts) {
    for (;;) {
      let best = Infinity, at = -1;
      for (let i = 0; i + 1 < parts.length; i++) {
        const rank = this.ranks.get(`${parts[i]} ${parts[i + 1]}`) ?? Infinity;
        if (rank < best) [best, at] = [rank, i];
      }
      if (at < 0) return parts;
      parts.splice(at, 2, parts[at] + parts[at + 1]);
    }
  }

  /** @param {number} id */
  bytesOf(id) {
    this.check(id);
    return Array.from(this.names[id], (letter) => /** @type {number} */ (this.bytes.get(letter)));
  }
}

/**
 * The tokenizer that a payload describes.
 * @param {any} data @returns {ByteTokens|CharTokens|PairTokens}
 */
export function readTokenizer(data) {
  if (data?.kind === 'byte') return new ByteTokens();
  if (data?.kind === 'char') return new CharTokens(data.characters);
  if (data?.kind === 'bpe') return new PairTokens(data.tokenizer);
  throw new Error(`the tokenizer is of kind ${data?.kind}, known here are byte, char and bpe`);
}
