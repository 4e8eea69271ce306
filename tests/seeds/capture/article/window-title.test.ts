import { expect, test } from 'vitest';
import { namesIn, sureSiteName } from '../../../../src/seeds/capture/article/window-title.ts';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

test('a window title has a title before each of its separators', () => {
  expect(namesIn('海水为什么是咸的_科学_潮水网').map(({ text }) => text)).toEqual([
    '海水为什么是咸的_科学_潮水网',
    '海水为什么是咸的',
    '海水为什么是咸的_科学',
  ]);
});

test.each([
  ['a known ending', '潮水网', 1],
  ['a domain', 'tide.example', 1],
  ['a line of the page', '潮水', 1],
  ['short names of a section and a site', '业界-海评', 0.75],
  ['a short name', '海评', 0.5],
  ['the rest of a title', '和湖水又为什么大多是淡的', -0.5],
  ['more than a name', '河流把岩石中的矿物带进大海，水分蒸发，盐留了下来', -1],
])('%s behind a title', (_, suffix, sure) => {
  expect(sureSiteName(suffix, (name) => name === '潮水')).toBe(sure);
});

test.each(['海水为什么是咸的 怎样测量它的盐度-科学-海评', '海水为什么是咸的 怎样测量它的盐度_海洋_潮水网'])(
  'the title of %s is what stands before the names',
  (line) => {
    const text = `${line}\n\n海水里溶解着许多盐，其中最多的是氯化钠。河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。\n\n测量海水的盐度，可以蒸干一升海水，称一称留下的盐；也可以测量它的导电能力，盐越多就越导电。\n`;
    expect(parseCapture(text).title).toBe('海水为什么是咸的 怎样测量它的盐度');
  },
);
