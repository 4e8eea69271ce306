import type { APIRoute } from 'astro';
import { ARCHIVE_PAGE, addressOfWanted } from '../archive/addresses.ts';
import { thisEdition } from '../build/edition/this-edition.ts';
import { publisher, site, siteAddress } from '../site.ts';
import { toPeriodPages, toPeriods } from '../views/archive.ts';
import { toNewsSitemap } from '../views/crawlers/news-sitemap.ts';
import { pagesIn, toSitemaps } from '../views/crawlers/sitemap.ts';
import { toFrontPages } from '../views/front.ts';
import { inPages } from '../views/pagination.ts';
import { lacking } from '../views/wanted.ts';

/** The sitemaps; none without a site address, since they name pages by absolute URLs. */
export async function getStaticPaths() {
  if (!siteAddress) return [];
  const edition = await thisEdition();
  const [, ...afterFront] = toFrontPages(edition, site.articlesPerPage);
  const lists = [
    ...afterFront,
    ...inPages(lacking(edition), site.wantedPerPage, addressOfWanted),
    ...toPeriods(edition).flatMap(toPeriodPages),
  ].map(({ address }) => address);
  const files = toSitemaps(pagesIn(edition, [ARCHIVE_PAGE, ...lists]), publisher).set(
    'news-sitemap.xml',
    toNewsSitemap(edition, publisher),
  );
  return [...files].map(([address, text]) => ({ params: { sitemap: address.replace('.xml', '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
