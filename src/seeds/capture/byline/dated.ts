import type { Statement } from '../capture.ts';
import { findDate } from '../words/dates.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName } from '../words/person-names.ts';

/** The separators between a date and the names of outlets and writers. */
const SEPARATORS = /[\s|｜·,，()（）【】[\]]+/;

/** The most words beside a date. */
const MOST_WORDS = 4;

/** `原创`: not a name, though it matches the pattern of names. */
const ORIGINAL = /^(?:原创|独家)$/;

/** The separators between words beside a date. Square brackets belong to a name: `某某网[整理]`. */
const BESIDE = /[\s|｜·,，()（）【】]+/;

/** The longest name of an outlet beside a date, in characters. */
const LONGEST_OUTLET = 16;

/** `海边的人`: a pen name. */
const PEN_NAME = /^\p{Script=Han}{2,5}$/u;

/** `04-25 20:12`, `(8/23 15:31 更新)`, `19:04`: a time without a year. */
const TIME = /[(（][^()（）]{0,30}更新[)）]|(?:\d{1,2}[-/月]\d{1,2}日?\s?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g;

/** `A-A+`, `我要分享`, `12`: buttons and counts beside a date. */
const BUTTONS =
  /^(?:[Aa大中小特]?[-+]|A?[-+]?A?[-+]?|我要\S{1,3}|分享|收藏|打印|字[体号]|评论|阅读|浏览|点击|人气|二维码|举报|参与互动|原创|独家|\d{1,8}|[^\p{L}]+)$/u;

/**
 * The fields of a byline that holds a date and, at most, an outlet and writers; undefined for any other text.
 *
 * @example findDatedByline('2023-04-25 08:30 某某网 王小明')
 *   // { published: '2023-04-25T08:30', authors: ['王小明'], source: '某某网' }
 */
export function findDatedByline(text: string): Statement | undefined {
  const date = findDate(text);
  const beside = date && findOutletBeside(text.slice(0, date.start), text.slice(date.end));
  return beside && { published: date.iso, ...beside };
}

/**
 * What the words beside a date state: an outlet, or writers. Only for lines between a title and its text.
 *
 * @example findBeside('2023-04-25 03:19 某某号') // { source: '某某号' }
 */
export function findBeside(text: string): Statement | undefined {
  const date = findDate(text);
  const rest = (date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text).replace(TIME, ' ');
  const words = [...new Set(rest.split(BESIDE).filter((word) => word !== '' && !BUTTONS.test(word)))];
  const published = date && { published: date.iso };
  if (words.length === 0) return published;
  if (words.length > MOST_WORDS || words.some((word) => word.length > LONGEST_OUTLET)) return published;
  const outlet = words.find(isOutlet) ?? (words.length === 1 && !isName(words[0] ?? '') ? words[0] : undefined);
  const authors = words.filter(
    (word) => word !== outlet && (isName(word) || (words.length > 1 && PEN_NAME.test(word))),
  );
  return { ...published, ...(outlet && { source: outlet }), ...(authors.length > 0 && { authors }) };
}

/** The outlet and the writers beside a date; undefined if other words are there: `原创 王小明 某某公众号 2023-04-25`. */
function findOutletBeside(before: string, after: string): Statement | undefined {
  const words = `${before} ${after}`.split(SEPARATORS).filter((word) => word !== '');
  const outlet = words.find(isOutlet);
  const authors = words.filter((word) => isName(word) && !ORIGINAL.test(word));
  if (words.length > MOST_WORDS || !words.every((word) => word === outlet || isName(word) || ORIGINAL.test(word))) {
    return undefined;
  }
  return { ...(authors.length > 0 && { authors }), ...(outlet && { source: outlet }) };
}
