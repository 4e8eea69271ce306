import {
  CODE_DIGITS,
  forEachTerm,
  lengthOf,
  singleCharactersIn,
  splitAtMarks,
  YEAR_DIGITS,
} from '../format/character-pairs.ts';
import { cleanText } from '../format/document.ts';
import type { Fold } from '../format/fold.ts';
import { commonRank } from '../format/manifest.ts';
import { splitNumbers } from '../format/numbers.ts';

/** The most characters of a query that are searched. */
const MOST_CHARACTERS = 200;

const ROW_OF_DIGITS = new RegExp(`[0-9]{${YEAR_DIGITS},}`, 'g');

/** Folds the searched characters of a query. */
export function foldQuery(query: string, fold: Fold): string {
  return fold(cleanText(query.slice(0, MOST_CHARACTERS))).folded;
}

/**
 * The words of a folded query: its parts between spaces and marks, each once, and each long number by itself. Each word is
 * searched as a substring. A word without a letter or a digit is left out. The index has no terms across a mark, so that
 * a word across one would have to be looked for in the texts of many articles.
 *
 * @example wordsIn('新能源 gdp --') // ['新能源', 'gdp']
 */
export function wordsIn(folded: string): string[] {
  const words = new Set(folded.split(/\s+/u).flatMap(splitNumbers).flatMap(splitAtMarks));
  return [...words].filter((word) => singleCharactersIn(word).length > 0);
}

/**
 * The terms of a query in the order in which to read their posting lists, the rarest first. They are all pairs of each word, but
 * for four digits or more in a row the sixes or fours that have all of these; or the single characters of a word without such a
 * term. Terms that are not common come first, and among these those at even offsets, since pairs at these share no character.
 *
 * @param common as in `Manifest`
 */
export function queryTermsOf(words: readonly string[], common: string): QueryTerm[] {
  const terms = words.flatMap((text, word) => {
    const several: QueryTerm[] = [];
    const isNeeded = createDigitsFilter(text);
    forEachTerm(text, (term, offset) => isNeeded(term, offset) && several.push({ word, term, offset }));
    return several.length > 0 ? several : singleCharactersIn(text).map((term) => ({ word, term, offset: 0 }));
  });
  const rank = ({ term }: QueryTerm) => commonRank(term, common);
  const isRare = (queryTerm: QueryTerm) => Number(rank(queryTerm) === -1);
  return terms.sort(
    (a, b) => isRare(b) - isRare(a) || rank(b) - rank(a) || (a.offset % 2) - (b.offset % 2) || a.offset - b.offset,
  );
}

/** Makes the test whether a query needs a term: all but those of a row of four digits or more, and of these the sixes or fours that have all digits. */
function createDigitsFilter(text: string): (term: number, offset: number) => boolean {
  const rows = Array.from(text.matchAll(ROW_OF_DIGITS), ({ 0: row, index }) => ({
    from: index,
    to: index + row.length,
  }));
  return (term, offset) => {
    const length = lengthOf(term);
    const row = rows.find(({ from, to }) => offset >= from && offset + length <= to);
    if (!row) return true;
    const best = row.to - row.from < CODE_DIGITS ? YEAR_DIGITS : CODE_DIGITS;
    return length === best && ((offset - row.from) % best === 0 || offset + best === row.to);
  };
}

/** A term of a query's word. */
export interface QueryTerm {
  /** The index of the word in the query. */
  word: number;
  term: number;
  /** Code units between the beginning of the word and the term. */
  offset: number;
}
