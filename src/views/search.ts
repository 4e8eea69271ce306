import { addressOfCompany, addressOfSource, addressOfYear, relativeLink } from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import type { Front } from '../archive/sisters/front.ts';
import { compareTitles } from '../chinese/title-order.ts';
import type { JointManifest } from '../search/format/joint-manifest.ts';
import type { Manifest } from '../search/format/manifest.ts';
import { toEditionLinks } from './joint-front.ts';
import { joinIfShort, type LetterPages, type Letters, letterPages, toLetters } from './letters.ts';
import type { Link } from './link.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import { toYears } from './periods.ts';
import { toRows, undatedNote } from './rows.ts';
import type { SitePage } from './site-page.ts';

/** How many years, sources and companies the search page lists at most. */
const MOST_BROWSED = 8;

/** The address of a page of all titles, counted from 1. */
export function addressOfTitles(page: number): string {
  return `titles/${page}.html`;
}

/** The ids of all articles by title, in pages. Titles that begin with a digit or a Latin letter stand first. */
export function toTitlePages({ articles }: Pick<Edition, 'articles'>): [PageOf<string>, ...PageOf<string>[]] {
  const sorted = articles
    .map(({ article: { id, title } }) => ({ id, title }))
    .sort((a, b) => compareTitles(a.title, b.title) || compare(a.id, b.id));
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

/** What stands above a list of all titles. */
export function titlesNote({ articles }: Pick<Edition, 'articles'>): string {
  return `共 ${articles.length} 篇，按标题排列，数字与字母在前。${undatedNote(articles)}`;
}

/** The data that the search page at `from` shows before a search. */
export function toSearchView(from: string, edition: Edition, manifest: Manifest, joint?: JointSearch) {
  if (joint && edition.front) return toJointSearchView(from, edition.front, manifest, joint);
  const pages = toTitlePages(edition);
  const [first] = pages;
  const shown = { ...first, address: from, items: pages.length === 1 ? first.items : [] };
  const letters = pages.length === 1 ? letterPagesOf([shown], edition) : letterPagesOf(pages, edition);
  return {
    manifest: JSON.stringify(manifest),
    sources: manifest.sources,
    /** Whether an article has a source that a reader cannot choose. */
    hasOtherSources: hasOtherSources(edition, manifest),
    years: manifest.years,
    note: titlesNote(edition),
    /** All articles by letter if they fit on one page, else links to the letters on the pages of titles. */
    titles: toTitleLetters(shown, letters, edition),
    browse: toBrowseLists(from, edition),
  };
}

/** The data that the search page of a front of several editions shows before a search. */
function toJointSearchView(
  from: string,
  front: Front,
  own: Manifest,
  { joint, sources, hasOtherSources }: JointSearch,
) {
  return {
    manifest: JSON.stringify(own),
    joint: JSON.stringify(joint),
    sources,
    hasOtherSources,
    years: [...new Set(joint.editions.flatMap(({ years }) => years))].sort().reverse(),
    titles: undefined,
    note: '',
    browse: [{ label: '各期', links: toEditionLinks(from, front), columns: true }],
  };
}

/** The page of titles on which each letter begins. */
export function letterPagesOf(pages: readonly PageOf<string>[], edition: Edition): LetterPages {
  return letterPages(pages, (id) => titleOf(id, edition));
}

/** The titles of a page by letter. */
export function toTitleLetters(page: PageOf<string>, letters: LetterPages, edition: Edition): Letters {
  const rows = new Map(toRows(page.address, page.items, edition).map((row, at) => [page.items[at], row]));
  const byLetter = toLetters(page, letters, {
    titleOf: (id) => titleOf(id, edition),
    toShown: (id) => rows.get(id) ?? { title: id },
  });
  return joinIfShort(byLetter, page.total);
}

/** Where a reader may begin who searches for nothing yet: the years, the longest sources, the companies named most. */
function toBrowseLists(from: string, edition: Edition): { label: string; links: Link[] }[] {
  const years = toYears(edition).map(({ year, periods }) => ({
    title: `${year}年`,
    href: relativeLink(from, addressOfYear(year)),
    mark: `${periods.reduce((sum, { articles }) => sum + articles.length, 0)} 篇`,
  }));
  const toLinks = (lists: readonly Browsed[], addressOf: (key: string) => string): Link[] =>
    lists
      .toSorted((a, b) => compare(b.articles.length, a.articles.length))
      .map(({ name, key, articles }) => ({
        title: name,
        href: relativeLink(from, addressOf(key)),
        mark: `${articles.length} 篇`,
      }));
  return [
    { label: '年份', links: years },
    { label: '来源', links: toLinks(edition.sources, addressOfSource) },
    { label: '公司', links: toLinks(edition.companies, addressOfCompany) },
  ].map(({ label, links }) => ({ label, links: links.slice(0, MOST_BROWSED) }));
}

function titleOf(id: string, { byId }: Pick<Edition, 'byId'>): string {
  return byId.get(id)?.article.title ?? '';
}

function hasOtherSources({ articles, sources }: Edition, manifest: Manifest): boolean {
  const choices = sources.filter(({ name }) => manifest.sources.includes(name)).map(({ key }) => key);
  return articles.some(({ source }) => source && !choices.includes(source.key ?? ''));
}

/** What a front knows of the indexes of its editions. */
interface JointSearch {
  joint: JointManifest;
  sources: string[];
  hasOtherSources: boolean;
}

interface Browsed {
  name: string;
  key: string;
  articles: readonly unknown[];
}
