import { expect, test } from 'vitest';
import { parsePlainText } from '../../../src/seeds/markdown/plain-text.ts';

test('gives the text of each block without markup', () => {
  const markdown =
    '## 小标题\n\n一段**重点**和[链接](https://a.example)。\n\n- 甲\n- 乙\n\n| 栏 | 值 |\n| -- | -- |\n| 子 | 一 |\n';
  expect(parsePlainText(markdown, 'md')).toEqual({
    paragraphs: ['小标题', '一段重点和链接。', '甲', '乙', '栏 值', '子 一'],
    headlines: [],
  });
});

test('leaves out the stars of emphasis beside Chinese punctuation', () => {
  expect(parsePlainText('甲**“乙”**丙，*ST康达。', 'md').paragraphs).toEqual(['甲“乙”丙，*ST康达。']);
});

test('gives the headlines and stocks that components cite', () => {
  const mdx =
    '见<Headline>一条标题</Headline>，又见<Stock code="002030">达安基因</Stock>。\n\n<PullQuote>引文</PullQuote>\n';
  expect(parsePlainText(mdx, 'mdx')).toEqual({
    paragraphs: ['见一条标题，又见达安基因（002030）。', '引文'],
    headlines: ['一条标题'],
  });
});

test('reports the line of MDX that does not compile', () => {
  expect(parsePlainText('一段\n\n<Stock code=\n', 'mdx').problem?.line).toBe(3);
});
