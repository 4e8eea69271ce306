import type { APIRoute } from 'astro';
import { FEEDS_FILE } from '../archive/addresses.ts';
import { thisEdition } from '../build/edition/this-edition.ts';
import { publisher, siteAddress } from '../build/this-publisher.ts';
import { toOpml } from '../views/feeds/opml.ts';

/** The list of all feeds; none without a site address, and for a front of several editions. */
export async function getStaticPaths() {
  return siteAddress && !(await thisEdition()).front ? [{ params: { feeds: FEEDS_FILE.replace('.opml', '') } }] : [];
}

export const GET: APIRoute = async () => new Response(toOpml((await thisEdition()).allPages(), publisher));
