import { listingOf } from './exchanges.ts';
import { findCodes } from './stock-codes.ts';
import { endsInFund, findNameAtEnd } from './stock-names.ts';

/** `(002030)`, `（00700.HK）`: brackets with four digits or more in them. */
const BRACKETS = /[(（]([^()（）]*\d{4}[^()（）]*)[)）]/g;
/** Where a sentence ends, with the quotes that close after it. */
const SENTENCE_END = /[。！？!?；;\n]+[”"’』」）)]*/g;
const WIDEST_NAME = { mainland: 8, hongKong: 12 };

/**
 * Finds the shares that a paragraph names with their codes: `名称(002030)`, `(002030.SZ)`, `(600519,SH)`, `（00700.HK）`.
 *
 * @returns one entry a code, in the order of the text
 * @example mentionsIn('他看好某某股份(002030.SZ)。') // [{ code: '002030', name: '某某股份', sentence: '他看好某某股份(002030.SZ)。' }]
 */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(BRACKETS)].flatMap((brackets) => {
    const found = findCodes(brackets[1] ?? '');
    const before = text.slice(0, brackets.index).trimEnd();
    if (!found || endsInFund(before)) return [];
    const mainland = found.codes.some((code) => listingOf(code)?.exchange !== 'HKEX');
    const name = found.name ?? findNameAtEnd(before, mainland ? WIDEST_NAME.mainland : WIDEST_NAME.hongKong);
    const sentence = sentenceAt(text, brackets.index);
    return found.codes.map((code) => ({ code, ...(name && { name }), sentence }));
  });
}

function sentenceAt(text: string, at: number): string {
  let start = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    const next = end.index + end[0].length;
    if (end.index > at) return text.slice(start, next).trim();
    start = next;
  }
  return text.slice(start).trim();
}

/** A share that a text names with its code. */
export interface Mention {
  code: string;
  /** As printed, if a name stands before or in the brackets. */
  name?: string;
  /** The sentence that names it. */
  sentence: string;
}
