import type { APIRoute } from 'astro';
import { thisEdition } from '../build/edition/this-edition.ts';
import { publisher, siteAddress } from '../build/this-publisher.ts';
import { NEWS_SITEMAP, toNewsSitemap } from '../views/crawlers/news-sitemap.ts';
import { toSitemaps } from '../views/crawlers/sitemap.ts';

/** The sitemaps; none without a site address, since they name pages by absolute URLs. */
export async function getStaticPaths() {
  if (!siteAddress) return [];
  const edition = await thisEdition();
  const files = toSitemaps(edition.allPages(), publisher);
  const news = toNewsSitemap(edition, publisher);
  if (news !== undefined) files.set(NEWS_SITEMAP, news);
  return [...files].map(([address, text]) => ({ params: { sitemap: address.replace('.xml', '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
