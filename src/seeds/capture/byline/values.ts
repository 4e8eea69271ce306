import { isNames, toNames } from '../words/person-names.ts';
import { findOutletAndName } from './reporter.ts';

/** `王小明,`, `某某日报 | `: separators around a field. */
const SEPARATORS = /^[\s,，;；|｜/／、·○⊙◎●]+|[\s,，;；|｜、·○⊙◎●□■（(【[]+$/g;

/** `某某日报 举报`, `某某日报 分享到：`: controls of the page after a value. */
const CONTROLS =
  /\s+(?:举报|收藏|打印|分享|评论|字号|字体|参与(?:互动)?|我要|选稿|阅读|浏览|点击|复制|推荐|投稿|关注|[小中大]|A[+-]?)(?=$|[\s:：(（\d到至]).*$/;

/** `某某社分享`: a button directly behind the name of an outlet. */
const BUTTON = /(?<=[社网報报刊台])(?:分享|打印|收藏|评论|字号).*$|\s?(?:我要(?:分享|评论|纠错)|参与互动|收藏本文).*$/;

/** `某某网2024-04-23 12:27:25`: a date behind a name. */
const DATE_BEHIND = /(?<=^[^；，。;,]*)\s?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}.*$/;

/** `${author}`, `未知`: what stands for a name that the page does not have. */
const NO_NAME = /^(?:未知|匿名|佚名|无|暂无|admin|null|undefined|[^\p{L}]*)$|[${}<>=]/iu;

/** `某某日报(北京)`: where a paper is printed. */
const TOWN = /[(（]\p{Script=Han}{2,3}[)）]$/u;

/** `某某日报　某站收集`: other text after a wide space. */
const AFTER_SPACES = /(?:\s{2}|\u3000).*$/;

/** `某某专栏（微信公众号abc）专栏作家 王小明`: a writer's job title before the name. */
const BEFORE_WRITER = /^.{4,}(?:作家|作者|分析师|研究员|评论员|撰稿人|记者)\s+(?=\S{2,12}$)/;

/** `《海水为什么是咸的》`: a title in Chinese title marks. */
const TITLE_MARKS = /^《(.*)》[）)]?$/;

/** The value that follows a label, without separators and without controls of the page. */
export function toValue(value: string): string {
  const text = value
    .replace(SEPARATORS, '')
    .replace(CONTROLS, '')
    .replace(BUTTON, '')
    .replace(DATE_BEHIND, '')
    .replace(SEPARATORS, '')
    .trim();
  return NO_NAME.test(text) ? '' : text;
}

/** The authors that a value names: `王小明、李红` are two, `某某观察家` and `A. Smith` are one each. */
export function toAuthors(text: string): string[] {
  const name = text.replace(BEFORE_WRITER, '').replace(AFTER_SPACES, '');
  if (isNames(text)) return toNames(text);
  const { authors } = findOutletAndName(text) ?? {};
  return authors ?? name.split(/[、,，]/).map((author) => author.trim());
}

/** The editors that a value names. A value that is not a list of names is one editor, perhaps a staff number. */
export function toEditors(text: string): string[] {
  return isNames(text) ? toNames(text) : [text.replace(AFTER_SPACES, '')];
}

/**
 * The name of an outlet, without title marks and without its town.
 *
 * @example toSource('《某某日报》(北京)') // '某某日报'
 */
export function toSource(text: string): string {
  const source = text.replace(AFTER_SPACES, '');
  const bare = source.replace(TOWN, '').trim();
  return TITLE_MARKS.exec(bare)?.[1] ?? bare;
}

/** A title without the title marks around it. */
export function toTitle(text: string): string {
  return TITLE_MARKS.exec(text)?.[1] ?? text;
}
