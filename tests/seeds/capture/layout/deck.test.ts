import { expect, test } from 'vitest';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

const TEXT = [
  '海水里溶解着许多盐，其中最多的是氯化钠，它让人觉得咸。',
  '河流把岩石中的矿物带进大海，水分蒸发以后，盐留了下来。',
  '潮水每天两次涌上海滩，又两次退回去，把贝壳留在沙子里。',
  '渔民趁着退潮的时候下滩，傍晚带着满满的竹篮回到村子里。',
  '盐田边上的小屋住着看水的老人，他记得每一场大雨的日子。',
  '到了冬天，风从北面的山口吹下来，盐田里的水结起了薄冰。',
];

const read = (...lines: string[]) => parseCapture(['海水为什么是咸的', '', ...lines].join('\n'));
const paragraphsOf = ({ blocks }: ReturnType<typeof read>) => blocks.map((block) => 'text' in block && block.text);

test.each(['[摘要：大海比湖泊咸得多，原因在山里]', '【導讀：大海比湖泊咸得多，原因在山里】'])(
  'a deck in the brackets of its label is without them: %s',
  (line) => {
    const capture = read(line, ...TEXT);
    expect(capture.deck).toBe('大海比湖泊咸得多，原因在山里');
    expect(paragraphsOf(capture)).toEqual(TEXT);
  },
);

test('the text may say a deck again in two paragraphs', () => {
  const [first = '', second = ''] = TEXT.slice(3);
  expect(read(first + second, ...TEXT).deck).toBe(first + second);
});

test('a first sentence that the next paragraphs say in other words is a deck, but not news with its day', () => {
  const restated = '海水里的盐最多的是氯化钠，河流把岩石中的矿物带进大海，盐留了下来。';
  expect(read(restated, ...TEXT).deck).toBe(restated);
  expect(read(`4月25日，${restated}`, ...TEXT).deck).toBeUndefined();
  expect(read(`“${restated}”`, ...TEXT).deck).toBeUndefined();
});

test('a deck of two lines is said again line for line', () => {
  const [first = '', second = ''] = TEXT.slice(2);
  const capture = read(first, second, '这是一个关于海边的故事。', ...TEXT);
  expect(capture.deck).toBe(first + second);
  expect(paragraphsOf(capture)).toEqual(['这是一个关于海边的故事。', ...TEXT]);
});

test('a caption that stands twice is no deck', () => {
  const caption = '退潮以后，渔民在沙滩上拾贝壳。（示意圖／某某圖庫）';
  expect(read(caption, caption, ...TEXT).deck).toBeUndefined();
});

test('a notice of the site that stands twice is neither deck nor text', () => {
  const notice = '请先同意本站的隱私權规范，才能收听这一篇新闻。';
  const capture = read(notice, TEXT[0] ?? '', notice, ...TEXT.slice(1));
  expect(capture.deck).toBeUndefined();
  expect(paragraphsOf(capture)).toEqual(TEXT);
});
