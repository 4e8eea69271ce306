import { addressOfFeed, relativeLink } from '../../archive/addresses.ts';
import type { Link } from '../link.ts';
import type { SitePage } from '../site-page.ts';

/**
 * The feeds of a site as links on the page at `from`: that of the paper and those of its sections; of the kinds of which there may
 * be thousands the page that lists all of a kind, marked with how many feeds they are.
 */
export function toFeedIndex(from: string, pages: readonly SitePage[]): { feeds: Link[]; kinds: Link[] } {
  const fed = pages.flatMap(({ feed, under, name }) => (feed ? [{ page: feed.page, list: under?.at(-1), name }] : []));
  const kinds = Map.groupBy(fed, ({ list }) => list?.address);
  return {
    feeds: (kinds.get(undefined) ?? []).map(({ name, page }) => ({
      title: name,
      href: relativeLink(from, addressOfFeed(page, 'rss')),
    })),
    kinds: [...kinds].flatMap(([address, feeds]) =>
      address === undefined
        ? []
        : [
            {
              title: feeds[0]?.list?.name ?? '',
              href: relativeLink(from, address),
              mark: `各有一份，共 ${feeds.length} 份`,
            },
          ],
    ),
  };
}
