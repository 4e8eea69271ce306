import { findControls } from '../words/control-words.ts';
import { findDate, findDayOfYear, type StatedDate } from '../words/dates.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName, isNames, NAME_PATTERN, POSTS, toNames } from '../words/person-names.ts';
import { PLACE_NAMES } from '../words/place-names.ts';
import { toTrimmer } from '../words/trim.ts';
import { AFTER_NAMES, findOutletAndName } from './reporter.ts';

/** `王小明,`, `某某日报 | `: separators around a field. */
const withoutSeparators = toTrimmer('\\s,，;；|｜/／、·○⊙◎●', '\\s,，;；|｜、·○⊙◎●□■（(【[');

/** `某某日报 举报`, `某某日报 分享到：`: controls of the page after a value. */
const CONTROLS =
  /\s+(?:举报|收藏|打印|分享|评论|字号|字体|参与(?:互动)?|我要|选稿|阅读|浏览|点击|复制|推荐|投稿|关注|[小中大]|A[+-]?)(?=$|[\s:：(（\d到至]).*$/;

/** `某某社分享`, `李红顶一下`: a button directly behind a name. */
const BUTTON =
  /(?<=[社网報报刊台])(?:分享|打印|收藏|评论|字号).*$|\s?(?:我要(?:分享|评论|纠错)|参与互动|收藏本文|[顶赞踩]一下).*$/;

/** `某某日报 | 小号`, `某某日报　某站收集`: where a value ends, and other text begins. */
const DIVIDER = /\s*[|｜丨]\s*|\s{2,}|\u3000/;

/** `海水，2023年4月25日`: a mark before a date that is a part of a value. */
const SENTENCE_MARK = /[；，。;,]/;

/** `王小明 每经`: the outlet of the next job title behind names. */
const NEXT_OUTLET = /\s+\S{2,8}$/;

/** `某某财经王小明`: an outlet and a name with nothing between. */
const OUTLET_AND_NAME =
  /^(?<outlet>\S{2,10}?(?:网|社|财经|新闻|日报|晚报|时报|周刊|周报))(?<name>\p{Script=Han}{2,3})$/u;

/** `${author}`, `未知`: what stands for a name that the page does not have. */
const NO_NAME =
  /^(?:未知|匿名|佚名|无|暂无|(?:本站|网站)?(?:管理员|小编|编辑)|admin|null|undefined|[^\p{L}]*)$|[${}<>=]/iu;

/** `某某日报（https://…）`: the address behind an outlet's name, or in place of it. */
const ADDRESS = /\s*[<(（]?(?:https?:\/\/|www\.)\S+$/i;

/** `某某日报(北京)`: where a paper is printed. */
const TOWN = /[(（]\p{Script=Han}{2,3}[)）]$/u;

/** `某某专栏（微信公众号abc）专栏作家 王小明`, `海盐证券首席经济学家王小明`: a writer's job title before the name. */
const BEFORE_WRITER = new RegExp(
  `^.{4,}(?:(?:作家|作者|分析师|研究员|评论员|撰稿人|记者)\\s+(?=\\S{2,12}$)|(?:经济学家|分析师|研究员|教授|评论员)(?=${NAME_PATTERN}$))`,
);

/** `海洋大学教授`: what stands behind a writer's name, up to the post that ends it. */
const POST = `.{0,30}(?:${POSTS})[)）]?$`;

/** `王小明，系海洋大学教授`, `王小明（海洋大学教授）`, `王小明 海洋大学教授`, `王小明中国海洋大学教授`: a writer, and the post. */
const WITH_POST = [
  /^(?<name>\p{Script=Han}{2,4})[，,]\s?(?:系|为|现任)/u,
  new RegExp(`^(?<name>${NAME_PATTERN})(?:\\s?[（(]|[\\s，,]+(?=.{5}))(?=${POST})`),
  new RegExp(
    `^(?<name>${NAME_PATTERN})(?=(?:${PLACE_NAMES}|中国|中央|中共|国家|全国|国务院|清华|复旦|人民大学)${POST})`,
  ),
];

/** `《海水为什么是咸的》`: a title in Chinese title marks. */
const TITLE_MARKS = /^《(.*)》[）)]?$/;

/** `李红 SF104`, `李红_NB2531`, `DF353`: the code of a member of a staff. */
const STAFF_CODE = /[\s_-]*(?<![A-Za-z])[A-Za-z]{1,5}\d{2,6}$/;

/** `潮水不会停`: so many characters are a nickname, where the page does not call its bearer responsible. */
const NICKNAME = /^\p{Script=Han}{5,}$/u;
const RESPONSIBLE = /责|審|审|主/;

/** The value of a label, the words behind it that are other values, and the time in it, in ISO 8601. */
export interface Value {
  own: string;
  beside: string[];
  time?: string;
}

/**
 * Parts what follows a label into its value, the words behind it and a time, without buttons and counts.
 *
 * @example splitValue('某某日报 2023-04-25 09:30 | 小号 大号') // { own: '某某日报', beside: [], time: '2023-04-25T09:30' }
 */
export function splitValue(text: string): Value {
  const date = findTime(text);
  const [before, after] = date ? [text.slice(0, date.start), text.slice(date.end)] : [text, ''];
  const value = toValue(before);
  const [first = '', ...others] = isNames(value) ? [value] : value.split(DIVIDER);
  const [own = '', ...words] = splitNames(toValue(first));
  const beside = [...words, ...[...others, ...after.split(DIVIDER)].map(toValue)];
  return {
    own,
    beside: beside.filter((word) => word !== '' && findControls(word) === undefined),
    ...(date && { time: date.iso }),
  };
}

/** Parts an outlet in an author's place from the name behind it. */
export function partOutlet(text: string): string {
  const { outlet = '', name = '' } = OUTLET_AND_NAME.exec(text.trim())?.groups ?? {};
  return isOutlet(outlet) && isName(name) && !isOutlet(text.trim()) ? `${outlet} ${name}` : text;
}

/** The names behind a job title, without the outlet of a next job title; undefined if other words are there. */
export function findJobNames({ own }: Value): string[] | undefined {
  const text = own.replace(AFTER_NAMES, '');
  if (isNames(text)) return toNames(text);
  const before = text.replace(NEXT_OUTLET, '');
  return isNames(before) ? toNames(before) : undefined;
}

/** Where a time stands that is no part of the value: behind a name, or behind a space if it has no year. */
function findTime(text: string): StatedDate | undefined {
  const date = findDate(text);
  if (date) return SENTENCE_MARK.test(text.slice(0, date.start)) ? undefined : date;
  const day = findDayOfYear(text);
  return day && /(?:^|\s)$/.test(text.slice(0, day.start)) ? day : undefined;
}

/** `某某日报 王小明`, `王小明 某某日报`: an outlet and names with a space between are two values; other words are one. */
function splitNames(text: string): string[] {
  const words = text.split(/\s+/);
  const isFirst = isOutlet(words[0] ?? '');
  const [outlet, names] = isFirst ? [words[0], words.slice(1)] : [words.at(-1), words.slice(0, -1)];
  if (words.length < 2 || !isOutlet(outlet ?? '') || !names.every(isName)) return [text];
  return isFirst ? [outlet ?? '', names.join(' ')] : [names.join(' '), outlet ?? ''];
}

/** The value that follows a label, without separators and without controls of the page. */
export function toValue(value: string): string {
  const text = withoutSeparators(withoutSeparators(value).replace(CONTROLS, '').replace(BUTTON, ''))
    .replace(/^[）)】\]]+|(?<![（([【].*)[）)】\]]+$/g, '')
    .trim();
  return NO_NAME.test(text) ? '' : text;
}

/** The authors that a value names: `王小明、李红` are two, `某某观察家` and `A. Smith` are one each. */
export function toAuthors(text: string): string[] {
  const name = text.replace(BEFORE_WRITER, '');
  if (isNames(text)) return toNames(text);
  const withPost = WITH_POST.map((pattern) => pattern.exec(text)?.groups?.['name']).find(Boolean);
  if (withPost) return [withPost];
  const { authors } = findOutletAndName(text) ?? {};
  return authors ?? name.split(/[、,，&＆]/).map((author) => author.trim());
}

/**
 * The editors that a value names, without codes of staff. A value that is not a list of names is one editor, but for a
 * nickname behind a label that makes nobody responsible.
 *
 * @example toEditors('李红 SF104', '责任编辑') // ['李红']
 */
export function toEditors(text: string, label: string): string[] {
  if (isNames(text)) return toNames(text);
  const editor = text.replace(STAFF_CODE, '');
  if (isNames(editor)) return toNames(editor);
  return editor === '' || (NICKNAME.test(editor) && !RESPONSIBLE.test(label)) ? [] : [editor];
}

/**
 * The name of an outlet, without title marks, its town and its address; empty if the address is all.
 *
 * @example toSource('《某某日报》(北京)') // '某某日报'
 */
export function toSource(text: string): string {
  const bare = text.replace(ADDRESS, '').replace(TOWN, '').trim();
  return TITLE_MARKS.exec(bare)?.[1] ?? bare;
}

/** A title without the title marks around it. */
export function toTitle(text: string): string {
  return TITLE_MARKS.exec(text)?.[1] ?? text;
}
