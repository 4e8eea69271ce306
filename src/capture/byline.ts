import { findLabels, type Labelled } from './byline-labels.ts';
import type { Byline } from './capture.ts';
import { findDate } from './dates.ts';
import { isName, isNames, toNames } from './names.ts';
import { isOutlet } from './outlets.ts';
import { findOutletAndName, findReporter } from './reporter.ts';
import { isCall, isStatement } from './sentence.ts';

/** `●作者：王小明`: the marks of a list before a byline. */
const MARKS = /^[\s●■□◆▲△○⊙◎◇*·•—-]+|[\s■□—]+$/g;

/** `（来源：某某日报）`: brackets around a whole byline. */
const WRAPPED = /^[（(【[「](?:(.*)[）)】\]」]|([^）)】\]」]*))$/;

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

/** No author, paper or editor has a longer name. */
const LONGEST_NAME = 40;

/** Nor is a byline longer, nor one that ends as a sentence does. */
const LONGEST = 200;
const LONGEST_STATEMENT = 40;

/** `版权声明 来源：某某日报`, `【纠错】 责任编辑：李红`: what may stand before the first label. */
const BEFORE_LABEL = /^(?:版权声明|版权信息|文章信息|基本信息|纠错|我要纠错|报错)$/;

/** What parts a date from a paper's or a writer's name, and how many of them there may be. */
const BESIDE_DATE = /[\s|｜·,，()（）【】[\]]+/;
const MOST_WORDS = 4;

/** `本文来自于某某网`: a source without a colon. */
const FROM = /^(?:本文|文章|稿件)(?:来自|来源|转载?自)于?\s?(?<source>[^\s，。]{2,16})$/;

/** `原创`: not a name, though it could be one. */
const ORIGINAL = /^(?:原创|独家)$/;

/** What one part of a page says of who wrote, published and edited the article. */
export type Statement = Partial<Byline>;

/**
 * What a byline says: a part that begins with a label, a date or a reporter's trade, and holds little else.
 *
 * @example findByline('本文作者:王小明 李红,来源:某某日报,原文标题:《海水为什么是咸的》')
 *   // { authors: ['王小明', '李红'], source: '某某日报', originalTitle: '海水为什么是咸的' }
 */
export function findByline(text: string): Statement | undefined {
  if (text.length > LONGEST || (isStatement(text) && text.length > LONGEST_STATEMENT)) return undefined;
  const inner = unwrap(text);
  const dated = findDated(inner);
  if (dated) return dated;
  const { before, labelled } = findLabels(inner);
  const lead = unwrap(before).replace(BEFORE_LABEL, '');
  const stated = lead === '' ? {} : ofUnlabelled(lead);
  if (labelled.length === 0 || !stated) return ofUnlabelled(inner);
  if (labelled.every(({ label }) => label === 'credit') || !labelled.every(isPlausible)) return undefined;
  const date = labelled.map(dateOf).find((found) => found !== undefined);
  const statements = labelled.toReversed().map(toStatement);
  return Object.assign({}, date && { published: date }, stated, ...statements);
}

/** A date behind its label, or apart from the words of another value: `截至2023年4月25日` is none of these. */
function dateOf({ label, value }: Labelled): string | undefined {
  const date = findDate(value);
  return date &&
    (label === 'published' || value.slice(0, date.start).trim() === '' || /\s$/.test(value.slice(0, date.start)))
    ? date.iso
    : undefined;
}

function unwrap(text: string): string {
  const bare = text.replace(MARKS, '');
  const [, closed, unclosed] = WRAPPED.exec(bare) ?? [];
  return (closed ?? unclosed ?? bare).trim();
}

function ofUnlabelled(text: string): Statement | undefined {
  const source = FROM.exec(text)?.groups?.['source'];
  if (source) return { source: toSource(source) };
  const reporter = findReporter(text);
  if (!reporter) return findDated(text);
  return { authors: reporter.authors, ...(reporter.outlet && { source: toSource(reporter.outlet) }) };
}

/** A date, and beside it a paper, names, or nothing. */
function findDated(text: string): Statement | undefined {
  const date = findDate(text);
  const beside = date && findOutletBeside(text.slice(0, date.start), text.slice(date.end));
  return beside && { published: date.iso, ...beside };
}

/** What stands beside a date, if that is a paper, names, or nothing: `原创 王小明 某某公众号 2023-04-25`. */
function findOutletBeside(before: string, after: string): Statement | undefined {
  const words = `${before} ${after}`.split(BESIDE_DATE).filter((word) => word !== '');
  const outlet = words.find(isOutlet);
  const authors = words.filter((word) => isName(word) && !ORIGINAL.test(word));
  if (words.length > MOST_WORDS || !words.every((word) => word === outlet || isName(word) || ORIGINAL.test(word))) {
    return undefined;
  }
  return { ...(authors.length > 0 && { authors }), ...(outlet && { source: outlet }) };
}

/** Whether a value may follow its label: `记者：您怎么看？` is a conversation, and no byline. */
function isPlausible({ label, value }: Labelled): boolean {
  if (label === 'originalTitle' || label === 'credit' || label === 'published') return true;
  const text = cut(value);
  return text.length <= LONGEST_NAME && !isStatement(text) && !isCall(text);
}

function toStatement({ label, value }: Labelled): Statement {
  const text = cut(value);
  if (text === '') return {};
  if (label === 'author') return { authors: toAuthors(text) };
  if (label === 'editor') return { editors: isNames(text) ? toNames(text) : [text.replace(BEHIND_SPACES, '')] };
  if (label === 'originalTitle') return { originalTitle: toTitle(text) };
  return label === 'source' ? { source: toSource(text) } : {};
}

function cut(value: string): string {
  return value.replace(SEPARATORS, '').replace(CONTROLS, '').replace(SEPARATORS, '').trim();
}

/** `王小明、李红` are two; `某某观察家` and `A. Smith` are one as it stands. */
function toAuthors(text: string): string[] {
  const name = text.replace(BEFORE_WRITER, '').replace(BEHIND_SPACES, '');
  if (isNames(text)) return toNames(text);
  const { authors } = findOutletAndName(text) ?? {};
  return authors ?? name.split(/[、,，]/).map((author) => author.trim());
}

function toSource(text: string): string {
  const source = text.replace(BEHIND_SPACES, '');
  return (TITLE_MARKS.exec(source)?.[1] ?? source).replace(TOWN, '').trim();
}

function toTitle(text: string): string {
  return TITLE_MARKS.exec(text)?.[1] ?? text;
}
