import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** A content word: a number, or two or more characters with a letter or a digit. `的`, `A` and `，` are not. */
const CONTENT_WORD = /^(?:\p{N}+|(?=.*[\p{L}\p{N}])..+)$/su;

/** Lets a process share one dictionary: Node loads this module for the loader, and Astro again for the pages. */
const JIEBA_KEY = Symbol.for('baoting: the loaded dictionary');
const shared = globalThis as { [JIEBA_KEY]?: Jieba };

/**
 * Segments a text into words, in order. The words joined are the whole text. Jieba's hidden Markov model recognizes
 * words that are not in the dictionary.
 *
 * @example segment('城建设计业绩维持增势') // ['城建', '设计', '业绩', '维持', '增势']
 */
export function segment(text: string): string[] {
  return jieba().cut(text, true);
}

/**
 * Segments a text into words of the dictionary, in order. The words joined are the whole text. Text outside the
 * dictionary is split into single characters, so that two words are never joined by a guess.
 *
 * @example segmentByDictionary('小康达标') // ['小康', '达标']
 */
export function segmentByDictionary(text: string): string[] {
  return jieba().cut(text, false);
}

/** Segments a text into words, each with jieba's tag for its part of speech: `v` verb, `p` preposition, `n` noun. */
export function tag(text: string): { word: string; tag: string }[] {
  return jieba().tag(text, true);
}

/**
 * The content words of a text, in order and in lower case. Punctuation and words of one character are left out, except
 * numbers.
 *
 * @param names names to keep in one piece, which the dictionary would split: `达安基因`
 * @example wordsIn('达安基因涨5%，创新高', ['达安基因']) // ['达安基因', '5%', '创新']
 */
export function wordsIn(text: string, names: readonly string[] = []): string[] {
  if (names.length === 0) return contentWords(segment(text));
  const patterns = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${patterns.join('|')})`));
  return parts.flatMap((part, at) => (at % 2 === 1 ? [part.toLowerCase()] : contentWords(segment(part))));
}

function contentWords(words: readonly string[]): string[] {
  return words.filter((word) => CONTENT_WORD.test(word)).map((word) => word.toLowerCase());
}

/** Loads the dictionary on first use, since loading takes a tenth of a second and 100 MB. */
function jieba(): Jieba {
  shared[JIEBA_KEY] ??= Jieba.withDict(dict);
  return shared[JIEBA_KEY];
}
