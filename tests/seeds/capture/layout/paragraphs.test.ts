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
  ['an open quotation', '“投入观察是为了\n影响一代人。”', ['“投入观察是为了影响一代人。”']],
  [
    'a name in Latin letters',
    '最早的是ALAN\nSMITH，他在海边测量了三十年，记下每一天的盐度，从没有间断过，直到老年。',
    ['最早的是ALAN SMITH，他在海边测量了三十年，记下每一天的盐度，从没有间断过，直到老年。'],
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
