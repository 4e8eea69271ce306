import { expect, test } from 'vitest';
import { addressOfHeadline } from '../../../src/archive/addresses.ts';
import type { ArticleWithBody } from '../../../src/archive/article.ts';
import { type Account, toAccount, toSentences } from '../../../src/views/receipt/account.ts';
import type { Receipt } from '../../../src/views/receipt/receipt.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';

const article = (id: string, title: string, related: string[] = []) => toArticle(id, { title, related });
const citing = [article('a', '第一篇的标题', ['没有收录的标题']), article('b', '第二篇的标题', ['没有收录的标题'])];
const all = [...citing, article('c', '没有收录的标题')];

const account = (articles: ArticleWithBody[], earlier?: Receipt, hashes: Record<string, string> = {}): Account =>
  toAccount(
    editionOf(articles),
    {
      hashes: new Map(articles.map(({ id }) => [id, hashes[id] ?? `hash of ${id}`])),
      lines: [{ read: 5, shown: 4, leftOut: 1 }],
      refused: [],
    },
    earlier,
  );

/** The receipt of a site with these articles. Its only files are the pages of wanted headlines. */
const receipt = (articles: ArticleWithBody[], earlier?: Receipt): Receipt => ({
  ...account(articles, earlier),
  files: Object.fromEntries(editionOf(articles).wanted.map(({ key }) => [addressOfHeadline(key), ''])),
});
const changedIds = (changes: Account['changes']) => {
  const { added = [], changed = [], removed = [], arrived } = changes ?? {};
  return [...[added, changed, removed].map((list) => list.map(({ id }) => id)), arrived];
};

test('an article for a wanted headline turns citations into links, and removing it reverses that', () => {
  const before = receipt(citing);
  const after = receipt(all, before);
  expect(before).toMatchObject({ citations: { resolved: 0, wanted: 2, headlines: 1 }, changes: null });
  expect(after).toMatchObject({ citations: { resolved: 2, wanted: 0, headlines: 0 } });
  expect(changedIds(after.changes)).toEqual([['c'], [], [], { headlines: 1, links: 2 }]);
  expect(toSentences(after)).toEqual([
    '3 articles. 5 lines of captures: 4 shown, 1 left out as furniture.',
    '2 citations resolved, 0 headlines wanted.',
    'Last change: 1 article added, 0 changed, 0 removed.',
    '1 wanted headline arrived, with 2 links from other articles.',
  ]);
  const afterRemoval = receipt(citing, after);
  expect(changedIds(afterRemoval.changes)).toEqual([[], [], ['c'], { headlines: 0, links: 0 }]);
  expect(afterRemoval.citations).toEqual(before.citations);
});

test('an article whose seed has other bytes is changed', () => {
  expect(changedIds(account(all, receipt(all), { b: 'another hash' }).changes).slice(0, 3)).toEqual([[], ['b'], []]);
});

test('the same seeds give the same account again, with the last changes', () => {
  const first = receipt(all);
  expect(receipt(all, first)).toEqual(first);
  const second = receipt(all, receipt(citing));
  expect(receipt(all, second)).toEqual(second);
});
