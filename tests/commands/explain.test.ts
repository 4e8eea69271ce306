import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ComparedTitle } from '../../src/seeds/capture/parse.ts';
import { commandFile } from '../support/checkout.ts';

const EXPLAIN = commandFile('explain');
const folder = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD = write('sea.txt', '海水为什么是咸的\n河流带来了盐。\n盐从山上来\n雨水溶解了岩石。\n分享到：\n');
const BARE = write('bare.txt', '海水为什么是咸的\n');
const BROKEN = write('broken.txt', Buffer.from('海水海水海水海水').subarray(0, 23));
const WRITTEN = write('written.md', '海水');

test('--json prints one object a line, in the order of the files, and fails if any is refused', () => {
  const { objects, status } = explain('--json', GOOD, BARE, BROKEN, WRITTEN, join(folder, 'none.txt'));
  expect(status).toBe(1);
  expect(objects.map(({ problems }) => problems)).toEqual([
    [],
    [],
    [
      {
        line: null,
        message:
          'Expected text in UTF-8, but it ends inside a character, at byte 21. Capture the page again, or remove the last 2 bytes.',
      },
    ],
    [
      {
        line: null,
        message: 'Only captures are explained: a written seed says itself what it holds. Give a .txt file.',
      },
    ],
    [{ line: null, message: 'There is no such file. Check its name.' }],
  ]);
});

test('an object has every field; what is missing is null or an empty list', () => {
  const { objects, status } = explain('--json', GOOD);
  expect(status).toBe(0);
  expect(objects).toEqual([
    {
      file: GOOD,
      title: '海水为什么是咸的',
      deck: null,
      byline: { authors: [], source: null, originalTitle: null, editors: [], published: null },
      blocks: [
        { kind: 'paragraph', text: '河流带来了盐。', line: 2 },
        { kind: 'heading', text: '盐从山上来', line: 3 },
        { kind: 'paragraph', text: '雨水溶解了岩石。', line: 4 },
      ],
      previous: null,
      next: null,
      url: null,
      saved: null,
      related: [],
      headlineUrls: null,
      keywords: null,
      dailyStocks: [],
      formerly: null,
      withdrawn: null,
      lines: [
        { line: 1, role: 'title', rule: 'first-headline', text: '海水为什么是咸的' },
        { line: 2, role: 'paragraph', rule: 'running-text', text: '河流带来了盐。' },
        {
          line: 3,
          role: 'heading',
          rule: 'short-line',
          text: '盐从山上来',
          runnerUp: { role: 'paragraph', rule: 'running-text' },
        },
        { line: 4, role: 'paragraph', rule: 'running-text', text: '雨水溶解了岩石。' },
        { line: 5, role: 'furniture', rule: 'share', text: '分享到：' },
      ],
      titles: [
        { line: 1, text: '海水为什么是咸的', score: expect.any(Number), evidence: expect.any(Array) },
        { line: 3, text: '盐从山上来', score: expect.any(Number), evidence: expect.any(Array) },
        { line: 4, text: '雨水溶解了岩石。', score: expect.any(Number), evidence: expect.any(Array) },
      ],
      problems: [],
    },
  ]);
});

test('the best candidates for the title are given with what speaks for them and against them', () => {
  const { objects } = explain('--json', GOOD);
  const titles: ComparedTitle[] = objects[0]?.titles ?? [];
  expect(titles.map(({ score }) => score)).toEqual(titles.map(({ score }) => score).sort((a, b) => b - a));
  for (const { score, evidence } of titles) {
    const sums = evidence.map(({ value, weight }) => value * weight);
    expect(sums.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score);
    expect(sums.map(Math.abs)).toEqual(sums.map(Math.abs).sort((a, b) => b - a));
  }
  expect(titles[0]?.evidence).toContainEqual({ kind: 'first', value: 1, weight: 1 });
  expect(titles[2]?.evidence).toContainEqual({ kind: 'prose', value: 1, weight: -6 });
});

test('people see each line with its number, role, rule and runner-up, and no colour where there is no terminal', () => {
  const { stdout } = explain(GOOD);
  expect(stdout).toContain('    3  heading     short-line (or paragraph: running-text)  盐从山上来\n');
  expect(stdout).toContain('5 parts of lines read, 4 shown, 1 left out.\n');
  expect(stdout).toMatch(/^ {4}1 +\d+(?:\.\d+)? {2}海水为什么是咸的\n +.*\bfirst 1 × 1\b/m);
  expect(stdout).toMatch(/^ {4}4 +-\d+(?:\.\d+)? {2}雨水溶解了岩石。\n +prose 1 × -6, /m);
  expect(stdout).not.toContain('\u001b');
});

test('a page has the place of each line, and the lines, or what in its head, that decided the byline', () => {
  const head = '<title>海水为什么是咸的</title><meta name="pubdate" content="2023-04-25 09:30">';
  const text =
    '<p>河流把岩石里的盐带进大海，水分蒸发，盐留了下来。</p><p>雨水落到山上，渗进岩石，把其中的矿物溶解出来。</p>';
  const byline = '<div class="info"><span>2023-04-25</span> 来源：潮汐日报</div>';
  const page = write('sea.html', `${head}<div class="article"><h1>海水为什么是咸的</h1>${byline}${text}</div>`);
  const { stdout } = explain(page);
  expect(stdout).toMatch(/^ {4}3 {2}byline .*来源：潮汐日报 {2}\[div\.article > div\.info\]$/m);
  expect(stdout).toMatch(/^ {4}5 {2}paragraph .*溶解出来。 {2}\[div\.article > p:nth\(2\)\]$/m);
  expect(stdout).toContain(
    'What decided the byline:\n    3  source         潮汐日报\n    3  published      2023-04-25T09:30\n head  published      2023-04-25T09:30  [pubdate]\n',
  );
  expect(stdout).toMatch(/^ +marked 1 × 2, /m);
  const { lines, publishedBy } = explain('--json', page).objects[0] ?? {};
  expect(lines[2]).toMatchObject({ place: 'div.article > div.info', decides: ['source', 'published'] });
  expect(publishedBy).toBe('pubdate');
});

test('--to-md writes the article as a written seed', () => {
  expect(explain('--to-md', GOOD).stdout).toBe(
    '---\ntitle: 海水为什么是咸的\n---\n\n河流带来了盐。\n\n## 盐从山上来\n\n雨水溶解了岩石。\n',
  );
});

test('-o writes a new file, and none that is there', () => {
  const file = join(folder, 'sea-written.md');
  expect(explain('--to-md', '-o', file, GOOD)).toMatchObject({ stdout: `Written: ${file}\n`, status: 0 });
  const written = readFileSync(file, 'utf8');
  expect(written).toBe(explain('--to-md', GOOD).stdout);
  expect(explain('--to-md', '-o', file, BARE).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(written);
});

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('--story prints which event an article tells, with which others, and why', () => {
  const seeds = mkdtempSync(join(folder, 'seeds-'));
  const shared = '船闸的检修提前九天完工，明早六时起恢复双向通航，过闸船舶仍按报到的先后排队';
  writeFileSync(join(seeds, '1_works.txt'), `船闸检修完工\n${shared}。\n潜水员更换了止水橡皮。\n`);
  writeFileSync(join(seeds, '2_opens.txt'), `船闸恢复通航\n管理所通报：${shared}。\n头一艘船装的是河沙。\n`);
  const run = (...names: string[]) =>
    spawnSync(process.execPath, [EXPLAIN, '--story', ...names], {
      encoding: 'utf8',
      env: { ...process.env, SEEDS: seeds },
    });
  const { stdout, status } = run('seeds/1_works.txt');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^船闸检修完工\n\ntells one event with another article, on stories\/[\da-f]{12}\.html:\n/);
  expect(stdout).toContain('  undated           opens  船闸恢复通航');
  expect(stdout).toMatch(/ {2}[\d.]+ of 0\.6: words 0\.\d\d, wording \d+ %: the same event {2}opens {2}船闸恢复通航/);
  expect(run('none')).toMatchObject({
    status: 1,
    stderr: 'none is no article of the folder of seeds. Name a file of it, or the id of an article.\n',
  });
});

function explain(...parameters: string[]) {
  const { stdout, status } = spawnSync(process.execPath, [EXPLAIN, ...parameters], { encoding: 'utf8' });
  const objects = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { stdout, status, objects: objects.map((line) => JSON.parse(line)) };
}
