import { expect, test } from 'vitest';
import { toItems } from '../../../src/chinese/list-items.ts';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parsePage } from '../../../src/seeds/page/read-page.ts';

const TEXT = '盐田在海边，一年要晒三季，春天的盐最细，夏天的盐最粗，秋天的盐最咸，冬天的盐田里只有水和风。';
const MORE = '下雨天不能晒盐，所以雨多的年份收成就少，村里的老人都记得哪一年的雨从春天一直下到秋天。';

/** The blocks of a page that has something between its two paragraphs. */
function blocksOf(between: string) {
  const { capture, text } = parsePage(`<!doctype html><html><head><title>盐田的一年_潮水网</title>
<link rel="canonical" href="https://tide.example/2023/salt.html"></head><body>
<h1>盐田的一年</h1><p>2023-04-25 09:30　来源：潮水周刊</p>
<div class="text"><p>${TEXT}</p>${between}<p>${MORE}</p></div></body></html>`);
  expect(findLostLine(text, capture)).toBeUndefined();
  const [first, ...blocks] = capture.blocks.map(({ line: _, ...block }) => block);
  expect(first).toEqual({ kind: 'paragraph', text: TEXT });
  expect(blocks.pop()).toEqual({ kind: 'paragraph', text: MORE });
  return blocks;
}

test.each([
  [
    'a paragraph',
    '<blockquote>天不亮就要下田，太阳出来以前把水放好。</blockquote>',
    ['天不亮就要下田，太阳出来以前把水放好。'],
  ],
  [
    'paragraphs, of which one is short',
    '<blockquote><div><p>天不亮就要下田，太阳出来以前把水放好。</p><p>——晒盐人的歌</p></div></blockquote>',
    ['天不亮就要下田，太阳出来以前把水放好。', '——晒盐人的歌'],
  ],
])('a quotation of %s', (_, between, texts) => {
  expect(blocksOf(between)).toEqual(texts.map((text) => ({ kind: 'quote', text })));
});

test('what most of the text stands in is no quotation', () => {
  const texts = ['湖', '江', '河'].map(
    (water) => `${water}里的水也有盐，只是少得多，要晒上整整一年才看得见一点白，没有人用它来晒盐。`,
  );
  const blocks = blocksOf(`<blockquote>${texts.map((text) => `<p>${text}</p>`).join('')}</blockquote>`);
  expect(blocks).toEqual(texts.map((text) => ({ kind: 'paragraph', text })));
});

test('a program keeps its lines and its spaces', () => {
  const between =
    '<pre><code>function harvest(area) {\n  if (area === 0) return 0;\n\n  return 2 * area;\n}\n</code></pre>';
  const text = 'function harvest(area) {\n  if (area === 0) return 0;\n\n  return 2 * area;\n}';
  expect(blocksOf(between)).toEqual([{ kind: 'preformatted', text }]);
});

test('verses keep their lines', () => {
  const verses = ['春天放水入盐田', '夏天日头晒三遍', '秋天收盐如收雪', '冬天无事看潮船'];
  expect(blocksOf(`<pre>${verses.join('\n')}</pre>`)).toEqual([{ kind: 'preformatted', text: verses.join('\n') }]);
});

test('running text in <pre> is paragraphs', () => {
  expect(blocksOf(`<pre>${MORE}\n\n${TEXT}</pre>`).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test.each([
  [
    'in a paragraph',
    '<p>晒盐人都知道<a href="/a/1.html"> 盐 </a>和&nbsp;<a href="https://other.example/?a=1&amp;b=2">卤水的盐</a>不是一回事，卤水要先晒过。</p>',
    {
      kind: 'paragraph',
      text: '晒盐人都知道 盐 和\u00a0卤水的盐不是一回事，卤水要先晒过。',
      links: [
        { from: 7, to: 8, url: 'https://tide.example/a/1.html' },
        { from: 11, to: 15, url: 'https://other.example/?a=1&b=2' },
      ],
    },
  ],
  [
    'behind the same words without a link',
    '<p>盐田里的盐，要等到秋天才收起来，这样的<a href="/a/1.html">盐</a>最咸，也最好卖。</p>',
    {
      kind: 'paragraph',
      text: '盐田里的盐，要等到秋天才收起来，这样的盐最咸，也最好卖。',
      links: [{ from: 19, to: 20, url: 'https://tide.example/a/1.html' }],
    },
  ],
  [
    'in a list',
    '<p>今年晒盐的三块盐田：</p><ul><li>北田</li><li><a href="/nan">南田</a></li><li>西田</li></ul>',
    { kind: 'paragraph', text: '今年晒盐的三块盐田：' },
    { kind: 'list', items: ['北田', '南田', '西田'], links: [{ from: 3, to: 5, url: 'https://tide.example/nan' }] },
  ],
  [
    'that lead to no page of the web',
    '<p>写信给<a href="mailto:a@tide.example">编辑部</a>，或者<a href="javascript:go()">点这里</a>，回到<a href="#top">页首</a>再看一遍。</p>',
    { kind: 'paragraph', text: '写信给编辑部，或者点这里，回到页首再看一遍。' },
  ],
])('links %s', (_, between, ...blocks) => {
  expect(blocksOf(between)).toEqual(blocks);
});

test('a list that a page numbers is numbered, whatever its items say', () => {
  const items = ['先把海水引进蓄水池，等泥沙沉下去。', '再把清水放进蒸发池，让太阳晒走水分。'];
  expect(blocksOf(`<ol class="steps">${items.map((item) => `<li>${item}</li>`).join('')}</ol>`)).toEqual([
    { kind: 'list', items, isNumbered: true },
  ]);
  expect(toItems({ items, isNumbered: true }).start).toBe(1);
  expect(toItems({ items: ['3.看盐田', '4.看海'], isNumbered: true })).toMatchObject({
    start: 3,
    texts: ['看盐田', '看海'],
  });
});

test('a list of sentences is a list, unless most of the text stands in it', () => {
  const steps = ['先把海水引进蓄水池，等泥沙沉下去。', '再把清水放进蒸发池，让太阳晒走水分。'];
  const toList = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  expect(blocksOf(toList(steps))).toEqual([{ kind: 'list', items: steps }]);
  const blocks = blocksOf(
    toList(['湖', '江', '河', '溪', '井'].flatMap((water) => `在${water}边看见的人都这样说：${steps[0]}`)),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'paragraph'));
});

test('cells that span several columns and rows leave the others empty, and rows of <th> name the columns', () => {
  const table = `<table><tr><th rowspan="2">盐田</th><th colspan="2">产量（吨）</th></tr><tr><th>春</th><th>夏</th></tr>
<tr><td>北田</td><td>12.5</td><td>30.1</td></tr><tr><td>南田</td><td colspan="2">28.8</td></tr></table>`;
  const rows = [
    ['盐田', '产量（吨）', ''],
    ['', '春', '夏'],
    ['北田', '12.5', '30.1'],
    ['南田', '28.8', ''],
  ];
  expect(blocksOf(table)).toEqual([{ kind: 'table', rows, heads: 2 }]);
});

test('a cell that spans more columns than any table has adds no more than a hundred', () => {
  const row = `<tr>${'<td colspan="999999999" rowspan="999999999">盐'.repeat(200)}</tr>`;
  const { text } = parsePage(`<table>${row.repeat(100)}</table>`);
  expect(text.length).toBeLessThan(100 * (100 + 2 * 200));
});
