import { expect, test } from 'vitest';
import { parseSeedName, withFoldersInIds } from '../../src/seeds/file-name.ts';

test.each([
  ['000_8d5c2cca22707c62.txt', { id: '8d5c2cca22707c62', place: 0, format: 'txt' }],
  ['12-a.b_c.md', { id: 'a.b_c', place: 12, format: 'md' }],
  ['guide.mdx', { id: 'guide', format: 'mdx' }],
  ['2023.txt', { id: '2023', format: 'txt' }],
  ['README', { id: 'README', format: '' }],
  ['CAPTURE.TXT', { id: 'CAPTURE', format: 'txt' }],
  ['00042_8d5c2cca22707c62.txt', { id: '8d5c2cca22707c62', place: 42, format: 'txt' }],
  ['001_2023-03-01.txt', { id: '2023-03-01', place: 1, format: 'txt' }],
  ['2023-03-01.txt', { id: '2023-03-01', format: 'txt' }],
  ['2023_report.txt', { id: '2023_report', format: 'txt' }],
  ['01-05-morning.txt', { id: '01-05-morning', format: 'txt' }],
  ['3-12.txt', { id: '3-12', format: 'txt' }],
  ['600000_notice.txt', { id: '600000_notice', format: 'txt' }],
  ['20210105_8d5c2cca22707c62.txt', { id: '20210105_8d5c2cca22707c62', format: 'txt' }],
  ['1611111111111-page.txt', { id: '1611111111111-page', format: 'txt' }],
])('parses %s', (file, name) => {
  expect(parseSeedName(file)).toEqual(name);
});

test.each(['上海机场.txt', 'a b.txt', '..txt', 'CON.txt', 'nul.md', 'a?.txt', '-..txt'])(
  'hashes %s, which is not safe on every host',
  (file) => {
    expect(parseSeedName(file).id).toMatch(/^[0-9a-f]{16}$/);
  },
);

test('names that differ only in the date at the front have addresses of their own', () => {
  const names = [
    '2021-01-05-早报.txt',
    '2022-01-05-早报.txt',
    '2022-01-06-早报.txt',
    '2022_早报.txt',
    '01-05-早报.txt',
  ];
  expect(new Set(names.map((name) => parseSeedName(name).id)).size).toBe(names.length);
});

test('names that differ only in Unicode normalization have the same id', () => {
  expect(parseSeedName('caf\u00e9.txt').id).toBe(parseSeedName('cafe\u0301.txt').id);
});

test('an id has the folder in front only where seeds in several folders would have one', () => {
  const files = ['x.txt', '2023/1_x.html', '2023/04/X.md', '2023/y.txt', '财经/x.txt', '2023/z.txt', '2024/Z.txt'];
  const seeds = withFoldersInIds(files.map((file) => ({ file, ...parseSeedName(file) })));
  expect(seeds.map(({ id }) => id)).toEqual([
    'x',
    '2023-x',
    '2023-04-X',
    'y',
    expect.stringMatching(/^[0-9a-f]{16}$/),
    '2023-z',
    '2024-Z',
  ]);
  expect(seeds[1]).toMatchObject({ file: '2023/1_x.html', place: 1, format: 'html' });
});
