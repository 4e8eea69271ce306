import { MEASURE } from '../../chinese/numerals.ts';
import type { Span } from './excerpt.ts';

/** In code units. A longer word or mark breaks as it can: a narrow window does not hold it. */
const LONGEST_WHOLE = 9;
/** `7.95亿元`, `8%`: what no line shall part. */
const FIGURES = new RegExp(String.raw`${MEASURE}|\d[\d.]*\s?[%％]|\d[-–~～]\d`, 'gu');
/** A word of one character, which engines often cut off a longer one: `合作|社`, `净|利`. */
const ONE_HAN = /^\p{Script=Han}$/u;
const ENDS_IN_HAN = /\p{Script=Han}$/u;

/**
 * Groups the spans of a headline by words, between which a line may break; the spans joined are the headline. A short mark is
 * whole, and so is a figure with its unit. One group, if the engine knows no words.
 */
export function inWords(spans: readonly Span[]): Span[][] {
  if (!('Segmenter' in Intl)) return [[...spans]];
  const text = spans.map((span) => span.text).join('');
  const inside = new Set([...text.matchAll(FIGURES)].flatMap(({ 0: { length }, index }) => insideOf(index, length)));
  let at = 0;
  for (const { text, marked } of spans) {
    if (marked && text.length <= LONGEST_WHOLE) for (const place of insideOf(at, text.length)) inside.add(place);
    at += text.length;
  }
  const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment);
  let end = 0;
  const ends = words.flatMap((word, index) => {
    end += word.length;
    return inside.has(end) || isCutOff(words, index) ? [] : end;
  });
  return ends.map((end, index) => spansBetween(spans, ends[index - 1] ?? 0, end));
}

/** Whether a word or the one behind it is but a character of one word. */
function isCutOff(words: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  if (!ENDS_IN_HAN.test(word)) return false;
  return ONE_HAN.test(next) || (ONE_HAN.test(word) && !ENDS_IN_HAN.test(before) && ENDS_IN_HAN.test(next));
}

/** Whether a group of spans is so short that a line can hold it. */
export function isWhole(spans: readonly Span[]): boolean {
  return spans.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_WHOLE;
}

/** The places between the code units of a run. */
function insideOf(at: number, length: number): number[] {
  return Array.from({ length: Math.max(0, length - 1) }, (_, index) => at + index + 1);
}

function spansBetween(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans.flatMap(({ text, marked }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part ? [{ text: part, marked }] : [];
  });
}
