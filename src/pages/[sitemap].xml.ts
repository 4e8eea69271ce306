import type { APIRoute } from 'astro';
import { thisEdition } from '../edition.ts';
import { toNewsSitemap } from '../metadata/news-sitemap.ts';
import { pagesIn, toSitemaps } from '../metadata/sitemap.ts';
import { ARCHIVE_PAGE, addressOfWanted } from '../news/addresses.ts';
import { publisher, site, siteAddress } from '../site.ts';
import { toPeriodPages, toPeriods } from '../views/archive.ts';
import { toFrontPages } from '../views/front.ts';
import { lacking } from '../views/headline.ts';
import { inPages } from '../views/pages.ts';

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
