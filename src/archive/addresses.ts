/** Addresses of the pages and files of which a site has one. */
export const FRONT_PAGE = 'index.html';
export const STOCKS_PAGE = 'stocks/index.html';
export const COMPANIES_PAGE = 'companies/index.html';
export const ABOUT_PAGE = 'about.html';
export const SEARCH_PAGE = 'search.html';
export const NOT_FOUND_PAGE = '404.html';
export const SITE_IMAGE = 'share.png';
export const SHARE_SCRIPT = 'share.js';
export const OFFLINE_SCRIPT = 'offline.js';
/** At the root, since a service worker controls only the pages in its own folder and below. */
export const OFFLINE_WORKER = 'sw.js';
export const ARCHIVE_PAGE = 'archive/index.html';
/** The days of the year, each with its articles of all years. */
export const DAYS_PAGE = 'archive/days/index.html';
export const FEEDS_PAGE = 'feeds.html';
/** The list of all feeds, in OPML. */
export const FEEDS_FILE = 'feeds.opml';
export const RECEIPT_PAGE = 'receipt.html';
export const RECEIPT_FILE = 'receipt.json';
/** What other editions of a paper need to know of this one. */
export const TITLES_FILE = 'titles.json';
/** What the front of several editions shows of this one. */
export const CARD_FILE = 'edition.json';

/** The folder of the publisher's own pages, from which the links in their texts are counted. */
export const OWN_PAGES = 'pages/';

const SITE_FEEDS = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
const FEED_ENDINGS = { rss: '.xml', atom: '.atom.xml', json: '.json' } as const;

/** Whether a file configures the host and need not be served: `_headers`, `.nojekyll`, `vercel.json`. */
export function isHostConfig(address: string): boolean {
  return /^(?:[_.]|(?:vercel\.json|CNAME)$)/.test(address);
}

/** The address of an article's page: `news/<id>.html`. The id of an article in another edition is its address already. */
export function addressOfArticle(id: string): string {
  return isElsewhere(id) ? id : `news/${id}.html`;
}

/** Whether an id is that of an article in another edition. */
export function isElsewhere(id: string): boolean {
  return id.includes('/');
}

/**
 * In which edition an article stands, by the address of its folder, and its id there.
 *
 * @example toPlace('../2023-04/news/x.html') // { in: '../2023-04/', id: 'x' }
 */
export function toPlace(id: string): { id: string; in?: string } {
  const [, edition, own] = /^(.*)news\/([^/]+)\.html$/.exec(id) ?? [];
  return edition !== undefined && own !== undefined ? { in: edition, id: own } : { id };
}

/** The address of a file of what other editions need to know, counted from 1: `titles/titles-1.jsonl`, `titles/cited-1.jsonl`. */
export function addressOfTitles(kind: 'titles' | 'cited', number: number): string {
  return `titles/${kind}-${number}.jsonl`;
}

/** The address of an article's capture, as plain text: `news/<id>.txt`. */
export function addressOfCapture(id: string): string {
  return `news/${id}.txt`;
}

/** The address of the picture that is shown where an article is shared: `news/<id>.png`. */
export function addressOfShareImage(id: string): string {
  return `news/${id}.png`;
}

/** The address of a picture that stands beside a seed, by its name. */
export function addressOfPicture(name: string): string {
  return `pictures/${name}`;
}

/** The address of the page of a headline that is not in the archive. `keyOf` gives the `key`. */
export function addressOfHeadline(key: string): string {
  return `headlines/${key}.html`;
}

/** The address of a page of the publisher's own, by the name of its file; that of `about.md` is `about.html`. */
export function addressOfOwnPage(id: string): string {
  return id.toLowerCase() === 'about' ? ABOUT_PAGE : `${OWN_PAGES}${id}.html`;
}

/** The key of a headline, from the address of its page; undefined for any other address. */
export function keyOfHeadlineAt(address: string): string | undefined {
  return /^headlines\/(.+)\.html$/.exec(address)?.[1];
}

/** The address of a stock's page: `stocks/002030.html`. */
export function addressOfStock(code: string, page = 1): string {
  return page === 1 ? `stocks/${code}.html` : `stocks/${code}/${page}.html`;
}

/** The address of a page of the list of stocks, counted from 1: `stocks/index.html`, `stocks/page/2.html`. */
export function addressOfStocks(page = 1): string {
  return page === 1 ? STOCKS_PAGE : `stocks/page/${page}.html`;
}

/** The address of a page of the list of stories, counted from 1: `stories/index.html`, `stories/2.html`. */
export function addressOfStories(page = 1): string {
  return page === 1 ? 'stories/index.html' : `stories/${page}.html`;
}

/** The address of a page of a story, counted from 1: `stories/<key>.html`, `stories/<key>/2.html`. */
export function addressOfStory(key: string, page = 1): string {
  return page === 1 ? `stories/${key}.html` : `stories/${key}/${page}.html`;
}

/** The key of a story, from the address of its first page; undefined for any other address. */
export function keyOfStoryAt(address: string): string | undefined {
  return /^stories\/([\da-f]{12})\.html$/.exec(address)?.[1];
}

/** The address of a company's page, counted from 1: `companies/<key>.html`, `companies/<key>/2.html`. */
export function addressOfCompany(key: string, page = 1): string {
  return page === 1 ? `companies/${key}.html` : `companies/${key}/${page}.html`;
}

/** The address of a page of the list of companies, counted from 1: `companies/index.html`, `companies/page/2.html`. */
export function addressOfCompanies(page = 1): string {
  return page === 1 ? COMPANIES_PAGE : `companies/page/${page}.html`;
}

/** The key of a company, from the address of its first page; undefined for any other address. */
export function keyOfCompanyAt(address: string): string | undefined {
  return /^companies\/([0-9a-f]{12})\.html$/.exec(address)?.[1];
}

/** The address of a page of the articles from one source, counted from 1: `sources/<key>.html`, `sources/<key>-2.html`. */
export function addressOfSource(key: string, page = 1): string {
  return numbered(`sources/${key}`, page);
}

/** The address of a page of the articles of a section of the paper. */
export function addressOfSection(key: string, page = 1): string {
  return numbered(`sections/${key}`, page);
}

/** The address of a page of the articles of one author. */
export function addressOfAuthor(key: string, page = 1): string {
  return numbered(`authors/${key}`, page);
}

/** The address of a page of the articles that state a keyword. */
export function addressOfTopic(key: string, page = 1): string {
  return numbered(`topics/${key}`, page);
}

/** The address of a page that lists all lists of a kind: `topics/index.html`, `topics/index-2.html`. */
export function addressOfIndex(folder: 'sources' | 'authors' | 'topics', page = 1): string {
  return numbered(`${folder}/index`, page);
}

/** The address of a page of the same list in the order of the seeds: `topics/<key>-filed.html`. */
export function addressAsFiled(list: string, page = 1): string {
  return numbered(list.replace(/\.html$/, '-filed'), page);
}

/** The address of a page of the list of all articles, counted from 1: `index.html` (the front page), `page/2.html`. */
export function addressOfFront(page: number): string {
  return page === 1 ? FRONT_PAGE : `page/${page}.html`;
}

/** The address of a page of a month or of undated articles: `archive/2023-04.html`, `archive/undated-2.html`. */
export function addressOfPeriod(period: string, page = 1): string {
  return numbered(`archive/${period}`, page);
}

/** The address of the page of a year, with its months and days: `archive/2023.html`. */
export function addressOfYear(year: string): string {
  return `archive/${year}.html`;
}

/** The address of a page of a day of the year: `archive/days/04-25.html`, `archive/days/04-25-2.html`. */
export function addressOfDay(day: string, page = 1): string {
  return numbered(`archive/days/${day}`, page);
}

/** The address of a page of 待收录, counted from 1: `wanted.html`, `wanted-2.html`. */
export function addressOfWanted(page = 1): string {
  return numbered('wanted', page);
}

function numbered(stem: string, page: number): string {
  return page === 1 ? `${stem}.html` : `${stem}-${page}.html`;
}

/** The address of the feed of a page's articles: `feed.xml` for the front page, `sources/<key>.xml` for a source. */
export function addressOfFeed(page: string, format: FeedFormat): string {
  return page === FRONT_PAGE ? SITE_FEEDS[format] : page.replace(/\.html$/, FEED_ENDINGS[format]);
}

/**
 * The path of an address in an absolute URL: its own, but a front page is named by its folder, as readers type and link it.
 *
 * @example pathOf('zh-hant/index.html') // 'zh-hant/'
 */
export function pathOf(address: string): string {
  return address === FRONT_PAGE || address === addressOfTraditional(FRONT_PAGE)
    ? address.slice(0, -FRONT_PAGE.length)
    : address;
}

/** The address of a page's copy in traditional characters: `zh-hant/news/x.html`. */
export function addressOfTraditional(address: string): string {
  return `zh-hant/${address}`;
}

/**
 * The relative link from the page at one address to another address. It works under any path and over `file://`.
 *
 * @param from the address of the page that shows the link; its query and fragment are ignored
 * @param to the target; the link keeps its query and fragment. A query or fragment alone means the page itself. A whole URL
 *   stays as it is.
 * @example relativeLink('news/a.html', 'stocks/002030.html#box') // '../stocks/002030.html#box'
 */
export function relativeLink(from: string, to: string): string {
  if (/^https?:\/\//.test(to)) return to;
  const { path, rest } = split(to);
  if (path === '') return rest;
  const folders = split(from).path.split('/').slice(0, -1);
  const parts = path.split('/');
  const difference = parts.slice(0, -1).findIndex((part, at) => part !== folders[at]);
  const common = difference === -1 ? Math.min(folders.length, parts.length - 1) : difference;
  // Some hosts redirect `stocks/index.html` to `stocks`, without a slash. There only a link through `..` works.
  const omitted = split(from).path.endsWith('/index.html') ? Math.min(common, folders.length - 1) : common;
  const link = [...folders.slice(omitted).map(() => '..'), ...parts.slice(omitted)].join('/');
  // A browser would read a colon in the first part as the end of a scheme, and an empty first part as the root.
  const plain = /^[^/]*:|^\/|^$/.test(link) ? `./${link}` : link;
  return plain + rest;
}

function split(address: string): { path: string; rest: string } {
  const end = address.search(/[?#]/);
  return end === -1 ? { path: address, rest: '' } : { path: address.slice(0, end), rest: address.slice(end) };
}

/** The file format of a feed. */
export type FeedFormat = keyof typeof SITE_FEEDS;
