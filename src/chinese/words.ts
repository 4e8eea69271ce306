import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** A word says something if it is a number, or has a letter and is not one character alone: `的`, `A`, `，` do not. */
const SAYS_SOMETHING = /^(?:\p{N}+|(?=.*[\p{L}\p{N}])..+)$/su;

/** The one of this process: Node loads this module for the loader, and Astro once more for the pages. */
const KEY = Symbol.for('baoting: the loaded dictionary');
const shared = globalThis as { [KEY]?: Jieba };

/**
 * Cuts a text into its words, in order and with nothing left out: joined they are the text again. Words that the dictionary
 * does not have are found by their shape.
 *
 * @example segment('城建设计业绩维持增势') // ['城建', '设计', '业绩', '维持', '增势']
 */
export function segment(text: string): string[] {
  return jieba().cut(text, true);
}

/**
 * Cuts a text into the words of the dictionary, in order and with nothing left out; what it does not have is cut into
 * characters, so that two words are never joined by a guess.
 *
 * @example segmentByDictionary('小康达标') // ['小康', '达标']
 */
export function segmentByDictionary(text: string): string[] {
  return jieba().cut(text, false);
}

/** Cuts a text into its words, each with its part of speech as jieba names it: `v` verb, `p` preposition, `n` noun. */
export function tag(text: string): { word: string; tag: string }[] {
  return jieba().tag(text, true);
}

/**
 * The words of a text that say what it is about, in order: words of one character and marks are left out, numbers are not,
 * Latin letters are small.
 *
 * @param whole names to keep in one piece, which the dictionary would cut: `达安基因`
 * @example wordsIn('达安基因涨5%，创新高', ['达安基因']) // ['达安基因', '5%', '创新']
 */
export function wordsIn(text: string, whole: readonly string[] = []): string[] {
  if (whole.length === 0) return telling(segment(text));
  const names = [...whole]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${names.join('|')})`));
  return parts.flatMap((part, at) => (at % 2 === 1 ? [part.toLowerCase()] : telling(segment(part))));
}

function telling(words: readonly string[]): string[] {
  return words.filter((word) => SAYS_SOMETHING.test(word)).map((word) => word.toLowerCase());
}

/** Loading takes a tenth of a second and 100 MB: only those who cut words pay for it. */
function jieba(): Jieba {
  shared[KEY] ??= Jieba.withDict(dict);
  return shared[KEY];
}
