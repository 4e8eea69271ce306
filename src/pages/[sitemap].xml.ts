import type { APIRoute } from 'astro';
import { thisEdition } from '../edition.ts';
import { toNewsSitemap } from '../metadata/news-sitemap.ts';
import { pagesIn, toSitemaps } from '../metadata/sitemap.ts';
import { addressOfWanted } from '../news/addresses.ts';
import { publisher, site, siteAddress } from '../site.ts';
import { inPages } from '../views/pages.ts';

/** The sitemaps; none without a site address, since they name pages by absolute URLs. */
export async function getStaticPaths() {
  if (!siteAddress) return [];
  const edition = await thisEdition();
  const lists = inPages(edition.wanted, site.wantedPerPage, addressOfWanted).map(({ address }) => address);
  const files = toSitemaps(pagesIn(edition, lists), publisher).set(
    'news-sitemap.xml',
    toNewsSitemap(edition, publisher),
  );
  return [...files].map(([address, text]) => ({ params: { sitemap: address.replace('.xml', '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
