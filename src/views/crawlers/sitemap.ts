import { x } from 'xastscript';
import {
  ABOUT_PAGE,
  addressOfArticle,
  addressOfAuthor,
  addressOfSource,
  addressOfStock,
  addressOfTraditional,
  FRONT_PAGE,
  STOCKS_PAGE,
} from '../../archive/addresses.ts';
import type { Edition, EditionArticle } from '../../archive/edition.ts';
import { articlesOfStock } from '../articles-of-stock.ts';
import { newestOf, toW3cDate } from '../feeds/dates.ts';
import { textElement, toXmlText } from '../feeds/xml.ts';
import type { Publisher } from '../publisher.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A part may hold 50,000 URLs and 50 MB; smaller ones are easier to look at. */
const MOST = 10_000;

/**
 * The pages that a search engine is to know: not those that only lead elsewhere (headlines, search), and not 404. `lastmod`
 * is the newest time that the articles on a page state, never that of the build.
 *
 * @param lists addresses of pages that list many things, as 待收录
 */
export function pagesIn(
  { articles, byId, stocks, sources, authors }: Edition,
  lists: readonly string[],
): SitemapPage[] {
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return [
    toPage(FRONT_PAGE, articles),
    ...articles.map((own) => toPage(addressOfArticle(own.article.id), [own])),
    toPage(STOCKS_PAGE, []),
    ...stocks.map((stock) => toPage(addressOfStock(stock.code), articlesOfStock(stock, { byId }))),
    ...sources.map((source) => toPage(addressOfSource(source.key), named(source.articles))),
    ...authors.map((author) => toPage(addressOfAuthor(author.key), named(author.articles))),
    ...lists.map((address) => toPage(address, [])),
    toPage(ABOUT_PAGE, []),
  ];
}

/** The files of a sitemap, by address: the index and its parts, after https://www.sitemaps.org/protocol.html. */
export function toSitemaps(pages: readonly SitemapPage[], site: Publisher): Map<string, string> {
  const all = site.traditional ? [...pages, ...pages.map(toCopy)] : pages;
  const parts = Array.from({ length: Math.ceil(all.length / MOST) }, (_, at): [string, string] => [
    `sitemap-${at + 1}.xml`,
    toPart(all.slice(at * MOST, (at + 1) * MOST), site),
  ]);
  const index = parts.map(([address]) => x('sitemap', textElement('loc', site.absolute(address))));
  return new Map([['sitemap-index.xml', toXmlText(x('sitemapindex', { xmlns: NAMESPACE }, index))], ...parts]);
}

function toPart(pages: readonly SitemapPage[], site: Publisher): string {
  const urls = pages.map(({ address, lastmod }) =>
    x('url', [...textElement('loc', site.absolute(address)), ...textElement('lastmod', lastmod)]),
  );
  return toXmlText(x('urlset', { xmlns: NAMESPACE }, urls));
}

function toPage(address: string, articles: readonly EditionArticle[]): SitemapPage {
  const lastmod = newestOf(articles.map(({ article }) => toW3cDate(article.byline.published)));
  return { address, ...(lastmod && { lastmod }) };
}

function toCopy(page: SitemapPage): SitemapPage {
  return { ...page, address: addressOfTraditional(page.address) };
}

/** A page in a sitemap. */
export interface SitemapPage {
  address: string;
  /** W3C date or time. */
  lastmod?: string;
}
