import {
  addressOfFeed,
  addressOfSource,
  addressOfStock,
  type FeedFormat,
  FRONT_PAGE,
} from '../../archive/addresses.ts';
import { toDateTime } from '../../archive/date-time.ts';
import type { Contributor, Edition, EditionArticle, Stock } from '../../archive/edition.ts';
import type { Publisher } from '../publisher.ts';
import { newestOf } from './dates.ts';

/** The feed of all articles. */
export function toSiteFeed({ articles }: Edition, { name, description, feedLength }: Publisher): FeedOutline {
  return toOutline(FRONT_PAGE, { title: name, description }, articles.slice(0, feedLength));
}

/** The feed of the articles from one source. */
export function toSourceFeed({ name, key, articles }: Contributor, { byId }: Edition, site: Publisher): FeedOutline {
  const texts = { title: `来源：${name} · ${site.name}`, description: `${site.name}收录的来源为${name}的文章` };
  return toOutline(
    addressOfSource(key),
    texts,
    articles.slice(0, site.feedLength).flatMap((id) => byId.get(id) ?? []),
  );
}

/** The feed of the articles that name one stock. */
export function toStockFeed(stock: Stock, articles: EditionArticle[], site: Publisher): FeedOutline {
  const name = `${stock.name}（${stock.code}）`;
  const texts = { title: `${name} · ${site.name}`, description: `${site.name}收录的提到${name}的文章` };
  return toOutline(addressOfStock(stock.code), texts, articles.slice(0, site.feedLength));
}

/** The newest time that any article of an edition states, in RFC 3339; undefined if none states a time. */
export function newestTimeIn({ articles }: Pick<Edition, 'articles'>): string | undefined {
  return newestOf(articles.map(({ article }) => toDateTime(article.byline.published)));
}

/** The address and format of each file that a feed is written to. */
export function filesOf(outline: FeedOutline): { address: string; format: FeedFormat }[] {
  return outline.formats.map((format) => ({ address: addressOfFeed(outline.page, format), format }));
}

function toOutline(page: string, texts: { title: string; description: string }, articles: EditionArticle[]) {
  const newest = newestOf(articles.map(({ article }) => toDateTime(article.byline.published)));
  // Atom requires a date: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15
  const formats: FeedFormat[] = newest === undefined ? ['rss', 'json'] : ['rss', 'atom', 'json'];
  return { page, ...texts, articles, formats };
}

/** A feed before the bodies of its articles are rendered. */
export interface FeedOutline {
  /** The address of the page whose articles it lists. */
  page: string;
  title: string;
  description: string;
  /** In the archive's order. */
  articles: EditionArticle[];
  /** The formats in which the feed can be written. */
  formats: FeedFormat[];
}
