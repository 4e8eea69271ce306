import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/archive/article.ts';
import { parseSeedName } from '../../../src/seeds/file-name.ts';
import { withoutInvisible } from '../../../src/seeds/invisible.ts';
import { toNewSeed } from '../../../src/seeds/markdown/new-seed.ts';
import { readSeed } from '../../../src/seeds/read-seed.ts';
import { NAUGHTY_TITLES } from '../../site/naughty/naughty-titles.ts';
import { commandFile } from '../../support/checkout.ts';

const read = (file: string, text: string) => readSeed(parseSeedName(file), new TextEncoder().encode(text));

test.each([
  ['股价: 涨了吗？', '股价 涨了吗？.md'],
  ['2023-04 年报', '2023 04 年报.md'],
  ['../../a/b', 'a b.md'],
  ['***', '文章.md'],
  ['长'.repeat(300), `${'长'.repeat(60)}.md`],
])('%s is the file %s', (title, file) => {
  expect(toNewSeed(title).file).toBe(file);
});

test('any title is one that the schema lets through, as it is seen', () => {
  for (const title of NAUGHTY_TITLES) {
    const { file, text } = toNewSeed(title);
    const { article, problems } = read(file, text);
    expect([title, problems, article?.title.toWellFormed()]).toEqual([
      title,
      undefined,
      withoutInvisible(title.replace(/\s+/gu, ' ')).trim().toWellFormed(),
    ]);
  }
});

test('names every field, and each is valid as soon as it is no comment', () => {
  const { file, text } = toNewSeed('标题');
  const { article, problems } = read(file, text.replace(/^# (?=\s*(?:\w+:|- ))/gm, ''));
  expect(problems).toBeUndefined();
  const { body, id, ...stated } = article ?? { body: undefined, id: '' };
  const fields = Object.keys(articleSchema.shape).filter((field) => field !== 'body');
  expect(Object.keys(stated).sort()).toEqual(fields.sort());
  expect(article?.byline).toEqual({
    authors: ['作者甲', '作者乙'],
    source: '某报',
    originalTitle: '原来的标题',
    editors: ['责任编辑'],
    published: '2023-04-25T09:30',
  });
});

test('the command writes a seed once, and never over another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  const run = (title: string) =>
    spawnSync(process.execPath, [commandFile('new'), title], {
      env: { ...process.env, SEEDS: folder },
      encoding: 'utf8',
    });
  expect(run('新的一篇').stdout).toMatch(/^Wrote .*新的一篇\.md\. Its address will be news\/[0-9a-f]{16}\.html;/);
  const again = run('新的一篇');
  expect([again.status, again.stderr]).toEqual([
    1,
    expect.stringContaining(
      '新的一篇.md is there already, and would have the same address. Give another title, or edit it.',
    ),
  ]);
  expect(run('').stderr).toMatch(/^Usage: npm run new -- "标题"\n/);
  expect(readdirSync(folder)).toEqual(['新的一篇.md']);
  expect(readFileSync(join(folder, '新的一篇.md'), 'utf8')).toContain('\ntitle: 新的一篇\n');
});
