import { x } from 'xastscript';
import { addressOfTraditional } from '../../archive/addresses.ts';
import { newestOf } from '../../archive/date-time.ts';
import { toSitemapDate } from '../feeds/dates.ts';
import { textElement, toXmlText } from '../feeds/xml.ts';
import type { Publisher } from '../publisher.ts';
import type { SitePage } from '../site-page.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The most URLs in a part. The standard allows 50,000 URLs and 50 MB; smaller parts are easier to read. */
const MOST_URLS = 10_000;

/**
 * The files of a sitemap, by address: the index and its parts, after https://www.sitemaps.org/protocol.html. They list
 * the pages that search engines may index. `lastmod` is the newest stated time of the articles on a page, never the
 * build's time.
 */
export function toSitemaps(pages: readonly SitePage[], site: Publisher): Map<string, string> {
  const listed = pages.filter(({ unlisted }) => !unlisted);
  const all = site.traditional ? [...listed, ...listed.map(toTraditionalCopy)] : listed;
  const parts = Array.from({ length: Math.ceil(all.length / MOST_URLS) }, (_, at): [string, string] => [
    `sitemap-${at + 1}.xml`,
    toPart(all.slice(at * MOST_URLS, (at + 1) * MOST_URLS), site),
  ]);
  const index = parts.map(([address]) => x('sitemap', textElement('loc', site.absolute(address))));
  return new Map([['sitemap-index.xml', toXmlText(x('sitemapindex', { xmlns: NAMESPACE }, index))], ...parts]);
}

function toPart(pages: readonly SitePage[], site: Publisher): string {
  const urls = pages.map(({ address, articles = [] }) => {
    const lastmod = newestOf(articles.map(({ article }) => toSitemapDate(article.byline.published)));
    return x('url', [...textElement('loc', site.absolute(address)), ...textElement('lastmod', lastmod)]);
  });
  return toXmlText(x('urlset', { xmlns: NAMESPACE }, urls));
}

function toTraditionalCopy(page: SitePage): SitePage {
  return { ...page, address: addressOfTraditional(page.address) };
}
