import { x } from 'xastscript';
import { addressOfArticle } from '../../archive/addresses.ts';
import { newestOf, toDateTime } from '../../archive/date-time.ts';
import type { Edition } from '../../archive/edition.ts';
import { toNewsLanguage } from '../../settings/language.ts';
import { toSitemapDate } from '../feeds/dates.ts';
import { textElement, toXmlText } from '../feeds/xml.ts';
import type { Publisher } from '../publisher.ts';

/** Its address, if there is one. */
export const NEWS_SITEMAP = 'news-sitemap.xml';

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;
const MOST_URLS = 1000;

/**
 * The sitemap of the articles of the last two days before the newest stated time, since a build does not read the
 * clock; undefined for an archive without dates, since an empty one is an error to search engines:
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function toNewsSitemap({ articles }: Edition, site: Publisher): string | undefined {
  const dated = articles.flatMap(({ article }) => {
    const time = toDateTime(article.byline.published);
    return time === undefined ? [] : [{ article, time }];
  });
  const newest = newestOf(dated.map(({ time }) => time));
  if (newest === undefined) return undefined;
  const urls = dated
    .filter(({ time }) => Date.parse(time) >= Date.parse(newest) - TWO_DAYS_MS)
    .slice(0, MOST_URLS)
    .map(({ article }) =>
      x('url', [
        ...textElement('loc', site.absolute(addressOfArticle(article.id))),
        x('news:news', [
          x('news:publication', [
            ...textElement('news:name', site.name),
            ...textElement('news:language', toNewsLanguage(site.language)),
          ]),
          ...textElement('news:publication_date', toSitemapDate(article.byline.published)),
          ...textElement('news:title', article.title),
        ]),
      ]),
    );
  return toXmlText(x('urlset', NAMESPACES, urls));
}
