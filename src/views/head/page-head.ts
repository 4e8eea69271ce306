import { addressOfArticle, FRONT_PAGE, relativeLink } from '../../archive/addresses.ts';
import type { Edition, EditionArticle } from '../../archive/edition.ts';
import { toFeedLinks } from '../feeds/links.ts';
import { type FeedOutline, toSiteFeed } from '../feeds/outline.ts';
import type { Publisher } from '../publisher.ts';
import type { Head } from './head.ts';
import { type Step, toGraph, toJsonText, toTrail } from './json-ld.ts';
import { toCollection, toWebSite } from './list-json-ld.ts';
import { toShareImage } from './share-tags.ts';

/**
 * What the head of any page but an article's says to machines. These name the manifest: a browser that could install the site
 * fetches it, with an icon, and an article is to be one request.
 */
export function toPageHead(page: ListPage, edition: Edition, site: Publisher): Head {
  const { name, address, description = site.description, under = [], listed, feed } = page;
  const url = site.absolute(address);
  const image = toShareImage(name, site);
  const isFront = address === FRONT_PAGE;
  const feeds = url ? [...(feed ? [feed] : []), toSiteFeed(edition, site)] : [];
  return {
    description,
    properties: [
      ['og:type', 'website'],
      ['og:title', name],
      ['og:description', description],
      ...(url ? [['og:url', url] satisfies [string, string]] : []),
      ['og:site_name', site.name],
      ['og:locale', 'zh_CN'],
      ...image.properties,
    ],
    names: [...image.names, ['twitter:title', name], ['twitter:description', description]],
    links: [
      { rel: 'manifest', href: relativeLink(address, 'manifest.webmanifest') },
      ...feeds.flatMap((outline) => toFeedLinks(address, outline)),
    ],
    data: [
      toJsonText(
        toGraph(
          ...(isFront ? [toWebSite(site)] : []),
          ...(listed ? [toCollection(page, listed, site)] : []),
          toTrail(isFront ? [] : [...under, { name, address }], site),
        ),
      ),
    ],
  };
}

/** Articles as a list names them. */
export function toSteps(articles: readonly EditionArticle[]): Step[] {
  return articles.map(({ article: { id, title } }) => ({ name: title, address: addressOfArticle(id) }));
}

/** A page as its head describes it. */
export interface ListPage extends Step {
  /** Absent where the site's own will do. */
  description?: string;
  /** The pages between the front page and this one. */
  under?: Step[];
  /** What it lists, if it is a list. */
  listed?: Step[];
  /** The feed of what it lists, beside the site's own. */
  feed?: FeedOutline;
}
