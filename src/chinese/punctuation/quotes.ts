import { foldPunctuation } from './repair.ts';
import {
  hasChinese,
  isChineseAhead,
  isChineseBehind,
  Kind,
  type Surroundings,
  surroundingsOf,
} from './surroundings.ts';

/** `--`, and what typewriters and old pages use for it: two box-drawing lines, two horizontal bars, two full-width hyphens. */
const dashPair = /(?<![-─―－])(?:--|──|――|－－)(?![-─―－])/g;
const anyStraight = /["'─―－]|--/;
const letterOrDigit = /[\p{L}\p{Nd}]/u;
const digit = /\d/;

/**
 * A paragraph with the quotes and dashes of Chinese text: straight pairs that hold Chinese or stand in it become “ ” and ‘ ’,
 * and `--` between Chinese becomes `——`. One unit for one unit, and twice is the same as once. Left alone are
 * English, code, apostrophes, inches, a paragraph whose `"` do not pair, curly quotes of any direction,
 * a single dash (it may join, as in 北京—上海) and dots (`...` may be where a list cut a headline).
 *
 * @example setChineseGlyphs('"公奔私"的2017--"长盛系"遇魔咒') // '“公奔私”的2017——“长盛系”遇魔咒'
 */
export function setChineseGlyphs(text: string): string {
  if (!anyStraight.test(text)) return text;
  // Judged as if every dash were set, so that setting one cannot change what the next pass sees.
  const around = surroundingsOf(foldPunctuation(text).replace(dashPair, '——'));
  const units = Array.from({ length: text.length }, (_, place) => text[place] ?? '');
  for (const pair of doublePairsIn(around)) setPair(units, around, { ...pair, glyphs: '“”' });
  for (const pair of singlePairsIn(around)) setPair(units, around, { ...pair, glyphs: '‘’' });
  for (const { index } of text.matchAll(dashPair)) setDash(units, around, index);
  return units.join('');
}

function setPair(units: string[], around: Surroundings, { open, close, glyphs }: Pair & { glyphs: string }): void {
  const isChinese = hasChinese(around, open, close) || isChineseBehind(around, open) || isChineseAhead(around, close);
  const isPadded = around.kinds[open + 1] === Kind.space || around.kinds[close - 1] === Kind.space;
  if (!isChinese || isPadded) return;
  units[open] = glyphs[0] ?? '';
  units[close] = glyphs[1] ?? '';
}

function setDash(units: string[], around: Surroundings, place: number): void {
  if (around.code[place]) return;
  const isChinese = isChineseBehind(around, place) || isChineseAhead(around, place + 1);
  if (isChinese) units.fill('—', place, place + 2);
}

function doublePairsIn({ text, code }: Surroundings): Pair[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (text[at] === '"' && !code[at]) places.push(at);
  if (places.length % 2 === 1) return [];
  const pairs = places.flatMap((open, at) => (at % 2 === 0 ? [{ open, close: places[at + 1] ?? open }] : []));
  // 27"显示器和32"显示器: inches.
  return pairs.filter(({ open, close }) => !(digit.test(text[open - 1] ?? '') && digit.test(text[close - 1] ?? '')));
}

// A straight single quote is an apostrophe between letters, opens after none, and closes before none.
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
