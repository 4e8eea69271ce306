import type { FeedFormat } from '../../archive/addresses.ts';
import {
  addressOfArticle,
  addressOfFeed,
  addressOfSource,
  FEEDS_PAGE,
  FRONT_PAGE,
  relativeLink,
} from '../../archive/addresses.ts';
import { toDateTime } from '../../archive/date-time.ts';
import type { Edition, EditionArticle } from '../../archive/edition.ts';
import { firstIdOf } from '../../archive/former-ids.ts';
import { type ShownTime, toShownTime } from '../byline.ts';
import { descriptionOf } from '../description.ts';
import type { Publisher } from '../publisher.ts';
import { toAbsoluteHtml } from './absolute-html.ts';
import type { FeedOutline } from './outline.ts';

/** The style sheet of feeds, for people who open one in a browser. */
const STYLE = 'feed.css';

/** No time of a change is known, so that the text says it. */
const CHANGED = '<p>本文刊出后有改动。</p>';

/**
 * The content of a feed, which is the same for every format.
 *
 * @param bodyOf gives the HTML of an article's body, with links relative to the article's page
 */
export async function toFeed(
  { page, title, description, articles }: FeedOutline,
  { edition, site, bodyOf }: FeedSources,
): Promise<Feed> {
  const absolute = toAbsolute(site);
  const items = articles.map(async (entry) => toItem(entry, { edition, site, body: await bodyOf(entry.article.id) }));
  return {
    title,
    description,
    home: absolute(page),
    help: absolute(FEEDS_PAGE),
    publisher: { name: site.name, url: absolute(FRONT_PAGE) },
    language: site.language,
    urlOf: (format) => absolute(addressOfFeed(page, format)),
    styleOf: (format) => relativeLink(addressOfFeed(page, format), STYLE),
    items: await Promise.all(items),
    newest: edition.newest,
  };
}

function toItem(
  { article, source, authors, stocks, isChanged }: EditionArticle,
  { edition, site, body }: { edition: Edition; site: Publisher; body: string },
): FeedItem {
  const absolute = toAbsolute(site);
  const url = absolute(addressOfArticle(article.id));
  const published = toDateTime(article.byline.published);
  const time = toShownTime(article.byline.published);
  const named = new Set(stocks);
  return {
    id: absolute(addressOfArticle(firstIdOf(article))),
    url,
    title: article.title,
    summary: descriptionOf(article),
    html: `${isChanged ? CHANGED : ''}${toAbsoluteHtml(body, url)}`,
    ...(published && { published }),
    ...(time && { time }),
    authors: authors.map(({ name }) => name),
    ...(source && {
      source: {
        name: source.name,
        ...(source.key && { url: absolute(addressOfFeed(addressOfSource(source.key), 'rss')) }),
      },
    }),
    tags: edition.stocks.filter(({ code }) => named.has(code)).map(({ name }) => name),
  };
}

function toAbsolute({ absolute }: Publisher): (address: string) => string {
  return (address) => {
    const url = absolute(address);
    if (url === undefined)
      throw new Error('A feed needs absolute URLs. Write address in src/site.ts, or set SITE_URL.');
    return url;
  };
}

/** What a feed is made from. */
export interface FeedSources {
  edition: Edition;
  site: Publisher;
  bodyOf: (id: string) => Promise<string>;
}

/** A feed. All its URLs are absolute, except the URL of its style sheet. */
export interface Feed {
  title: string;
  description: string;
  /** The URL of the page whose articles the feed lists. */
  home: string;
  /** The URL of the page that says how to subscribe. */
  help: string;
  publisher: { name: string; url: string };
  language: string;
  /** Gives the URL of the feed itself. */
  urlOf: (format: FeedFormat) => string;
  styleOf: (format: FeedFormat) => string;
  items: FeedItem[];
  /** The newest time that any article of the archive states, in RFC 3339. */
  newest: string | undefined;
}

/** An article in a feed. */
export interface FeedItem {
  /** The first URL of the article's page, as far as it is known: readers know the article by it, wherever its page stands today. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text. */
  html: string;
  /** RFC 3339, only if stated. */
  published?: string;
  /** The same for people, as exactly as it is stated. */
  time?: ShownTime;
  authors: string[];
  /** The paper or site that the article was taken from, with the URL of our feed of its articles if there is one. */
  source?: { name: string; url?: string };
  /** The names of the stocks in the article. */
  tags: string[];
}
