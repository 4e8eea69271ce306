import { x } from 'xastscript';
import { addressOfFeed } from '../../archive/addresses.ts';
import type { Publisher } from '../publisher.ts';
import type { SitePage } from '../site-page.ts';
import type { FeedOutline } from './outline.ts';
import { textElement, toXmlCharacters, toXmlText } from './xml.ts';

/**
 * All feeds of a site as a subscription list in OPML 2.0, after https://opml.org/spec2.opml, which readers of feeds import: those of pages
 * that stand under a page of all of their kind are in a folder of its name.
 */
export function toOpml(pages: readonly SitePage[], site: Publisher): string {
  const listed = pages.flatMap(({ feed, under }) => (feed ? [{ feed, folder: under?.at(-1)?.name }] : []));
  const outlines = [...Map.groupBy(listed, ({ folder }) => folder)].flatMap(([folder, feeds]) => {
    const inside = feeds.map(({ feed }) => toOutline(feed, site));
    return folder === undefined ? inside : [x('outline', { text: toXmlCharacters(folder) }, inside)];
  });
  return toXmlText(
    x('opml', { version: '2.0' }, [x('head', textElement('title', `${site.name}的订阅源`)), x('body', outlines)]),
  );
}

/** How many feeds a site has, each in one format. */
export function countFeeds(pages: readonly SitePage[]): number {
  return pages.filter(({ feed }) => feed).length;
}

function toOutline({ page, title, description }: FeedOutline, site: Publisher) {
  const text = toXmlCharacters(title);
  return x('outline', {
    type: 'rss',
    text,
    title: text,
    description: toXmlCharacters(description),
    xmlUrl: site.absolute(addressOfFeed(page, 'rss')),
    htmlUrl: site.absolute(page),
    language: site.language,
    version: 'RSS2',
  });
}
