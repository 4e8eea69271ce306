import {
  ABOUT_PAGE,
  ARCHIVE_PAGE,
  addressOfArticle,
  addressOfAuthor,
  addressOfHeadline,
  addressOfSource,
  addressOfStock,
  addressOfWanted,
  FRONT_PAGE,
  RECEIPT_PAGE,
  SEARCH_PAGE,
  STOCKS_PAGE,
} from '../archive/addresses.ts';
import type { Contributor, Edition, EditionArticle, Stock, Wanted } from '../archive/edition.ts';
import { inArchiveOrder } from '../archive/order.ts';
import { descriptionOf } from './description.ts';
import { toSiteFeed, toSourceFeed, toStockFeed } from './feeds/outline.ts';
import { toFrontPages } from './front.ts';
import type { PageOf } from './pagination.ts';
import { toPeriodPages, toPeriods } from './periods.ts';
import type { Publisher } from './publisher.ts';
import type { SitePage, Step } from './site-page.ts';
import { toWantedPages } from './wanted.ts';

const STOCKS = { name: '股票', address: STOCKS_PAGE };
const ARCHIVE = { name: '往期', address: ARCHIVE_PAGE };
const WANTED = { name: '待收录', address: addressOfWanted() };

/**
 * The kinds of pages, each with all its pages. Head, sitemap, feeds and llms.txt know a page by its row alone. The order is
 * that of the sitemap.
 */
export const PAGE_KINDS: Record<string, (edition: Edition, site: Publisher) => SitePage[]> = {
  front: (edition, site) => [frontPage(edition, site)],
  article: ({ articles }) => articles.map(articlePage),
  stocks: (edition) => [stocksPage(edition)],
  stock: (edition, site) => edition.stocks.map((stock) => stockPage(stock, edition, site)),
  source: (edition, site) => edition.sources.map((source) => sourcePage(source, edition, site)),
  author: (edition) => edition.authors.map((author) => authorPage(author, edition)),
  archive: () => [archivePage()],
  articles: (edition, site) => toFrontPages(edition, site.articlesPerPage).slice(1).map(articlesPage),
  wanted: (edition, site) => toWantedPages(edition, site.wantedPerPage).map(wantedPage),
  period: (edition) => toPeriods(edition).flatMap((period) => toPeriodPages(period).map(periodPage(period.name))),
  headline: ({ wanted }) => wanted.map(headlinePage),
  search: () => [searchPage()],
  about: () => [aboutPage()],
  receipt: () => [receiptPage()],
};

/** All pages of a site. */
export function pagesOf(edition: Edition, site: Publisher): SitePage[] {
  return Object.values(PAGE_KINDS).flatMap((pagesIn) => pagesIn(edition, site));
}

/** The first page of the newspaper. */
export function frontPage(edition: Edition, site: Publisher): SitePage {
  return {
    name: site.name,
    address: FRONT_PAGE,
    articles: edition.articles,
    listed: () => edition.articles.map(toStep),
    feed: toSiteFeed(edition, site),
    llms: { section: '版面', name: '头版', note: () => '全部文章' },
  };
}

/** The page of an article. */
export function articlePage(entry: EditionArticle): SitePage {
  return { ...toStep(entry), articles: [entry], llms: { section: '文章', note: () => descriptionOf(entry.article) } };
}

/** A page of the list of all articles, which begins on the front page. */
export function articlesPage({ address, number, items }: PageOf<EditionArticle>): SitePage {
  return { name: `全部文章，第 ${number} 页`, address, under: [ARCHIVE], listed: () => items.map(toStep) };
}

/** The list of stocks. */
export function stocksPage({ stocks }: Edition): SitePage {
  const listed = () => stocks.map(({ name, code }) => ({ name, address: addressOfStock(code) }));
  return { ...STOCKS, listed, llms: { section: '版面', note: () => '文章写明代码的股票' } };
}

/** The page of a stock, with the feed of the articles that name it. */
export function stockPage(stock: Stock, edition: Edition, site: Publisher): SitePage {
  const { byId } = edition;
  const ids = new Set([...stock.boxes, ...stock.mentions].map(({ article }) => article));
  const named = [...ids].flatMap((id) => byId.get(id)?.article ?? []);
  const articles = inArchiveOrder(named).flatMap(({ id }) => byId.get(id) ?? []);
  return {
    name: `${stock.name}（${stock.code}）`,
    address: addressOfStock(stock.code),
    under: [STOCKS],
    articles,
    listed: () => articles.map(toStep),
    feed: toStockFeed(stock, articles, site),
    llms: { section: '股票' },
  };
}

/** The page of a source, with the feed of its articles. */
export function sourcePage(source: Contributor, edition: Edition, site: Publisher): SitePage {
  return {
    ...contributorPage(source, addressOfSource(source.key), edition),
    feed: toSourceFeed(source, edition, site),
    llms: { section: '来源', note: () => `收录 ${source.articles.length} 篇` },
  };
}

/** The page of an author. */
export function authorPage(author: Contributor, edition: Edition): SitePage {
  return contributorPage(author, addressOfAuthor(author.key), edition);
}

/** A page of the headlines that are not in the archive. */
export function wantedPage({ address, number, items }: PageOf<Wanted>): SitePage {
  return {
    ...WANTED,
    address,
    listed: () => items.map(({ headline, key }) => ({ name: headline, address: addressOfHeadline(key) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '文章提到、尚未收存全文的标题' } }),
  };
}

/** The page of a headline that is not in the archive. */
export function headlinePage({ headline, key }: Wanted): SitePage {
  return { name: headline, address: addressOfHeadline(key), under: [WANTED], unlisted: true };
}

/** The list of all months. */
export function archivePage(): SitePage {
  return ARCHIVE;
}

/** A page of the articles of a month, or of those without a date. */
export function periodPage(period: string): (page: PageOf<EditionArticle>) => SitePage {
  return ({ address, number, items }) => ({
    name: number > 1 ? `${period}，第 ${number} 页` : period,
    address,
    under: [ARCHIVE],
    listed: () => items.map(toStep),
  });
}

/** The search page. */
export function searchPage(): SitePage {
  return { name: '搜索', address: SEARCH_PAGE, unlisted: true };
}

/** The page about the paper. */
export function aboutPage(): SitePage {
  return { name: '关于', address: ABOUT_PAGE, llms: { section: '版面' } };
}

/** The page of the receipt. */
export function receiptPage(): SitePage {
  return { name: '发布回执', address: RECEIPT_PAGE, unlisted: true };
}

function contributorPage({ name, articles: ids }: Contributor, address: string, { byId }: Edition): SitePage {
  const articles = ids.flatMap((id) => byId.get(id) ?? []);
  return { name, address, articles, listed: () => articles.map(toStep) };
}

function toStep({ article: { id, title } }: EditionArticle): Step {
  return { name: title, address: addressOfArticle(id) };
}
