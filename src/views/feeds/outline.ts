import {
  addressOfCompany,
  addressOfFeed,
  addressOfStock,
  addressOfStory,
  type FeedFormat,
  FRONT_PAGE,
} from '../../archive/addresses.ts';
import { latestIn } from '../../archive/arrivals.ts';
import { newestOf, toDateTime } from '../../archive/date-time.ts';
import type { Company, Edition, EditionArticle, Stock, Story } from '../../archive/edition.ts';
import { compare } from '../../archive/order.ts';
import type { Publisher } from '../publisher.ts';

/** How many articles the feed of a company holds at most. */
const COMPANY_FEED_LENGTH = 10;

/** The feed of what came last; without files if there is a front of several editions, each of which has its own. */
export function toSiteFeed(edition: Edition, { name, description, feedLength }: Publisher): FeedOutline {
  if (edition.front) return { page: FRONT_PAGE, title: name, description, articles: [], formats: [] };
  const latest = latestIn(edition.arrivals, feedLength).flatMap((id) => edition.byId.get(id) ?? []);
  return toOutline(FRONT_PAGE, { title: name, description }, latest, edition.newest);
}

/** The feed of the articles that name one stock, the latest first. */
export function toStockFeed(stock: Stock, ids: string[], edition: Edition, site: Publisher): FeedOutline {
  const name = `${stock.name}（${stock.code}）`;
  const texts = { title: `${name} · ${site.name}`, description: `${site.name}收录的提到${name}的文章` };
  return toListFeed(addressOfStock(stock.code), texts, { ids, edition, site });
}

/** The feed of the articles that tell one event, the latest first. There may be thousands, as of companies. */
export function toStoryFeed({ title, key, articles }: Story, edition: Edition, site: Publisher): FeedOutline {
  const texts = {
    title: `连续报道：${title} · ${site.name}`,
    description: `${site.name}收录的讲同一件事的文章：${title}`,
  };
  return { ...toListFeed(addressOfStory(key), texts, { ids: articles, edition, site }), formats: ['rss'] };
}

/**
 * The feed of the articles that name a company, the latest first. There may be thousands of companies: each feed is
 * short, and in the format that all readers read.
 */
export function toCompanyFeed({ key, name, articles }: Company, edition: Edition, site: Publisher): FeedOutline {
  const texts = { title: `${name} · ${site.name}`, description: `${site.name}收录的提到${name}的文章` };
  const ids = articles.map(({ article }) => article);
  const shorter = { ...site, feedLength: Math.min(site.feedLength, COMPANY_FEED_LENGTH) };
  return { ...toListFeed(addressOfCompany(key), texts, { ids, edition, site: shorter }), formats: ['rss'] };
}

/** The feed of the articles of a page, the latest first. */
export function toListFeed(page: string, texts: Texts, { ids, edition, site }: FeedList): FeedOutline {
  const { byId, arrivals } = edition;
  const rankOf = (id: string) => arrivals.byId.get(id)?.rank ?? 0;
  const listed = ids.toSorted((a, b) => compare(rankOf(a), rankOf(b))).flatMap((id) => byId.get(id) ?? []);
  const newest = newestOf(listed.map(({ article }) => toDateTime(article.byline.published)));
  return toOutline(page, texts, listed.slice(0, site.feedLength), newest);
}

/** The address and format of each file that a feed is written to. */
export function filesOf(outline: FeedOutline): { address: string; format: FeedFormat }[] {
  return outline.formats.map((format) => ({ address: addressOfFeed(outline.page, format), format }));
}

/** @param newest the newest time that any article of the page states */
function toOutline(page: string, texts: Texts, articles: EditionArticle[], newest: string | undefined): FeedOutline {
  // Atom requires a date: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15
  const formats: FeedFormat[] = newest === undefined ? ['rss', 'json'] : ['rss', 'atom', 'json'];
  return { page, ...texts, articles, formats };
}

/** What a feed is called, and what it is in one sentence. */
interface Texts {
  title: string;
  description: string;
}

/** The articles of a page, by id. */
interface FeedList {
  ids: readonly string[];
  edition: Edition;
  site: Publisher;
}

/** A feed before the bodies of its articles are rendered. */
export interface FeedOutline {
  /** The address of the page whose articles it lists. */
  page: string;
  title: string;
  description: string;
  /** The first of the page's articles; of the front page those that came last. */
  articles: EditionArticle[];
  /** The formats in which the feed can be written. */
  formats: FeedFormat[];
}
