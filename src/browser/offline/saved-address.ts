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

/** The name of the cache of the site at `root`. Two sites on one host have different caches. */
export function cacheName(root: string): string {
  return `baoting ${new URL(root).pathname}`;
}
