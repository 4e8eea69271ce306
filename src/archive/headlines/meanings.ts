import type { Article } from '../article.ts';
import { compare } from '../order.ts';
import { isTelling, looksCut, saysItIsCut, stopsInsideWord } from './cut.ts';
import { normaliseHeadline } from './normalise.ts';

/** No page shows more articles of which one may be meant. */
const MOST_CANDIDATES = 10;

/**
 * Says what each headline means, seen from the whole archive: the articles with that title, else with that original title,
 * else whatever longer headline it is the cut beginning of, if that is one. The longer headline need not be in the archive;
 * then both are one wanted headline, and a beginning that an article shares with a wanted headline means neither.
 *
 * A previous or next has the room to be printed whole: it is a beginning only if it says so or stops inside a word.
 *
 * @param articles in the archive's order, with all that they cite
 * @returns from normalised headline to what it means; it has every printed one
 */
export function toMeanings(articles: readonly Article[]): Map<string, Meaning> {
  const meanings = meaningsOfTitles(articles);
  const open = printingsIn(articles);
  for (const headline of meanings.keys()) open.delete(headline);
  const known = [...new Set([...meanings.keys(), ...open.keys()])].sort(compare);
  // The longest first: when the turn of a beginning comes, what continues it has its meaning.
  for (const [headline, printing] of [...open].sort(([a], [b]) => b.length - a.length || compare(a, b))) {
    meanings.set(headline, meaningOfBeginning(headline, printing, continuationsIn(known, headline), meanings));
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

function printingsIn(articles: readonly Article[]): Map<string, Printing> {
  const printings = new Map<string, Printing>();
  const add = (printed: string, { cut = false, whole = false }: Partial<Printing>) => {
    const headline = normaliseHeadline(printed);
    const before = printings.get(headline) ?? { longest: '', cut: false, whole: false };
    const isLonger = (printed.length - before.longest.length || compare(before.longest, printed)) > 0;
    const longest = isLonger ? printed : before.longest;
    printings.set(headline, { longest, cut: before.cut || cut, whole: before.whole || whole });
  };
  for (const { previous, next, related } of articles) {
    for (const printed of related) add(printed, { cut: looksCut(printed) });
    for (const printed of [previous, next].filter((headline) => headline !== undefined)) {
      add(printed, saysItIsCut(printed) ? { cut: true } : { whole: true });
    }
  }
  return printings;
}

function meaningOfBeginning(
  headline: string,
  { longest, cut, whole }: Printing,
  continuations: Iterable<string>,
  meanings: Map<string, Meaning>,
): Meaning {
  const itself: Meaning = { kind: 'wanted', headline, printed: longest, candidates: [] };
  if (!isTelling(headline)) return itself;
  const meant = new Map<string, Meaning>();
  for (const continuation of continuations) {
    const meaning = meanings.get(continuation);
    if (meaning) meant.set(identityOf(meaning), meaning);
    if (meant.size === MOST_CANDIDATES) break;
  }
  const plausible = [...meant.values()].filter(
    (meaning) => (cut && !whole) || stopsInsideWord(headline, meaning.printed),
  );
  const [only] = plausible;
  if (only && meant.size === 1) return only.kind === 'articles' ? { ...only, by: 'prefix' } : only;
  return {
    ...itself,
    candidates: plausible.flatMap((meaning) => (meaning.kind === 'articles' ? meaning.articles : [])),
  };
}

/** The same for two meanings that lead to the same articles or headline, whichever title said so. */
function identityOf(meaning: Meaning): string {
  return meaning.kind === 'articles'
    ? `articles ${meaning.articles.map(({ id }) => id)}`
    : `wanted ${meaning.headline}`;
}

/** The longer ones that begin with `headline`, from a sorted list. */
function* continuationsIn(known: readonly string[], headline: string): Generator<string> {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((known[middle] ?? '') <= headline) low = middle + 1;
    else high = middle;
  }
  for (let at = low; known[at]?.startsWith(headline); at += 1) yield known[at] ?? '';
}

/** What a headline means, seen from the archive. */
export type Meaning =
  | {
      /** Articles of the archive; more than one if they share the title. */
      kind: 'articles';
      /** Normalised. */
      headline: string;
      printed: string;
      articles: [Article, ...Article[]];
      by: 'exact' | 'prefix';
    }
  | {
      /** No article, or it cannot be told which. */
      kind: 'wanted';
      headline: string;
      /** The longest printed form. */
      printed: string;
      /** Articles of which any may be meant. */
      candidates: Article[];
    };

interface Printing {
  longest: string;
  /** Whether any printing of it looks cut. */
  cut: boolean;
  /** Whether it is printed where there is room for all of it. */
  whole: boolean;
}
