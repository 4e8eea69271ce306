import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache, sealCache } from '../../../src/build/cache/seal.ts';

/** What may happen to a cache between two builds, and the file that tells. */
const DAMAGES: [name: string, damage: (folder: string) => void, file: string][] = [
  ['a truncated file', (folder) => truncateSync(join(folder, 'store.json'), 4), 'store.json'],
  ['a flipped bit', (folder) => flip(join(folder, 'pages/a.html')), 'pages/a.html'],
  ['garbage', (folder) => writeFileSync(join(folder, 'store.json'), '{{{'), 'store.json'],
  ['a file too many', (folder) => writeFileSync(join(folder, 'store.json.tmp'), ''), 'store.json.tmp'],
  ['a file too few', (folder) => rmSync(join(folder, 'pages/a.html')), 'seal.json'],
  ['a damaged seal', (folder) => truncateSync(join(folder, 'seal.json'), 30), 'pages/a.html'],
  ['no seal, as when a first build was killed', (folder) => rmSync(join(folder, 'seal.json')), 'pages/a.html'],
];

test('a cache that is as it was sealed stays', () => {
  const folder = newCache();
  expect(openCache(folder)).toBeUndefined();
  expect(readFileSync(join(folder, 'store.json'), 'utf8')).toBe('{"a":1}');
});

test.each(DAMAGES)('a cache with %s is thrown away, and it is said why', (_name, damage, file) => {
  const folder = newCache();
  damage(folder);
  expect(openCache(folder)).toBe(file);
  expect(existsSync(folder)).toBe(false);
});

test('no cache is no damage', () => {
  expect(openCache(join(newCache(), 'none'))).toBeUndefined();
});

function newCache(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baoting-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'store.json'), '{"a":1}');
  writeFileSync(join(folder, 'pages/a.html'), '<p>一段');
  sealCache(folder);
  return folder;
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
