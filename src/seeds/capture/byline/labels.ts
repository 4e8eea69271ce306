import { matchesOf } from '../lines/matches.ts';
import { NAME_PATTERN, SPREAD_NAME_PATTERN } from '../words/person-names.ts';

/**
 * The field that a byline label announces. `updated` is when the article was changed; `credit` is not about the article:
 * photographers, view counts, where the writer was.
 */
export type Label = 'author' | 'source' | 'originalTitle' | 'editor' | 'published' | 'updated' | 'credit';

/** The words of each label, as alternatives of a regular expression. At one position, the first alternative wins. */
const WORDS: Record<Label, string> = {
  // 图片来源：某某 · 数据来源：某某 · 校对：某某 · 所属分类：某某
  credit:
    '(?:图片?|数据|资料|视频|素材|配图|题图|封面图?|头图|表格?|截图)(?:来源|来自|源)|(?<!\\p{Script=Han})(?:摄影|摄像|制图|制表|校对|审校|审核|签发|[初二三复终]审|监制|统筹|策划|出品|剪辑|设计|排版|运营|实习生|阅读[量数]?|浏览(?:量|次数)?|点击[量数]?|访问量|人气|评论数?|字号|字体|所属分类|分类|栏目|频道|电话|邮箱|字数|IP属地|图)',
  // 原标题：某某 · 原文标题:《某某》 · 原题为《某某》
  originalTitle: '原文?标题|原文?题目?',
  // 责任编辑：某某 · 责编：某某 · 值班主编：某某
  editor:
    '(?:本文|责任|网络|实习|值班|执行|本期|见习|版面|新媒体|本版)?(?:编\\s{0,3}辑(?:人|员)?|主编)|责\\s{0,3}编|编审|编校|文编|美编|选稿|编发',
  // 更新时间：2023-04-25 · 最后修改日期：2023-04-25
  updated:
    '(?:最后|最近|最新)?(?:更新|修改|编辑)(?:时间|日期)|(?:最后|最近|最新)?(?:更新|修改)于(?=\\s?\\d)|(?<!\\p{Script=Han})(?:最后|最近|最新)?(?:更新|修改)',
  // 发布时间：2023-04-25 · 首发：2023-04-25 · 时间：2023-04-25
  published:
    '(?:(?:首次)?(?:发布|发表|发稿|刊发|刊登|出版|创建|添加|上传|录入)|首发|首刊|首播|见报|发帖|成文)(?:时间|日期)|(?:发布|发表|首发|刊发|刊登)于(?=\\s?\\d)|(?<!\\p{Script=Han})(?:时间|日期|发布|首发(?=\\s?[:：]\\s?\\d))',
  // 来源：某某 · 转自：某某 · 本文来源：某某
  source:
    '(?:本文|文章|稿件|信息|新闻|内容|消息)?来\\s{0,4}源(?:于|自)?|(?:本文|文章)?(?:转载?自|摘自|首发于)|(?<!\\p{Script=Han})(?:来自|出处|转载)',
  // 本文作者：某某 · 记者：某某 · 文｜某某 · 撰文：某某
  author:
    '(?:本文|文章|原文|原)?作\\s{0,4}者|(?<!\\p{Script=Han})(?:原创|(?:本报|本刊|本网|特约|见习|实习|首席|高级|资深)?(?:记\\s{0,2}者|通讯员|评论员|撰稿人|研究员)|撰文|撰稿|采写|执笔|采访|文字|编译|翻译|文/图|图/文|图文|文)',
};

/** What ends a label: `发布于2023`, `作者：`, `作者 |`, `文/`, `原题为《`, `来源 ` at a line's beginning or after a space. */
const AFTER_LABEL =
  '(?:\\s{0,4}[:：]|(?<=于)\\s?(?=\\d)|\\s{0,2}(?<=[文图写稿者员译辑源编笔字]\\s{0,2})[|｜丨/／]|为?\\s?(?=《)|(?<=(?:^|\\s)(?:来源|作者|编辑|责编|校对|原创))\\s(?=\\S))\\s{0,4}';

/** Job titles that stand before names without a colon: `本报记者 王小明`, `编辑李红`. */
const JOBS: Partial<Record<Label, string>> = {
  credit: '实习生|校对|摄影(?:记者)?|摄像|视频制作|视频|制图|剪辑|设计|插画|监制|策划|统筹',
  editor: '(?:责任|网络|实习|值班|执行|见习|新媒体)?编辑|责编|主编|美编',
  author:
    '(?:本报|本刊|本网|本台|本社|全媒体|融媒体?|见习|首席|特约|特派|资深|实习|高级|财经|驻\\p{Script=Han}{2,4}|深度|特稿)*(?:记者|通讯员|评论员|撰稿人|特约作者)',
};

const JOB_WORDS = Object.values(JOBS).join('|');
const ANY_NAME = `(?:${NAME_PATTERN}|${SPREAD_NAME_PATTERN})`;

/** Names behind a job title, up to the next job title, a town, or anything but a Chinese character. */
const BEFORE_NAMES = `\\s{0,3}[|｜/／]?\\s{0,3}(?=${ANY_NAME}(?:[\\s、,，/／|｜&]{1,3}${ANY_NAME}){0,4}(?:$|[^\\p{Script=Han}]|\\p{Script=Han}{0,6}(?:${JOB_WORDS})|(?:发自|\\p{Script=Han}{0,3}(?:报道|报导|摄影?|专电))))`;

const alternatives = (words: Partial<Record<Label, string>>) =>
  Object.entries(words)
    .map(([label, each]) => `(?<${label}>${each})`)
    .join('|');

const LABELS = new RegExp(
  `(?:${alternatives(WORDS)})${AFTER_LABEL}|(?<job>${alternatives(JOBS)})${BEFORE_NAMES}`,
  'gu',
);

/**
 * Characters of which every label with what ends it, and every job title, has one: `：`, `《`, `于2023`, `来源 `, `记者`.
 * Most lines have none, and no label. A new label or title that has none of them needs its own here.
 */
export const LABEL_CHARACTERS = ':：|｜丨/／《于源者辑编对创生影像频图计画制划筹员稿';
const MAY_HOLD_LABEL = new RegExp(`[${LABEL_CHARACTERS}]`);

const NAMES = Object.keys(WORDS) as Label[];

/** A label and the text between it and the next label. */
export interface LabelledValue {
  label: Label;
  /** `责任编辑`: the label's own words. */
  words: string;
  /** Whether it is a job title before a name, without a colon. */
  isJob: boolean;
  value: string;
}

/**
 * The labels of a byline with their values, in order, and the text before the first label.
 *
 * @example findLabels('本文作者:王小明,来源:某某日报').labelled.map(({ value }) => value) // ['王小明,', '某某日报']
 */
export function findLabels(text: string): { before: string; labelled: LabelledValue[] } {
  if (!MAY_HOLD_LABEL.test(text)) return { before: text, labelled: [] };
  const found = matchesOf(LABELS, text);
  const labelled = found.map((match, index) => {
    const { groups = {} } = match;
    const label = NAMES.find((name) => groups[name] !== undefined) ?? 'credit';
    const words = groups[label] ?? '';
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index);
    return { label, words, isJob: groups['job'] !== undefined, value };
  });
  return { before: text.slice(0, found[0]?.index), labelled };
}
