import { describe, expect, test } from 'vitest';
import { findLostLine } from '../../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

/** The title and the text of a capture of which nothing may be lost. */
function read(...lines: string[]): {
  title: string | undefined;
  text: (string | undefined)[];
  source: string | undefined;
} {
  const text = lines.join('\n');
  const capture = parseCapture(text);
  expect(findLostLine(text, capture)).toBeUndefined();
  return {
    title: capture.title,
    text: capture.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
    source: capture.byline.source,
  };
}

const SENTENCE = '海边的灯塔周三重新点亮，这是三年来的第一次，渔民说夜里回港不再绕行。';
const HEADLINE = '海边的灯塔周三重新点亮，这是三年来的第一次';

describe('a flash has its first clauses as title, and is the text', () => {
  test.each([
    ['without anything before it', SENTENCE],
    ['with a dateline', `盐海社4月25日电，${SENTENCE}`],
    ['with a dateline in half-width punctuation', `盐海社4月25日电,${SENTENCE}`],
    ['with a town and a reporter', `盐海社北滩4月25日电（记者 王小明）${SENTENCE}`],
    ['with a dateline without a day', `盐海财经讯，${SENTENCE}`],
    ['with a time', `09:31 盐海社4月25日电，${SENTENCE}`],
    ['with a label', `快讯：${SENTENCE}`],
  ])('%s', (_what, line) => {
    expect(read(line)).toMatchObject({ title: HEADLINE, text: [line] });
  });

  test('beside a byline and buttons', () => {
    const { title, text, source } = read(SENTENCE, '2023-04-25 09:30 来源：盐海日报', '分享到：微信 微博');
    expect({ title, text, source }).toEqual({ title: HEADLINE, text: [SENTENCE], source: '盐海日报' });
  });

  test('below a label that is no title', () => {
    const line = `盐海社4月25日电，${SENTENCE}`;
    expect(read('快讯', line)).toMatchObject({ title: HEADLINE, text: [line] });
  });

  test.each([
    [
      'of a long first clause',
      '盐海市第二中学与老码头灯塔管理处周三在北滩联合举办的灯塔开放日活动迎来四百名学生，他们登上了塔顶。',
      '盐海市第二中学与老码头灯塔管理处周三在北滩联合举办的灯塔开放日活动迎来四百名学生',
    ],
    [
      'not cut inside a quotation',
      '渔民说“灯塔亮了，我们就敢在夜里回港，不再绕行三十里的远路，也不再等天亮”，他每天四点出海。',
      '渔民说“灯塔亮了，我们就敢在夜里回港，不再绕行三十里的远路，也不再等天亮”',
    ],
    [
      'not cut inside a number',
      '盐海市老码头灯塔管理处今年头三个季度的全部收入是1,234,567,890元人民币，比去年多收了三成还多。',
      '盐海市老码头灯塔管理处今年头三个季度的全部收入是1,234,567,890元人民币',
    ],
    ['of the whole sentence', '灯塔周三重新点亮。', '灯塔周三重新点亮'],
    ['of the first sentence', '灯塔重新点亮。渔民说夜里回港不再绕行。', '灯塔重新点亮'],
  ])('a title %s', (_what, line, title) => {
    expect(read(line)).toMatchObject({ title, text: [line] });
  });
});

test('a headline in brackets before a flash is its title', () => {
  const line = `【老码头灯塔重新点亮】盐海社4月25日电，${SENTENCE}`;
  const expected = { title: '老码头灯塔重新点亮', text: [`盐海社4月25日电，${SENTENCE}`] };
  expect(read(line)).toMatchObject(expected);
  expect(read('快讯', line)).toMatchObject(expected);
  expect(read('【老码头灯塔重新点亮】', `盐海社4月25日电，${SENTENCE}`)).toMatchObject(expected);
});

test('an article without a headline has its first clauses as title', () => {
  const first = `盐海社4月25日电，${SENTENCE}`;
  const second = '灯塔管理处说，新的灯比旧的省一半的电，光却照得更远，坏了也容易修。';
  expect(read(first, second)).toMatchObject({ title: HEADLINE, text: [first, second] });
  const short = '盐海社4月25日电，灯塔周三重新点亮。';
  expect(read(short, second)).toMatchObject({ title: '灯塔周三重新点亮', text: [short, second] });
});

test.each([
  ['a headline', '老码头灯塔重新点亮'],
  ['a headline of two clauses', '老码头灯塔重新点亮，渔民夜里回港'],
  ['a headline that trails off', '老码头的灯塔，渔民的眼睛，三年以后……'],
])('%s is a title without text', (_what, line) => {
  expect(read(line)).toMatchObject({ title: line, text: [] });
  expect(read(line, '2023-04-25 09:30 来源：盐海日报', '责任编辑：王小明')).toMatchObject({
    title: line,
    text: [],
    source: '盐海日报',
  });
});

describe('a page that is a list of headlines has the list as its text', () => {
  const ITEMS = ['老码头灯塔重新点亮', '盐田村小学迎来四十名新生', '北滩渡口下月通车', '今年的盐多收了三成'];

  test.each([
    ['below its name', ['盐海要闻', ...ITEMS], '盐海要闻', ITEMS],
    ['without a name', ITEMS, ITEMS[0], ITEMS.slice(1)],
    [
      'with numbers',
      ['今日要闻', ...ITEMS.map((item, at) => `${at + 1}. ${item}`)],
      '今日要闻',
      ITEMS.map((item, at) => `${at + 1}. ${item}`),
    ],
    [
      'with dates',
      [
        '本地新闻_盐海网',
        '首页 财经 社会 体育',
        '本地新闻',
        ...ITEMS.map((item) => `${item} 2023-04-25`),
        '上一页 1 2 3 下一页',
      ],
      '本地新闻',
      ITEMS.map((item) => `${item} 2023-04-25`),
    ],
  ])('%s', (_what, lines, title, text) => {
    expect(read(...lines)).toMatchObject({ title, text });
  });

  test('a list that a heading announces stays a list of related headlines', () => {
    const { related, blocks } = parseCapture(['老码头灯塔重新点亮', '相关新闻', ...ITEMS.slice(1)].join('\n'));
    expect([related, blocks]).toEqual([ITEMS.slice(1), []]);
  });
});
