import { expect, test } from 'vitest';
import type { ArticleWithBody } from '../../src/archive/article.ts';
import type { Edition } from '../../src/archive/edition.ts';
import { storyKeyOf } from '../../src/archive/stories/stories.ts';
import { storyPage } from '../../src/views/list-pages.ts';
import { formerStoriesIn } from '../../src/views/receipt/former-stories.ts';
import {
  articlesShownWithStory,
  toReadOn,
  toStoriesPages,
  toStoryLinks,
  toStoryNeighbours,
  toStoryPages,
  toStoryRail,
  toStoryView,
} from '../../src/views/stories.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';
import { PUBLISHER } from '../support/publisher.ts';

const SHARED = '船闸的检修提前九天完工，明早六时起恢复双向通航，过闸船舶仍按报到的先后排队，装载超宽的船须提前一天登记';
const toTelling = (id: string, published: string | undefined, ...more: string[]) =>
  toArticle(id, {
    title: `标题 ${id}`,
    byline: { ...(published && { published }) },
    body: written(`${SHARED}。`, ...more),
  });
const FIRST = toTelling('first', '2022-05-06', '潜水员更换了门底的止水橡皮。');
const SECOND = toTelling('second', '2022-05-07', '头一艘船装的是河沙，船家等了三个星期。');
const LIKE = toArticle('like', {
  body: written('船闸为什么要检修：闸门的止水橡皮会老化，河沙会磨坏闸室，船家的船舶会撞坏门底。'),
});
const OTHER = toArticle('other', { body: written('果园的苹果早熟，冷库已经腾空。', '果农忙着装箱。') });
const ARTICLES: ArticleWithBody[] = [FIRST, SECOND, LIKE, OTHER];
const edition = editionOf(ARTICLES);
const entryOf = (id: string) => {
  const entry = edition.byId.get(id);
  if (!entry) throw new Error(id);
  return entry;
};
const KEY = storyKeyOf('first');
const pagesIn = (told: Edition) => told.stories.flatMap((story) => toStoryPages(story, told));

test('a page lists the stories with the count of their articles and the day of the oldest', () => {
  const [page] = toStoriesPages(edition);
  expect(page && toStoryLinks(page, edition)).toEqual([
    { title: '标题 first', href: `../stories/${KEY}.html`, mark: '2 篇 · 2022年5月6日起' },
  ]);
  expect(toStoriesPages(editionOf([OTHER]))).toEqual([]);
});

test('the page of a story has each text once, with its other versions', () => {
  const again = { ...toTelling('third', '2022-05-08', '头一艘船装的是河沙，船家等了三个星期。'), title: '标题 second' };
  const told = editionOf([...ARTICLES, again]);
  expect(pagesIn(told).map((page) => toStoryView(page, told))).toMatchObject([
    [
      { card: { title: '标题 first' }, versions: [] },
      { card: { title: '标题 second' }, versions: [{ href: '../news/third.html', mark: '2022年5月8日' }] },
    ],
  ]);
});

test('a story of many articles has several pages, and a text whose versions go on stands on both', () => {
  const copies = Array.from({ length: 105 }, (_, at) => ({
    ...toTelling(`copy-${String(at).padStart(3, '0')}`, undefined, '头一艘船装的是河沙，船家等了三个星期。'),
    title: '标题 second',
  }));
  const told = editionOf([SECOND, ...copies]);
  const [story] = told.stories;
  const pages = pagesIn(told);
  expect(pages.map(({ address, items }) => [address, items.length])).toEqual([
    [`stories/${story?.key}.html`, 100],
    [`stories/${story?.key}/2.html`, 6],
  ]);
  expect(
    pages.map((page) => toStoryView(page, told).map(({ card, versions }) => [card.href, versions.length])),
  ).toEqual([[['../news/second.html', 99]], [['../../news/copy-099.html', 5]]]);
  const named = story ? pages.map(storyPage(story, told, PUBLISHER)) : [];
  expect(named.map(({ name, feed }) => [name, feed?.page])).toEqual([
    [`连续报道：${story?.title}`, `stories/${story?.key}.html`],
    [`连续报道：${story?.title}，第 2 页`, undefined],
  ]);
});

test('beside a story stand the companies that several of its articles name, and similar articles of other events', () => {
  const byOne = '鹭塘电器股份有限公司捐了水泵。';
  const byBoth = '芦汀港务股份有限公司承担了检修。';
  const told = editionOf([
    toTelling('first', '2022-05-06', byBoth, byOne),
    toTelling('second', '2022-05-07', byBoth),
    toArticle('named', { body: written(byOne) }),
    LIKE,
    OTHER,
  ]);
  const [story] = told.stories;
  const [page] = pagesIn(told);
  const { companies, similar } = story && page ? toStoryRail(page, story, told) : {};
  expect(companies?.map(({ title, mark }) => [title, mark])).toEqual([['芦汀港务股份有限公司', '2 篇提到']]);
  expect(similar?.map(({ href }) => href)).toEqual(['../news/named.html']);
  expect(story && articlesShownWithStory(story, told)).toEqual(['first', 'second', 'named']);
});

test('an article names what comes before and after it, and leads to the whole story', () => {
  expect(toStoryNeighbours('news/first.html', entryOf('first'), edition)).toEqual([
    { title: '标题 second', href: 'second.html', mark: '2022年5月7日' },
    { title: '全部 2 篇', href: `../stories/${KEY}.html` },
  ]);
  expect(toStoryNeighbours('news/other.html', entryOf('other'), edition)).toEqual([]);
});

test('a reader is invited to the next article of the event, else to the most similar one of another, else to none', () => {
  const readOn = (id: string) => {
    const { ground, link } = toReadOn(`news/${id}.html`, entryOf(id), edition) ?? {};
    return [ground, link?.href];
  };
  expect(readOn('first')).toEqual(['这件事的下一篇', 'second.html']);
  expect(readOn('second')).toEqual(['内容最相近的一篇', 'like.html']);
  expect(readOn('other')).toEqual([undefined, undefined]);
});

test('the address of a story that begins with an older article now, or is none any more, leads on', () => {
  const before = { files: { [`stories/${KEY}.html`]: '', [`stories/${storyKeyOf('other')}.html`]: '' } };
  const older = editionOf([...ARTICLES, toTelling('older', '2022-05-01', '管理所公布了检修的日程。')]);
  expect(formerStoriesIn(older, before)).toEqual([
    { address: `stories/${KEY}.html`, to: `stories/${storyKeyOf('older')}.html`, title: older.stories[0]?.title },
    { address: `stories/${storyKeyOf('other')}.html`, to: 'news/other.html', title: '标题 other' },
  ]);
  expect(formerStoriesIn(edition, { files: { [`stories/${KEY}.html`]: '' } })).toEqual([]);
});
