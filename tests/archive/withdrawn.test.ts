import { expect, test } from 'vitest';
import { toLink } from '../../src/views/link.ts';
import { editionOf, toArticle, written } from './sample.ts';

const TEXT = written(
  '潮水每天晚来约五十分钟，老船工看月亮就知道时辰。',
  '地球带着我们转过鼓起的海面，一天因此有两次涨落。',
  '太阳也拉海水，只是离得远，力气不到月亮的一半。',
  '初一和十五三者排成一线，大潮漫过晒盐的田埂。',
  '渔民按潮汐表出海，错过一次要等上大半天。',
);
const ADDRESS = 'https://tide.example/1.html';
const stated = { dailyStocks: [{ name: '潮汐电', code: '600001' }], byline: { source: '潮报', authors: ['王小潮'] } };
const archive = (withdrawn?: string) => [
  toArticle('ebb', { related: ['潮水为什么会来'], body: TEXT, byline: { source: '潮报', authors: ['王小潮'] } }),
  toArticle('flow', { next: '潮水为什么会来', body: written('另一回事。') }),
  toArticle('tide', {
    ...stated,
    title: '潮水为什么会来',
    related: ['只有它提到的标题'],
    url: ADDRESS,
    body: TEXT,
    ...(withdrawn !== undefined && { withdrawn }),
  }),
];

test('a withdrawn article is in no list: no similar article, source, author, share or wanted headline has it', () => {
  const [before, after] = [editionOf(archive()), editionOf(archive('内容有误'))];
  expect(before.byId.get('ebb')?.similar).toContain('tide');
  expect([before.stocks.length, before.sources.length, before.authors.length, before.wanted.length]).toEqual([
    1, 1, 1, 1,
  ]);
  expect(after.articles.map(({ article }) => article.id)).toEqual(['ebb', 'flow']);
  expect(after.articles.flatMap(({ similar, versions }) => [...similar, ...versions])).not.toContain('tide');
  expect([after.stocks, after.sources, after.authors, after.wanted]).toEqual([[], [], [], []]);
  expect(after.withdrawn.map(({ id }) => id)).toEqual(['tide']);
});

test('a headline of it leads to its address, and is marked', () => {
  const edition = editionOf(archive('内容有误'));
  const { byId } = edition;
  for (const citation of [byId.get('ebb')?.related[0], byId.get('flow')?.next])
    expect(citation && toLink('news/ebb.html', citation, edition)).toEqual({
      title: '潮水为什么会来',
      href: 'tide.html',
      mark: '已撤下',
    });
});

test('a headline means an article that is shown, if that has the title, too', () => {
  const twin = toArticle('twin', { title: '潮水为什么会来', body: written('另写的一篇。') });
  const { byId } = editionOf([...archive('内容有误'), twin]);
  expect(byId.get('ebb')?.related[0]).toMatchObject({ article: 'twin' });
  expect(byId.get('ebb')?.related[0]?.isWithdrawn).toBeUndefined();
});

test('a link to where it stood leads out of the site, as it was written', () => {
  const text = '见原来的报道。';
  const links = [{ from: 1, to: 6, url: ADDRESS }];
  const linking = toArticle('link', {
    body: { kind: 'captured', blocks: [{ kind: 'paragraph', text, links, line: 2 }] },
  });
  expect(editionOf([...archive(), linking]).byId.get('link')?.linked).toEqual({ [ADDRESS]: 'tide' });
  expect(editionOf([...archive('内容有误'), linking]).byId.get('link')?.linked).toEqual({});
});
