import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cache, openCache, removeIfDamaged } from '../../../src/build/cache/cache.ts';
import { prepareCache } from '../../../src/build/cache/prepare.ts';
import { written } from '../../archive/sample.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'baoting-'));
const fileIn = (folder: string) => join(folder, 'cache.sqlite');
const reopen = (folder: string, cache: Cache): Cache => {
  cache.close();
  return openCache(folder);
};

test('gives each entry back as it was written last, also when it is opened again', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const change = fc.record({ key, digest: fc.option(fc.string(), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const folder = newFolder();
      const cache = openCache(folder);
      const expected = new Map<string, string>();
      for (const { key, digest } of changes) {
        if (digest === undefined) cache.delete('source', key);
        else cache.set('source', key, { digest });
        if (digest === undefined) expected.delete(key);
        else expected.set(key, digest);
      }
      const again = reopen(folder, cache);
      expect(again.keys('source')).toEqual(new Set(expected.keys()));
      for (const [key, digest] of expected) expect(again.get('source', key)).toEqual({ digest });
      expect(again.keys('body').size).toBe(0);
      again.close();
    }),
    { numRuns: 25 },
  );
});

test('keeps numbers and Chinese text as they are', () => {
  const cache = openCache(newFolder());
  const terms = { words: Int32Array.of(-1, 7), counts: Uint16Array.of(65_535, 1), passages: Int32Array.of(-4) };
  cache.set('terms', 'a', terms);
  cache.set('body', 'a', written('一段。'));
  expect([cache.get('terms', 'a'), cache.get('body', 'a')]).toEqual([terms, written('一段。')]);
});

test('an entry with one other byte counts as absent, and all others stay', () => {
  const folder = newFolder();
  const cache = openCache(folder);
  cache.set('body', 'a', written('第一篇'));
  cache.set('body', 'b', written('第二篇'));
  cache.close();
  const bytes = readFileSync(fileIn(folder));
  const at = bytes.indexOf(Buffer.from('一', 'utf16le'));
  expect(at).toBeGreaterThan(0);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(fileIn(folder), bytes);
  const again = openCache(folder);
  expect([again.get('body', 'a'), again.get('body', 'b'), [...again.keys('body')]]).toEqual([
    undefined,
    written('第二篇'),
    ['b'],
  ]);
});

test('several changes are all kept, or none', async () => {
  const folder = newFolder();
  const cache = openCache(folder);
  cache.set('program', 'a', 'before');
  const failed = cache.transaction(async () => {
    cache.set('program', 'a', 'after');
    await Promise.resolve();
    throw new Error('stopped');
  });
  await expect(failed).rejects.toThrow('stopped');
  expect(reopen(folder, cache).get('program', 'a')).toBe('before');
});

test.each([
  ['garbage', (file: string) => writeFileSync(file, 'garbage'.repeat(1000))],
  ['truncated', (file: string) => truncateSync(file, 5000)],
  ['overwritten in its middle', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 32_768, 65_536))],
])('a file that is %s is removed by name', (_name, damage) => {
  const folder = newFolder();
  const cache = openCache(folder);
  for (let at = 0; at < 200; at += 1) cache.set('program', `${at}`, 'x'.repeat(500));
  cache.close();
  expect(removeIfDamaged(folder)).toBeUndefined();
  damage(fileIn(folder));
  expect(removeIfDamaged(folder)).toBe('cache.sqlite');
  expect(openCache(folder).keys('program').size).toBe(0);
});

test('what another program kept counts for nothing', async () => {
  const folder = newFolder();
  expect(await prepareCache(folder)).toBeUndefined();
  openCache(folder).set('program', 'a', 'kept');
  await prepareCache(folder);
  expect(openCache(folder).get('program', 'a')).toBe('kept');
  openCache(folder).set('program', '', 'another one');
  await prepareCache(folder);
  expect(openCache(folder).get('program', 'a')).toBeUndefined();
});
