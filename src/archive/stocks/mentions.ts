import { toHalfWidth } from '../../chinese/half-width.ts';
import { bracketedIn } from './bracketed.ts';
import { captionedIn } from './captioned.ts';
import { labelledIn } from './labelled.ts';

/** The end of a sentence, with closing quotes and brackets. */
const SENTENCE_END = /[。！？!?；;\n]+[”"’』」）)]*/g;
/** Without as many digits a text states no code. */
const DIGITS = /\d{3}/;

/**
 * Finds the stocks that a paragraph names with their codes: `名称(002030)`, `［002030.SZ］`, `（00700.HK）`,
 * `证券代码：600519 证券简称：某某股份`, `002030.SZ某某股份`.
 *
 * @returns one entry for each code, in the order of the text
 * @example mentionsIn('他看好某某股份(002030.SZ)。') // [{ code: '002030', name: '某某股份', sentence: '他看好某某股份(002030.SZ)。' }]
 */
export function mentionsIn(text: string): Mention[] {
  const plain = toHalfWidth(text);
  if (!DIGITS.test(plain)) return [];
  // Of the ways to read one code the last counts, which knows the most of the name.
  const readings = [...labelledIn(plain), ...bracketedIn(plain), ...captionedIn(plain)];
  const found = [...new Map(readings.map((reading) => [reading.at, reading])).values()];
  if (found.length === 0) return [];
  const sentences = sentencesIn(text);
  let sentence = 0;
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ code, name, at }) => {
      while ((sentences[sentence]?.end ?? text.length) <= at) sentence += 1;
      return { code, ...(name && { name }), sentence: sentences[sentence]?.text ?? text };
    });
}

/** The sentences of a text, each with the offset of its end in code units. */
function sentencesIn(text: string): { text: string; end: number }[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  return [...ends, text.length].map((end, at, all) => ({ text: text.slice(all[at - 1] ?? 0, end).trim(), end }));
}

/** A stock that a text names with its code. */
export interface Mention {
  code: string;
  /** In half width, if a name stands beside the code. */
  name?: string | undefined;
  /** The sentence that names the stock. */
  sentence: string;
}
