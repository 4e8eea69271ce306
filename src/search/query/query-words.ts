import { forEachPair, singlesIn } from '../format/character-pairs.ts';
import { cleanText } from '../format/document.ts';
import type { Fold } from '../format/fold.ts';
import { commonRank } from '../format/manifest.ts';

/** Nobody types more than this. */
const LONGEST = 200;

/**
 * The words of a query, folded: what stands between spaces. Each is looked for as it is, as a substring. A word of nothing
 * but marks is left out.
 *
 * @example wordsOf('新能源 ＧＤＰ ——', createFold()) // ['新能源', 'gdp']
 */
export function wordsOf(query: string, fold: Fold): string[] {
  const words = fold(cleanText(query.slice(0, LONGEST))).split(/\s+/u);
  return [...new Set(words)].filter((word) => singlesIn(word).length > 0);
}

/**
 * What the index is to be asked about a query, the rarest terms first: every pair of each word, or its characters for a
 * word without a pair. Of terms that are not known to be common, those come first that share no character.
 *
 * @param common as in the manifest
 */
export function cluesOf(words: readonly string[], common: string): Clue[] {
  const clues = words.flatMap((text, word) => {
    const pairs: Clue[] = [];
    forEachPair(text, (term, offset) => pairs.push({ word, term, offset }));
    return pairs.length > 0 ? pairs : singlesIn(text).map((term) => ({ word, term, offset: 0 }));
  });
  const rank = ({ term }: Clue) => commonRank(term, common);
  const isRare = (clue: Clue) => Number(rank(clue) === -1);
  return clues.sort(
    (a, b) => isRare(b) - isRare(a) || rank(b) - rank(a) || (a.offset % 2) - (b.offset % 2) || a.offset - b.offset,
  );
}

/** A term that a word has, `offset` characters after its beginning. */
export interface Clue {
  /** Which of the words. */
  word: number;
  term: number;
  offset: number;
}
