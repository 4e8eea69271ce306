import { expect, test } from 'vitest';
import { toFrontSections } from '../../src/views/front-sections.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const labelsOf = (edition: ReturnType<typeof editionOf>) =>
  toFrontSections('index.html', edition).map(({ label, links }) => [label, links.length]);
const from = (source: string, count: number) =>
  Array.from({ length: count }, (_, at) => toArticle(`${source}${at}`, { place: at, byline: { source } }));

test('a paper without sections has its longest sources, the longest first, each with its newest articles', () => {
  const edition = editionOf([...from('甲报', 3), ...from('乙报', 8), ...from('丙报', 2)]);
  expect(labelsOf(edition)).toEqual([
    ['乙报', 6],
    ['甲报', 3],
  ]);
  expect(toFrontSections('index.html', edition)[1]).toMatchObject({
    href: expect.stringMatching(/^sources\/[0-9a-f]{12}\.html$/),
    links: [{ href: 'news/甲报0.html' }, { href: 'news/甲报1.html' }, { href: 'news/甲报2.html' }],
  });
});

test('at most three are sources; stories come before them, companies after them, six in all', () => {
  const list = (name: string) => ({ name, title: name, key: name, articles: ['x', 'y', 'z'] });
  const lists = {
    stories: ['一', '二', '三'].map(list),
    sources: ['甲报', '乙报', '丙报', '丁报'].map(list),
    companies: ['甲厂', '乙厂', '丙厂'].map((name) => ({
      ...list(name),
      articles: [{ article: 'x' }, { article: 'y' }, { article: 'z' }],
    })),
  };
  const edition = { ...editionOf([]), ...lists } as unknown as ReturnType<typeof editionOf>;
  expect(labelsOf(edition).map(([label]) => label)).toEqual(['连续报道', '甲报', '乙报', '丙报', '甲厂', '乙厂']);
  expect(labelsOf({ ...edition, stories: edition.stories.slice(1) })[0]).toEqual(['甲报', 3]);
});

test('a text in several versions and an event that several articles tell stand once', () => {
  const edition = editionOf(from('甲报', 8));
  const ties: Record<string, object> = {
    甲报0: { versions: ['甲报2'] },
    甲报2: { versions: ['甲报0'] },
    甲报1: { story: { key: 'event' } },
    甲报4: { story: { key: 'event' } },
  };
  const byId = new Map([...edition.byId].map(([id, entry]) => [id, { ...entry, ...ties[id] }]));
  const hrefsIn = (count: number) => {
    const sources = edition.sources.map((source) => ({ ...source, articles: source.articles.slice(0, count) }));
    return toFrontSections('index.html', { ...edition, byId, sources }).map(({ links }) =>
      links.map(({ href }) => href),
    );
  };
  expect(hrefsIn(8)).toEqual([['0', '1', '3', '5', '6', '7'].map((at) => `news/甲报${at}.html`)]);
  // Two texts are no list.
  expect(hrefsIn(3)).toEqual([]);
});

test('a small archive has none', () => {
  expect(labelsOf(editionOf(from('甲报', 2)))).toEqual([]);
});
