import { expect, test } from 'vitest';
import type { Block } from '../../src/archive/article.ts';
import type { Edition, EditionArticle } from '../../src/archive/edition.ts';
import { toItems } from '../../src/chinese/list-items.ts';
import { toBlocks } from '../../src/views/captured-body.ts';
import { columnsOf, isHeaded } from '../../src/views/captured-table.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const HARVEST = [
  ['盐田', '2022年', '说明'],
  ['北田', '2,708.01', '比去年多收一成，因为闸门是新修的'],
  ['南田', '—', ''],
];

test.each([
  ['years above numbers', HARVEST, true],
  [
    'an empty cell above labels',
    [
      ['', '晒盐人'],
      ['北田', '王小盐'],
    ],
    true,
  ],
  [
    'a usual name of a column',
    [
      ['姓名', '来处'],
      ['王小盐', '北田村'],
    ],
    true,
  ],
  [
    'a row of numbers',
    [
      ['北田', '1.20'],
      ['南田', '2.30'],
    ],
    false,
  ],
  [
    'words above words',
    [
      ['北田', '王小盐'],
      ['南田', '李小湖'],
    ],
    false,
  ],
  ['one row', [['盐田', '2022年']], false],
])('%s: the first row names the columns', (_, rows, expected) => {
  expect(isHeaded(rows)).toBe(expected);
});

test('a column holds numbers, words, or texts', () => {
  expect(columnsOf(HARVEST.slice(1))).toEqual(['word', 'figure', undefined]);
});

test.each([
  [['1.看盐田', '2.看海'], { start: 1, texts: ['看盐田', '看海'] }],
  [['3、看盐田', '4、看海'], { start: 3, texts: ['看盐田', '看海'] }],
  [['· 看盐田', '· 看海'], { start: undefined, texts: ['看盐田', '看海'] }],
  [['1.看盐田', '3.看海'], { start: undefined, texts: ['1.看盐田', '3.看海'] }],
  [['1.20元', '2.30元'], { start: undefined, texts: ['1.20元', '2.30元'] }],
  [['（1）看盐田', '（2）看海'], { start: undefined, texts: ['（1）看盐田', '（2）看海'] }],
])('%j is shown as a list', (items, shown) => {
  expect(toItems({ items })).toMatchObject(shown);
});

/** The article whose body is shown. */
const entryOf = (edition: Edition) => edition.byId.get('a') as EditionArticle;

test('a share is linked once, at its first name in text, lists and tables', () => {
  const blocks: Block[] = [
    {
      kind: 'table',
      rows: [
        ['名称', '价格'],
        ['海盐股份', '1.20'],
      ],
      line: 2,
    },
    { kind: 'list', items: ['海盐股份（600000）', '海盐股份的盐田'], line: 4 },
  ];
  const edition = editionOf([toArticle('a', { title: '海盐股份（600000）涨了', body: { kind: 'captured', blocks } })]);
  const shown = JSON.stringify(toBlocks('news/a.html', blocks, entryOf(edition), edition));
  expect(shown.match(/stocks\/600000\.html/g)).toHaveLength(1);
  expect(shown).toMatch(/"heads":.*"href":.*"kind":"list"/);
});

test('a link of a page leads to the article that stood there, else outward, and not to its own page', () => {
  const text = '海盐股份（600000）晒盐，海水引进盐田，三天以后收盐。';
  const links = ['600000', '海水', '盐田', '三天'].map((words, at) => {
    const from = text.indexOf(words);
    return { from, to: from + words.length, url: `https://tide.example/${at}` };
  });
  const block: Block = { kind: 'paragraph', text, links, line: 2 };
  const edition = editionOf([
    toArticle('a', { url: 'https://tide.example/1', body: { kind: 'captured', blocks: [block] } }),
    toArticle('b', { url: 'http://www.tide.example/2?spm=7' }),
  ]);
  expect(toBlocks('news/a.html', [block], entryOf(edition), edition)).toMatchObject([
    {
      spans: [
        { text: '海盐股份', href: '../stocks/600000.html' },
        { text: '（' },
        { text: '600000', href: 'https://tide.example/0', outward: true },
        { text: '）晒盐，' },
        { text: '海水' },
        { text: '引进' },
        { text: '盐田', href: 'b.html', outward: false },
        { text: '，' },
        { text: '三天', href: 'https://tide.example/3', outward: true },
        { text: '以后收盐。' },
      ],
    },
  ]);
});

test('the links of a list stand in its items, which are shown without their numbers', () => {
  const items = ['1.看盐田', '2.看海'];
  const links = [
    { from: 3, to: 5, url: 'https://tide.example/a' },
    { from: 9, to: 10, url: 'https://tide.example/b' },
  ];
  expect(toItems({ items, links }).links).toEqual([
    [{ ...links[0], from: 1, to: 3 }],
    [{ ...links[1], from: 1, to: 2 }],
  ]);
});

test('the paragraphs of a quotation are one, and a preformatted text is as it was', () => {
  const quoted = ['先把海水引进盐田。', '——晒盐人的话'].map((text): Block => ({ kind: 'quote', text, line: 2 }));
  const blocks: Block[] = [...quoted, { kind: 'preformatted', text: '北田  12\n南田   8', line: 4 }];
  const edition = editionOf([toArticle('a', {})]);
  expect(toBlocks('news/a.html', blocks, entryOf(edition), edition)).toEqual([
    { kind: 'quote', paragraphs: [[{ text: '先把海水引进盐田。' }], [{ text: '——晒盐人的话' }]] },
    { kind: 'preformatted', text: '北田  12\n南田   8' },
  ]);
});

test('pictures elsewhere of which nothing is said stand together, others by themselves', () => {
  const image = (name: string, more: object = {}): Block => ({
    kind: 'image',
    src: `https://img.tide.example/${name}.jpg`,
    line: 1,
    ...more,
  });
  const own = { src: 'pictures/a.webp', size: { width: 900, height: 500 }, caption: '涨潮时的海面' };
  const gone = image('6', { src: '', caption: '退潮时的海面' });
  const blocks = [image('1'), image('2'), image('3', { alt: '潮间带' }), image('4'), image('5', own), gone];
  const edition = editionOf([toArticle('a', {})]);
  const shown = toBlocks('news/a.html', blocks, entryOf(edition), edition);
  expect(shown).toMatchObject([
    { kind: 'picture', hrefs: ['https://img.tide.example/1.jpg', 'https://img.tide.example/2.jpg'] },
    { kind: 'picture', alt: '潮间带', hrefs: ['https://img.tide.example/3.jpg'] },
    { kind: 'picture', hrefs: ['https://img.tide.example/4.jpg'] },
    {
      kind: 'picture',
      image: { src: '../pictures/a.webp', width: 900, height: 500 },
      caption: [{ text: '涨潮时的海面' }],
      hrefs: [],
    },
    { kind: 'picture', image: undefined, caption: [{ text: '退潮时的海面' }], hrefs: [] },
  ]);
});
