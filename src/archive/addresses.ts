/** The pages that there is one of. */
export const FRONT_PAGE = 'index.html';
export const STOCKS_PAGE = 'stocks/index.html';
export const ABOUT_PAGE = 'about.html';
export const SEARCH_PAGE = 'search.html';
export const NOT_FOUND_PAGE = '404.html';
export const SITE_IMAGE = 'share.png';
export const SHARE_SCRIPT = 'share.js';
export const OFFLINE_SCRIPT = 'offline.js';
/** At the root, since a service worker sees what stands under it. */
export const OFFLINE_WORKER = 'sw.js';
export const ARCHIVE_PAGE = 'archive/index.html';
export const RECEIPT_PAGE = 'receipt.html';
export const RECEIPT_FILE = 'receipt.json';

const SITE_FEEDS = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
const FEED_ENDINGS = { rss: '.xml', atom: '.atom.xml', json: '.json' } as const;

/** What hosts read themselves, and need not serve: `_headers`, `.nojekyll`, `vercel.json`. */
export function isForHosts(address: string): boolean {
  return /^(?:[_.]|vercel\.json$)/.test(address);
}

/** Where an article stands: `news/<id>.html`. */
export function addressOfArticle(id: string): string {
  return `news/${id}.html`;
}

/** Where the seed of an article can be read as it was captured. */
export function addressOfCapture(id: string): string {
  return `news/${id}.txt`;
}

/** Where the picture stands by which an article is shared. */
export function addressOfShareImage(id: string): string {
  return `news/${id}.png`;
}

/** Where a headline that is not in the archive stands; `key` as `keyOf` gives it. */
export function addressOfHeadline(key: string): string {
  return `headlines/${key}.html`;
}

/** The key of the headline whose page stands at an address; undefined for any other page. */
export function keyOfHeadlineAt(address: string): string | undefined {
  return /^headlines\/(.+)\.html$/.exec(address)?.[1];
}

/** Where a share stands: `stocks/002030.html`. */
export function addressOfStock(code: string): string {
  return `stocks/${code}.html`;
}

/** Where the articles taken from one paper or site stand. */
export function addressOfSource(key: string): string {
  return `sources/${key}.html`;
}

/** Where the articles of one author stand. */
export function addressOfAuthor(key: string): string {
  return `authors/${key}.html`;
}

/** Where a page of the list of articles stands, counted from 1: the front page, `page/2.html`. */
export function addressOfFront(page: number): string {
  return page === 1 ? FRONT_PAGE : `page/${page}.html`;
}

/** Where the articles of a month stand, or those without a date: `archive/2023-04.html`, `archive/undated-2.html`. */
export function addressOfPeriod(period: string, page = 1): string {
  return page === 1 ? `archive/${period}.html` : `archive/${period}-${page}.html`;
}

/** Where a page of 待收录 stands, counted from 1: `wanted.html`, `wanted-2.html`. */
export function addressOfWanted(page = 1): string {
  return page === 1 ? 'wanted.html' : `wanted-${page}.html`;
}

/** Where the feed of the articles that a page lists stands: `feed.xml` for the front page, `sources/<key>.xml` for a source. */
export function addressOfFeed(page: string, format: FeedFormat): string {
  return page === FRONT_PAGE ? SITE_FEEDS[format] : page.replace(/\.html$/, FEED_ENDINGS[format]);
}

/** Where the copy of a page in traditional characters stands: `zh-hant/news/x.html`. */
export function addressOfTraditional(address: string): string {
  return `zh-hant/${address}`;
}

/**
 * The link that leads from the page at one address to another, so that the same bytes work at any path and over `file://`.
 *
 * @param from address of the page that shows the link; its query and fragment do not matter
 * @param to an address, whose query and fragment are kept; with nothing before them it means the page itself
 * @example relativeLink('news/a.html', 'stocks/002030.html#box') // '../stocks/002030.html#box'
 */
export function relativeLink(from: string, to: string): string {
  const { path, rest } = split(to);
  if (path === '') return rest;
  const folders = split(from).path.split('/').slice(0, -1);
  const parts = path.split('/');
  const shared = parts.slice(0, -1).findIndex((part, at) => part !== folders[at]);
  const common = shared === -1 ? Math.min(folders.length, parts.length - 1) : shared;
  // Some hosts lead from `stocks/index.html` to `stocks`, without a slash: from there only a link through the folder above works.
  const kept = split(from).path.endsWith('/index.html') ? Math.min(common, folders.length - 1) : common;
  const link = [...folders.slice(kept).map(() => '..'), ...parts.slice(kept)].join('/');
  // A colon or nothing in the first part would be read as a scheme, or as a link to the root.
  const plain = /^[^/]*:|^\/|^$/.test(link) ? `./${link}` : link;
  return plain + rest;
}

function split(address: string): { path: string; rest: string } {
  const end = address.search(/[?#]/);
  return end === -1 ? { path: address, rest: '' } : { path: address.slice(0, end), rest: address.slice(end) };
}

/** What a feed is written in. */
export type FeedFormat = keyof typeof SITE_FEEDS;
