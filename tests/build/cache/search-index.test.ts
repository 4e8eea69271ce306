import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keepKnown, readKnown } from '../../../src/build/cache/search-index.ts';
import { toIndex } from '../../../src/search/index/build-index.ts';
import { NOTHING_KNOWN } from '../../../src/search/index/previous-index.ts';
import { editionOf } from '../../search/sample.ts';

const { known } = toIndex(editionOf(['灯塔与码头', '渡船靠了岸', '灯塔亮着，渡船进港']), deflateRawSync);
const file = join(mkdtempSync(join(tmpdir(), 'baoting-')), 'folder/index.bin');

test('what an index leaves to be known is read as it was kept, by the same program alone', () => {
  keepKnown(file, 'one', known);
  const { packs, ...lists } = readKnown(file, 'one');
  expect(lists.keys).toEqual(known.keys);
  expect(bytesOf(lists.occurrences)).toEqual(bytesOf(known.occurrences));
  expect(bytesOf(lists.postings)).toEqual(bytesOf(known.postings));
  expect({ packs, shards: lists.shards }).toEqual({ packs: known.packs, shards: known.shards });
  expect(readKnown(file, 'other')).toBe(NOTHING_KNOWN);
});

test.each([
  ['truncated', () => truncateSync(file, 60)],
  ['empty', () => truncateSync(file, 0)],
  ['with another byte', () => writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, -1), Buffer.of(7)]))],
])('a file that is damaged tells nothing: %s', (_name, damage) => {
  keepKnown(file, 'one', known);
  damage();
  expect(readKnown(file, 'one')).toBe(NOTHING_KNOWN);
});

function bytesOf({ terms, ends, bytes }: typeof known.occurrences) {
  return { terms: [...terms], ends: [...ends], bytes: [...bytes] };
}
