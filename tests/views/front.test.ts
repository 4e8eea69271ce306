import { expect, test } from 'vitest';
import { toArchive } from '../../src/archive/archive.ts';
import { toEdition } from '../../src/archive/edition.ts';
import { toRule } from '../../src/archive/sections.ts';
import { toFrontCard, toFrontPages, toFrontView } from '../../src/views/front.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';
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

test('the first article is the lead, the next are of the second rank, and articles that two or more others cite are listed', () => {
  const { lead, second, beside, below, cited } = toFrontView(
    toFrontPages(edition, { ...PUBLISHER, articlesPerPage: 3 })[0],
    edition,
    PUBLISHER,
  );
  expect(lead?.href).toBe('news/first.html');
  expect(second.map(({ href }) => href)).toEqual(['news/second.html', 'news/third.html']);
  expect([beside, below]).toEqual([[], []]);
  expect(cited).toEqual([{ title: '丙的标题', href: 'news/third.html', mark: '2 篇提到' }]);
});

test('at most eight of the most cited articles and of the wanted headlines are listed', () => {
  const ids = Array.from({ length: 9 }, (_, at) => `丙${at}的标题`);
  const wanted = Array.from({ length: 9 }, (_, at) => `未收录的标题之${at}`);
  const crowded = editionOf([
    ...['a', 'b'].map((id, place) => toArticle(id, { place, related: [...ids, ...wanted] })),
    ...ids.map((title, place) => toArticle(`c${place}`, { place: place + 2, title })),
  ]);
  const view = toFrontView(toFrontPages(crowded, PUBLISHER)[0], crowded, PUBLISHER);
  expect([view.cited.length, view.wanted.length]).toEqual([8, 8]);
});

test('as many articles stand beside the rail as fill its height, the others below it', () => {
  const related = Array.from({ length: 8 }, (_, at) => `未收录的标题之${at}`);
  const archive = editionOf(Array.from({ length: 13 }, (_, at) => toArticle(`a${at}`, { place: at, related })));
  const countsWith = (rail: typeof PUBLISHER.rail) => {
    const { beside, below } = toFrontView(toFrontPages(archive, PUBLISHER)[0], archive, { ...PUBLISHER, rail });
    return [beside.length, below.length];
  };
  expect(countsWith([])).toEqual([0, 9]);
  expect(countsWith(['wanted'])).toEqual([0, 9]);
  expect(countsWith(['wanted', 'wanted'])).toEqual([4, 5]);
});

test('of articles that tell one event the first alone stands on the pages of all articles, with how many tell it', () => {
  const text = written('船闸的检修提前九天完工，明早六时起恢复双向通航，过闸船舶仍按报到的先后排队。');
  const told = editionOf([
    toArticle('old', { byline: { published: '2022-05-06' }, body: text }),
    toArticle('new', { byline: { published: '2022-05-07' }, body: text }),
    toArticle('other', {}),
  ]);
  const [page, ...others] = toFrontPages(told, PUBLISHER);
  expect(others).toEqual([]);
  expect(page.items.map((entry) => toFrontCard('index.html', entry, told))).toMatchObject([
    { href: 'news/new.html', told: { title: '同一件事 2 篇', href: `stories/${told.stories[0]?.key}.html` } },
    { href: 'news/other.html' },
  ]);
});

test('an article of the first two ranks has its picture', () => {
  const picture = { src: 'pictures/a.webp', width: 600, height: 400 };
  const [page] = toFrontPages(edition, PUBLISHER);
  const { lead, second } = toFrontView(page, edition, PUBLISHER, (id) => (id === 'second' ? picture : undefined));
  expect([lead?.picture, ...second.map((card) => card.picture)]).toEqual([undefined, picture, undefined, undefined]);
});

test('an empty archive has a front page without a lead', () => {
  const [page, ...others] = toFrontPages(editionOf([]), { ...PUBLISHER, articlesPerPage: 30 });
  expect([others.length, toFrontView(page, editionOf([]), PUBLISHER).lead]).toEqual([0, undefined]);
});
