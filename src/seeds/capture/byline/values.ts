import { isNames, toNames } from '../words/person-names.ts';
import { findOutletAndName } from './reporter.ts';

/** `王小明,`, `某某日报 | `: what parts one field from the next. */
const SEPARATORS = /^[\s,，;；|｜/／、·○⊙◎●]+|[\s,，;；|｜、·○⊙◎●□■（(【[]+$/g;

/** `某某日报 举报`, `某某日报 分享到：`: controls of the page that stand behind a value. */
const CONTROLS =
  /\s+(?:举报|收藏|打印|分享|评论|字号|字体|参与|我要|阅读|浏览|点击|复制|推荐|投稿|关注|[小中大]|A[+-]?)(?=$|[\s:：(（\d到至]).*$/;

/** `某某日报(北京)`: where a paper is printed. */
const TOWN = /[(（]\p{Script=Han}{2,3}[)）]$/u;

/** `某某日报　某站收集`: more than a space, and something else. */
const BEHIND_SPACES = /(?:\s{2}|\u3000).*$/;

/** `某某专栏（微信公众号abc）专栏作家 王小明`: what a writer is, before the name. */
const BEFORE_WRITER = /^.{4,}(?:作家|作者|分析师|研究员|评论员|撰稿人|记者)\s+(?=\S{2,12}$)/;

/** `《海水为什么是咸的》`: a title in its marks. */
const TITLE_MARKS = /^《(.*)》[）)]?$/;

/** The value that follows a label, without separators and the page's controls. */
export function toValue(value: string): string {
  return value.replace(SEPARATORS, '').replace(CONTROLS, '').replace(SEPARATORS, '').trim();
}

/** `王小明、李红` are two; `某某观察家` and `A. Smith` are one as it stands. */
export function toAuthors(text: string): string[] {
  const name = text.replace(BEFORE_WRITER, '').replace(BEHIND_SPACES, '');
  if (isNames(text)) return toNames(text);
  const { authors } = findOutletAndName(text) ?? {};
  return authors ?? name.split(/[、,，]/).map((author) => author.trim());
}

/** The editors: names if they are, else as it stands, which may be a number. */
export function toEditors(text: string): string[] {
  return isNames(text) ? toNames(text) : [text.replace(BEHIND_SPACES, '')];
}

/**
 * A paper or site, without its marks and its town.
 *
 * @example toSource('《某某日报》(北京)') // '某某日报'
 */
export function toSource(text: string): string {
  const source = text.replace(BEHIND_SPACES, '');
  const bare = source.replace(TOWN, '').trim();
  return TITLE_MARKS.exec(bare)?.[1] ?? bare;
}

/** A title without the marks around it. */
export function toTitle(text: string): string {
  return TITLE_MARKS.exec(text)?.[1] ?? text;
}
