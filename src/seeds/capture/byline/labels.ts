/** The field that a byline label announces. `credit` is not about the article: photographers, view counts. */
export type Label = 'author' | 'source' | 'originalTitle' | 'editor' | 'published' | 'credit';

/** The words of each label, as alternatives of a regular expression. At one position, the first alternative wins. */
const WORDS: Record<Label, string> = {
  // 图片来源：某某 · 数据来源：某某 · 校对：某某 · 所属分类：某某
  credit:
    '(?:图片?|数据|资料|视频|素材|配图|题图|封面图?|头图|表格?|截图)(?:来源|来自|源)|(?<!\\p{Script=Han})(?:摄影|制图|制表|校对|[二三初]审|监制|统筹|出品|阅读[量数]?|浏览(?:量|次数)?|点击[量数]?|人气|评论数?|字号|字体|所属分类|分类|栏目|频道|电话|邮箱|图)',
  // 原标题：某某 · 原文标题:《某某》 · 原题为《某某》
  originalTitle: '原文?标题|原文?题目?',
  // 责任编辑：某某 · 责编：某某 · 值班主编：某某
  editor:
    '(?:本文|责任|网络|实习|值班|执行|本期|见习|版面|新媒体|本版)?(?:编\\s{0,3}辑(?:人|员)?|主编)|责编|编审|编校|文编|美编|选稿|编发',
  // 发布时间：2023-04-25 · 时间：2023-04-25
  published:
    '(?:发布|发表|(?:最后|最近|最新)?更新|发稿|刊发|出版|创建|添加|上传|修改|录入)(?:时间|日期)|(?:发布|发表|更新|刊发)于(?=\\s?\\d)|(?<!\\p{Script=Han})(?:时间|日期|发布)',
  // 来源：某某 · 转自：某某 · 本文来源：某某
  source:
    '(?:本文|文章|稿件|信息|新闻|内容|消息)?来\\s{0,4}源(?:于|自)?|(?:本文|文章)?(?:转载?自|摘自|首发于)|(?<!\\p{Script=Han})(?:来自|出处|转载)',
  // 本文作者：某某 · 记者：某某 · 文｜某某 · 撰文：某某
  author:
    '(?:本文|文章|原文|原)?作\\s{0,4}者|(?<!\\p{Script=Han})(?:原创|(?:本报|本刊|本网|特约|见习|实习|首席|高级|资深)?(?:记\\s{0,2}者|通讯员|评论员|撰稿人|研究员)|撰文|撰稿|采写|执笔|采访|文字|编译|翻译|文/图|图/文|图文|文)',
};

/** What ends a label: `发布于2023`, `作者：`, `作者 |`, `文/`, `原题为《`, `来源 ` at a line's beginning or after a space. */
const AFTER_LABEL =
  '(?:\\s{0,4}[:：]|(?<=于)\\s?(?=\\d)|\\s{0,2}(?<=[文图写稿者员译辑]\\s{0,2})[|｜丨/／]|为?\\s?(?=《)|(?<=(?:^|\\s)(?:来源|作者|编辑|责编|校对|原创))\\s(?=\\S))\\s{0,4}';

const LABELS = new RegExp(
  `(?:${Object.entries(WORDS)
    .map(([label, words]) => `(?<${label}>${words})`)
    .join('|')})${AFTER_LABEL}`,
  'gu',
);

/** A label and the text between it and the next label. */
export interface LabelledValue {
  label: Label;
  value: string;
}

/**
 * The labels of a byline with their values, in order, and the text before the first label.
 *
 * @example findLabels('本文作者:王小明,来源:某某日报').labelled.map(({ value }) => value) // ['王小明,', '某某日报']
 */
export function findLabels(text: string): { before: string; labelled: LabelledValue[] } {
  const found = [...text.matchAll(LABELS)];
  const labelled = found.map((match, index) => ({
    label: labelOf(match),
    value: text.slice(match.index + match[0].length, found[index + 1]?.index),
  }));
  return { before: text.slice(0, found[0]?.index), labelled };
}

function labelOf({ groups = {} }: RegExpMatchArray): Label {
  const [label] = Object.entries(groups).find(([, words]) => words !== undefined) ?? ['credit'];
  return label as Label;
}
