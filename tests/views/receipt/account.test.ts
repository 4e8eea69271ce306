import { expect, test } from 'vitest';
import { toSentences } from '../../../src/views/receipt/account.ts';
import type { Receipt } from '../../../src/views/receipt/receipt.ts';
import { publish, type Seed } from './publications.ts';

const citing: Seed[] = [
  { id: 'a', title: '第一篇的标题', related: ['没有收录的标题'] },
  { id: 'b', title: '第二篇的标题', related: ['没有收录的标题'] },
];
const all: Seed[] = [...citing, { id: 'c', title: '没有收录的标题' }];
const receipt = (seeds: readonly Seed[], former?: Receipt) => publish(seeds, former).receipt;
const changedIds = ({ changes }: Receipt) => {
  const { added = [], changed = [], removed = [], arrived } = changes ?? {};
  return [...[added, changed, removed].map((list) => list.map(({ id }) => id)), arrived];
};
const sentences = (account: Receipt) => toSentences(account, (id) => `seeds/${id}.txt`);

test('an article for a wanted headline turns citations into links, and removing it reverses that', () => {
  const before = receipt(citing);
  const after = receipt(all, before);
  expect(before).toMatchObject({ citations: { resolved: 0, wanted: 2, headlines: 1 }, changes: null });
  expect(after).toMatchObject({ citations: { resolved: 2, wanted: 0, headlines: 0 } });
  expect(changedIds(after)).toEqual([['c'], [], [], { headlines: 1, links: 2 }]);
  expect(sentences(after)).toEqual([
    '3 articles. 5 lines of captures: 4 shown, 1 left out, such as menus and buttons.',
    '2 cited headlines found among the articles, 0 not there yet (待收录).',
    'Last change: 1 article added, 0 changed, 0 removed.',
    '1 wanted headline arrived, with 2 links from other articles.',
  ]);
  const afterRemoval = receipt(citing, after);
  expect(changedIds(afterRemoval)).toEqual([[], [], ['c'], { headlines: 0, links: 0 }]);
  expect(afterRemoval.citations).toEqual(before.citations);
});

test('an article whose seed has other bytes is changed', () => {
  const changed = all.map((seed) => (seed.id === 'b' ? { ...seed, bytes: 'other' } : seed));
  expect(changedIds(receipt(changed, receipt(all))).slice(0, 3)).toEqual([[], ['b'], []]);
});

test('the same seeds give the same account again, with the last changes', () => {
  const first = receipt(all);
  expect(receipt(all, first)).toEqual(first);
  const second = receipt(all, receipt(citing));
  expect(receipt(all, second)).toEqual(second);
});

test('an address that leads nowhere is named; for a seed that was renamed, with what to do', () => {
  const renamed = [{ id: 'd', title: '第一篇的标题', bytes: 'a', related: ['没有收录的标题'] }];
  expect(sentences(receipt(renamed, receipt(all))).slice(2)).toEqual([
    'Last change: 0 articles added, 0 changed, 1 moved, 2 removed.',
    'news/a.html is gone: the same bytes are news/d.html now. To keep the address: npm run move -- a seeds/d.txt (it states formerly: [a]).',
    '2 pages of the last publication are gone: news/b.html, news/c.html.',
  ]);
});

test('no more than ten addresses are named', () => {
  const many = Array.from({ length: 13 }, (_, at) => ({ id: `tide-${10 + at}` }));
  expect(sentences(receipt([], receipt(many))).at(-1)).toBe(
    `13 pages of the last publication are gone: ${many
      .slice(0, 10)
      .map(({ id }) => `news/${id}.html`)
      .join(', ')}, and 3 more, which receipt.json names.`,
  );
});
