import type { Publisher } from '../publisher.ts';

/** The text of robots.txt, with sitemaps if the site has an address: https://www.rfc-editor.org/rfc/rfc9309 */
export function toRobots({ absolute }: Publisher): string {
  const sitemaps = ['sitemap-index.xml', 'news-sitemap.xml'].flatMap((address) => absolute(address) ?? []);
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((url) => `Sitemap: ${url}`)].join('\n').trim().concat('\n');
}
