import { segmentByDictionary, tag } from '../../chinese/words.ts';
import type { Stock } from './stocks.ts';

/** Names of two characters are too often something else; they are linked where the name is the usual one. */
const SHORTEST_OTHER_NAME = 3;
/** Parts of speech of proper names: people, places, organisations, others. */
const PROPER = /^n[rstz]/;

/**
 * Prepares the names by which a text may mean a share, once for all texts of an edition. Of two shares with one name, which
 * are one company's, the one that is named more often stands first, then the first by code.
 */
export function stockNamesIn(stocks: readonly Stock[]): StockNames {
  const names = [...stocks]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .flatMap(({ code, name, otherNames }) =>
      [name, ...otherNames.filter(({ length }) => length >= SHORTEST_OTHER_NAME)]
        .filter((each) => each !== code)
        .map((each) => ({ name: each, code, common: isCommonWord(each) })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  return Map.groupBy(names, ({ name }) => beginningAt(name, 0));
}

/**
 * Cuts the paragraphs of a text at the names of shares, for links. Each share is found once in the whole text, where it
 * stands first; of overlapping names the longest counts; a name inside another word is none: a match begins and ends where
 * words do. A name that is also a common word (`太阳能`, `机器人`) means the share only where the article gives the code.
 *
 * @param paragraphs plain text, without links of its own
 * @param ownCodes codes of the shares that the article names, which of two shares with one name are meant
 * @returns for each paragraph its spans in order, which joined are the paragraph
 */
export function findStockNames(
  paragraphs: readonly string[],
  names: StockNames,
  ownCodes: readonly string[],
): StockSpan[][] {
  const seen = new Set<string>();
  return paragraphs.map((text) => {
    const spans: StockSpan[] = [];
    let rest = 0;
    for (const { at, name, code } of matchesIn(text, names, ownCodes)) {
      if (seen.has(code)) continue;
      seen.add(code);
      if (at > rest) spans.push({ text: text.slice(rest, at) });
      spans.push({ text: name, code });
      rest = at + name.length;
    }
    return rest < text.length || spans.length === 0 ? [...spans, { text: text.slice(rest) }] : spans;
  });
}

function* matchesIn(
  text: string,
  names: StockNames,
  ownCodes: readonly string[],
): Generator<StockName & { at: number }> {
  let boundaries: Set<number> | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const fitting = names.get(beginningAt(text, at))?.filter(({ name }) => text.startsWith(name, at)) ?? [];
    if (fitting.length === 0) continue;
    boundaries ??= boundariesIn(text);
    const [longest, ...others] = boundaries.has(at)
      ? fitting.filter(({ name }) => boundaries?.has(at + name.length))
      : [];
    const same = longest ? [longest, ...others.filter(({ name }) => name === longest.name)] : [];
    const meant = same.find(({ code }) => ownCodes.includes(code)) ?? same.find(({ common }) => !common);
    if (meant) yield { ...meant, at };
    at += (longest?.name.length ?? 1) - 1;
  }
}

/** Names are looked up by their first two code units. */
function beginningAt(text: string, at: number): string {
  return text.slice(at, at + 2);
}

/** Where words begin and end, in code units. */
function boundariesIn(text: string): Set<number> {
  const boundaries = new Set([0]);
  let at = 0;
  for (const { length } of segmentByDictionary(text)) {
    at += length;
    boundaries.add(at);
  }
  return boundaries;
}

function isCommonWord(name: string): boolean {
  const [first, second] = tag(name);
  return second === undefined && first !== undefined && first.tag !== 'x' && !PROPER.test(first.tag);
}

function weightOf({ boxes, mentions }: Stock): number {
  return boxes.length + mentions.length;
}

/** Names of shares by their first two characters, the longest first. */
export type StockNames = ReadonlyMap<string, readonly StockName[]>;

interface StockName {
  name: string;
  code: string;
  /** Whether the name is also a word for something else. */
  common: boolean;
}

/** A run of text; with a code it is the name of that share. */
export interface StockSpan {
  text: string;
  code?: string;
}
