import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { commandFile, newFolder } from '../support/checkout.ts';

const EDITION = commandFile('edition');
const SEEDS: Record<string, string> = {
  '1_first.md':
    '---\ntitle: 灯塔重新点亮\nbyline: { published: 2023-04-25 }\nnext: 渡船改线通航\nrelated: [没有收录的标题]\n---\n\n样稿海运(600000)出资。\n',
  '2_second.md':
    '---\ntitle: 渡船改线通航\ndailyStocks: [{ name: 样稿海运, code: "600000" }]\nrelated: [灯塔重新点亮]\n---\n\n正文。\n',
};

function editionOf(seeds: Record<string, string>): { code: number | null; printed: string } {
  const folder = newFolder();
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(folder, name), text);
  const { status, stdout } = spawnSync(process.execPath, [EDITION, '--json', '--seeds', folder], { encoding: 'utf8' });
  return { code: status, printed: stdout };
}

test('prints the whole edition as one object, in the shape that the design lays down', () => {
  const { code, printed } = editionOf(SEEDS);
  const key = keyOf('没有收录的标题');
  expect([code, JSON.parse(printed)]).toEqual([
    0,
    {
      articles: [
        {
          id: 'first',
          title: '灯塔重新点亮',
          address: 'news/first.html',
          published: '2023-04-25',
          previous: null,
          next: { headline: '渡船改线通航', article: 'second', by: 'exact' },
          related: [{ headline: '没有收录的标题', article: null, by: null }],
          similar: expect.any(Array),
          versions: [],
          citedBy: ['second'],
          stocks: ['600000'],
        },
        {
          id: 'second',
          title: '渡船改线通航',
          address: 'news/second.html',
          published: null,
          previous: { headline: '灯塔重新点亮', article: 'first', by: 'order' },
          next: null,
          related: [{ headline: '灯塔重新点亮', article: 'first', by: 'exact' }],
          similar: expect.any(Array),
          versions: [],
          citedBy: ['first'],
          stocks: ['600000'],
        },
      ],
      wanted: [{ headline: '没有收录的标题', key, address: `headlines/${key}.html`, citedBy: ['first'] }],
      stocks: [
        {
          code: '600000',
          name: '样稿海运',
          exchange: 'SSE',
          address: 'stocks/600000.html',
          boxes: ['second'],
          mentions: ['first'],
        },
      ],
      companies: [
        {
          key: '7aeabb1c1d0d',
          name: '样稿海运',
          names: ['样稿海运'],
          codes: ['600000'],
          address: 'companies/7aeabb1c1d0d.html',
          articles: ['first'],
        },
      ],
      stories: [],
      refused: [],
    },
  ]);
});

test('names refused seeds with their problems, prints all others, and exits with 1', () => {
  const { code, printed } = editionOf({ ...SEEDS, 'bad.md': '---\ntitel: 标题\n---\n\n正文。\n' });
  const { articles, refused } = JSON.parse(printed);
  expect([code, articles.length, refused.length]).toEqual([1, 2, 1]);
  expect(refused[0].file).toMatch(/\/bad\.md$/);
  expect(refused[0].problems).toContainEqual({
    line: 2,
    message: expect.stringContaining('titel: no such field. Remove it, or correct its name:'),
  });
});
