import type { FoldedText } from '../format/fold.ts';

/** The most characters of a passage, and the most of them before the first word. */
const MOST_CHARACTERS = 120;
const MOST_BEFORE = 30;

/** A mark that ends a clause: `，`, `。`, `;` */
const CLAUSE_END = /[，。；：！？、,;:!?]/u;

/** The most passages of a field that are compared. */
const MOST_PASSAGES = 50;

/**
 * The passage with the most words of a query, with the words marked. If several passages have as many words, it is the
 * first of them. If no field has a word, it is the beginning of the first field that is not empty.
 *
 * @param words folded
 */
export function excerptOf(fields: readonly FoldedText[], words: readonly string[]): Span[] {
  const passages = fields.flatMap((field) => {
    const occurrences = occurrencesIn(field, words);
    return occurrences.slice(0, MOST_PASSAGES).map(({ start }) => passageAround(field.text, start, occurrences));
  });
  const count = ({ occurrences }: Passage) => new Set(occurrences.map(({ word }) => word)).size;
  const [best] = passages.sort((a, b) => count(b) - count(a));
  const firstText = fields.find(({ text }) => text !== '')?.text;
  const passage = best ?? (firstText === undefined ? undefined : passageAround(firstText, 0, []));
  return passage ? toSpans(passage) : [];
}

/** Splits a text into spans, and marks the spans that are words of a query. Overlapping words are one span. */
export function markedIn(field: FoldedText, words: readonly string[]): Span[] {
  return toSpans({ text: field.text, occurrences: occurrencesIn(field, words) });
}

function toSpans({ text, occurrences }: Passage): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) spans.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of occurrences) {
    add(start, false);
    const last = spans.at(-1);
    if (start < at && last?.marked && end > at) {
      last.text += text.slice(at, end);
      at = end;
    } else add(end, true);
  }
  add(text.length, false);
  return spans;
}

/** All occurrences of the words, in the order of the text. Occurrences of different words may overlap. */
function occurrencesIn({ folded, starts, ends }: FoldedText, words: readonly string[]): Occurrence[] {
  const occurrences = words.flatMap((word) => {
    const found: Occurrence[] = [];
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const last = at + word.length - 1;
      found.push({ word, start: starts?.[at] ?? at, end: ends?.[last] ?? last + 1 });
    }
    return found;
  });
  return occurrences.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The passage around an offset, within one line. An ellipsis stands for each left-out end of the line. */
function passageAround(text: string, offset: number, occurrences: readonly Occurrence[]): Passage {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset) === -1 ? text.length : text.indexOf('\n', offset);
  const from = offset - lineStart <= MOST_BEFORE ? lineStart : passageStartBefore(text, offset);
  const to = Math.min(lineEnd, toCharacterStart(text, from + MOST_CHARACTERS));
  const before = from > lineStart ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < lineEnd ? '…' : ''),
    occurrences: occurrences
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ word, start, end }) => ({ word, start: start + shift, end: end + shift })),
  };
}

/**
 * The start of the first clause in the `MOST_BEFORE` characters before an offset, or else the start of these
 * characters.
 */
function passageStartBefore(text: string, offset: number): number {
  const end = text.slice(offset - MOST_BEFORE, offset - 1).search(CLAUSE_END);
  return end === -1 ? toCharacterStart(text, offset - MOST_BEFORE) : offset - MOST_BEFORE + end + 1;
}

/** The offset itself, or the one before it if it is between the two surrogates of a character. */
function toCharacterStart(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** A part of a text, and the words of a query in it. */
interface Passage {
  text: string;
  occurrences: readonly Occurrence[];
}

/** Where a word of a query stands in a text, as offsets. */
interface Occurrence {
  word: string;
  start: number;
  end: number;
}

/** A part of a text. */
export interface Span {
  text: string;
  /** Whether the part is a word of the query. */
  marked: boolean;
}
