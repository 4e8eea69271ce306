/**
 * The saved request of a page, by any of the page's addresses: with or without `.html`, a query or a fragment.
 * Undefined if the page is not saved.
 */
export async function findSavedRequest(cache: Cache, url: string): Promise<Request | undefined> {
  const wanted = plainAddress(url);
  return (await cache.keys()).find((request) => plainAddress(request.url) === wanted);
}

/**
 * An address without query, fragment, `.html`, `index` and final slash, so that all addresses of one page are equal.
 *
 * @example plainAddress('https://a.example/b/news/x.html?y#z') // 'https://a.example/b/news/x'
 */
export function plainAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/(?:index)?\.html$/, '').replace(/(?<=.)\/$/, '');
}

/**
 * Whether a page is the page of this site at an address, and not what a log-in, a captive portal or a host's maintenance
 * answers there. Every page of this site states its own address on its body.
 *
 * @param root the absolute URL of the site's root
 */
export function isPageAt(url: string, html: string, root: string): boolean {
  const own = /<body[^>]* data-page="([^"]*)"/.exec(html)?.[1];
  return own !== undefined && plainAddress(root + own) === plainAddress(url);
}

/** The media type of a response in lower case, without parameters: `text/html`. */
export function mediaTypeOf({ headers }: Response): string {
  return headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The name of the cache of the site at `root`. Two sites on one host have different caches. */
export function cacheName(root: string): string {
  return `baoting ${new URL(root).pathname}`;
}
