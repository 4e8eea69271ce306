import { forEachPair, singleCharactersIn } from '../format/character-pairs.ts';
import { cleanText } from '../format/document.ts';
import type { Fold } from '../format/fold.ts';
import { commonRank } from '../format/manifest.ts';
import { splitNumbers } from '../format/numbers.ts';

/** The most characters of a query that are searched. */
const MOST_CHARACTERS = 200;

/** Folds the searched characters of a query. */
export function foldQuery(query: string, fold: Fold): string {
  return fold(cleanText(query.slice(0, MOST_CHARACTERS))).folded;
}

/**
 * The words of a folded query: its parts between spaces, each once, and each long number by itself. Each word is
 * searched as a substring. A word without a letter or a digit is left out.
 *
 * @example wordsIn('新能源 gdp --') // ['新能源', 'gdp']
 */
export function wordsIn(folded: string): string[] {
  const words = new Set(folded.split(/\s+/u).flatMap(splitNumbers));
  return [...words].filter((word) => singleCharactersIn(word).length > 0);
}

/**
 * The terms of a query in the order in which to read their posting lists, the rarest first: every pair of each word, or
 * the single characters of a word without a pair. Terms that are not common come first, and among these the pairs at
 * even offsets, since they share no character.
 *
 * @param common as in `Manifest`
 */
export function queryTermsOf(words: readonly string[], common: string): QueryTerm[] {
  const terms = words.flatMap((text, word) => {
    const pairs: QueryTerm[] = [];
    forEachPair(text, (term, offset) => pairs.push({ word, term, offset }));
    return pairs.length > 0 ? pairs : singleCharactersIn(text).map((term) => ({ word, term, offset: 0 }));
  });
  const rank = ({ term }: QueryTerm) => commonRank(term, common);
  const isRare = (queryTerm: QueryTerm) => Number(rank(queryTerm) === -1);
  return terms.sort(
    (a, b) => isRare(b) - isRare(a) || rank(b) - rank(a) || (a.offset % 2) - (b.offset % 2) || a.offset - b.offset,
  );
}

/** A term of a query's word. */
export interface QueryTerm {
  /** The index of the word in the query. */
  word: number;
  term: number;
  /** Code units between the beginning of the word and the term. */
  offset: number;
}
