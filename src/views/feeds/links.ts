import { type FeedFormat, relativeLink } from '../../archive/addresses.ts';
import { type FeedOutline, filesOf } from './outline.ts';

const TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The links to a feed in the head of the page at `from`: https://www.rssboard.org/rss-autodiscovery */
export function toFeedLinks(from: string, outline: FeedOutline): FeedLink[] {
  return filesOf(outline).map(({ address, format }) => ({
    rel: 'alternate',
    type: TYPES[format],
    title: outline.title,
    href: relativeLink(from, address),
  }));
}

interface FeedLink {
  rel: string;
  type: string;
  title: string;
  href: string;
}
