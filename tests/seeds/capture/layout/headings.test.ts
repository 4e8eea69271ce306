import { expect, test } from 'vitest';
import { toCued } from '../../../../src/seeds/capture/cues/cues.ts';
import { toParts } from '../../../../src/seeds/capture/cues/line-parts.ts';
import { readBlocks } from '../../../../src/seeds/capture/layout/blocks.ts';
import { toParagraphs } from '../../../../src/seeds/capture/layout/paragraphs.ts';
import { toListed } from '../../../../src/seeds/capture/runs/runs.ts';

const SEA = '海水里溶解着许多盐，其中最多的是氯化钠。';
const LAKE = '湖水里的盐很少，因为河水不断带走它们。';

const readBlocksOf = (lines: string[]) => readBlocks(toParagraphs(toListed(toCued(toParts(lines.join('\n'))))));
const rolesOf = (lines: string[]) => readBlocksOf(lines).map(({ role }) => role);

/** The lines of a text that are headings. */
function headingsOf(lines: string[]): string[] {
  return readBlocksOf(lines).flatMap(({ role, finding }) =>
    role === 'heading' && finding?.field === 'heading' ? [finding.text] : [],
  );
}

test.each([
  ['a numbered heading with a colon', '三、盐从哪里来：'],
  ['the heading of a section that announces its text', '二、盐田调查对渔民晒盐的时间提出了建议，要点如下：'],
  ['a headline in two parts', '海洋局：今年沿海各地盐田的总面积比去年同期多出近两成 盐价仍保持稳定'],
  ['a number with a point', '3.1盐从哪里来，又到哪里去，沿海各地的盐田面积与产量怎样变化'],
  ['a question with commas between two texts', '除了蒸发，海水里的盐，还有别的去处吗？'],
])('%s', (_, line) => {
  expect(headingsOf([SEA, line, LAKE])).toEqual([line]);
});

test.each([
  ['who is quoted', '——王小明《海边》'],
  ['an address', '来信请寄 salt@example.com'],
  ['a line with two labels', '以下是沿海各地测量站在最近一年里所测盐度的排行：来源：某某海洋研究所'],
  ['a question that goes on', '好了，问题来了，盐究竟是什么？'],
  ['who speaks, with a post', '王小明 潮水大学校长、盐业研究所所长'],
  ['a formula', '盐度=盐的质量/海水的质量'],
])('%s is no heading', (_, line) => {
  expect(headingsOf([SEA, line, LAKE])).toEqual([]);
});

test('the last clause of a sentence over several lines is no heading', () => {
  expect(headingsOf(['她记得海的颜色；', '她记得盐的味道，在每一个清晨', LAKE])).toEqual([]);
});

test('a question between the label of a section and its answer is a heading', () => {
  expect(headingsOf([SEA, '【海边】', '盐价回落 盐田何时开工？', LAKE])).toEqual([
    '【海边】',
    '盐价回落 盐田何时开工？',
  ]);
});

test('a question that the text below asks again in more words is a heading', () => {
  const again = '既然海水里的盐一年比一年多，那么今年的盐会不会也比去年更多呢？';
  expect(headingsOf([SEA, '今年的盐会不会更多？', again, LAKE])).toEqual(['今年的盐会不会更多？']);
  expect(headingsOf([SEA, '今年的盐会不会更多？', '如果不会，那么我们明年该从哪里买到便宜的湖盐？', LAKE])).toEqual([]);
});

test('a question below another heading is no heading', () => {
  expect(headingsOf([SEA, '盐田开工', '究竟谁会先收到盐？', LAKE])).toEqual(['盐田开工']);
});

test.each(['海盐指数二十年走势曲线图', '海盐集团持股关系图', '公告截图', '◎ 电影《海边》截图', '海盐K线图'])(
  'the name of a picture or a chart is furniture: %s',
  (line) => {
    expect(rolesOf([SEA, line, LAKE])).toEqual(['paragraph', 'furniture', 'paragraph']);
  },
);

test('a sentence that speaks of a chart is a part of the text', () => {
  expect(rolesOf([SEA, '来看海盐价格这二十年的走势图', LAKE])).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test.each(['海边盐业的新版图', '疑点二、盐田的权益应该属于当年开田的渔民所有，还是属于历年来在此晒盐的人们？'])(
  'a heading: %s',
  (line) => {
    expect(headingsOf([SEA, line, LAKE])).toEqual([line]);
  },
);

test('a question with a comma that begins the text is no heading', () => {
  expect(headingsOf(['对海边的人来说，盐究竟是什么？', LAKE])).toEqual([]);
});

test('a line that announces numbered headings is none', () => {
  const [first, second] = ['一、蒸发留下了盐', '二、河流带来了盐'];
  expect(headingsOf(['王小明列出两个原因：', first, SEA, second, LAKE])).toEqual([first, second]);
});

test('a headline with a name before its colon stays a heading above a text that begins with a label', () => {
  const headlines = ['王小明：海水越来越咸', '李小红：湖水仍是淡的'];
  expect(headingsOf([headlines[0] ?? '', `测量方面：${SEA}`, headlines[1] ?? '', `蒸发方面：${LAKE}`])).toEqual(
    headlines,
  );
});

test('no line of a list that a colon announces is a heading, but the line above the next text', () => {
  const items = ['北岸的盐度', '南岸的盐度', '海洋局局长讲话'];
  const last = '海洋局将在下周的会议上公布今年对沿海四十二个测量站的盐度、水温与水深的全部记录并作出说明';
  expect(headingsOf(['下周要看：', ...items, `${last}，以及明年的安排`])).toEqual([]);
  expect(headingsOf(['下周要看：', ...items, '盐从山上来', LAKE])).toEqual(['盐从山上来']);
  expect(headingsOf(['下周要看：', ...items, 'B. 盐从山上来', '上周看过：', ...items, LAKE])[0]).toBe('B. 盐从山上来');
});
