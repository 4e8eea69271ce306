import { findCodes } from './codes.ts';
import { listingOf } from './exchanges.ts';
import { endsInFund, findNameAtEnd } from './stock-names.ts';

/** `(002030)`, `（00700.HK）`: brackets with four digits or more in them. */
const BRACKETS = /[(（]([^()（）]*\d{4}[^()（）]*)[)）]/g;
/** The end of a sentence, with closing quotes and brackets. */
const SENTENCE_END = /[。！？!?；;\n]+[”"’』」）)]*/g;
/** How far before the brackets a name is searched for, in code units. */
const LOOK_BACK = 64;
/** In bytes of GBK. */
const WIDEST_NAME = { mainland: 8, hongKong: 12 };

/**
 * Finds the stocks that a paragraph names with their codes: `名称(002030)`, `(002030.SZ)`, `(600519,SH)`, `（00700.HK）`.
 *
 * @returns one entry for each code, in the order of the text
 * @example mentionsIn('他看好某某股份(002030.SZ)。') // [{ code: '002030', name: '某某股份', sentence: '他看好某某股份(002030.SZ)。' }]
 */
export function mentionsIn(text: string): Mention[] {
  const all = [...text.matchAll(BRACKETS)];
  if (all.length === 0) return [];
  const sentences = sentencesIn(text);
  let at = 0;
  return all.flatMap((brackets) => {
    const found = findCodes(brackets[1] ?? '');
    const before = text.slice(Math.max(0, brackets.index - LOOK_BACK), brackets.index).trimEnd();
    if (!found || endsInFund(before)) return [];
    const mainland = found.codes.some((code) => listingOf(code)?.exchange !== 'HKEX');
    const name = found.name ?? findNameAtEnd(before, mainland ? WIDEST_NAME.mainland : WIDEST_NAME.hongKong);
    while ((sentences[at]?.end ?? text.length) <= brackets.index) at += 1;
    const sentence = sentences[at]?.text ?? text;
    return found.codes.map((code) => ({ code, ...(name && { name }), sentence }));
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
  /** As printed, if a name stands before or in the brackets. */
  name?: string | undefined;
  /** The sentence that names the stock. */
  sentence: string;
}
