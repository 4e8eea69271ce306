/** How many characters a passage has at most, and how many of them stand before the first word. */
const LENGTH = 120;
const BEFORE = 30;

/** Where a clause ends: `，`, `。`, `;` */
const CLAUSE_END = /[，。；：！？、,;:!?]/u;

/** No more beginnings of a passage than this are compared. */
const TRIED = 50;

/**
 * The passage of a text that shows the most words of a query, the first of equals, with the words marked. Where no word
 * stands in any field it is the beginning of the first one that is not empty.
 *
 * @param fields each with its folded form, which is as long
 */
export function excerptOf(fields: readonly FoldedText[], words: readonly string[]): Span[] {
  const passages = fields.flatMap((field) =>
    placesIn(field.folded, words)
      .slice(0, TRIED)
      .map(({ start }) => passageAround(field, start)),
  );
  const count = ({ folded }: FoldedText) => words.filter((word) => folded.includes(word)).length;
  const [best] = passages.sort((a, b) => count(b) - count(a));
  const start = fields.find(({ text }) => text !== '');
  return markedIn(best ?? (start && passageAround(start, 0)) ?? { text: '', folded: '' }, words);
}

/** A text as runs of which some are marked: those that are one of the words. */
export function markedIn({ text, folded }: FoldedText, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) spans.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of placesIn(folded, words)) {
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

/** Where the words stand, in the order of the text. They may overlap. */
function placesIn(folded: string, words: readonly string[]): { start: number; end: number }[] {
  const places = words.flatMap((word) => {
    const found: { start: number; end: number }[] = [];
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length });
    return found;
  });
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Some characters around a place, within its line, with dots where something of the line is left out. */
function passageAround({ text, folded }: FoldedText, place: number): FoldedText {
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const lineEnd = text.indexOf('\n', place) === -1 ? text.length : text.indexOf('\n', place);
  const start = place - lineStart <= BEFORE ? lineStart : clauseBefore(text, place);
  const end = Math.min(lineEnd, wholeCharacter(text, start + LENGTH));
  const cut = (whole: string) => (start > lineStart ? '…' : '') + whole.slice(start, end) + (end < lineEnd ? '…' : '');
  return { text: cut(text), folded: cut(folded) };
}

/** The beginning of the first clause that begins in the characters before a place, or where those begin. */
function clauseBefore(text: string, place: number): number {
  const end = text.slice(place - BEFORE, place - 1).search(CLAUSE_END);
  return end === -1 ? wholeCharacter(text, place - BEFORE) : place - BEFORE + end + 1;
}

/** The place, or the one before it if it is within a character of two units. */
function wholeCharacter(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}

/** A text with its folded form, which is as long. */
export interface FoldedText {
  text: string;
  folded: string;
}

/** A run of text. */
export interface Span {
  text: string;
  /** Whether it is a word of the query. */
  marked: boolean;
}
