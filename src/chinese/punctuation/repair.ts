import {
  hasChinese,
  isChineseAhead,
  isChineseBehind,
  Kind,
  type Surroundings,
  surroundingsOf,
} from './surroundings.ts';

/** The marks that captures fold into ASCII, and what they were. `。`, `、`, `《》` and quotes survive folding, and are left alone. */
const fullWidth: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const halfWidth = Object.fromEntries(Object.entries(fullWidth).map(([half, full]) => [full, half]));
const everyFullWidth = /[，：；？！（）]/g;
const everyHalfWidth = /[,:;?!()]/g;

const shareLetters = /[\u3400-\u9fff]-?[A-Z]{1,2}$/;
const letterOrPercent = /[A-Za-z%]/;
/** `2月`, `25日`, `2017年`: what follows a comma, and cannot be the last three digits of a number. */
const dateStart = /^(?:\d{1,2}[月日]|\d{4}年)/;
const digit = /\d/;

/** A capture counts as folded if it has at least this many repairable marks for each full-width one. */
const FOLDED_TO_FULL = 4;

/**
 * Repairs the texts of one article, if its capture is folded; otherwise hands every text back as it is.
 *
 * @example
 * const repair = toPunctuationRepair([title, ...paragraphs]);
 * repair('百舸争流,究竟谁能拔得头筹?') // '百舸争流，究竟谁能拔得头筹？'
 */
export function toPunctuationRepair(texts: readonly string[]): (text: string) => string {
  return isFolded(texts) ? repairPunctuation : (text) => text;
}

/**
 * Whether the capture of an article was folded: four marks or more that Chinese context would set full-width
 * for each one that already is. A folded page has none of its own, but its site's template may add a few;
 * an ordinary page has a few half-width slips, mostly in the titles of its lists.
 */
export function isFolded(texts: readonly string[]): boolean {
  const needed = Math.max(1, FOLDED_TO_FULL * countIn(texts, everyFullWidth));
  // Most captures are answered by this count alone.
  if (countIn(texts, everyHalfWidth) < needed) return false;
  let repairable = 0;
  for (const text of texts)
    for (const place of wideMarksIn(text)) if ((text[place] ?? '') in fullWidth) repairable += 1;
  return repairable >= needed;
}

/**
 * One paragraph of a folded capture with `，：；？！（）` where Chinese context asks for them.
 * Only widths change, one unit for one unit; numbers, times, codes, URLs and English keep their marks; twice is the same as once.
 *
 * @example repairPunctuation('山姆·阿尔特曼(Sam Altman)被视作ChatGPT之父,2.5万') // '山姆·阿尔特曼（Sam Altman）被视作ChatGPT之父，2.5万'
 */
export function repairPunctuation(text: string): string {
  if (text.search(everyHalfWidth) < 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const place of wideMarksIn(text)) {
    const wide = fullWidth[text[place] ?? ''];
    if (wide === undefined) continue;
    parts.push(text.slice(done, place), wide);
    done = place + 1;
  }
  return parts.join('') + text.slice(done);
}

/**
 * A text with `，：；？！（）` as a capture folds them.
 *
 * @example foldPunctuation('达安基因（002030）') // '达安基因(002030)'
 */
export function foldPunctuation(text: string): string {
  return text.replace(everyFullWidth, (mark) => halfWidth[mark] ?? mark);
}

function countIn(texts: readonly string[], marks: RegExp): number {
  return texts.reduce((count, text) => count + (text.match(marks)?.length ?? 0), 0);
}

// The places, in order, where a mark of either width should be full-width. It looks at the folded text only,
// so that what was repaired cannot change what is decided: that is why twice is the same as once.
function wideMarksIn(text: string): number[] {
  const around = surroundingsOf(foldPunctuation(text));
  const places: number[] = [];
  for (const { 0: mark, index: place } of around.text.matchAll(everyHalfWidth)) {
    if (around.code[place]) continue;
    const isBracket = mark === '(' || mark === ')';
    if (isBracket ? isWideBracket(around, place) : isWideMark(around, place)) places.push(place);
  }
  return places;
}

function isWideBracket(around: Surroundings, place: number): boolean {
  const { text, partner, behind, code } = around;
  const other = partner[place] ?? -1;
  // 达安基因(002030 never closes. The bracket of 1) opens nowhere, and belongs to its number.
  if (other < 0) return isChineseBehind(around, place) || (text[place] === '(' && isChineseAhead(around, place));
  if (code[other]) return false;
  const open = Math.min(place, other);
  const close = Math.max(place, other);
  if (isEnglish(around, open - 1)) return false;
  if (hasChinese(around, open, close)) return true;
  if (behind[open] === -1) return isChineseAhead(around, close);
  return isChineseBehind(around, open) || isShareBefore(text, open);
}

// 万科A(000002.SZ), 小米集团-W(01810.HK): the letters belong to a Chinese name.
function isShareBefore(text: string, open: number): boolean {
  return shareLetters.test(text.slice(Math.max(0, open - 4), open)) && digit.test(text[open + 1] ?? '');
}

function isWideMark(around: Surroundings, place: number): boolean {
  const { text, kinds, ahead, behind } = around;
  if (isEnglish(around, place + 1)) return false;
  if (isChineseBehind(around, place) || isChineseAhead(around, place)) return true;
  const before = behind[place] ?? -1;
  if (before < 0 || !isMostlyChinese(around) || isInForeignBrackets(around, place)) return false;
  const after = ahead[place] ?? text.length;
  // 谁能取代ChatGPT? at the end of a Chinese paragraph.
  if (after === text.length) return true;
  // 同比增长12.5%,2022年: English would have a space. 600519,SH and 1,000 have a digit before; but 上涨至96,2月份.
  const isJoining = text[place] === ',' || text[place] === ';';
  if (!isJoining || kinds[after] !== Kind.other) return false;
  return letterOrPercent.test(text[before] ?? '') || dateStart.test(text.slice(place + 1, place + 6));
}

// Caixin (财新), a magazine: a space beside the mark, in a paragraph of another language.
function isEnglish(around: Surroundings, besideMark: number): boolean {
  return around.kinds[besideMark] === Kind.space && !isMostlyChinese(around);
}

function isMostlyChinese({ text, chineseBefore }: Surroundings): boolean {
  return (chineseBefore[text.length] ?? 0) * 4 >= text.length;
}

function isInForeignBrackets(around: Surroundings, place: number): boolean {
  const open = around.around[place] ?? -1;
  return open >= 0 && !hasChinese(around, open, around.partner[open] ?? open);
}
