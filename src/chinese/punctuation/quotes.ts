import { foldPunctuation } from './repair.ts';
import {
  hasChinese,
  isAfterChinese,
  isBeforeChinese,
  Kind,
  type Surroundings,
  surroundingsOf,
} from './surroundings.ts';

/** Stand-ins for a Chinese dash: two hyphens, two box-drawing lines, two horizontal bars, or two full-width hyphens. */
const dashPair = /(?<![-─―－])(?:--|──|――|－－)(?![-─―－])/g;
const anyStraight = /["'─―－]|--/;
const letterOrDigit = /[\p{L}\p{Nd}]/u;
const digit = /\d/;

/**
 * Sets the quotes and dashes of Chinese text in a paragraph. Pairs of straight quotes that contain Chinese or are next
 * to it become “ ” and ‘ ’; `--` next to Chinese becomes `——`. One code unit replaces one code unit. The function is
 * idempotent.
 *
 * Left unchanged are English, code, apostrophes, inches, `"` in a paragraph with an odd number of them, curly quotes, a
 * single dash (it may join two words, as in 北京—上海) and dots (`...` may mark where a list truncated a headline).
 *
 * @example setChineseGlyphs('"公奔私"的2017--"长盛系"遇魔咒') // '“公奔私”的2017——“长盛系”遇魔咒'
 */
export function setChineseGlyphs(text: string): string {
  if (!anyStraight.test(text)) return text;
  // All dashes count as set, so that a second pass sees the same surroundings.
  const surroundings = surroundingsOf(foldPunctuation(text).replace(dashPair, '——'));
  const units = Array.from({ length: text.length }, (_, index) => text[index] ?? '');
  for (const pair of doublePairsIn(surroundings)) setPair(units, surroundings, { ...pair, glyphs: '“”' });
  for (const pair of singlePairsIn(surroundings)) setPair(units, surroundings, { ...pair, glyphs: '‘’' });
  for (const { index } of text.matchAll(dashPair)) setDash(units, surroundings, index);
  return units.join('');
}

function setPair(
  units: string[],
  surroundings: Surroundings,
  { open, close, glyphs }: Pair & { glyphs: string },
): void {
  const isChinese =
    hasChinese(surroundings, open, close) || isAfterChinese(surroundings, open) || isBeforeChinese(surroundings, close);
  const isPadded = surroundings.kinds[open + 1] === Kind.space || surroundings.kinds[close - 1] === Kind.space;
  if (!isChinese || isPadded) return;
  units[open] = glyphs[0] ?? '';
  units[close] = glyphs[1] ?? '';
}

function setDash(units: string[], surroundings: Surroundings, index: number): void {
  if (surroundings.code[index]) return;
  const isChinese = isAfterChinese(surroundings, index) || isBeforeChinese(surroundings, index + 1);
  if (isChinese) units.fill('—', index, index + 2);
}

function doublePairsIn({ text, code }: Surroundings): Pair[] {
  const indexes: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (text[at] === '"' && !code[at]) indexes.push(at);
  if (indexes.length % 2 === 1) return [];
  const pairs = indexes.flatMap((open, at) => (at % 2 === 0 ? [{ open, close: indexes[at + 1] ?? open }] : []));
  // 27"显示器和32"显示器: inches.
  return pairs.filter(({ open, close }) => !(digit.test(text[open - 1] ?? '') && digit.test(text[close - 1] ?? '')));
}

// A straight single quote between two letters is an apostrophe. It can open a pair if no letter is before it, and close
// one if no letter is after it.
function singlePairsIn({ text, code }: Surroundings): Pair[] {
  const pairs: Pair[] = [];
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== "'" || code[at]) continue;
    const canOpen = !isLatin(text[at - 1]);
    const canClose = !isLatin(text[at + 1]);
    const open = canClose ? opened.pop() : undefined;
    if (open !== undefined) pairs.push({ open, close: at });
    else if (canOpen) opened.push(at);
  }
  return pairs;
}

function isLatin(character = ''): boolean {
  return character < '\u2e80' && letterOrDigit.test(character);
}

interface Pair {
  open: number;
  close: number;
}
