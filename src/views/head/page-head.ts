import { FRONT_PAGE, relativeLink } from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import { toOpenGraphLocale } from '../../settings/language.ts';
import { ICONS } from '../crawlers/icons.ts';
import { toFeedLinks } from '../feeds/links.ts';
import { toSiteFeed } from '../feeds/outline.ts';
import type { Publisher } from '../publisher.ts';
import type { SitePage } from '../site-page.ts';
import type { Head } from './head.ts';
import { toGraph, toJsonText, toTrail } from './json-ld.ts';
import { toCollection, toWebSite } from './list-json-ld.ts';
import { toShareImage } from './share-tags.ts';

/**
 * The icons for search engines and readers of feeds, which look for one on the front page, and fetch it. Every page has its
 * icon in itself.
 */
const FETCHABLE_ICONS = ICONS.filter(({ linked }) => linked).map(({ address, size }) => ({
  rel: 'icon',
  type: 'image/png',
  sizes: `${size}x${size}`,
  href: relativeLink(FRONT_PAGE, address),
}));

/**
 * The head of any page except an article's. Only this head links the web manifest: a browser that can install the site
 * fetches the manifest and an icon with the page, and an article should take one request.
 */
export function toPageHead(page: SitePage, edition: Edition, site: Publisher): Head {
  const { name, address, under = [], listed, feed } = page;
  const description = page.description();
  const url = site.absolute(address);
  const image = toShareImage(name, site);
  const isFront = address === FRONT_PAGE;
  const feeds = url ? [...(feed && !isFront ? [feed] : []), toSiteFeed(edition, site)] : [];
  return {
    description,
    properties: [
      ['og:type', 'website'],
      ['og:title', name],
      ['og:description', description],
      ...(url ? [['og:url', url] satisfies [string, string]] : []),
      ['og:site_name', site.name],
      ['og:locale', toOpenGraphLocale(site.language)],
      ...image.properties,
    ],
    names: image.names,
    links: [
      { rel: 'manifest', href: relativeLink(address, 'manifest.webmanifest') },
      ...(isFront ? FETCHABLE_ICONS : []),
      ...feeds.flatMap((outline) => toFeedLinks(address, outline)),
    ],
    data: [
      toJsonText(
        toGraph(
          ...(isFront ? [toWebSite(site)] : []),
          ...(listed ? [toCollection(page, listed(), site)] : []),
          ...(isFront ? [] : [toTrail([...under, { name, address }], site)]),
        ),
      ),
    ],
  };
}
