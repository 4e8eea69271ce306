import { expect, test } from 'vitest';
import { addressOfHeadline } from '../../../src/archive/addresses.ts';
import type { WholeArticle } from '../../../src/archive/article.ts';
import { type Account, toAccount, toSentences } from '../../../src/views/receipt/account.ts';
import type { Receipt } from '../../../src/views/receipt/receipt.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';

const article = (id: string, title: string, related: string[] = []) => toArticle(id, { title, related });
const citing = [article('a', '第一篇的标题', ['没有收录的标题']), article('b', '第二篇的标题', ['没有收录的标题'])];
const all = [...citing, article('c', '没有收录的标题')];

const account = (articles: WholeArticle[], former?: Receipt, hashes: Record<string, string> = {}): Account =>
  toAccount(
    editionOf(articles),
    {
      hashes: new Map(articles.map(({ id }) => [id, hashes[id] ?? `hash of ${id}`])),
      lines: [{ read: 5, shown: 4, leftOut: 1 }],
      refused: [],
    },
    former,
  );

/** The receipt of a site with these articles, of whose files only the pages of wanted headlines matter here. */
const receipt = (articles: WholeArticle[], former?: Receipt): Receipt => ({
  ...account(articles, former),
  files: Object.fromEntries(editionOf(articles).wanted.map(({ key }) => [addressOfHeadline(key), ''])),
});
const titles = (changes: Account['changes']) => {
  const { added = [], changed = [], removed = [], arrived } = changes ?? {};
  return [...[added, changed, removed].map((list) => list.map(({ id }) => id)), arrived];
};

test('a wanted headline that arrives turns its mentions into links, and that is told; it is reversed when it goes', () => {
  const before = receipt(citing);
  const after = receipt(all, before);
  expect(before).toMatchObject({ citations: { resolved: 0, wanted: 2, headlines: 1 }, changes: null });
  expect(after).toMatchObject({ citations: { resolved: 2, wanted: 0, headlines: 0 } });
  expect(titles(after.changes)).toEqual([['c'], [], [], { headlines: 1, links: 2 }]);
  expect(toSentences(after)).toEqual([
    '3 articles: of 5 lines of captures 4 are shown and 1 left out as furniture.',
    '2 headlines lead to articles; 0 are wanted.',
    'The last change: 1 articles added, 0 changed, 0 removed.',
    '1 wanted headlines arrived: 2 mentions became links.',
  ]);
  const gone = receipt(citing, after);
  expect(titles(gone.changes)).toEqual([[], [], ['c'], { headlines: 0, links: 0 }]);
  expect(gone.citations).toEqual(before.citations);
});

test('an article whose seed has other bytes is changed', () => {
  expect(titles(account(all, receipt(all), { b: 'another hash' }).changes).slice(0, 3)).toEqual([[], ['b'], []]);
});

test('the same seeds again give the same account, with the change that was last', () => {
  const first = receipt(all);
  expect(receipt(all, first)).toEqual(first);
  const second = receipt(all, receipt(citing));
  expect(receipt(all, second)).toEqual(second);
});
