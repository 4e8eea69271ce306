import type { Edition } from '../../archive/edition.ts';
import type { Publisher } from '../publisher.ts';
import { NEWS_SITEMAP } from './news-sitemap.ts';

/** The text of robots.txt, with sitemaps if the site has an address: https://www.rfc-editor.org/rfc/rfc9309 */
export function toRobots(edition: Edition, { absolute }: Publisher): string {
  const addresses = ['sitemap-index.xml', ...(edition.newest === undefined ? [] : [NEWS_SITEMAP])];
  const sitemaps = addresses.flatMap((address) => absolute(address) ?? []);
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((url) => `Sitemap: ${url}`)].join('\n').trim().concat('\n');
}
