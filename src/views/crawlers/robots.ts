import type { Publisher } from '../publisher.ts';

/** Lets every robot in, and names the sitemaps where there are any: https://www.rfc-editor.org/rfc/rfc9309 */
export function toRobots({ absolute }: Publisher): string {
  const sitemaps = ['sitemap-index.xml', 'news-sitemap.xml'].flatMap((address) => absolute(address) ?? []);
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((url) => `Sitemap: ${url}`)].join('\n').trim().concat('\n');
}
