import { expect, test } from 'vitest';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

const [BEFORE, AFTER] = [
  '湖盐合作社在周末的集市上公布了晒盐季的收成，三块盐田都比去年多收，合作社说这要归功于新修的闸门。',
  '会计最后提醒大家，奖牌要在月底以前到合作社的仓库领取，过了月底就要等到明年的集市了，请互相转告。',
];

/** The items of the lists that an article with these lines in its middle has. */
function listsIn(lines: string): string[][] {
  const { blocks } = parseCapture(`湖盐合作社公布晒盐季的收成\n${BEFORE}\n${lines}\n${AFTER}\n`);
  return blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));
}

test.each([
  ['labels that a colon announces', '获奖名单如下：', ['北田：王小盐', '南田：李小湖']],
  ['names of one kind that a colon announces', '参加的有：', ['北田晒盐公司', '南田晒盐公司']],
  ['bullets', '要带的东西', ['· 草帽', '· 水壶', '· 手套']],
  ['numbers', '参观的步骤', ['1.出示预约码', '2.领取安全帽', '3.跟随讲解员']],
  ['numbers in brackets below a colon', '参观的步骤：', ['（1）出示预约码', '（2）领取安全帽']],
  ['shares', '涉及个股', ['北田盐业 600000', '*ST南田 600001', '西田股份（600002.SH）']],
])('%s are a list', (_, above, items) => {
  expect(listsIn([above, ...items].join('\n'))).toEqual([items]);
});

test('the items that a program marked are a list', () => {
  expect(listsIn('奖品有三样：\n\n  • 草帽\n  • 水壶\n  • 手套\n')).toEqual([['草帽', '水壶', '手套']]);
});

test.each([
  ['verses', '晒盐人唱道：\n盐田在海边\n海水白如练\n一担挑两天'],
  ['questions and answers', '下面是他们的谈话：\n问：今年收成怎样\n答：比去年好'],
  ['numbered sentences', '会计说了三件事：\n1.奖牌要自己来领。\n2.闸门秋天修好。\n3.西田没有算进合计。'],
  ['numbered headings with their text', `一、北田\n${BEFORE}\n二、南田`],
  ['one line below a colon', '得奖的是：\n北田：王小盐'],
  ['short lines without a sign', '北田多收\n南田少收\n西田没有收'],
])('%s are no list', (_, lines) => {
  expect(listsIn(lines)).toEqual([]);
});
