import {
  hasChinese,
  isAfterChinese,
  isBeforeChinese,
  Kind,
  type Surroundings,
  surroundingsOf,
} from './surroundings.ts';

/** The ASCII marks into which captures fold full-width marks. Folding leaves `。`, `、`, `《》` and quotes unchanged. */
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
/** A date, which shows that the comma before it does not group the digits of a number: `2月`, `25日`, `2017年`. */
const dateStart = /^(?:\d{1,2}[月日]|\d{4}年)/;
const digit = /\d/;

/** A capture is folded if it has at least this many repairable marks for each full-width mark. */
const REPAIRABLE_PER_FULL_WIDTH = 4;

/**
 * Returns the function that repairs the texts of one article. Texts of a capture that is not folded are returned
 * unchanged.
 *
 * @example
 * const repair = toPunctuationRepair([title, ...paragraphs]);
 * repair('百舸争流,究竟谁能拔得头筹?') // '百舸争流，究竟谁能拔得头筹？'
 */
export function toPunctuationRepair(texts: readonly string[]): (text: string) => string {
  return isFolded(texts) ? repairPunctuation : (text) => text;
}

/**
 * Whether the capture of an article is folded: for each full-width mark, it has at least four half-width marks in
 * Chinese context. A folded page has no full-width marks of its own, but its site's template may add a few. An ordinary
 * page has a few half-width marks by mistake, mostly in the titles of its lists.
 */
export function isFolded(texts: readonly string[]): boolean {
  const needed = Math.max(1, REPAIRABLE_PER_FULL_WIDTH * countIn(texts, everyFullWidth));
  // This count alone decides for most captures.
  if (countIn(texts, everyHalfWidth) < needed) return false;
  let repairable = 0;
  for (const text of texts)
    for (const index of wideMarksIn(text)) if ((text[index] ?? '') in fullWidth) repairable += 1;
  return repairable >= needed;
}

/**
 * Restores the full-width marks `，：；？！（）` in a paragraph of a folded capture, where the context is Chinese. Numbers,
 * times, codes, URLs and English keep their marks. One code unit replaces one code unit. The function is idempotent.
 *
 * @example repairPunctuation('山姆·阿尔特曼(Sam Altman)被视作ChatGPT之父,2.5万') // '山姆·阿尔特曼（Sam Altman）被视作ChatGPT之父，2.5万'
 */
export function repairPunctuation(text: string): string {
  if (text.search(everyHalfWidth) < 0) return text;
  const parts: string[] = [];
  let copied = 0;
  for (const index of wideMarksIn(text)) {
    const wide = fullWidth[text[index] ?? ''];
    if (wide === undefined) continue;
    parts.push(text.slice(copied, index), wide);
    copied = index + 1;
  }
  return parts.join('') + text.slice(copied);
}

/**
 * Folds the full-width marks `，：；？！（）` of a text into ASCII, as captures do.
 *
 * @example foldPunctuation('达安基因（002030）') // '达安基因(002030)'
 */
export function foldPunctuation(text: string): string {
  return text.replace(everyFullWidth, (mark) => halfWidth[mark] ?? mark);
}

function countIn(texts: readonly string[], marks: RegExp): number {
  return texts.reduce((count, text) => count + (text.match(marks)?.length ?? 0), 0);
}

// The indexes, in order, of the marks of either width that should be full-width. Only the folded text decides, so that
// a repair cannot change a later decision: this makes the repair idempotent.
function wideMarksIn(text: string): number[] {
  const surroundings = surroundingsOf(foldPunctuation(text));
  const indexes: number[] = [];
  for (const { 0: mark, index } of surroundings.text.matchAll(everyHalfWidth)) {
    if (surroundings.code[index]) continue;
    const isBracket = mark === '(' || mark === ')';
    if (isBracket ? isWideBracket(surroundings, index) : isWideMark(surroundings, index)) indexes.push(index);
  }
  return indexes;
}

function isWideBracket(surroundings: Surroundings, index: number): boolean {
  const { text, partner, nearestBefore, code } = surroundings;
  const paired = partner[index] ?? -1;
  // 达安基因(002030 has no closing bracket. The bracket of 1) has no opening bracket, and belongs to its number.
  if (paired < 0)
    return isAfterChinese(surroundings, index) || (text[index] === '(' && isBeforeChinese(surroundings, index));
  if (code[paired]) return false;
  const open = Math.min(index, paired);
  const close = Math.max(index, paired);
  if (isEnglish(surroundings, open - 1)) return false;
  if (hasChinese(surroundings, open, close)) return true;
  if (nearestBefore[open] === -1) return isBeforeChinese(surroundings, close);
  return isAfterChinese(surroundings, open) || isShareBefore(text, open);
}

// 万科A(000002.SZ), 小米集团-W(01810.HK): the letters belong to a Chinese name.
function isShareBefore(text: string, open: number): boolean {
  return shareLetters.test(text.slice(Math.max(0, open - 4), open)) && digit.test(text[open + 1] ?? '');
}

function isWideMark(surroundings: Surroundings, index: number): boolean {
  const { text, kinds, nearestAfter, nearestBefore } = surroundings;
  if (isEnglish(surroundings, index + 1)) return false;
  if (isAfterChinese(surroundings, index) || isBeforeChinese(surroundings, index)) return true;
  const before = nearestBefore[index] ?? -1;
  if (before < 0 || !isMostlyChinese(surroundings) || isInForeignBrackets(surroundings, index)) return false;
  const after = nearestAfter[index] ?? text.length;
  // 谁能取代ChatGPT? ends a Chinese paragraph.
  if (after === text.length) return true;
  // 同比增长12.5%,2022年 is not English, which has a space after a comma. A comma after a digit may be part of a number or a
  // code (1,000 and 600519,SH), unless a date follows it (上涨至96,2月份).
  const isJoining = text[index] === ',' || text[index] === ';';
  if (!isJoining || kinds[after] !== Kind.other) return false;
  return letterOrPercent.test(text[before] ?? '') || dateStart.test(text.slice(index + 1, index + 6));
}

// Caixin (财新), a magazine: a space is beside the mark, and the paragraph is not mostly Chinese.
function isEnglish(surroundings: Surroundings, besideMark: number): boolean {
  return surroundings.kinds[besideMark] === Kind.space && !isMostlyChinese(surroundings);
}

function isMostlyChinese({ text, chineseBefore }: Surroundings): boolean {
  return (chineseBefore[text.length] ?? 0) * 4 >= text.length;
}

function isInForeignBrackets(surroundings: Surroundings, index: number): boolean {
  const open = surroundings.enclosing[index] ?? -1;
  return open >= 0 && !hasChinese(surroundings, open, surroundings.partner[open] ?? open);
}
