// Tokenizers as a page gets them make the same tokens of texts in many scripts.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTokenizer } from '../../wave_transformer/page/tokens.js';

const folder = join(process.env.FIXTURES, 'tokenizers');
const readJson = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

for (const name of readdirSync(folder)) {
  const tokens = readTokenizer(readJson(name, 'tokenizer.json')), said = readJson(name, 'said.json');

  test(`${name}: the tokens are Python's, and back`, () => {
    assert.deepEqual(said.texts.map((t) => tokens.encode(t)), said.ids);
    assert.deepEqual(said.ids.map((i) => tokens.decode(i)), said.decoded);
    assert.deepEqual(said.cut.map((i) => tokens.decode(i)), said.cut_decoded);
  });

  test(`${name}: the pieces are the whole`, () => {
    for (const ids of [...said.ids, ...said.cut]) {
      assert.equal(tokens.pieces(ids).length, ids.length);
      assert.equal(tokens.pieces(ids).join(''), tokens.decode(ids));
    }
  });
}

test('what is no character, no token or no tokenizer is refused', () => {
  const [byte, char, bpe] = ['byte', 'char', 'bpe'].map((k) => readTokenizer(readJson(k, 'tokenizer.json')));
  assert.throws(() => byte.encode('a\ud800b'), /place 1/);
  assert.throws(() => char.encode('ツ'), /ツ/);
  assert.throws(() => byte.decode([256]), /256 is outside 0 … 255/);
  assert.equal(byte.show(0xe3), '<e3>');
  assert.equal(byte.show(65), 'A');
  assert.equal(bpe.show(bpe.encode('the')[0]), bpe.decode(bpe.encode('the').slice(0, 1)));
  assert.throws(() => readTokenizer({ kind: 'words' }), /words/);
  const table = readJson('bpe', 'tokenizer.json').tokenizer;
  const other = { kind: 'bpe', tokenizer: { ...table, normalizer: { type: 'NFC' } } };
  assert.throws(() => readTokenizer(other), /normalizer/);
});
