import { expect, test } from 'vitest';
import { toArchive } from '../../src/archive/archive.ts';
import { toEdition } from '../../src/archive/edition.ts';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { toListCards, toListPages, toListView } from '../../src/views/article-lists.ts';
import { toIndexPages } from '../../src/views/list-indexes.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';
import { PUBLISHER } from '../support/publisher.ts';

const KEY = keyOf('甲报');
const inPaper = (id: string, published?: string, place?: number) =>
  toArticle(id, { byline: { source: '甲报', ...(published && { published }) }, ...(place && { place }) });
const mixed = editionOf([inPaper('old', '2021-05', 1), inPaper('none', undefined, 2), inPaper('new', '2023-04-25', 3)]);

test('a list is by date, and on a page of its own in the order of the seeds', () => {
  const pages = toListPages('source', mixed, PUBLISHER);
  expect(
    pages.map(({ page, shown, otherOrder }) => [
      page.address,
      shown.items.map(({ article }) => article.id),
      otherOrder,
    ]),
  ).toEqual([
    [`sources/${KEY}.html`, ['new', 'old', 'none'], `sources/${KEY}-filed.html`],
    [`sources/${KEY}-filed.html`, ['old', 'none', 'new'], `sources/${KEY}.html`],
  ]);
  const [byDate, asFiled] = pages.map((page) => toListView(page, PUBLISHER));
  expect(byDate).toMatchObject({ title: '甲报', note: '来源 · 收录 3 篇，新的在前，未注明日期的在后' });
  expect(byDate?.ways).toEqual([
    { title: '全部来源', href: 'index.html' },
    { title: '按收录次序', href: `${KEY}-filed.html` },
    { title: '订阅', href: `${KEY}.xml` },
    { title: '怎样订阅', href: '../feeds.html' },
  ]);
  expect(pages.map(({ page }) => [page.unlisted, page.under?.map(({ address }) => address)])).toEqual([
    [undefined, ['sources/index.html']],
    [true, ['sources/index.html']],
  ]);
  expect(asFiled?.ways[1]).toEqual({ title: '按日期', href: `${KEY}.html` });
});

test('a list whose two orders are one has no second page, and a site without an address no feed', () => {
  const pages = toListPages('source', editionOf([inPaper('b', undefined, 1), inPaper('a', undefined, 2)]), PUBLISHER);
  expect(pages.map(({ page }) => page.address)).toEqual([`sources/${KEY}.html`]);
  const [list] = pages;
  expect(list?.isUndated).toBe(true);
  expect(list && toListView(list, { ...PUBLISHER, absolute: () => undefined })).toEqual({
    title: '甲报',
    note: '来源 · 收录 2 篇，均未注明日期，按收录次序排列',
    ways: [{ title: '全部来源', href: 'index.html' }],
  });
});

test('a section has no page of all sections, and a list of one article no order', () => {
  const article = toArticle('a', { byline: { published: '2023-04-25' } });
  const sections = [{ name: '海', includes: () => true }];
  const [page] = toListPages('section', toEdition({ ...toArchive([article]), sections }), PUBLISHER);
  const view = page && toListView(page, PUBLISHER);
  expect(view?.note).toMatch(/收录 1 篇$/);
  expect([page?.index, page?.page.under, view?.ways.map(({ title }) => title)]).toEqual([
    undefined,
    undefined,
    ['订阅', '怎样订阅'],
  ]);
});

test('a list whose articles are all dated has the newest first', () => {
  const pages = toListPages('source', editionOf([inPaper('a', '2023'), inPaper('b', '2022')]), PUBLISHER);
  expect(pages[0] && toListView(pages[0], PUBLISHER).note).toBe('来源 · 收录 2 篇，新的在前');
});

test('a long list is in pages, and only its first has the feed', () => {
  const edition = editionOf(Array.from({ length: 101 }, (_, at) => inPaper(`a${at}`, undefined, at + 1)));
  const pages = toListPages('source', edition, PUBLISHER);
  expect(pages.map(({ page, shown }) => [page.address, page.name, shown.items.length, page.feed?.page])).toEqual([
    [`sources/${KEY}.html`, '来源：甲报', 100, `sources/${KEY}.html`],
    [`sources/${KEY}-2.html`, '来源：甲报，第 2 页', 1, undefined],
  ]);
  expect(pages[1] && toListView(pages[1], PUBLISHER).ways.map(({ title }) => title)).toContain('订阅');
});

test('the feeds of authors and topics, of which there may be thousands, are in one format', () => {
  const articles = ['a', 'b'].map((id) =>
    toArticle(id, { byline: { source: '甲报', authors: ['张某'] }, keywords: ['海盐'] }),
  );
  const edition = editionOf([...articles, toArticle('c', {})]);
  const formatsOf = (kind: 'source' | 'author' | 'topic') =>
    toListPages(kind, edition, PUBLISHER)[0]?.page.feed?.formats;
  expect([formatsOf('source'), formatsOf('author'), formatsOf('topic')]).toEqual([['rss', 'json'], ['rss'], ['rss']]);
});

test('the cards of a source or an author do not repeat its name', () => {
  const bodies = { a: written('河口的渔船今早返港，渔民说鱼不多。'), b: written('盐田昨天开始晒盐，要晒到秋天为止。') };
  const articles = Object.entries(bodies).map(([id, body]) =>
    toArticle(id, { body, byline: { source: '甲报', authors: ['张某', `${id}某`] }, keywords: ['海盐'] }),
  );
  const edition = editionOf([...articles, toArticle('c', {})]);
  const namesOn = (kind: 'source' | 'author' | 'topic') =>
    toListPages(kind, edition, PUBLISHER)
      .flatMap((list) => toListCards(list, edition))
      .map(({ source, authors }) => [source?.name, ...authors.map(({ name }) => name)]);
  expect(namesOn('source')).toEqual([
    [undefined, '张某', 'a某'],
    [undefined, '张某', 'b某'],
  ]);
  expect(namesOn('author')).toEqual([
    ['甲报', 'a某'],
    ['甲报', 'b某'],
  ]);
  expect(namesOn('topic')[0]).toEqual(['甲报', '张某', 'a某']);
});

test('authors, topics and sources are listed with how many articles they have and the last day, the longest first', () => {
  const [page] = toIndexPages(
    'author',
    editionOf([
      toArticle('a', { byline: { authors: ['甲某', '乙某'], published: '2023-04-25T09:30' } }),
      toArticle('b', { byline: { authors: ['甲某', '丙某'], published: '2022' } }),
      toArticle('c', { byline: { authors: ['乙某', '丙某', '甲某'] } }),
      toArticle('d', { byline: { authors: ['独某'] } }),
    ]),
  );
  expect(page?.note).toBe('两篇以上文章署名的作者，共 3 个，篇数多的在前。');
  expect(page?.links).toEqual([
    { title: '甲某', href: `../authors/${keyOf('甲某')}.html`, mark: '3 篇，最近 2023年4月25日' },
    { title: '丙某', href: `../authors/${keyOf('丙某')}.html`, mark: '2 篇，最近 2022年' },
    { title: '乙某', href: `../authors/${keyOf('乙某')}.html`, mark: '2 篇，最近 2023年4月25日' },
  ]);
});

test('without topics there is no page of all topics', () => {
  expect(toIndexPages('topic', editionOf([toArticle('a', {})]))).toEqual([]);
});

test('of a text in several versions one card stands on the page, and leads to the others', () => {
  const edition = editionOf(['a', 'b', 'c', 'd'].map((id, place) => inPaper(id, undefined, place + 1)));
  const ties: Record<string, object> = {
    a: { versions: ['c'], story: { key: 'event', count: 2, before: [], after: [] } },
    c: { versions: ['a'], story: { key: 'event', count: 2, before: [], after: [] } },
    // Without a page of their event, they stand there themselves.
    b: { versions: ['d'], story: undefined },
    d: { versions: ['b'], story: undefined },
  };
  const [list] = toListPages('source', edition, PUBLISHER);
  const shown = list && {
    ...list.shown,
    items: list.shown.items.map((entry) => ({ ...entry, ...ties[entry.article.id] })),
  };
  const cards = list && shown ? toListCards({ ...list, shown }, edition) : [];
  expect(cards.map(({ href, told }) => [href, told])).toEqual([
    ['../news/a.html', { title: '另有 1 个版本', href: '../stories/event.html' }],
    ['../news/b.html', undefined],
    ['../news/d.html', undefined],
  ]);
});
