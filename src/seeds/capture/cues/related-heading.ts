import { isProse, isStatement } from '../words/sentence.ts';
import { toTrimmer } from '../words/trim.ts';

/** `更多"海水为什么是咸的"...的相关新闻`: the heading that quotes the article's own title. */
const MORE_ABOUT =
  /^更多\s?["“”'‘「《]?(?<title>.*?)["“”'’」》]?\s?(?:\.{2,6}|…{1,3})?\s?的?相关(?:新闻|报道|文章|资讯|内容|阅读)[:：]?$/;

/** `相关新闻`, `编辑推荐 热点文章`, `猜你喜欢`: words that head a list of related headlines. */
const RELATED_WORDS =
  '(?:相关|推荐|延伸|拓展|扩展|关联|精彩|重点|编辑|小编|热点|更多|往期|前期|此前|猜你|为[您你]|大家(?:都在|还)?|其他|新闻|本文)+(?:新闻|阅读|报道|文章|推荐|链接|资讯|专题|主题|话题|热点|内容|喜欢|回顾|导读|在看|看过|速递)';

/** `更多>>`, `换一批`: a button beside a heading. */
const CONTROLS = '[+＋]?(?:更多|查看(?:更多|全部)|换一[批换组]|返回[^。，]{0,6})[^。，]{0,2}?\\s?[>＞»›]*';
const RELATED_HEADING = new RegExp(
  `^[【\\[（(《#■●◆▶>\\s]*${RELATED_WORDS}(?:\\s?(?:${RELATED_WORDS}|最新文章|热门文章))?\\s*[】\\])）》]?\\s*[:：]?(?:\\s?${CONTROLS})?$`,
);

/** `机构解读>>>`: a heading with arrows that point to its list. */
const POINTING = /^(?=[\p{L}\p{N}“”]{2,12}>{2,3}$)(?!.*(?:更多|查看|点击|返回|进入|快去))/u;

/** `大家都在看`, `继续阅读`: other headings of lists of related headlines. */
const READ_ON =
  /^(?:大家(?:都|还)?在看|继续阅读|喜欢[^。，]{0,8}的人还喜欢|看了[^。，]{0,10}还看了?|[^。，]{0,6}(?:新闻|报道|文章)精选)[:：]?$/;

/** `热门文章`, `点击排行`, `热点栏目`: words that head the site's own lists, which are not about the article. */
const RANKING =
  /^[【[]?(?:(?:本?[周月日]|24小时|一周|频道|本站|网站)?(?:热[门点]?|最新|最热|点击|阅读|浏览|评论|人气|关注|实时)+(?:文章|新闻|资讯|排行榜?|榜|推荐|点击|图文|视频|快讯|话题)+|热点栏目|排行榜|热榜|图片新闻|网站公告|友情链接|栏目导航|合作媒体)[】\]]?[:：]?$/;

/** Characters of which the words of every such heading have one. Most lines have none. */
const MAY_HEAD_LIST = /[闻读道行章荐接讯题点容欢顾看递选榜击图频告航体>]/;

/** The longest heading of a list, in characters, unless it quotes the title. */
const LONGEST_HEADING = 24;

/** `相关新闻：海水为什么是咸的`: a heading and its only headline on one line. */
const HEADING_AND_ITEM =
  /^[【[（(]?(?:相关(?:新闻|阅读|报道|链接|文章)|延伸阅读|推荐阅读|相关推荐|点击阅读)[】\])）]?\s*[:：]?\s*(?<item>\S.{5,})$/;

/** `社会 财经 健康`: words of a menu. */
const MENU = /^(?:\S{1,6}(?:\s+|$)){3,}$/;

/** `推荐阅读 |`: bars around a heading. */
const withoutBars = toTrimmer('\\s|｜');

/** `1. `, `· `, `[原创] `, `12海水…`: marks before a headline in a list. */
const BULLET = /^(?:[·•●■◆▪▶►○◇□※*\->»≫☆★]+|\d{1,2}[.、．)）\s]|[(（]\d{1,2}[)）])\s*/;

/** `2023/04/25`, `4月25日`, `04-25`, `4-25 09:30`: a day. `12.30` and `3-1` are a price and a score. */
const DAY =
  '(?:(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}|\\d{1,2}\\s?月\\s?\\d{1,2}|[01]\\d\\s?[-/]\\s?[0-3]\\d|\\d{1,2}[-/.]\\d{1,2}(?=\\s{1,3}\\d{1,2}[:：]\\d{2}))';

/** `2023/04/25`, `(04-25 09:30)`, `[2023年4月25日]`, `6小时前`, `04-25`: the time of a headline in a list. */
const TIMESTAMP = `[\\[(（【]?\\s?(?:${DAY}\\s?日?(?:\\s{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?|(?:昨天|今天|前天)?\\s?\\d{1,2}[:：]\\d{2}|\\d{1,2}(?:分钟|小时|天)前|昨天|刚刚)\\s?[\\])）】]?`;
const TIMESTAMP_AFTER = new RegExp(`\\s+${TIMESTAMP}$|[\\[(（【]${TIMESTAMP}[\\])）】]$`);
const TIMESTAMP_BEFORE = new RegExp(`^${TIMESTAMP}\\s+`);
const TIMESTAMP_ALONE = new RegExp(`^${TIMESTAMP}$`);

/** A character of every time. Most lines have none. */
const IN_TIMES = /[\d昨刚]/;

/** `2019-09-3007:42`: a date and a time without a space between them. */
const GLUED_TIMESTAMP = /^(?:19|20)\d{2}-\d{2}-\d{4}:\d{2}$/;

/** The heading of a list of headlines. `item` is the headline on the heading's own line. */
export type ListHeading = { kind: 'related' | 'ranking'; item?: string };

/**
 * The list that a part announces; undefined if it announces none.
 *
 * @example findListHeading('延伸阅读') // { kind: 'related' }
 * @example findListHeading('热门文章') // { kind: 'ranking' }
 * @example findListHeading('相关新闻：海水为什么是咸的') // { kind: 'related', item: '海水为什么是咸的' }
 */
export function findListHeading(line: string): ListHeading | undefined {
  if (!MAY_HEAD_LIST.test(line)) return undefined;
  const text = withoutBars(line);
  if (MORE_ABOUT.test(text)) return { kind: 'related' };
  if (text.length <= LONGEST_HEADING && RANKING.test(text)) return { kind: 'ranking' };
  if (text.length <= LONGEST_HEADING && [RELATED_HEADING, POINTING, READ_ON].some((pattern) => pattern.test(text)))
    return { kind: 'related' };
  const item = isProse(text) ? undefined : HEADING_AND_ITEM.exec(text)?.groups?.['item'];
  return item && !MENU.test(item) ? { kind: 'related', item: toHeadline(item) } : undefined;
}

/** The title that a heading `更多"…"...的相关新闻` quotes, which is the article's own title. */
export function findQuotedTitle(text: string): string | undefined {
  return MORE_ABOUT.exec(text)?.groups?.['title'] || undefined;
}

/**
 * The headline of a list's item, without its bullet and its date.
 *
 * @example toHeadline('·海水为什么是咸的 2023/04/25') // '海水为什么是咸的'
 */
export function toHeadline(text: string): string {
  const item = text.replace(BULLET, '');
  const bare = (IN_TIMES.test(item) ? item.replace(TIMESTAMP_AFTER, '').replace(TIMESTAMP_BEFORE, '') : item).trim();
  return bare === '' ? text : bare;
}

/** Whether a part is a date or a time and nothing else: `2019-09-30 07:42`, `6小时前`. */
export function isTimestamp(text: string): boolean {
  return IN_TIMES.test(text) && (TIMESTAMP_ALONE.test(text) || GLUED_TIMESTAMP.test(text));
}

/** Whether a part is a headline with a date or a time before or after it. Running text has none. */
export function isDated(text: string): boolean {
  if (!IN_TIMES.test(text) || isStatement(text)) return false;
  return (TIMESTAMP_AFTER.test(text) || TIMESTAMP_BEFORE.test(text)) && !isTimestamp(text);
}
