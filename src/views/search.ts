import { relativeLink } from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import type { Manifest } from '../search/format/manifest.ts';
import { type Link, toArticleLink } from './link.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';

/** How many code points of the first title a link to a page of titles shows. */
const LINK_LENGTH = 12;

/** Sorts by pinyin, as Chinese dictionaries do, in the same way for any language of the machine. */
const pinyinOrder = new Intl.Collator('zh-Hans-u-co-pinyin');

/** The address of a page of all titles, counted from 1. */
export function addressOfTitles(page: number): string {
  return `titles/${page}.html`;
}

/** The ids of all articles by title, in pages. */
export function toTitlePages({ articles }: Edition): PageOf<string>[] {
  const sorted = articles
    .map(({ article }) => article)
    .sort((a, b) => pinyinOrder.compare(a.title, b.title) || compare(a.id, b.id));
  return inPages(
    sorted.map(({ id }) => id),
    TITLES_PER_PAGE,
    addressOfTitles,
  );
}

/** The data that the search page at `from` shows before a search. */
export function toSearchView(from: string, edition: Edition, manifest: Manifest) {
  const pages = toTitlePages(edition);
  const [first] = pages;
  const allTitles = pages.length === 1 && first ? toTitleLinks(from, first, edition) : undefined;
  return {
    manifest: JSON.stringify(manifest),
    sources: manifest.sources,
    years: manifest.years,
    total: edition.articles.length,
    /** Links to all articles if they fit on one page, else a link to each page of titles. */
    titles: allTitles ?? pages.map((page) => toPageLink(from, page, edition)),
  };
}

/** The titles of a page as links from the page at `from`. */
export function toTitleLinks(from: string, { items }: PageOf<string>, edition: Edition): Link[] {
  return items.map((id) => toArticleLink(from, id, edition));
}

function toPageLink(from: string, { address, number, items }: PageOf<string>, { byId }: Edition): Link {
  const first = [...(byId.get(items[0] ?? '')?.article.title ?? '')].slice(0, LINK_LENGTH).join('');
  return { title: `${first}…`, mark: `第 ${number} 页`, href: relativeLink(from, address) };
}
