/**
 * What is kept of a page, by any address that hosts show it at: `x.html` and `x` are one page, and what stands behind it in
 * the address does not change it.
 */
export async function findKept(cache: Cache, url: string): Promise<Request | undefined> {
  const wanted = plainAddress(url);
  return (await cache.keys()).find((kept) => plainAddress(kept.url) === wanted);
}

/** @example plainAddress('https://a.example/b/news/x.html?y#z') // 'https://a.example/b/news/x' */
export function plainAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/(?:index)?\.html$/, '').replace(/(?<=.)\/$/, '');
}

/** The name of what the site at `root` keeps: two sites on one host do not mix. */
export function keptName(root: string): string {
  return `baoting ${new URL(root).pathname}`;
}
