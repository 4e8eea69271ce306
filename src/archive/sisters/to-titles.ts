import { hash } from 'node:crypto';
import { addressOfTitles, TITLES_FILE } from '../addresses.ts';
import type { Article } from '../article.ts';
import type { Company } from '../companies/companies.ts';
import { compare } from '../order.ts';
import { normalisePageAddress } from '../page-address.ts';
import { type CitedRow, ROWS_PER_FILE, TITLES_VERSION, type TitleRow, type Titles } from './format.ts';
import { formsOf, keysOf } from './forms.ts';

/**
 * Takes from an edition what its sisters may know.
 *
 * @param articles in the archive's order
 */
export function toListed(articles: readonly Article[], companies: readonly Company[]): ListedEdition {
  return {
    articles: articles.map(({ id, title, byline, previous, next, related, headlineUrls, url }) => {
      const { originalTitle, source, published } = byline;
      return { id, title, byline: { originalTitle, source, published }, previous, next, related, headlineUrls, url };
    }),
    companies: companies.map(({ key, name, articles }) => ({ key, name, articles: articles.length })),
  };
}

/**
 * Lists what the other editions of a paper need to know of one: its titles, and the headlines that it cites. It depends on
 * the articles of this edition alone, so that all editions can be listed before any is built.
 *
 * @returns the text of each file, by its address
 */
export function toTitles({ articles, companies }: ListedEdition): Map<string, string> {
  const sources = new Set(articles.flatMap(({ byline }) => byline.source ?? []));
  const titles = articles.map(toTitleRow);
  const files = [toFiles('titles', titles), toFiles('cited', toCitedRows(articles))] as const;
  const [titleFiles, citedFiles] = files.map((each) =>
    Array.from(each, ([address, text]) => ({ address, sha256: hash('sha256', text) })),
  );
  const manifest: Titles = {
    version: TITLES_VERSION,
    articles: articles.length,
    sources: [...sources].sort(compare),
    companies,
    titles: titleFiles ?? [],
    cited: citedFiles ?? [],
  };
  return new Map([[TITLES_FILE, `${JSON.stringify(manifest)}\n`], ...files.flatMap((each) => [...each])]);
}

function toTitleRow(article: ListedArticle): TitleRow {
  const { id, title, byline, previous, next, url } = article;
  const { originalTitle, source, published } = byline;
  const normalised = url && normalisePageAddress(url);
  return {
    id,
    title,
    forms: formsOf([title, originalTitle ?? title]),
    ...(originalTitle && { originalTitle }),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(source && { source }),
    ...(published && { published }),
    ...(normalised && { url: normalised }),
  };
}

/** A headline that an article of this edition has as its title may mean one of another edition all the same. */
function toCitedRows(articles: readonly ListedArticle[]): CitedRow[] {
  const rows = new Map<string, CitedRow>();
  for (const [number, { previous, next, related, headlineUrls }] of articles.entries()) {
    const urls = new Map(headlineUrls.map(({ headline, url }) => [headline, normalisePageAddress(url)]));
    const add = (place: 'previous' | 'next' | 'related', headline: string | undefined) => {
      if (headline === undefined) return;
      const url = urls.get(headline);
      const key = `${headline}\n${url ?? ''}`;
      const row = rows.get(key) ?? { headline, forms: formsOf([headline]), ...(url && { url }) };
      row[place] ??= [];
      row[place].push(number);
      rows.set(key, row);
    };
    add('previous', previous);
    add('next', next);
    for (const headline of new Set(related)) add('related', headline);
  }
  return [...rows.values()].sort((a, b) => compare(a.headline, b.headline) || compare(a.url ?? '', b.url ?? ''));
}

function toFiles(kind: 'titles' | 'cited', rows: readonly (TitleRow | CitedRow)[]): Map<string, string> {
  const count = Math.ceil(rows.length / ROWS_PER_FILE);
  return new Map(
    Array.from({ length: count }, (_, at) => [
      addressOfTitles(kind, at + 1),
      toLines(rows.slice(at * ROWS_PER_FILE, (at + 1) * ROWS_PER_FILE)),
    ]),
  );
}

function toLines(rows: readonly (TitleRow | CitedRow)[]): string {
  return [rows.map(keysOf), ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** What of an edition its sisters may know. */
interface ListedEdition {
  /** In the archive's order. */
  articles: ListedArticle[];
  companies: Titles['companies'];
}

interface ListedArticle
  extends Pick<Article, 'id' | 'title' | 'previous' | 'next' | 'related' | 'headlineUrls' | 'url'> {
  byline: Pick<Article['byline'], 'originalTitle' | 'source' | 'published'>;
}
