import { expect, test } from 'vitest';
import { parseSeedName } from '../../src/seeds/file-name.ts';

test.each([
  ['000_8d5c2cca22707c62.txt', { id: '8d5c2cca22707c62', place: 0, format: 'txt' }],
  ['12-a.b_c.md', { id: 'a.b_c', place: 12, format: 'md' }],
  ['guide.mdx', { id: 'guide', format: 'mdx' }],
  ['2023.txt', { id: '2023', format: 'txt' }],
  ['README', { id: 'README', format: '' }],
])('parses %s', (file, name) => {
  expect(parseSeedName(file)).toEqual(name);
});

test.each(['上海机场.txt', 'a b.txt', '..txt', 'CON.txt', 'nul.md', 'a?.txt', '-..txt'])(
  'hashes %s, which is not safe on every host',
  (file) => {
    expect(parseSeedName(file).id).toMatch(/^[0-9a-f]{16}$/);
  },
);

test('names that differ only in Unicode normalization have the same id', () => {
  expect(parseSeedName('caf\u00e9.txt').id).toBe(parseSeedName('cafe\u0301.txt').id);
});
