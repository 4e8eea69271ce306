import type { Statement } from '../capture.ts';
import { findControls } from '../words/control-words.ts';
import { findDate, findDayOfYear } from '../words/dates.ts';
import { isOutlet } from '../words/outlets.ts';
import { isForeignName, isName } from '../words/person-names.ts';
import { PLACE_NAMES } from '../words/place-names.ts';

/** The most words beside a date. */
const MOST_WORDS = 4;

/** The separators between words beside a date. Square brackets belong to a name: `某某网[整理]`. */
const BESIDE = /[\s|｜丨·,，()（）【】]+/;

/** The longest name of an outlet beside a date, in characters. */
const LONGEST_OUTLET = 16;

/** `海边的人`: a pen name. */
const PEN_NAME = /^\p{Script=Han}{2,5}$/u;

/** `(8/23 15:31 更新)`, `19:04`: what a page says of times beside the first one. */
const TIME = /[(（][^()（）]{0,30}更新[)）]|(?:\d{1,2}[-/月]\d{1,2}日?\s?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g;

/** `A-A+`, `我要分享`, `原创`, `IP属地`: words that are no names. */
const NO_NAME =
  /^(?:[Aa大中小特]?[-+]|A?[-+]?A?[-+]?|我要\S{1,3}|\d{1,8}(?:人|条|次)?(?:参与)?(?:评论|阅读|跟贴)?|阅读|浏览|点击|人气|二维码|参与互动|原创|独家|首发|最后|最近|更新|[发發][表布][于於]\S{2,8}|[^\p{L}]+)$/u;

/** `发表于北京`, `北京`, `海外`: where the writer was, as some pages say behind the time. */
const PLACE_BEHIND = new RegExp(
  `\\s*(?:(?:[发發]表[于於]|[发發]布[于於]|IP[属屬]地[:：]?)\\s?\\p{Script=Han}{2,8}|(?<=\\d\\s+)(?:${PLACE_NAMES}))\\s*$`,
  'u',
);

/** What stands before every such place. Most lines have none, and need not be searched from each of their characters. */
const MAY_HOLD_PLACE = /[发發][表布][于於]|IP[属屬]地|\d\s/;

/**
 * The fields of a byline that holds a date and, at most, an outlet, writers, buttons and counts; undefined for any other
 * text.
 *
 * @example findDatedByline('2023-04-25 08:30 某某网 王小明')
 *   // { published: '2023-04-25T08:30', authors: ['王小明'], source: '某某网' }
 */
export function findDatedByline(text: string): Statement | undefined {
  const date = findDate(text);
  if (!date) return undefined;
  const rest = withoutPlace(text);
  if (rest !== text) return findBeside(text);
  const words = wordsIn(`${text.slice(0, date.start)} ${text.slice(date.end)}`);
  const outlet = words.find(isOutlet);
  if (words.length > MOST_WORDS || !words.every((word) => word === outlet || isName(word))) return undefined;
  return { published: date.iso, ...toStatement(outlet, words.filter(isName)) };
}

/**
 * What the words beside a date state: an outlet, or writers. Only for lines between a title and its text, and for lines
 * that say where they were written, on which the writer stands before the account: `海边的人 某某号 2023-04-25 发表于北京`.
 *
 * @example findBeside('2023-04-25 03:19 某某号') // { source: '某某号', published: '2023-04-25T03:19' }
 */
export function findBeside(text: string): Statement {
  const bare = withoutPlace(text);
  const date = findDate(bare);
  const day = date ? undefined : findDayOfYear(bare);
  const { start, end } = date ?? day ?? { start: 0, end: 0 };
  const words = wordsIn(`${bare.slice(0, start)} ${bare.slice(end)}`.replace(TIME, ' '));
  const published = { ...(date && { published: date.iso }), ...(day && { dayOfYear: day.iso }) };
  if (words.length > MOST_WORDS || words.some((word) => word.length > LONGEST_OUTLET)) return published;
  const only = words.length === 1 && !isPerson(words[0] ?? '') ? words[0] : undefined;
  const account = bare !== text && words.length > 1 ? words.at(-1) : undefined;
  const outlet = words.find(isOutlet) ?? (account && isName(account) ? undefined : account) ?? only;
  const authors = words.filter(
    (word) => word !== outlet && (isPerson(word) || (words.length > 1 && PEN_NAME.test(word))),
  );
  return { ...published, ...toStatement(outlet, authors) };
}

function isPerson(word: string): boolean {
  return isName(word) || isForeignName(word);
}

/** A byline without the place at its end. */
export function withoutPlace(text: string): string {
  return MAY_HOLD_PLACE.test(text) ? text.replace(PLACE_BEHIND, '') : text;
}

/** The different words of a text, without those of buttons and counts. */
export function wordsIn(text: string): string[] {
  const words = text.split(BESIDE).filter((word) => word !== '' && !NO_NAME.test(word));
  return [...new Set(words)].filter((word) => findControls(word) === undefined);
}

function toStatement(source: string | undefined, authors: string[]): Statement {
  return { ...(authors.length > 0 && { authors }), ...(source && { source }) };
}
