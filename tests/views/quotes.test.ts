import { expect, test } from 'vitest';
import { toQuotes } from '../../src/views/quotes.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const edition = editionOf(['a', 'b', 'c'].map((id) => toArticle(id, id === 'b' ? { byline: { source: '甲报' } } : {})));
const quotesOf = (...texts: (string | undefined)[]) =>
  toQuotes(
    'stocks/600999.html',
    texts.map((text, at) => ({ article: ['a', 'b', 'c'][at] ?? '', text })),
    edition,
  );

test('a text that several articles have is shown once, with all of them', () => {
  expect(quotesOf('桐庐船闸昨日检修。', '白河轮渡停航。', '桐庐船闸昨日检修。')).toEqual([
    {
      text: [{ text: '桐庐船闸昨日检修。' }],
      links: [
        { title: '标题 a', href: '../news/a.html' },
        { title: '标题 c', href: '../news/c.html' },
      ],
    },
    { text: [{ text: '白河轮渡停航。' }], links: [{ title: '标题 b', href: '../news/b.html', mark: '甲报' }] },
  ]);
});

test('articles that only have the name in their titles stay apart', () => {
  expect(quotesOf(undefined, undefined).map(({ text, links }) => [text, links.length])).toEqual([
    [undefined, 1],
    [undefined, 1],
  ]);
});

test.each([
  ['with its cells apart', '桐庐船闸（600999）\t检修\t\t 1.2亿元 ', '桐庐船闸（600999） · 检修 · 1.2亿元', undefined],
  ['not at all if half of its cells are figures', '桐庐船闸\t600999', undefined, '见于表格'],
  ['as a sentence if it has one cell', '桐庐船闸（600999）', '桐庐船闸（600999）', undefined],
])('a row of a table is shown %s', (_how, row, text, mark) => {
  const [quote] = quotesOf(row);
  expect([quote?.text?.map((part) => part.text).join(''), quote?.links[0]?.mark]).toEqual([text, mark]);
});

test('figures stand apart with their units, and those side by side as one', () => {
  expect(quotesOf('白河轮渡2023年4月25日停航3天。')[0]?.text).toEqual([
    { text: '白河轮渡' },
    { text: '2023年4月25日', measure: true, spaced: true },
    { text: '停航' },
    { text: '3天', measure: true, spaced: true },
    { text: '。' },
  ]);
});

test('what is left out is said beside the source', () => {
  expect(quotesOf(undefined, '桐庐船闸\t600999\t3.2%')[1]?.links[0]?.mark).toBe('甲报 · 见于表格');
});
