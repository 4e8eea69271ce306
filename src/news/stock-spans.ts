import { segment, tag } from '../chinese/words.ts';
import type { Stock } from './stocks.ts';

/** Names of two characters are too often something else; they are linked where the name is the usual one. */
const SHORTEST_OTHER_NAME = 3;
/** Parts of speech of proper names: people, places, organisations, others. */
const PROPER = /^n[rstz]/;

/**
 * The names by which an article's text may mean a share: all that the archive knows, but those that are also common words
 * (`太阳能`, `机器人`) only where the article gives the code. If two shares have one name, the one that more articles name is
 * meant, then the first by code: they are one company's.
 *
 * @param ownCodes codes of the shares that the article names
 * @returns from name to code
 */
export function stockNamesFor(ownCodes: readonly string[], stocks: readonly Stock[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { code, name, otherNames } of [...stocks].sort((a, b) => weightOf(b) - weightOf(a))) {
    for (const each of [name, ...otherNames.filter((other) => other.length >= SHORTEST_OTHER_NAME)]) {
      if (each !== code && !names.has(each) && (ownCodes.includes(code) || !isCommonWord(each))) names.set(each, code);
    }
  }
  return names;
}

/**
 * Cuts the paragraphs of a text at the names of shares, for links. Each share is found once in the whole text, where it
 * stands first; of overlapping names the longest counts; a name inside another word is none: a match begins and ends where
 * words do.
 *
 * @param paragraphs plain text, without links of its own
 * @param names from name to code
 * @returns for each paragraph its spans in order, which joined are the paragraph
 */
export function findStockNames(paragraphs: readonly string[], names: ReadonlyMap<string, string>): StockSpan[][] {
  const byStart = Map.groupBy(
    [...names.keys()].sort((a, b) => b.length - a.length),
    (name) => name.slice(0, 2),
  );
  const seen = new Set<string>();
  return paragraphs.map((text) => {
    const spans: StockSpan[] = [];
    let rest = 0;
    let boundaries: Set<number> | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const fitting = byStart.get(text.slice(at, at + 2))?.filter((name) => text.startsWith(name, at)) ?? [];
      if (fitting.length === 0) continue;
      boundaries ??= boundariesIn(text);
      const name = fitting.find(({ length }) => boundaries?.has(at) && boundaries.has(at + length));
      const code = name && names.get(name);
      if (!name || !code) continue;
      if (!seen.has(code)) {
        if (at > rest) spans.push({ text: text.slice(rest, at) });
        spans.push({ text: name, code });
        rest = at + name.length;
        seen.add(code);
      }
      at += name.length - 1;
    }
    return rest < text.length || spans.length === 0 ? [...spans, { text: text.slice(rest) }] : spans;
  });
}

/** Where words begin and end, in code units. */
function boundariesIn(text: string): Set<number> {
  let at = 0;
  return new Set([0, ...segment(text).map((word) => (at += word.length))]);
}

function isCommonWord(name: string): boolean {
  const [first, second] = tag(name);
  return second === undefined && first !== undefined && first.tag !== 'x' && !PROPER.test(first.tag);
}

function weightOf({ boxes, mentions }: Stock): number {
  return boxes.length + mentions.length;
}

/** A run of text; with a code it is the name of that share. */
export interface StockSpan {
  text: string;
  code?: string;
}
