import type { APIRoute } from 'astro';
import { bodyHtmlOf } from '../body-html.ts';
import { isWhole, type SiteEdition, thisEdition } from '../edition.ts';
import { toAtom } from '../metadata/feeds/atom.ts';
import { toFeed } from '../metadata/feeds/feed.ts';
import { toJsonFeed } from '../metadata/feeds/json-feed.ts';
import { type FeedOutline, feedsIn, filesOf, newestIn } from '../metadata/feeds/outline.ts';
import { toRss } from '../metadata/feeds/rss.ts';
import type { FeedFormat } from '../news/addresses.ts';
import { publisher } from '../site.ts';

const WRITE = { rss: toRss, atom: toAtom, json: toJsonFeed };

/** The feeds of the site, of each source and of each share, in each format; none without a site address. */
export async function getStaticPaths() {
  const edition = await thisEdition();
  return feedsIn(edition, publisher).flatMap((outline) => {
    const cacheKey = keyOfFeed(outline, edition);
    return filesOf(outline).map(({ address, format }) => ({
      params: { feed: address },
      props: { outline, format },
      ...(cacheKey && { cacheKey }),
    }));
  });
}

function keyOfFeed({ articles, ...outline }: FeedOutline, edition: SiteEdition): string | undefined {
  const ids = articles.map(({ article }) => article.id);
  return ids.every((id) => isWhole(edition.entryOf(id))) ? edition.keyOf([outline, newestIn(edition)], ids) : undefined;
}

export const GET: APIRoute<{ outline: FeedOutline; format: FeedFormat }> = async ({ props: { outline, format } }) =>
  new Response(
    WRITE[format](await toFeed(outline, { edition: await thisEdition(), site: publisher, bodyOf: bodyHtmlOf })),
  );
