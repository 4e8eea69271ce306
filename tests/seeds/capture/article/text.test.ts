import { expect, test } from 'vitest';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

const PARAGRAPHS = [
  '海水里溶解着许多盐，其中最多的是氯化钠。河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。',
  '雨水落到山上，慢慢渗进岩石的缝隙，把矿物一点一点地溶解出来，再随着溪流和江河奔向大海。',
  '湖泊若没有出口，也会越来越咸；若有河流不断流过，盐分就被带走，湖水仍是淡的。',
  '测量海水的盐度，可以蒸干一升海水，称一称留下的盐；也可以测量它的导电能力，盐越多就越导电。',
];
const ARTICLE = ['海水为什么是咸的', '2023-04-25 09:30 来源：潮水周刊', ...PARAGRAPHS].join('\n');

test('an article that a page holds twice, for desks and for phones, is read once', () => {
  const { title, blocks } = parseCapture(`${ARTICLE}\n分享到微信微博QQ空间\n潮水网版权所有\n${ARTICLE}\n`);
  expect(title).toBe('海水为什么是咸的');
  expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
});

test('a text that repeats two of its paragraphs and goes on keeps them', () => {
  const [salt = '', rain = '', lake = '', measure = ''] = PARAGRAPHS;
  const song = [salt, rain, lake, rain, lake, measure];
  const { blocks } = parseCapture(`海水为什么是咸的\n2023-04-25 09:30 来源：潮水周刊\n${song.join('\n')}\n`);
  expect(blocks.map(({ text }) => text)).toEqual(song);
});

test('paragraphs behind the line of the editors belong to the text if they say the same', () => {
  const [salt = '', rain = '', lake = '', measure = ''] = PARAGRAPHS;
  const rest = '各处海水的盐度不同，测量下来红海最咸，波罗的海最淡，因为那里河流多，水分蒸发得少。';
  const other = '山城的早市五点开门，挑担的人从四面八方赶来，热气腾腾的小摊前面坐满了食客。';
  const head = `海水为什么是咸的\n2023-04-25 09:30 来源：潮水周刊\n${[salt, rain, lake, measure].join('\n')}\n编辑：李红 校对：王小明`;
  const textOf = (text: string) => parseCapture(text).blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(textOf(`${head}\n${rest}\n`)).toEqual([salt, rain, lake, measure, rest]);
  expect(textOf(`${head}\n${other}\n`)).toEqual([salt, rain, lake, measure]);
});
