import { expect, test } from 'vitest';
import { parsePlainText } from '../../../src/seeds/markdown/plain-text.ts';

test('gives the text of each block without markup', () => {
  const markdown =
    '## 小标题\n\n一段**重点**和[链接](https://a.example)。\n\n- 甲\n- 乙\n\n| 栏 | 值 |\n| -- | -- |\n| 子 | 一 |\n\n```yaml\n子: 二\n寅: 三\n```\n';
  expect(parsePlainText(markdown, 'md')).toEqual({
    paragraphs: ['小标题', '一段重点和链接。', '甲', '乙', '栏 值', '子 一'],
    code: ['子: 二 寅: 三'],
    headlines: [],
    addresses: [{ kind: 'link', address: 'https://a.example', line: 3 }],
  });
});

test('leaves out the stars of emphasis beside Chinese punctuation', () => {
  expect(parsePlainText('甲**“乙”**丙，*ST康达。', 'md').paragraphs).toEqual(['甲“乙”丙，*ST康达。']);
});

test('gives the headlines and stocks that components cite', () => {
  const mdx =
    '见<Headline>\u202e一条标题</Headline>，又见<Stock code="002030">达安基因</Stock>。\n\n<PullQuote>引文</PullQuote>\n';
  expect(parsePlainText(mdx, 'mdx')).toEqual({
    paragraphs: ['见一条标题，又见达安基因（002030）。', '引文'],
    code: [],
    headlines: ['一条标题'],
    addresses: [],
  });
});

test('reports the line of MDX that does not compile', () => {
  expect(parsePlainText('一段\n\n<Stock code=\n', 'mdx').problem?.line).toBe(3);
});

test('lists the addresses that a text states, with their lines', () => {
  const markdown = '[甲](a.html)\n**[乙](b.md)**![丙](c.png)\n\n> ![丁][一]、[戊][二]\n\n[一]: d.png\n[二]: e.html\n';
  expect(parsePlainText(markdown, 'md').addresses).toEqual([
    { kind: 'link', address: 'a.html', line: 1 },
    { kind: 'link', address: 'b.md', line: 2 },
    { kind: 'picture', address: 'c.png', line: 2 },
    { kind: 'picture', address: 'd.png', line: 6 },
    { kind: 'link', address: 'e.html', line: 7 },
  ]);
});

test('lists the addresses in the HTML and the components of .mdx', () => {
  const mdx =
    '<a href="a.html">甲</a>\n\n<Figure src="b.png" alt="乙" />\n\n<Note>见<img src="c.png" />和<a href={d}>丁</a></Note>\n';
  expect(parsePlainText(mdx, 'mdx').addresses).toEqual([
    { kind: 'link', address: 'a.html', line: 1 },
    { kind: 'picture', address: 'b.png', line: 3 },
    { kind: 'picture', address: 'c.png', line: 5 },
  ]);
});
