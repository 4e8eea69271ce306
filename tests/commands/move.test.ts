import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commandFile } from '../support/checkout.ts';

const SEED = '---\ntitle: "潮水"\n---\n\n见[盐田](salt.md#二)和![海图](chart.png)。\n';
const SEEDS: Record<string, string> = {
  'tide.md': SEED,
  'salt.md': '---\ntitle: 盐田\n---\n\n见[潮水](./tide.md#一)。\n',
  'pages/about.md': '---\ntitle: 关于\n---\n\n先读[潮水](../tide.md)。\n',
  'chart.png': '',
  '005_ebb.txt': '退潮\n潮水退了，滩涂露出来。\n',
  '005_ebb.fix.yaml': '# 更正\nnote: 据来信。\n',
  'flood.html': '<p>涨潮</p>',
  'flood_files/wave.png': '',
  '2023/reed.txt': '芦苇\n秋天割下的芦苇晒干。\n',
};
let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'move-')), 'seeds');
  for (const [file, text] of Object.entries(SEEDS)) write(file, text);
});

test('a written seed states its former address; its own picture moves with it, and links to it are named', () => {
  const { lines, status } = move('tide.md', '2023/water.md');
  expect([status, files().filter((file) => /tide|water|chart/.test(file))]).toEqual([
    0,
    ['2023/chart.png', '2023/water.md'],
  ]);
  expect(read('2023/water.md')).toBe(SEED.replace('"潮水"\n', '"潮水"\nformerly: [tide]\n'));
  expect(lines).toEqual([
    'Moved seeds/tide.md to seeds/2023/water.md.',
    'Moved seeds/chart.png to seeds/2023/chart.png.',
    'news/tide.html will lead on to news/water.html: seeds/2023/water.md states formerly: [tide].',
    'seeds/salt.md:5: the link ./tide.md#一 leads nowhere now. Write 2023/water.md#一.',
    'seeds/pages/about.md:5: the link ../tide.md leads nowhere now. Write ../2023/water.md.',
    'seeds/2023/water.md:6: the link salt.md#二 leads nowhere now. Write ../salt.md#二.',
  ]);
});

test('moved twice, a seed keeps both former addresses', () => {
  move('tide.md', 'water.md');
  move('water.md', 'sea.md');
  expect(read('sea.md')).toContain('formerly: [tide, water]\n');
});

test('a capture states it beside itself, and stays byte for byte', () => {
  expect(move('005_ebb.txt', '006_low-tide.txt').status).toBe(0);
  expect(read('006_low-tide.txt')).toBe(SEEDS['005_ebb.txt']);
  expect(read('006_low-tide.fix.yaml')).toBe('# 更正\nnote: 据来信。\nformerly: [ebb]\n');
  move('2023/reed.txt', 'sedge.txt');
  expect(read('sedge.fix.yaml')).toBe('formerly: [reed]\n');
});

test('a saved page moves with its folder of files', () => {
  move('flood.html', '2023/high-water.html');
  expect(files().filter((file) => /flood|high-water/.test(file))).toEqual([
    '2023/high-water.fix.yaml',
    '2023/high-water.html',
    '2023/high-water_files',
    '2023/high-water_files/wave.png',
  ]);
});

test.each([
  ['another running number', '005_ebb.txt', '012_ebb.txt'],
  ['another folder', '2023/reed.txt', '2024/'],
])('with %s a seed keeps its address, and nothing is stated', (_what, from, to) => {
  const { lines, status } = move(from, to);
  expect([status, lines.at(-1)]).toEqual([0, 'Its address stays the same.']);
  expect(
    files()
      .map((file) => read(file))
      .join(),
  ).not.toContain('formerly');
});

test.each(['ebb', '005_ebb.txt'])('of a seed that was renamed by hand only the address is stated: %s', (former) => {
  write('ebbing.txt', SEEDS['005_ebb.txt'] ?? '');
  spawnSync('rm', [join(folder, '005_ebb.txt'), join(folder, '005_ebb.fix.yaml')]);
  expect(move(former, 'ebbing.txt').status).toBe(0);
  expect([read('ebbing.fix.yaml'), read('ebbing.txt')]).toEqual(['formerly: [ebb]\n', SEEDS['005_ebb.txt']]);
});

test('a seed whose name frees that of another states the address of that, too', () => {
  write('2024/reed.txt', '另一种芦苇\n春天又发的芦苇。\n');
  expect(move('2024/reed.txt', '2024/rush.txt').lines.slice(1)).toEqual([
    'news/2023-reed.html will lead on to news/reed.html: seeds/2023/reed.fix.yaml states formerly: [2023-reed].',
    'news/2024-reed.html will lead on to news/rush.html: seeds/2024/rush.fix.yaml states formerly: [2024-reed].',
  ]);
});

test.each([
  ['onto another file', 'tide.md', 'salt.md', 'seeds/salt.md is there already. Choose another name.'],
  [
    'to the address of another',
    'tide.md',
    'ebb.md',
    'seeds/005_ebb.txt would have the same address. Choose another name.',
  ],
  ['to other capitals', 'tide.md', 'Tide.md', 'The new address would differ only in capitals'],
  ['to another format', 'tide.md', 'tide.mdx', 'Moving changes no format: the new name ends in .md, too.'],
  ['into the folder of the paper’s own pages', 'tide.md', 'pages/', 'seeds/pages/tide.md would be a page of the paper'],
  ['out of the folder', 'tide.md', '../tide.md', '../tide.md is not in the folder of seeds'],
  ['without being there', 'none.md', 'nowhere.md', 'There is no seed seeds/none.md, and none seeds/nowhere.md.'],
])('a seed is not moved %s', (_where, from, to, message) => {
  const before = files();
  const { status, error } = move(from, to);
  expect([status, error.startsWith(message), files()]).toEqual([1, true, before]);
});

test('a seed is not moved to a former address of another', () => {
  move('tide.md', 'water.md');
  expect(move('salt.md', 'tide.md').error).toBe(
    'news/tide.html is a former address of seeds/water.md. Choose another name.\n',
  );
});

test('an address that another seed would get cannot be left', () => {
  write('reed.txt', '又一种芦苇\n冬天的芦苇。\n');
  expect(move('reed.txt', 'rush.txt').error).toMatch(
    /^news\/reed\.html would become the address of seeds\/2023\/reed\.txt/,
  );
});

function move(from: string, to: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [commandFile('move'), from, to], {
    env: { ...process.env, SEEDS: folder },
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').slice(0, -1), error: stderr, status };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function read(file: string): string {
  return file.endsWith('_files') || !file.includes('.') ? '' : readFileSync(join(folder, file), 'utf8');
}

function files(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
