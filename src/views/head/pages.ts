import {
  ABOUT_PAGE,
  ARCHIVE_PAGE,
  addressOfAuthor,
  addressOfHeadline,
  addressOfSource,
  addressOfStock,
  addressOfWanted,
  FRONT_PAGE,
  RECEIPT_PAGE,
  SEARCH_PAGE,
  STOCKS_PAGE,
} from '../../archive/addresses.ts';
import type { Contributor, Edition, EditionArticle, Stock, Wanted } from '../../archive/edition.ts';
import { articlesOfStock } from '../articles-of-stock.ts';
import { toSourceFeed, toStockFeed } from '../feeds/outline.ts';
import type { Publisher } from '../publisher.ts';
import type { Head } from './head.ts';
import type { Step } from './json-ld.ts';
import { toPageHead, toSteps } from './page-head.ts';

const STOCKS = { name: '股票', address: STOCKS_PAGE };
const ARCHIVE = { name: '往期', address: ARCHIVE_PAGE };
const WANTED = { name: '待收录', address: addressOfWanted() };

/** The head of the front page. */
export function toFrontHead(edition: Edition, site: Publisher): Head {
  return toPageHead({ name: site.name, address: FRONT_PAGE, listed: toSteps(edition.articles) }, edition, site);
}

/** The head of the list of shares. */
export function toStocksHead(edition: Edition, site: Publisher): Head {
  const listed = edition.stocks.map(({ name, code }) => ({ name, address: addressOfStock(code) }));
  return toPageHead({ ...STOCKS, listed }, edition, site);
}

/** The head of a share's page: the articles that name it, and their feed. */
export function toStockHead(stock: Stock, edition: Edition, site: Publisher): Head {
  const page = { name: `${stock.name}（${stock.code}）`, address: addressOfStock(stock.code), under: [STOCKS] };
  const listed = toSteps(articlesOfStock(stock, edition));
  return toPageHead({ ...page, listed, feed: toStockFeed(stock, edition, site) }, edition, site);
}

/** The head of a source's page, with its feed. */
export function toSourceHead(source: Contributor, edition: Edition, site: Publisher): Head {
  const page = { name: source.name, address: addressOfSource(source.key), listed: articlesOf(source, edition) };
  return toPageHead({ ...page, feed: toSourceFeed(source, edition, site) }, edition, site);
}

/** The head of an author's page. */
export function toAuthorHead(author: Contributor, edition: Edition, site: Publisher): Head {
  const page = { name: author.name, address: addressOfAuthor(author.key), listed: articlesOf(author, edition) };
  return toPageHead(page, edition, site);
}

/** The head of a page of 待收录, at `address`. */
export function toWantedHead(address: string, wanted: readonly Wanted[], edition: Edition, site: Publisher): Head {
  const listed = wanted.map(({ headline, key }) => ({ name: headline, address: addressOfHeadline(key) }));
  return toPageHead({ ...WANTED, address, listed }, edition, site);
}

/** The head of the page of a headline that is not in the archive. */
export function toHeadlineHead({ headline, key }: Wanted, edition: Edition, site: Publisher): Head {
  return toPageHead({ name: headline, address: addressOfHeadline(key), under: [WANTED] }, edition, site);
}

/** The head of 往期. */
export function toArchiveHead(edition: Edition, site: Publisher): Head {
  return toPageHead(ARCHIVE, edition, site);
}

/** The head of a page of the archive: of a month, or of the list that goes on from the front page. */
export function toArticlesHead(
  page: Step,
  articles: readonly EditionArticle[],
  edition: Edition,
  site: Publisher,
): Head {
  return toPageHead({ ...page, under: [ARCHIVE], listed: toSteps(articles) }, edition, site);
}

/** The head of 关于. */
export function toAboutHead(edition: Edition, site: Publisher): Head {
  return toPageHead({ name: '关于', address: ABOUT_PAGE }, edition, site);
}

/** The head of the receipt. */
export function toReceiptHead(edition: Edition, site: Publisher): Head {
  return toPageHead({ name: '发布回执', address: RECEIPT_PAGE }, edition, site);
}

/** The head of the search page. */
export function toSearchHead(edition: Edition, site: Publisher): Head {
  return toPageHead({ name: '搜索', address: SEARCH_PAGE }, edition, site);
}

function articlesOf({ articles }: Contributor, { byId }: Edition) {
  return toSteps(articles.flatMap((id) => byId.get(id) ?? []));
}
