import { relativeLink } from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import type { Manifest } from '../search/format/manifest.ts';
import { type Link, toArticleLink } from './link.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import type { SitePage } from './site-page.ts';

/** How many code points of the first title a link to a page of titles shows. */
const LINK_LENGTH = 12;

/**
 * Sorts titles in the same way for any language of the machine, by the most frequent reading of each character. It does
 * not know words: 长沙 stands among the titles that begin with zhǎng. Hence no page calls it the order of pinyin.
 */
const titleOrder = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true, ignorePunctuation: true });

/** A title whose first letter or digit is Chinese. */
const BEGINS_IN_CHINESE = /^[^\p{L}\p{N}]*\p{Script=Han}/u;

/** The address of a page of all titles, counted from 1. */
export function addressOfTitles(page: number): string {
  return `titles/${page}.html`;
}

/** The ids of all articles by title, in pages. Titles that begin with a digit or a Latin letter stand first. */
export function toTitlePages({ articles }: Pick<Edition, 'articles'>): PageOf<string>[] {
  const sorted = articles
    .map(({ article: { id, title } }) => ({ id, title, isChinese: BEGINS_IN_CHINESE.test(title) }))
    .sort(
      (a, b) =>
        Number(a.isChinese) - Number(b.isChinese) || titleOrder.compare(a.title, b.title) || compare(a.id, b.id),
    );
  return inPages(
    sorted.map(({ id }) => id),
    TITLES_PER_PAGE,
    addressOfTitles,
  );
}

/** A page of all titles. Search engines find the articles elsewhere. */
export function titlesPage({ address, number, count, total }: PageOf<string>): SitePage {
  return {
    name: `全部文章，第 ${number} 页`,
    address,
    description: () => `全部文章 ${total} 篇，按标题排列：第 ${number} 页，共 ${count} 页。`,
    unlisted: true,
  };
}

/** The data that the search page at `from` shows before a search. */
export function toSearchView(from: string, edition: Edition, manifest: Manifest) {
  const pages = toTitlePages(edition);
  const [first] = pages;
  const allTitles = pages.length === 1 && first ? toTitleLinks(from, first, edition) : undefined;
  return {
    manifest: JSON.stringify(manifest),
    sources: manifest.sources,
    /** Whether an article has a source that a reader cannot choose. */
    hasOtherSources: hasOtherSources(edition, manifest),
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

function hasOtherSources({ articles, sources }: Edition, manifest: Manifest): boolean {
  const choices = sources.filter(({ name }) => manifest.sources.includes(name)).map(({ key }) => key);
  return articles.some(({ source }) => source && !choices.includes(source.key ?? ''));
}

function toPageLink(from: string, { address, number, items }: PageOf<string>, { byId }: Edition): Link {
  const first = [...(byId.get(items[0] ?? '')?.article.title ?? '')].slice(0, LINK_LENGTH).join('');
  return { title: `${first}…`, mark: `第 ${number} 页`, href: relativeLink(from, address) };
}
