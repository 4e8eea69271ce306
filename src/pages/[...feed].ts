import type { APIRoute } from 'astro';
import type { FeedFormat } from '../archive/addresses.ts';
import { bodyHtmlOf } from '../build/edition/body-html.ts';
import type { SiteEdition } from '../build/edition/site-edition.ts';
import { isSelfContained, thisEdition } from '../build/edition/this-edition.ts';
import { publisher, siteAddress } from '../build/this-publisher.ts';
import { boundFeed } from '../views/feeds/bounds.ts';
import { toFeed } from '../views/feeds/feed.ts';
import { type FeedOutline, filesOf } from '../views/feeds/outline.ts';
import { WRITERS } from '../views/feeds/writers.ts';

/** The feeds of the site and of its pages, in each of their formats; none without a site address. */
export async function getStaticPaths() {
  if (!siteAddress) return [];
  const edition = await thisEdition();
  const feeds = edition.allPages().flatMap(({ feed }) => feed ?? []);
  return feeds.flatMap((outline) => {
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
  return ids.every((id) => isSelfContained(edition.entryOf(id)))
    ? edition.keyOf([outline, edition.newest], ids)
    : undefined;
}

export const GET: APIRoute<{ outline: FeedOutline; format: FeedFormat }> = async ({ props: { outline, format } }) =>
  new Response(
    WRITERS[format](
      boundFeed(await toFeed(outline, { edition: await thisEdition(), site: publisher, bodyOf: bodyHtmlOf })),
    ),
  );
