import type { APIRoute } from 'astro';
import { bodyHtmlOf } from '../body-html.ts';
import { thisEdition } from '../edition.ts';
import { toAtom } from '../metadata/feeds/atom.ts';
import { toFeed } from '../metadata/feeds/feed.ts';
import { toJsonFeed } from '../metadata/feeds/json-feed.ts';
import { type FeedOutline, feedsIn, filesOf } from '../metadata/feeds/outline.ts';
import { toRss } from '../metadata/feeds/rss.ts';
import type { FeedFormat } from '../news/addresses.ts';
import { publisher } from '../site.ts';

const WRITE = { rss: toRss, atom: toAtom, json: toJsonFeed };

/** The feeds of the site, of each source and of each share, in each format; none without a site address. */
export async function getStaticPaths() {
  return feedsIn(await thisEdition(), publisher).flatMap((outline) =>
    filesOf(outline).map(({ address, format }) => ({ params: { feed: address }, props: { outline, format } })),
  );
}

export const GET: APIRoute<{ outline: FeedOutline; format: FeedFormat }> = async ({ props: { outline, format } }) =>
  new Response(
    WRITE[format](await toFeed(outline, { edition: await thisEdition(), site: publisher, bodyOf: bodyHtmlOf })),
  );
