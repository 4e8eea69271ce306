import { toHalfWidth } from '../../chinese/half-width.ts';
import { segmentByDictionary, tag } from '../../chinese/words.ts';
import type { Stock } from './stocks.ts';

/** The shortest alternative name that is linked, in code units: shorter ones often mean something else. */
const SHORTEST_OTHER_NAME = 3;
/** Parts of speech of proper names: people, places, organisations, others. */
const PROPER = /^n[rstz]/;

/**
 * Indexes the names of stocks, once for all texts of an edition. Where two stocks (of one company) have the same name,
 * the one that is named more often comes first, then the first by code.
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
 * Splits the paragraphs of a text at the names of stocks, for links. Each stock is found once in the whole text, at its
 * first name. Of overlapping names the longest counts. A name begins and ends at word boundaries. A name that is also a
 * common word (`太阳能`, `机器人`) counts only if the article states the stock's code.
 *
 * @param paragraphs plain text, without links of its own
 * @param statedCodes the codes that the article states; they decide between two stocks with one name
 * @returns for each paragraph its spans in order; joined they are the paragraph
 */
export function findStockNames(
  paragraphs: readonly string[],
  names: StockNames,
  statedCodes: readonly string[],
): StockSpan[][] {
  const seen = new Set<string>();
  return paragraphs.map((text) => {
    const spans: StockSpan[] = [];
    let end = 0;
    for (const { at, name, code } of matchesIn(text, names, statedCodes)) {
      if (seen.has(code)) continue;
      seen.add(code);
      if (at > end) spans.push({ text: text.slice(end, at) });
      spans.push({ text: text.slice(at, at + name.length), code });
      end = at + name.length;
    }
    return end < text.length || spans.length === 0 ? [...spans, { text: text.slice(end) }] : spans;
  });
}

function* matchesIn(
  text: string,
  names: StockNames,
  statedCodes: readonly string[],
): Generator<StockName & { at: number }> {
  const plain = toHalfWidth(text);
  let boundaries: Set<number> | undefined;
  for (let at = 0; at < plain.length; at += 1) {
    const matches = names.get(beginningAt(plain, at))?.filter(({ name }) => plain.startsWith(name, at)) ?? [];
    if (matches.length === 0) continue;
    boundaries ??= boundariesIn(plain);
    const [longest, ...others] = boundaries.has(at)
      ? matches.filter(({ name }) => boundaries?.has(at + name.length))
      : [];
    const sameName = longest ? [longest, ...others.filter(({ name }) => name === longest.name)] : [];
    const chosen = sameName.find(({ code }) => statedCodes.includes(code)) ?? sameName.find(({ common }) => !common);
    if (chosen) yield { ...chosen, at };
    at += (longest?.name.length ?? 1) - 1;
  }
}

/** The first two code units of a name, by which names are looked up. */
function beginningAt(text: string, at: number): string {
  return text.slice(at, at + 2);
}

/** The word boundaries of a text, in code units. */
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

/** Names of stocks by their first two code units, the longest first. */
export type StockNames = ReadonlyMap<string, readonly StockName[]>;

interface StockName {
  name: string;
  code: string;
  /** Whether the name is also a common word. */
  common: boolean;
}

/** A run of text; with a code it is the name of that stock. */
export interface StockSpan {
  text: string;
  code?: string;
}
