import { expect, test } from 'vitest';
import { toCued } from '../../../../src/seeds/capture/cues/cues.ts';
import { toParts } from '../../../../src/seeds/capture/cues/line-parts.ts';
import { toParagraphs } from '../../../../src/seeds/capture/layout/paragraphs.ts';
import { toListed } from '../../../../src/seeds/capture/runs/runs.ts';

test.each([
  ['a comma at a line’s end', '4月25日，\n海洋局\n表示，海水是咸的。', ['4月25日，海洋局表示，海水是咸的。']],
  ['a comma at a line’s beginning', '最咸的海\n，是红海。', ['最咸的海，是红海。']],
  [
    'a word that cannot end a sentence',
    '各处的盐度是\n红海\n最高，人们早就知道。',
    ['各处的盐度是红海最高，人们早就知道。'],
  ],
  [
    'a quotation closed with the mark that opens',
    '渔民最爱”晒盐人“之名\n他说“海盐”好。',
    ['渔民最爱”晒盐人“之名', '他说“海盐”好。'],
  ],
  ['an open quotation', '“投入观察是为了\n影响一代人。”', ['“投入观察是为了影响一代人。”']],
  [
    'a name in Latin letters',
    '最早的是ALAN\nSMITH，他在海边测量了三十年，记下每一天的盐度，从没有间断过，直到老年。',
    ['最早的是ALAN SMITH，他在海边测量了三十年，记下每一天的盐度，从没有间断过，直到老年。'],
  ],
  [
    'a number at a line’s end',
    '海洋局昨天公布，2023\n年沿海的盐产量增长一成。',
    ['海洋局昨天公布，2023年沿海的盐产量增长一成。'],
  ],
  [
    'two characters inside a sentence',
    '沿海各地的盐田在今年都有增加，主要应归功于制\n盐业\n改进，以及晴天。',
    ['沿海各地的盐田在今年都有增加，主要应归功于制盐业改进，以及晴天。'],
  ],
  [
    'a link that begins a paragraph',
    '海水是咸的。\n海盐集团\n董事长王小明出席会议。',
    ['海水是咸的。', '海盐集团董事长王小明出席会议。'],
  ],
  [
    'a heading that is a link elsewhere',
    '盐的买卖增多。\n海水交易\n公布前两天，市场经历一轮密集\n海水交易\n。\n盐的去向\n与往年不同，盐流向内地。',
    ['盐的买卖增多。', '海水交易', '公布前两天，市场经历一轮密集海水交易。', '盐的去向', '与往年不同，盐流向内地。'],
  ],
  [
    'a company that begins a paragraph',
    '盐的买卖增多。\n海盐证券\n海边分公司买入一万股；\n卖出最多的是\n湖盐\n公司。',
    ['盐的买卖增多。', '海盐证券海边分公司买入一万股；', '卖出最多的是湖盐公司。'],
  ],
  [
    'a dateline on a line of its own',
    '海边网4月25日讯（记者王小明 整合）\n海水是咸的。',
    ['海边网4月25日讯（记者王小明 整合）海水是咸的。'],
  ],
  [
    'a word that was cut in two',
    `${'海水里溶解着许多盐，'.repeat(6)}人们在市场上恐\n慌地抢购食盐。`,
    [`${'海水里溶解着许多盐，'.repeat(6)}人们在市场上恐慌地抢购食盐。`],
  ],
  [
    'a heading with a link in it',
    '海水里有盐，其中最多的是\n食盐\n，人们早就知道。\n海洋局核发两家\n食盐\n牌照 未披露数目\n牌照上周发出。',
    ['海水里有盐，其中最多的是食盐，人们早就知道。', '海洋局核发两家食盐牌照 未披露数目', '牌照上周发出。'],
  ],
  [
    'a numbered heading below another',
    '3．取盐制度\n（1）没有定额，产量变化大\n海水是咸的。',
    ['3．取盐制度', '（1）没有定额，产量变化大', '海水是咸的。'],
  ],
  [
    'a heading that ends in the character of a dateline',
    '四点二亿，涨幅最高的公司大海通讯\n海水是咸的。',
    ['四点二亿，涨幅最高的公司大海通讯', '海水是咸的。'],
  ],
  [
    'figures of a table',
    '北田的收成是\n2,708.01\n4.77%\n—\n8.20\n万元户',
    ['北田的收成是2,708.01', '4.77%', '—', '8.20', '万元户'],
  ],
  [
    'words of a table',
    '晒盐人的名单：\n姓名\n来处\n王小盐\n北田村\n李小湖\n，他们说。',
    ['晒盐人的名单：', '姓名', '来处', '王小盐', '北田村', '李小湖，他们说。'],
  ],
  ['two paragraphs', '海水是咸的。\n湖水是淡的。', ['海水是咸的。', '湖水是淡的。']],
  [
    'a missing full stop',
    '海水里溶解着许多盐，其中最多的是氯化钠\n盐从山上来\n雨水溶解了岩石。',
    ['海水里溶解着许多盐，其中最多的是氯化钠', '盐从山上来', '雨水溶解了岩石。'],
  ],
  ['a blank line', '4月25日，\n\n海洋局表示，海水是咸的。', ['4月25日，', '海洋局表示，海水是咸的。']],
])('%s', (_, text, paragraphs) => {
  expect(toParagraphs(toListed(toCued(toParts(text)))).map((paragraph) => paragraph.text)).toEqual(paragraphs);
});
