import { addressOfArticle, addressOfCapture, relativeLink } from '../../archive/addresses.ts';
import { toDateTime, toMachineTime } from '../../archive/date-time.ts';
import type { Citation, Edition, EditionArticle } from '../../archive/edition.ts';
import { toOpenGraphLocale } from '../../settings/language.ts';
import { descriptionOf } from '../description.ts';
import { toFeedLinks } from '../feeds/links.ts';
import { toSiteFeed } from '../feeds/outline.ts';
import type { Publisher } from '../publisher.ts';
import { toArticleData } from './article-json-ld.ts';
import type { Head } from './head.ts';
import { toJsonText } from './json-ld.ts';
import type { ArticlePicture } from './pictures.ts';
import { toShareImage } from './share-tags.ts';

/**
 * The head of an article's page, with only those facts that the seed states.
 *
 * @param pictures those in its text
 */
export function toArticleHead(
  entry: EditionArticle,
  pictures: readonly ArticlePicture[],
  edition: Edition,
  site: Publisher,
): Head {
  const { article, previous, next } = entry;
  const { title, byline, id, form } = article;
  const from = addressOfArticle(id);
  const description = descriptionOf(article);
  const url = site.absolute(from);
  const published = toMachineTime(byline.published);
  const stocks = edition.stocks.filter(({ code }) => entry.stocks.includes(code));
  const image = toShareImage(title, site, id, pictures[0]);
  const properties: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', site.name],
    ['og:locale', toOpenGraphLocale(site.language)],
    ...image.properties,
    ['article:published_time', published],
    ['bytedance:published_time', published],
    ...byline.authors.map((author): [string, string] => ['article:author', author]),
    ...stocks.map(({ name }): [string, string] => ['article:tag', name]),
  ];
  const names: [string, string | undefined][] = [['author', byline.authors.join('、') || undefined], ...image.names];
  const hrefOf = (citation: Citation | undefined) =>
    citation?.article && relativeLink(from, addressOfArticle(citation.article));
  return {
    description,
    properties: withoutMissing(properties),
    names: withoutMissing(names),
    links: [
      { rel: 'prev', href: hrefOf(previous) },
      { rel: 'next', href: hrefOf(next) },
      {
        rel: 'alternate',
        type: 'text/plain',
        href: form === 'captured' && site.publishCaptures ? relativeLink(from, addressOfCapture(id)) : undefined,
      },
      ...(url ? toFeedLinks(from, toSiteFeed(edition, site)) : []),
    ].filter(({ href }) => href),
    data: [toJsonText(toArticleData(entry, pictures, edition, site)), ...baiduData(entry, url)],
  };
}

/** The structured data that Baidu reads; empty without a day or a site address. https://ziyuan.baidu.com/ */
function baiduData({ article: { title, deck, byline } }: EditionArticle, url: string | undefined): string[] {
  const pubDate = toDateTime(byline.published);
  if (!pubDate || !url) return [];
  const context = 'https://ziyuan.baidu.com/contexts/cambrian.jsonld';
  return [
    toJsonText({
      '@context': context,
      '@id': url,
      title,
      ...(deck && { description: deck }),
      pubDate,
      upDate: pubDate,
    }),
  ];
}

function withoutMissing(pairs: [string, string | undefined][]): [string, string][] {
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));
}
