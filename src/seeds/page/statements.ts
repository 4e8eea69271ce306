import { z } from 'zod';
import { parseStatedTime } from '../../chinese/stated-time.ts';

/** `saved from url=(0045)https://…`: the comment by which browsers say where a page stood. */
const SAVED_FROM = /saved from url=\(\d{4}\)(\S+)/;

/** `url: https://…`, `saved date: Sat Nov 28 2026 …`: the comment of programs that save a page in one file. */
const ONE_FILE = /^\s*Page saved with \S+[\s\S]*?\burl:\s*(?<url>\S+)(?:[\s\S]*?\bsaved date:\s*(?<saved>[^\n(]+))?/;

/** The names of metas that state when an article was published, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_time',
  'dc.date.issued',
  'dc.date',
];

/** What JSON-LD says of an article, alone, in a list or in a graph. */
const linked = z.looseObject({ '@graph': z.unknown().optional(), datePublished: z.string().optional() });

/** An element of a page's head: a `meta`, a `link`, a `script` of JSON-LD. */
export interface HeadElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** What a page says of itself: evidence, not truth. */
export interface Statements {
  /** Where the page stood. */
  url?: string;
  /** When it was saved, in ISO 8601. */
  saved?: string;
  /** When it says that it was published, in ISO 8601. */
  published?: string;
}

/** What a file says of its page outside of the HTML. */
export interface Stated {
  url?: string | undefined;
  saved?: string | undefined;
}

/**
 * Reads what a page says of itself in its head, and what the program that saved it wrote in a comment.
 *
 * @param stated what the file says around the page, which is surer
 */
export function readStatements(head: HeadElement[], comments: string[], stated: Stated): Statements {
  const metas = new Map<string, string>();
  for (const { name, attributes } of head) {
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase();
    if (name === 'meta' && key && attributes['content'] && !metas.has(key))
      metas.set(key, attributes['content'].trim());
  }
  const canonical = head.find(
    ({ name, attributes }) => name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? ''),
  );
  const savedFrom = comments.map((comment) => SAVED_FROM.exec(comment)?.[1]).find(Boolean);
  const oneFile = comments.map((comment) => ONE_FILE.exec(comment)?.groups).find(Boolean);
  const url = [stated.url, oneFile?.['url'], savedFrom, canonical?.attributes['href'], metas.get('og:url')].find(
    isArticleAddress,
  );
  const saved = stated.saved ?? (oneFile?.['saved'] && toIso(oneFile['saved']));
  const published = [...PUBLISHED.map((name) => metas.get(name)), ...head.map(findPublished)]
    .map((stated) => stated && parseStatedTime(stated))
    .find(Boolean);
  return { ...(url && { url }), ...(saved && { saved }), ...(published && { published }) };
}

/** Whether a text is the address of a page that is not the front page of its site. */
function isArticleAddress(text: string | undefined): text is string {
  if (!text || !URL.canParse(text)) return false;
  const { protocol, pathname, search } = new URL(text);
  return /^https?:$/.test(protocol) && (pathname.length > 1 || search !== '');
}

/** The offset of China's clocks from UTC, in milliseconds. */
const CHINA_MS = 8 * 60 * 60 * 1000;

/**
 * A time as programs write it, in ISO 8601 by China's clocks, to the minute; undefined if it is no time.
 *
 * @example toIso('Sat, 28 Nov 2026 12:15:00 GMT') // '2026-11-28T20:15'
 */
export function toIso(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time + CHINA_MS).toISOString().slice(0, 16);
}

function findPublished({ name, text }: HeadElement): string | undefined {
  if (name !== 'script' || text === '') return undefined;
  try {
    return publishedIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function publishedIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(publishedIn).find(Boolean);
  const { data } = linked.safeParse(value);
  return data && (data.datePublished ?? (Array.isArray(data['@graph']) ? publishedIn(data['@graph']) : undefined));
}
