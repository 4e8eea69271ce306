import { expect, test } from 'vitest';
import { toAccount, toSentences } from '../../src/news/account.ts';
import { type Article, articleSchema } from '../../src/news/article.ts';
import { toEdition } from '../../src/news/edition.ts';

const article = (id: string, title: string, related: string[] = []): Article => ({
  ...articleSchema.parse({ title, related, body: { kind: 'written', paragraphs: ['正文。'] } }),
  id,
});
const citing = [article('a', '第一篇的标题', ['没有收录的标题']), article('b', '第二篇的标题', ['没有收录的标题'])];

test('a wanted headline that arrives turns its mentions into links, and that is told; it is reversed when it goes', () => {
  const before = toAccount(toEdition(citing), []);
  const edition = toEdition([...citing, article('c', '没有收录的标题')]);
  const after = toAccount(edition, [{ read: 5, shown: 4, leftOut: 1 }], before);
  expect(before).toMatchObject({ links: 0, arrived: { articles: 0, links: 0 } });
  expect(before.wanted).toHaveLength(1);
  expect(after).toMatchObject({ links: 2, wanted: [], arrived: { articles: 1, links: 2 } });
  expect(toSentences(after, 1)).toEqual([
    '3 articles: of 5 lines of captures 4 are shown and 1 left out as furniture.',
    '2 headlines lead to articles; 0 are wanted.',
    '1 wanted headlines arrived: 2 mentions became links.',
    '1 seeds were refused and left out.',
  ]);
  expect(toAccount(toEdition(citing), [], after)).toMatchObject({ wanted: before.wanted, links: 0 });
});
