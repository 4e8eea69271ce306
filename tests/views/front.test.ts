import { expect, test } from 'vitest';
import { toArchive } from '../../src/archive/archive.ts';
import { toEdition } from '../../src/archive/edition.ts';
import { toRule } from '../../src/archive/sections.ts';
import { toFrontPages, toFrontView } from '../../src/views/front.ts';
import { editionOf, toArticle } from '../archive/sample.ts';
import { PUBLISHER } from '../support/publisher.ts';

const edition = editionOf([
  toArticle('first', { place: 1, related: ['乙的标题', '丙的标题'] }),
  toArticle('second', { place: 2, related: ['丙的标题'] }),
  toArticle('third', { place: 3, title: '丙的标题' }),
  toArticle('fourth', { place: 4, title: '乙的标题' }),
]);

test('the front page is the first of the pages of articles', () => {
  const pages = toFrontPages(edition, { ...PUBLISHER, articlesPerPage: 3 });
  expect(pages.map(({ address, items }) => [address, items.map(({ article }) => article.id)])).toEqual([
    ['index.html', ['first', 'second', 'third']],
    ['page/2.html', ['fourth']],
  ]);
  expect([pages[0].nextHref, pages[1]?.previousHref]).toEqual(['page/2.html', '../index.html']);
});

test('the article that the settings name leads the front page, and stands on no other', () => {
  const pages = toFrontPages(edition, { ...PUBLISHER, articlesPerPage: 3, lead: 'fourth' });
  expect(pages.map(({ items }) => items.map(({ article }) => article.id))).toEqual([
    ['fourth', 'first', 'second'],
    ['third'],
  ]);
});

test('the front page lists the newest of each section', () => {
  const articles = Array.from({ length: 9 }, (_, at) => toArticle(`a${at}`, { place: at, keywords: ['银行'] }));
  const sections = [toRule({ name: '银行', tags: ['银行'] }, () => '')];
  const whole = toEdition({ ...toArchive(articles), sections });
  const [page] = toFrontPages(whole, PUBLISHER);
  const [section, ...others] = toFrontView(page, whole, PUBLISHER).sections;
  expect([others, section?.label, section?.links.map(({ href }) => href)]).toEqual([
    [],
    '银行',
    [0, 1, 2, 3, 4, 5].map((at) => `news/a${at}.html`),
  ]);
  expect(section?.href).toMatch(/^sections\/[0-9a-f]{12}\.html$/);
});

test('the first article is the lead, and articles that two or more others cite are listed', () => {
  const { lead, beside, below, cited } = toFrontView(
    toFrontPages(edition, { ...PUBLISHER, articlesPerPage: 3 })[0],
    edition,
    PUBLISHER,
  );
  expect(lead?.href).toBe('news/first.html');
  expect(beside.map(({ href }) => href)).toEqual(['news/second.html', 'news/third.html']);
  expect(below).toEqual([]);
  expect(cited).toEqual([{ title: '丙的标题', href: 'news/third.html', mark: '2 篇提到' }]);
});

test('articles that do not fit beside the rail are below it', () => {
  const archive = editionOf(Array.from({ length: 13 }, (_, at) => toArticle(`a${at}`, { place: at })));
  const { beside, below } = toFrontView(
    toFrontPages(archive, { ...PUBLISHER, articlesPerPage: 30 })[0],
    archive,
    PUBLISHER,
  );
  expect([beside.length, below.map(({ href }) => href)]).toEqual([
    8,
    ['news/a9.html', 'news/a10.html', 'news/a11.html', 'news/a12.html'],
  ]);
});

test('an empty archive has a front page without a lead', () => {
  const [page, ...others] = toFrontPages(editionOf([]), { ...PUBLISHER, articlesPerPage: 30 });
  expect([others.length, toFrontView(page, editionOf([]), PUBLISHER).lead]).toEqual([0, undefined]);
});
