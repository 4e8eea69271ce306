import {
  ABOUT_PAGE,
  addressOfArticle,
  addressOfOwnPage,
  FEEDS_PAGE,
  FRONT_PAGE,
  RECEIPT_PAGE,
  SEARCH_PAGE,
} from '../archive/addresses.ts';
import type { Article } from '../archive/article.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { findAbout, isFooter, type OwnPage } from '../archive/own-page.ts';
import { toListPages } from './article-lists.ts';
import { toCompaniesPages, toCompanyPages } from './company.ts';
import { toDayPages, toDays } from './days.ts';
import { descriptionOf, toShort } from './description.ts';
import { toSiteFeed } from './feeds/outline.ts';
import { toFrontPages } from './front.ts';
import { toAcrossPages } from './joint-front.ts';
import { toIndexPages } from './list-indexes.ts';
import {
  archivePage,
  articlesPage,
  companiesPage,
  companyPage,
  dayPage,
  daysPage,
  headlinePage,
  periodPage,
  stockPage,
  stocksPage,
  storiesPage,
  storyPage,
  toStep,
  wantedPage,
  yearPage,
} from './list-pages.ts';
import { toPeriodPages, toPeriods, toYears } from './periods.ts';
import type { Publisher } from './publisher.ts';
import type { SitePage } from './site-page.ts';
import { toStockPages } from './stock.ts';
import { toStocksPages } from './stock-index.ts';
import { toStoriesPages, toStoryPages } from './stories.ts';
import { toWantedPages } from './wanted.ts';

/**
 * The kinds of pages, each with all its pages. Head, sitemap, feeds and llms.txt know a page by its row alone. The order is
 * that of the sitemap.
 */
export const PAGE_KINDS: Record<string, (edition: Edition, site: Publisher) => SitePage[]> = {
  front: (edition, site) => [frontPage(edition, site)],
  article: ({ articles }) => articles.map(articlePage),
  withdrawn: ({ withdrawn }) => withdrawn.map(withdrawnPage),
  stocks: (edition) => toStocksPages(edition).map(stocksPage),
  stock: (edition, site) => edition.stocks.flatMap((stock) => toStockPages(stock).map(stockPage(stock, edition, site))),
  companies: (edition) => toCompaniesPages(edition).map(companiesPage),
  company: (edition, site) =>
    edition.companies.flatMap((company) => toCompanyPages(company).map(companyPage(company, edition, site))),
  stories: (edition) => toStoriesPages(edition).map(storiesPage),
  story: (edition, site) =>
    edition.stories.flatMap((story) => toStoryPages(story, edition).map(storyPage(story, edition, site))),
  section: (edition, site) => toListPages('section', edition, site).map(toPage),
  topics: (edition) => toIndexPages('topic', edition).map(toPage),
  topic: (edition, site) => toListPages('topic', edition, site).map(toPage),
  sources: (edition) => toIndexPages('source', edition).map(toPage),
  source: (edition, site) => toListPages('source', edition, site).map(toPage),
  authors: (edition) => toIndexPages('author', edition).map(toPage),
  author: (edition, site) => toListPages('author', edition, site).map(toPage),
  archive: (edition) => [archivePage(edition)],
  articles: (edition, site) => toFrontPages(edition, site).slice(1).map(articlesPage),
  wanted: (edition, site) => toWantedPages(edition, site.wantedPerPage).map(wantedPage),
  year: (edition) => toYears(edition).map(yearPage),
  period: (edition) => toPeriods(edition).flatMap((period) => toPeriodPages(period).map(periodPage(period))),
  days: (edition) => (toDays(edition).length > 0 ? [daysPage(edition)] : []),
  day: (edition) => toDays(edition).flatMap((day) => toDayPages(day).map(dayPage(day.day))),
  headline: ({ wanted }) => wanted.map(headlinePage),
  search: () => [searchPage()],
  about: ({ pages }, site) => [aboutPage(pages, site)],
  own: ({ pages }) => toOwnPages(pages).map(ownPage),
  feeds: (_, site) => (site.absolute(FEEDS_PAGE) === undefined ? [] : [feedsPage(site)]),
  receipt: () => [receiptPage()],
};

/** The kinds of pages of a front of several editions beside its own lists: all others would be empty. */
const KINDS_OF_FRONT = ['front', 'search', 'about', 'own', 'receipt'];

/** All pages of a site. */
export function pagesOf(edition: Edition, site: Publisher): SitePage[] {
  const { front } = edition;
  const kinds = Object.entries(PAGE_KINDS).filter(([kind]) => !front || KINDS_OF_FRONT.includes(kind));
  return [
    ...kinds.flatMap(([, pagesIn]) => pagesIn(edition, site)),
    ...(front ? toAcrossPages(front).map(toPage) : []),
  ];
}

function toPage({ page }: { page: SitePage }): SitePage {
  return page;
}

/** The first page of the newspaper. */
export function frontPage(edition: Edition, site: Publisher): SitePage {
  return {
    name: site.name,
    address: FRONT_PAGE,
    description: () => site.description,
    articles: edition.articles,
    listed: () => edition.articles.map(toStep),
    feed: toSiteFeed(edition, site),
    llms: { section: '版面', name: '头版', note: () => '全部文章' },
  };
}

/** The page of an article. */
export function articlePage(entry: EditionArticle): SitePage {
  const description = () => descriptionOf(entry.article);
  return { ...toStep(entry), description, articles: [entry], llms: { section: '文章', note: description } };
}

/** The page that says why an article is withdrawn. */
export function withdrawnPage({ id, title, withdrawn = '' }: Article): SitePage {
  return {
    name: title,
    address: addressOfArticle(id),
    description: () => toShort(`编辑部已撤下这篇文章。${withdrawn}`),
    unlisted: true,
  };
}

/** The search page. */
export function searchPage(): SitePage {
  return { name: '搜索', address: SEARCH_PAGE, description: () => '在全部文章、标题与股票里找。', unlisted: true };
}

/** The page about the paper, in the publisher's own words if there are any. */
export function aboutPage(pages: readonly OwnPage[], site: Publisher): SitePage {
  const own = findAbout(pages);
  if (own) return ownPage(own);
  const description = () => `关于${site.name}：文章从哪里来，收录了多少，怎样离线保存。`;
  return { name: '关于', address: ABOUT_PAGE, description, llms: { section: '版面' } };
}

/** A page of the publisher's own. */
export function ownPage({ id, title, description }: OwnPage): SitePage {
  const sentence = () => toShort(description);
  return {
    name: title,
    address: addressOfOwnPage(id),
    description: sentence,
    llms: { section: '版面', note: sentence },
  };
}

/** The pages of the publisher's own that stand in `pages/`. */
export function toOwnPages(pages: readonly OwnPage[]): OwnPage[] {
  return pages.filter(({ id }) => !isFooter(id) && addressOfOwnPage(id) !== ABOUT_PAGE);
}

/** The page that says how to subscribe. A site without an address has no feeds, and no such page. */
export function feedsPage(site: Publisher): SitePage {
  const description = () => `怎样订阅${site.name}：订阅源是什么，用什么阅读器，地址在哪里。`;
  return { name: '订阅', address: FEEDS_PAGE, description, llms: { section: '版面', note: description } };
}

/** The page of the receipt. */
export function receiptPage(): SitePage {
  const description = () => '这一次发布刊出了什么、未收录什么，以及怎样核对副本。';
  return { name: '发布记录', address: RECEIPT_PAGE, description, unlisted: true };
}
