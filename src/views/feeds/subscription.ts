import { addressOfFeed, FEEDS_PAGE, relativeLink } from '../../archive/addresses.ts';
import type { Link } from '../link.ts';
import type { Publisher } from '../publisher.ts';

/**
 * The links on the page at `from` by which a reader subscribes to the articles of a page that has a feed, and learns how; none on
 * a site without an address, which has no feeds.
 *
 * @param list the address of the page that the feed is of: the first of a list in pages
 */
export function toSubscribeLinks(from: string, list: string, site: Publisher): Link[] {
  if (site.absolute(list) === undefined) return [];
  return [
    { title: '订阅', href: relativeLink(from, addressOfFeed(list, 'rss')) },
    { title: '怎样订阅', href: relativeLink(from, FEEDS_PAGE) },
  ];
}
