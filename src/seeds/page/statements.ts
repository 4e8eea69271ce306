import { z } from 'zod';
import { toPageAddress } from '../../archive/page-address.ts';
import { parseStatedTime } from '../../chinese/stated-time.ts';

/** The comments by which programs say where a page stood that they saved, and when they saved it. */
const SAVED = [
  // Page saved with SingleFile ⏎ url: https://… ⏎ saved date: Sat Nov 28 2026 20:15:00 GMT+0800 (中国标准时间)
  /^\s*Page saved with \S+[\s\S]*?\burl:\s*(?<url>\S+)(?:[\s\S]*?\bsaved date:\s*(?<saved>[^\n]+))?/,
  // Saved from https://… at 2026-11-28T12:15:00Z using monolith v2.7.0
  /^\s*Saved from (?<url>\S+) at (?<saved>\S+) using monolith/,
  // saved from url=(0045)https://…
  /saved from url=\(\d{4}\)(?<url>\S+)/,
];

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

/** `2023-04-25`, `/2023/0425/1.jpg`, `20230425`: a date in what a page says of itself and in addresses. */
const DATE = /(?<!\d)((?:19|20)\d\d)[-/_.]?(0\d|1[0-2])[-/_.]?([0-2]\d|3[01])(?!\d)/g;

/** What is longer, in characters, is data. */
const LONGEST_STATEMENT = 2000;

const statedText = z.string().optional().catch(undefined);

/** What is read of JSON-LD, whatever else it holds. `pubDate` and `@id` are how search engines of China have it. */
const linked = z.looseObject({
  '@graph': z.unknown().optional(),
  '@id': statedText,
  url: statedText,
  mainEntityOfPage: z
    .union([z.string(), z.looseObject({ '@id': statedText })])
    .optional()
    .catch(undefined),
  datePublished: statedText,
  pubDate: statedText,
});

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
  /** When it says that it was published, in ISO 8601, and where it says so: the name of a meta, or `JSON-LD`. */
  published?: string;
  publishedBy?: string;
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
  const saver = SAVED.map((pattern) => comments.map((comment) => pattern.exec(comment)?.groups).find(Boolean)).find(
    Boolean,
  );
  const { url: savedUrl = metas.get('savepage-url'), saved: savedAt = metas.get('savepage-date') } = saver ?? {};
  const data = head.flatMap(readJsonLd);
  const url = [stated.url, savedUrl, canonical?.attributes['href'], metas.get('og:url'), ...data.map(({ url }) => url)]
    .map((address) => address && toPageAddress(address))
    .find(Boolean);
  const saved = stated.saved ?? (savedAt && toIso(savedAt));
  const times = [
    ...PUBLISHED.map((name) => ({ by: name, text: metas.get(name) })),
    ...data.map(({ published }) => ({ by: 'JSON-LD', text: published })),
  ];
  const [time] = times.flatMap(({ by, text }) => {
    const published = text && parseStatedTime(text);
    return published ? [{ published, publishedBy: by }] : [];
  });
  return { ...(url && { url }), ...(saved && { saved }), ...time };
}

/** The names of metas that state keywords. */
const KEYWORDS = new Set(['keywords', 'news_keywords', 'article:tag']);

/** The lists of keywords that the head of a page states, as they are. */
export function statedKeywordsIn(head: readonly HeadElement[]): string[] {
  return head.flatMap(({ name, attributes }) => {
    const stated = [attributes['name'], attributes['property'], attributes['itemprop']];
    const isStated = name === 'meta' && stated.some((each) => KEYWORDS.has(each?.toLowerCase() ?? ''));
    return isStated ? (attributes['content'] ?? []) : [];
  });
}

/** The dates that the head of a page and the addresses of its pictures state: `2023-04-25`. */
export function datesIn(head: HeadElement[], pictures: readonly { src: string }[]): string[] {
  const stated = [...head.flatMap(({ attributes, text }) => [...Object.values(attributes), text])];
  const texts = [...stated, ...pictures.map(({ src }) => src)].filter(({ length }) => length <= LONGEST_STATEMENT);
  return [
    ...new Set(
      texts.flatMap((text) =>
        text
          .matchAll(DATE)
          .map(([, ...date]) => date.join('-'))
          .toArray(),
      ),
    ),
  ];
}

/**
 * The address from which those of a page's links are counted: what the page names for it, if that is of the page's own
 * host; else the page's address, if that is known.
 */
export function baseOf(head: HeadElement[], url: string | undefined): string | undefined {
  const stated = head.find(({ name, attributes }) => name === 'base' && attributes['href'])?.attributes['href'] ?? '';
  const base = URL.canParse(stated, url) ? new URL(stated, url) : undefined;
  const isOwn = base && /^https?:$/.test(base.protocol) && (!url || base.host === new URL(url).host);
  return isOwn ? base.href : url;
}

/** The offset of China's clocks from UTC, in milliseconds. */
const CHINA_MS = 8 * 60 * 60 * 1000;

/** `GMT`, `GMT+0800 (中国标准时间)`, `Z`: without its zone, a time is none. */
const ZONE = /(GMT|UTC|Z|[+-]\d\d:?\d\d)\s*(?:\([^()]*\)\s*)?$/;

/**
 * A time as programs write it, in ISO 8601 by China's clocks, to the minute; undefined if it is no time.
 *
 * @example toIso('Sat, 28 Nov 2026 12:15:00 GMT') // '2026-11-28T20:15'
 */
export function toIso(text: string): string | undefined {
  const date = new Date(ZONE.test(text) ? Date.parse(text.replace(ZONE, '$1')) + CHINA_MS : Number.NaN);
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 'YYYY-MM-DDTHH:MM'.length) : undefined;
}

/** What JSON-LD says of the articles that it describes; none where it is broken. */
function readJsonLd({ name, text }: HeadElement): { url?: string | undefined; published: string }[] {
  if (name !== 'script' || text === '') return [];
  try {
    return articlesIn(JSON.parse(text));
  } catch {
    return [];
  }
}

function articlesIn(value: unknown): { url?: string | undefined; published: string }[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  const { data } = linked.safeParse(value);
  const published = data?.datePublished ?? data?.pubDate;
  if (!data || published === undefined) return Array.isArray(data?.['@graph']) ? articlesIn(data['@graph']) : [];
  const { mainEntityOfPage: page } = data;
  return [{ url: (typeof page === 'object' ? page['@id'] : page) ?? data.url ?? data['@id'], published }];
}
