import { addressOfArticle } from '../addresses.ts';
import type { Article } from '../article.ts';
import { normalisePageAddress } from '../page-address.ts';
import type { AskingArticle } from './asking.ts';
import type { CitedRow, TitleRow } from './format.ts';
import { formsOf, keysOf, toMeaningTitle, toMeantBy } from './forms.ts';

/**
 * Chooses, of all that other editions carry and cite, what may be tied to the articles of this one: all else is let go at once,
 * so that a million titles of others take little memory. First `cited` is asked of every headline that others cite, then
 * `printed` of all of them, then `title` of every article.
 */
export function toChoice(articles: readonly AskingArticle[]): Choice {
  const titles = articles.flatMap(({ title, byline }) => formsOf([title, byline.originalTitle ?? title]));
  const urls = new Set(articles.flatMap(({ url }) => (url && normalisePageAddress(url)) || []));
  const printed = articles.flatMap(({ previous, next, related }) => [previous ?? [], next ?? [], related].flat());
  const headlines = new Set(formsOf(new Set(printed)));
  const citedUrls = new Set(
    articles.flatMap(({ headlineUrls, facts }) =>
      [...headlineUrls.map(({ url }) => url), ...facts.links].flatMap((url) => normalisePageAddress(url) ?? []),
    ),
  );
  const keys = new Set([
    ...keysOf({ forms: [...titles, ...headlines] }),
    ...[...urls, ...citedUrls].flatMap((url) => keysOf({ forms: [], url })),
  ]);
  const isOurs = toMeantBy(titles);
  const goesOn = once(() => toMeaningTitle(headlines, true));
  const isMeant = once(() => toMeaningTitle(headlines));
  return {
    isNear: (each) => each.some((key) => keys.has(key)),
    cited(row) {
      if (!(row.url !== undefined && urls.has(row.url)) && !isOurs(row.forms)) return false;
      for (const form of row.forms) headlines.add(form);
      if (row.url !== undefined) citedUrls.add(row.url);
      for (const key of keysOf(row)) keys.add(key);
      return true;
    },
    printed: ({ forms }) => goesOn()(forms),
    title: ({ url, forms }) => (url !== undefined && citedUrls.has(url)) || isMeant()(forms),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * An article of another edition, as far as its ties are concerned. Its id is the address of its page: no id of this edition is
 * one.
 *
 * @param base the address of the other edition: `../2023-04/`
 * @param cited the headlines in its list of related news that may mean articles of this edition
 */
export function toSisterArticle(row: TitleRow, base: string, cited: readonly CitedRow[]): Article {
  const { id, title, originalTitle, source, published, url, previous, next } = row;
  return {
    id: base + addressOfArticle(id),
    title,
    byline: {
      authors: [],
      editors: [],
      ...(originalTitle && { originalTitle }),
      ...(source && { source }),
      ...(published && { published }),
    },
    ...(url && { url: `https://${url}` }),
    ...(previous && { previous }),
    ...(next && { next }),
    related: cited.map(({ headline }) => headline),
    headlineUrls: cited.flatMap(({ headline, url }) => (url ? { headline, url: `https://${url}` } : [])),
    keywords: [],
    dailyStocks: [],
    formerly: [],
    form: 'captured',
    facts: { minutes: 0, opening: '', mentions: [], companies: [], links: [] },
  };
}

/** What may be tied to an archive. */
export interface Choice {
  /** Whether a row with such keys can be chosen at all. */
  isNear: (keys: readonly string[]) => boolean;
  /** Whether a headline that others cite may mean an article of the archive. */
  cited: (row: Pick<CitedRow, 'forms' | 'url'>) => boolean;
  /** Whether a headline of the archive, or one that `cited` has chosen, may be a beginning of a headline that others cite. */
  printed: (row: Pick<CitedRow, 'forms'>) => boolean;
  /** Whether an article of others may be meant by a headline of the archive, or by one that `cited` has chosen. */
  title: (row: Pick<TitleRow, 'forms' | 'url'>) => boolean;
}

/** What of other editions may be tied to an archive. */
export interface Sisters {
  articles: readonly Article[];
  /** The headlines by which each of them may cite an article of the archive, by id. */
  cited: ReadonlyMap<string, ReadonlySet<string>>;
  /** Headlines that others cite, of which one of the archive may be a beginning. */
  printed: readonly Printed[];
  /** Names of papers and sites that others know, as far as headlines of the archive, or those of these articles, end in them. */
  sources: readonly string[];
}

/** A headline as others print it: as a neighbour, or in a list of related news. */
export type Printed = Pick<Article, 'previous' | 'next' | 'related'>;

export const NO_SISTERS: Sisters = { articles: [], cited: new Map(), printed: [], sources: [] };
