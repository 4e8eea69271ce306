import { addressOfIndex, relativeLink } from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { toShownDay } from './byline.ts';
import type { Link } from './link.ts';
import { INDEXES, type IndexKind, KINDS, type ListKind, type NamedList } from './list-kinds.ts';
import { toNumbered } from './list-pages.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import type { SitePage } from './site-page.ts';

/** The pages that list all lists of a kind, none if there is none: the longest list first, lists of one length by name. */
export function toIndexPages(kind: IndexKind, edition: Edition): IndexPage[] {
  const { name, what } = INDEXES[kind];
  const lists = KINDS[kind]
    .listsIn(edition)
    .toSorted((a, b) => compare(b.articles.length, a.articles.length) || compare(a.name, b.name));
  if (lists.length === 0) return [];
  const pages = inPages(lists, TITLES_PER_PAGE, (page) => addressOfIndex(`${kind}s`, page));
  const toPage = (shown: PageOf<NamedList>): IndexPage => ({
    name,
    note: `${what}，共 ${shown.total} 个，篇数多的在前。`,
    links: shown.items.map((list) => toListLink(shown.address, kind, list, edition)),
    shown,
    page: {
      name: toNumbered(name, shown.number),
      address: shown.address,
      description: () => `${what} ${shown.total} 个，篇数多的在前：第 ${shown.number} 页，共 ${shown.count} 页。`,
      listed: () => shown.items.map(({ name, key }) => ({ name, address: KINDS[kind].addressOf(key) })),
      ...(shown.number === 1 && { llms: { section: '版面', note: () => what } }),
    },
  });
  return pages.map(toPage);
}

/** What decides the bytes of a page of all lists of a kind. */
export function cacheKeyPartsOfIndex({ note, links, shown: { items: _, ...numbers } }: IndexPage): unknown {
  return [note, links, numbers];
}

/** A list as a link, marked with how many articles it has, and with the last day that any of them states. */
function toListLink(from: string, kind: ListKind, { name, key, articles }: NamedList, { byId }: Edition): Link {
  const last = toShownDay(byId.get(articles[0] ?? '')?.article.byline.published)?.shown;
  return {
    title: name,
    href: relativeLink(from, KINDS[kind].addressOf(key)),
    mark: `${articles.length} 篇${last ? `，最近 ${last}` : ''}`,
  };
}

/** A page of all lists of a kind. */
export interface IndexPage {
  name: string;
  note: string;
  links: Link[];
  page: SitePage;
  shown: PageOf<NamedList>;
}
