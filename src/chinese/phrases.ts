import { widthOf } from './line-units.ts';
import { COUNTER, MEASURE } from './numerals.ts';
import { foldScript, isTraditional } from './script.ts';
import { segmentByDictionary, tag } from './words.ts';

/** The width of the longest phrase that words are joined to, in em. Lines of headlines are seldom shorter. */
const WIDEST = 8;
/** In code units. What is longer is no word, and no line holds its halves either. */
const LONGEST_HALVED = 20;
/** The width in em of what may stand alone in the last line. */
const SHORTEST_LAST = 2.5;
/** What stands at the end of a phrase, if it stands alone: marks that no line may begin with, and particles. */
const JOINS_BEFORE = /^(?:[，。、；：？！）》〉”’】〕」』…—·％,.;:?!)\]}%/／]+|[的地得了着过们吗呢吧啊呀之者])$/u;
/** Marks that no line may end with, and what a numeral follows: `第`, `$`. */
const JOINS_BEHIND = /[（《〈“‘【〔「『([{·$¥￥€£第]$/u;
/** A numeral before a short word, which is often its unit or what it counts: `500|强`, `10|大`. */
const COUNTED = /^(?!\p{N})\p{Script=Han}{1,2}$/u;
const ENDS_IN_NUMERAL = /\d$/;
const ONE_HAN = /^\p{Script=Han}$/u;
const ENDS_A_CLAUSE = /^$|[\s，。、；：？！…—,;:?!]$/u;
const ENDS_IN_HAN = /\p{Script=Han}$/u;
/** Parts of speech of a character that makes a noun longer (成长|股), and of one that a noun goes on with (大|数据). */
const [LIKE_A_SUFFIX, LIKE_A_PREFIX] = [/^(?:n|q|k)/, /^[ab]/];

/** What a verb goes on with: `不|低于`, `未|达到`. */
const NEGATION = /^[不没未勿]$/;

const CHINESE_NUMERAL = '[一二两三四五六七八九十百千万亿几数半]+[余多]?';
const DATE = String.raw`\d+\s?年(?:\s?\d\d?\s?月(?:\s?\d\d?\s?[日号])?)?|\d\d?\s?月\s?\d\d?\s?[日号]`;
const UNIT = `(?:[%％]|[十百千万亿]*${COUNTER})?`;
/** `1-10月`, `0-7`, `1998年-2017年`: a range or a score, with its units. */
const RANGE = String.raw`(?<![\d.])\d[\d.]*${UNIT}(?:[-–—~～]\d[\d.]*)+${UNIT}`;
/** `+0.66`, `+0.66 %`: a number with a sign, and without a counter. */
const SIGNED = String.raw`(?<![A-Za-z\d])[+\-−±]\d[\d.]*(?:\s?[%％‰])?`;
/** `2023年4月`, `+3.5亿元`, `三百家`, `5 %`: a number with its sign and its unit. */
const FIGURES = new RegExp(
  String.raw`${RANGE}|${DATE}|[+\-−±]?${MEASURE}|\d\s(?:[%％‰]|[十百千万亿]+${COUNTER}?|${COUNTER})|${CHINESE_NUMERAL}${COUNTER}|${SIGNED}`,
  'gu',
);

/** `Mate 70`, `Windows 11`: a name and its number. */
const NUMBERED = /[A-Za-z]{1,8}\s\d{1,4}(?![\d.年月日])/g;

/** `“黑色星期一”`, `《证券法》`: a short quotation or title. */
const QUOTED = /“[^“”]{1,6}”|‘[^‘’]{1,6}’|《[^《》]{1,6}》|「[^「」]{1,6}」/g;

/**
 * Cuts a headline or a deck into phrases, inside which no line shall break: words with their particles and punctuation,
 * numerals with their units, names. White space is a phrase of its own. The phrases joined are the text.
 *
 * Jieba reads a text in two ways, by its dictionary alone and with its guesses at unknown words; where only one of them ends
 * a word, the phrase goes on.
 *
 * @param names the places of known names in the text
 * @example cutIntoPhrases('刘姝威质疑2023年4月的业绩：净利3.5亿元') // ['刘姝威', '质疑', '2023年4月的', '业绩：', '净利', '3.5亿元']
 */
export function cutIntoPhrases(text: string, names: Iterable<Place> = []): string[] {
  const folded = isTraditional(text) ? foldScript(text) : text;
  const others = boundariesOf(segmentByDictionary(folded));
  const kept = [FIGURES, NUMBERED, QUOTED].flatMap((pattern) => [...folded.matchAll(pattern)]);
  const inside = insidesOf([...names, ...kept.map(({ 0: { length }, index }) => ({ at: index, length }))]);
  const phrases: string[] = [];
  let end = 0;
  let isPrefix = false;
  for (const { word, tag: part } of tag(folded).flatMap(splitWide)) {
    const before = phrases.at(-1) ?? '';
    const printed = text.slice(end, end + word.length);
    const isSuffix = ONE_HAN.test(word) && LIKE_A_SUFFIX.test(part) && ENDS_IN_HAN.test(before);
    if (/^\s/.test(word) && ONE_HAN.test(before) && isLastShort(phrases)) joinLast(phrases);
    const isGlued = isSuffix || (isPrefix && ENDS_IN_HAN.test(word)) || isFirstOfClause(phrases);
    const isSame = !others.has(end) || isJoined(before, word) || (isGlued && !/^\s/.test(word));
    if (end > 0 && (inside.has(end) || (isSame && isShort(before, word)))) phrases[phrases.length - 1] += printed;
    else phrases.push(printed);
    end += word.length;
    const last = phrases.at(-1) ?? '';
    isPrefix = NEGATION.test(last) || (ONE_HAN.test(last) && LIKE_A_PREFIX.test(part));
  }
  while (isLastShort(phrases)) joinLast(phrases);
  return phrases;
}

/** Whether the last phrase is one character that begins a clause: at the end of a line it would be a slip. `历史|创新高`, ` |创历史新高` */
function isFirstOfClause(phrases: readonly string[]): boolean {
  return ONE_HAN.test(phrases.at(-1) ?? '') && ENDS_A_CLAUSE.test(phrases.at(-2) ?? '');
}

function joinLast(phrases: string[]): void {
  phrases.splice(-2, 2, phrases.slice(-2).join(''));
}

/** Whether the last phrase would be a slip as a line of its own, where an engine balances no lines. */
function isLastShort(phrases: readonly string[]): boolean {
  const [before = ' ', last = ''] = phrases.slice(-2);
  return phrases.length > 1 && widthOf(last) < SHORTEST_LAST && !/\s$/.test(before) && isShort(before, last);
}

/** What jieba takes for one word, for example the name of an office, may be several. */
function splitWide(tagged: Tagged): Tagged[] {
  if (widthOf(tagged.word) <= WIDEST) return [tagged];
  const words = segmentByDictionary(tagged.word);
  if (words.length === 1 && tagged.word.length > LONGEST_HALVED) return [tagged];
  return (words.length > 1 ? words : halvesOf(tagged.word)).map((word) => ({ ...tagged, word }));
}

/** `美国哈佛大学|医学院`: a word in two, where both are of the fewest words. */
function halvesOf(word: string): [string, string] {
  const cuts = Array.from({ length: Math.max(1, word.length - 3) }, (_, at) => at + 2);
  const wordsAt = (at: number) =>
    segmentByDictionary(word.slice(0, at)).length + segmentByDictionary(word.slice(at)).length;
  const best = cuts.reduce((least, at) => (wordsAt(at) <= wordsAt(least) ? at : least));
  return [word.slice(0, best), word.slice(best)];
}

/** Whether a mark, a particle or a number joins a word to what stands before it. */
function isJoined(before: string, word: string): boolean {
  if (/\s$/.test(before) || /^\s/.test(word)) return false;
  return JOINS_BEFORE.test(word) || JOINS_BEHIND.test(before) || (ENDS_IN_NUMERAL.test(before) && COUNTED.test(word));
}

/** Whether two pieces may be joined. Punctuation never stands alone. */
function isShort(before: string, word: string): boolean {
  return widthOf(before + word) <= WIDEST || /^\p{P}+$/u.test(word) || /^\p{P}+$/u.test(before);
}

function boundariesOf(words: readonly string[]): Set<number> {
  const boundaries = new Set([0]);
  let at = 0;
  for (const { length } of words) {
    at += length;
    boundaries.add(at);
  }
  return boundaries;
}

/** The places between two code units of one figure, quotation or name. */
function insidesOf(places: readonly Place[]): Set<number> {
  return new Set(
    places.flatMap(({ at, length }) => Array.from({ length: Math.max(0, length - 1) }, (_, from) => at + from + 1)),
  );
}

/** A part of a text, in code units. */
interface Place {
  at: number;
  length: number;
}

/** A word with its part of speech. */
type Tagged = ReturnType<typeof tag>[number];
