import { escape as escapeHtml } from 'html-escaper';
import { isVoid, tokenize } from '../html-tokens.ts';
import type { Feed, FeedItem } from './feed.ts';
import { WRITERS } from './writers.ts';

/**
 * The most bytes of an article's text in a feed, and of a whole feed. Readers fetch a feed anew every hour, and some refuse one
 * of more than 512 KiB. Thirty articles of 5,000 characters stay below that. 64 KiB are 20,000 characters, which are an hour's
 * reading: who reads on is better served by the page, with its list of contents.
 */
export const FEED_BOUNDS = { itemBytes: 64 * 1024, feedBytes: 512 * 1024 } as const;

/** Elements after which a text may be cut. A heading is none: it would end the part. */
const BLOCK = /^(?:blockquote|div|dd|dl|figure|hr|li|ol|p|pre|section|table|tr|ul)$/;

/** Characters that XML and JSON escape: `<` becomes `&#x3C;`. */
const ESCAPED = /[<&"\\\n\r\t]|\]\]>/g;
const ESCAPE_BYTES = 5;

/** The most bytes that a character of a feed's facts takes in a file: a `<` of a title is escaped there twice. */
const MOST_BYTES_PER_CHARACTER = 12;

/** The most bytes that a character of HTML takes in a file: a Han character takes three, a `<` is escaped. */
const MOST_BYTES_PER_LETTER = 6;

const encoder = new TextEncoder();

/**
 * Keeps a feed within its bounds in every format: the longest texts are given in part, each with a link to its page. If
 * titles and names alone take too much, the last articles are left out.
 */
export function boundFeed(feed: Feed): Feed {
  const { itemBytes, feedBytes } = FEED_BOUNDS;
  if (isSmall(feed)) return feed;
  const items = itemsWithin(feed, feedBytes / 2);
  const texts = items.map(({ html }) => Math.min(sizeOf(html), itemBytes));
  const rest = feedBytes - sizeWithoutTexts({ ...feed, items });
  const most = Math.min(itemBytes, fairShare(texts, rest));
  return { ...feed, items: items.map((item) => (sizeOf(item.html) <= most ? item : shortenItem(item, most))) };
}

/** Whether a feed plainly keeps within its bounds. Most do, and measuring all formats takes a while. */
function isSmall(feed: Feed): boolean {
  const { itemBytes, feedBytes } = FEED_BOUNDS;
  const texts = feed.items.map(({ html }) => html.length * MOST_BYTES_PER_LETTER);
  const facts = JSON.stringify(withoutTexts(feed)).length * MOST_BYTES_PER_CHARACTER;
  return texts.every((size) => size <= itemBytes) && texts.reduce((sum, size) => sum + size, facts) <= feedBytes;
}

/** The largest limit for each of some sizes at which their sum keeps within a total. */
function fairShare(sizes: readonly number[], total: number): number {
  let rest = total;
  for (const [at, size] of [...sizes].sort((a, b) => a - b).entries()) {
    const share = Math.floor(rest / (sizes.length - at));
    if (size > share) return Math.max(0, share);
    rest -= size;
  }
  return Number.POSITIVE_INFINITY;
}

function shortenItem(item: FeedItem, mostBytes: number): FeedItem {
  const more = `<p>文章较长，订阅源只刊出这一部分。<a href="${escapeHtml(item.url)}">阅读全文</a></p>`;
  const part = firstBlocksOf(item.html, mostBytes - sizeOf(more));
  return { ...item, html: `${part || `<p>${escapeHtml(item.summary)}</p>`}${more}` };
}

/** As many whole blocks from the beginning of well-formed HTML as keep within a size; empty if not even the first does. */
export function firstBlocksOf(html: string, mostBytes: number): string {
  const open: string[] = [];
  let [size, part] = [0, ''];
  for (const token of tokenize(html)) {
    size += sizeOf(html.slice(token.start, token.end));
    if (size > mostBytes) break;
    if (token.kind === 'start' && !isVoid(html, token)) open.push(token.name);
    if (token.kind !== 'end') continue;
    open.length = Math.max(0, open.lastIndexOf(token.name));
    if (!BLOCK.test(token.name)) continue;
    const ends = open.toReversed().map((name) => `</${name}>`);
    if (size + sizeOf(ends.join('')) <= mostBytes) part = html.slice(0, token.end) + ends.join('');
  }
  return part;
}

/** The first articles whose titles, names and the like take no more than some bytes; at least one. */
function itemsWithin(feed: Feed, mostBytes: number): FeedItem[] {
  let { items } = feed;
  while (items.length > 1 && sizeWithoutTexts({ ...feed, items }) > mostBytes)
    items = items.slice(0, Math.ceil(items.length / 2));
  return items;
}

/** The size of a feed in its largest format, but for the texts of its articles. */
function sizeWithoutTexts(feed: Feed): number {
  const bare = withoutTexts(feed);
  return Math.max(...Object.values(WRITERS).map((write) => encoder.encode(write(bare)).length));
}

function withoutTexts(feed: Feed): Feed {
  return { ...feed, items: feed.items.map((item) => ({ ...item, html: '' })) };
}

/** The bytes that a text takes in a feed at most. */
function sizeOf(text: string): number {
  return encoder.encode(text).length + ESCAPE_BYTES * (text.match(ESCAPED)?.length ?? 0);
}
