import { stringify } from 'yaml';

/** What some file system keeps for itself, and what stands for nothing. */
const NO_FILE_NAME = /[\p{Cc}\p{Cs}/\\:*?"<>|\s]+/gu;

/** Several systems allow 255 bytes; a Han character takes three, and an emoji more. */
const LONGEST_NAME = 60;

/**
 * A written seed to begin with: every field with what it is for, all but the title as comments, so that nothing stands there
 * that its writer did not state.
 *
 * @returns the file's name, which is the title as far as file names go, and its text
 */
export function toNewSeed(title: string): { file: string; text: string } {
  const line = title.replace(/\s+/gu, ' ').trim();
  return {
    file: `${toFileName(line)}.md`,
    text: TEMPLATE.replace('TITLE', () => stringify(line, { lineWidth: 0 }).trim()),
  };
}

function toFileName(title: string): string {
  const name = title
    .replace(NO_FILE_NAME, ' ')
    .trim()
    // A dot hides a file, and a number before a hyphen says its place.
    .replace(/^[. ]+/, '')
    .replace(/^(\d+)[_-]/, '$1 ');
  return (
    Array.from(name)
      .slice(0, LONGEST_NAME)
      .join('')
      .replace(/[. ]+$/, '') || '文章'
  );
}

const TEMPLATE = `---
# 标题，一行。只有这一项必须写；其余各项要用时去掉行首的 # 号，不知道的不要写。
title: TITLE

# 导语，标题下面的一句话。
# deck: 一句导语。

# 署名。source 是原来登在哪里；originalTitle 是那里的标题，与上面不同才写；
# published 只写确知的时间，可以只写日期。
# byline:
#   authors: [作者甲, 作者乙]
#   source: 某报
#   originalTitle: 原来的标题
#   editors: [责任编辑]
#   published: 2023-04-25T09:30

# 上一篇与下一篇的标题，照印出来的样子写。
# previous: 上一篇的标题
# next: 下一篇的标题

# 相关新闻的标题，收录了没有都可以写。
# related:
#   - 一条相关新闻的标题

# 每日财股的框。股票代码要加引号，否则前面的零会丢。
# dailyStocks:
#   - name: 达安基因
#     code: "002030"
#     highlights: 框里的那段话
---

正文写在这里，一段一段之间空一行。
`;
