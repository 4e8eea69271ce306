import type { Article } from '../article.ts';
import { compare } from '../order.ts';
import { endsInEllipsis, isDistinctive, looksCut, stopsInsideWord } from './cut.ts';
import { normaliseHeadline } from './normalise.ts';
import { type TrimmedTitles, toTrimmedTitles } from './trimmed-titles.ts';

/** The most articles that an ambiguous headline lists: a longer choice does not help a reader. */
export const MOST_CANDIDATES = 10;

/**
 * Resolves every headline against the whole archive: to the articles with that title, else to the articles with that
 * original title, else to the one longer headline that begins with it. The longer headline need not be in the archive:
 * then both are one wanted headline. A headline with which both an article and a wanted headline begin means neither of
 * them.
 *
 * A previous or next has room for the whole headline: it is a beginning only if it ends in an ellipsis or inside a
 * word.
 *
 * What sites put around a headline, and its script, count for nothing if the headline means nothing else: then it means
 * the only article with its title, or the only one whose title begins with it.
 *
 * @param articles in the archive's order
 * @param elsewhere headlines that others print, and names of papers and sites that they know
 * @returns the meaning of every printed headline, by normalised headline
 */
export function toMeanings(
  articles: readonly Article[],
  { printed = [], sources = [] }: Elsewhere = {},
): Map<string, Meaning> {
  const meanings = meaningsOfTitles(articles);
  const untitled = printingsIn([...articles, ...printed]);
  for (const headline of meanings.keys()) untitled.delete(headline);
  const sorted = [...new Set([...meanings.keys(), ...untitled.keys()])].sort(compare);
  // The longest first, since the meaning of a beginning depends on the meanings of its continuations.
  const titles = toTrimmedTitles(articles, sources);
  const meaningOf = (headline: string, printing: Printing) =>
    meaningOfBeginning(headline, printing, continuationsIn(sorted, headline), meanings);
  for (const [headline, printing] of [...untitled].sort(([a], [b]) => b.length - a.length || compare(a, b))) {
    const meaning = meaningOf(headline, printing);
    const isUnknown = meaning.kind === 'wanted' && meaning.headline === headline && meaning.candidates.length === 0;
    meanings.set(headline, (isUnknown && meaningOfTrimmed(printing, titles, meaningOf)) || meaning);
  }
  return meanings;
}

function meaningsOfTitles(articles: readonly Article[]): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const titleOf of [({ title }: Article) => title, ({ byline }: Article) => byline.originalTitle]) {
    const group = Map.groupBy(articles, (article) => normaliseHeadline(titleOf(article) ?? ''));
    group.delete('');
    for (const [headline, [first, ...others]] of group) {
      if (!first || meanings.has(headline)) continue;
      const printed = titleOf(first) ?? '';
      meanings.set(headline, { kind: 'articles', headline, printed, articles: [first, ...others], by: 'exact' });
    }
  }
  return meanings;
}

function printingsIn(articles: readonly PrintingPage[]): Map<string, Printing> {
  const printings = new Map<string, Printing>();
  const add = (printed: string, { cut = false, whole = false }: Partial<Printing>) => {
    const headline = normaliseHeadline(printed);
    const before = printings.get(headline) ?? { longest: '', cut: false, whole: false };
    const isLonger = (printed.length - before.longest.length || compare(before.longest, printed)) > 0;
    const longest = isLonger ? printed : before.longest;
    printings.set(headline, { longest, cut: before.cut || cut, whole: before.whole || whole });
  };
  // An archive prints each headline about ten times.
  const printedAs = (headlinesOf: (page: PrintingPage) => (string | undefined)[]) =>
    new Set(articles.flatMap(headlinesOf).filter((headline) => headline !== undefined));
  for (const printed of printedAs(({ related }) => related)) add(printed, { cut: looksCut(printed) });
  for (const printed of printedAs(({ previous, next }) => [previous, next]))
    add(printed, endsInEllipsis(printed) ? { cut: true } : { whole: true });
  return printings;
}

function meaningOfBeginning(
  headline: string,
  { longest, cut, whole }: Printing,
  continuations: Iterable<string>,
  meanings: Map<string, Meaning>,
): Meaning {
  const wanted: Meaning = { kind: 'wanted', headline, printed: longest, candidates: [] };
  if (!isDistinctive(headline)) return wanted;
  const found = new Map<string, Meaning>();
  for (const continuation of continuations) {
    const meaning = meanings.get(continuation);
    if (meaning) found.set(identityOf(meaning), meaning);
    if (found.size === MOST_CANDIDATES) break;
  }
  const plausible = [...found.values()].filter(
    (meaning) => (cut && !whole) || stopsInsideWord(headline, meaning.printed),
  );
  const [only] = plausible;
  if (only && found.size === 1) return only.kind === 'articles' ? { ...only, by: 'prefix' } : only;
  return {
    ...wanted,
    candidates: plausible.flatMap((meaning) => (meaning.kind === 'articles' ? meaning.articles : [])),
  };
}

/** The meaning of a headline without its trimmings, if that is an article. */
function meaningOfTrimmed(
  printing: Printing,
  { trim, articlesWith }: TrimmedTitles,
  meaningOf: (headline: string, printing: Printing) => Meaning,
): Meaning | undefined {
  for (const trimmed of trim(printing.longest)) {
    const [first, ...others] = articlesWith(trimmed);
    const { core, isWhole, hasEnd, date, column } = trimmed;
    const found = { kind: 'articles', headline: core, printed: printing.longest, trimmed: true } as const;
    if (first) return { ...found, articles: [first, ...others], by: 'exact' };
    const mayBeCut = hasEnd && !isWhole && !date && !column;
    const begun = mayBeCut ? meaningOf(core, printing) : undefined;
    if (begun?.kind === 'articles') return { ...begun, trimmed: true };
  }
  return undefined;
}

/** A key that is equal for two meanings with the same articles or the same headline. */
function identityOf(meaning: Meaning): string {
  return meaning.kind === 'articles'
    ? `articles ${meaning.articles.map(({ id }) => id)}`
    : `wanted ${meaning.headline}`;
}

/** The longer headlines that begin with `headline`, from a sorted list. */
function* continuationsIn(sorted: readonly string[], headline: string): Generator<string> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= headline) low = middle + 1;
    else high = middle;
  }
  for (let at = low; sorted[at]?.startsWith(headline); at += 1) yield sorted[at] ?? '';
}

/** The meaning of a headline in an archive. */
export type Meaning =
  | {
      /** Articles of the archive; more than one if they share the title. */
      kind: 'articles';
      /** Normalised. */
      headline: string;
      printed: string;
      articles: [Article, ...Article[]];
      by: 'exact' | 'prefix';
      /** Whether the headline means them only without its trimmings. */
      trimmed?: true;
    }
  | {
      /** No article, or an ambiguous choice of articles. */
      kind: 'wanted';
      headline: string;
      /** The longest printed form. */
      printed: string;
      /** The articles that an ambiguous headline may mean. */
      candidates: Article[];
    };

interface Elsewhere {
  printed?: readonly PrintingPage[];
  sources?: readonly string[];
}

type PrintingPage = Pick<Article, 'previous' | 'next' | 'related'>;

/** The printed forms of one headline. */
interface Printing {
  longest: string;
  /** Whether any printed form looks cut. */
  cut: boolean;
  /** Whether a previous or next prints the headline without an ellipsis. */
  whole: boolean;
}
