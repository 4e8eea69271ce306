import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingOf } from '../../src/search/format/character-pairs.ts';
import { encodeGb18030 } from '../../src/search/format/gb18030.ts';
import { commonRank, shardOf } from '../../src/search/format/manifest.ts';
import { decodePostings, encodePostings } from '../../src/search/format/postings.ts';
import { BitReader, BitWriter } from '../../src/search/format/rice-code.ts';
import { encodeShard, findList } from '../../src/search/format/shard.ts';
import { TermListsBuilder } from '../../src/search/format/term-lists.ts';

const term = fc.integer();
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'ＡＢａ１％“”「—-，·臺㈱①İßﬁ𠮷') }),
);

test('BitReader reads the numbers that BitWriter wrote, in the Rice code and in a fixed width', () => {
  const number = fc.record({ value: fc.integer({ min: 0, max: 0xffff_ffff }), k: fc.integer({ min: 20, max: 31 }) });
  const law = fc.property(fc.array(number), (numbers) => {
    const writer = new BitWriter();
    for (const { value, k } of numbers) writer.writeRice(value, k);
    for (const { value } of numbers) writer.write(value, 32);
    const reader = new BitReader(writer.toBytes());
    expect(numbers.map(({ k }) => reader.readRice(k))).toEqual(numbers.map(({ value }) => value));
    expect(numbers.map(() => reader.read(32))).toEqual(numbers.map(({ value }) => value));
  });
  fc.assert(law);
});

test('a decoded posting list has all documents of the term, with ranges that contain its places', () => {
  const place = fc.record({ document: fc.nat(3000), place: fc.nat(5000) });
  const law = fc.property(term, fc.array(place, { minLength: 1, maxLength: 80 }), (term, occurrences) => {
    const sorted = occurrences.sort((a, b) => a.document - b.document || a.place - b.place);
    const bytes = encodePostings(
      term,
      Uint32Array.from(sorted, ({ document }) => document),
      Uint32Array.from(sorted, ({ place }) => place),
    );
    const postings = decodePostings(term, bytes);
    expect([...postings.keys()]).toEqual([...new Set(sorted.map(({ document }) => document))]);
    for (const { document, place } of sorted)
      expect(postings.get(document)?.some(({ from, to }) => from <= place && place <= to)).toBe(true);
  });
  fc.assert(law);
});

test('a shard has the list of each of its terms, and no list for other terms', () => {
  const list = fc.record({ term, bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }) });
  const law = fc.property(fc.uniqueArray(list, { selector: ({ term }) => term }), term, (lists, other) => {
    const builder = new TermListsBuilder(lists.length, 0);
    for (const { term, bytes } of lists.toSorted((a, b) => (a.term >>> 0) - (b.term >>> 0))) builder.add(term, bytes);
    const shard = encodeShard(builder.toLists());
    for (const { term, bytes } of lists) expect(findList(shard, term)).toEqual(bytes);
    if (!lists.some(({ term }) => term === other)) expect(findList(shard, other)).toBeUndefined();
  });
  fc.assert(law);
});

test('TextDecoder decodes an encoded GB18030 text to the same text', () => {
  const decoder = new TextDecoder('gb18030');
  fc.assert(fc.property(text, (text) => decoder.decode(encodeGb18030(text)) === text));
  expect([...encodeGb18030('中a𠮷')]).toEqual([0xd6, 0xd0, 0x61, 0x95, 0x34, 0xb2, 0x35]);
});

test('commonRank finds a common term, but not two characters of different common terms', () => {
  const [first, second, between] = ['甲乙', '丙丁', '乙丙'].map(
    (pair) => (pair.charCodeAt(0) << 16) | pair.charCodeAt(1),
  );
  expect([first, second, between].map((term) => commonRank(term ?? 0, '甲乙丙丁'))).toEqual([0, 1, -1]);
  expect(spellingOf(first ?? 0)).toBe('甲乙');
});

test('shards have about the same number of terms', () => {
  const counts = new Array<number>(16).fill(0);
  for (let before = 0x4e00; before < 0x4e80; before += 1) {
    for (let after = 0x4e00; after < 0x4e80; after += 1) {
      const shard = shardOf((before << 16) | after, counts.length);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
  }
  expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.3);
});
