import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { parsePlainText } from '../../../src/seeds/markdown/plain-text.ts';
import {
  keepHtmlAsText,
  lowerTopHeadings,
  removeInvisible,
  removeUnsafeLinks,
} from '../../../src/seeds/markdown/safety.ts';

const html = (markdown: string) =>
  markdownToHtml(markdown, {
    mdastPlugins: [removeInvisible, keepHtmlAsText, removeUnsafeLinks, lowerTopHeadings],
  }).html.trim();

test.each([
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['字<b onclick="x">粗</b>', '<p>字&lt;b onclick="x"&gt;粗&lt;/b&gt;</p>'],
  ['[a](javascript:alert(1))', '<p>a</p>'],
  ['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
  ['[a](java&Tab;script:alert(1))', '<p>a</p>'],
  ['[**a**](data:text/html,x)', '<p><strong>a</strong></p>'],
  ['[a](mailto:a@a.example)', '<p>a</p>'],
  ['[a](//a.example/x)', '<p>a</p>'],
  ['[a](<\\\\a.example>)', '<p>a</p>'],
  ['[a](/etc/passwd)', '<p>a</p>'],
  ['[a](../../x)', '<p>a</p>'],
  ['[a](http://%)', '<p>a</p>'],
  ['[a][b]\n\n[b]: vbscript:x', '<p><a href="#">a</a></p>'],
  ['[a](https://a.example/b:c)', '<p><a href="https://a.example/b:c">a</a></p>'],
  ['[a](other.html?q=1:2#c)', '<p><a href="other.html?q=1:2#c">a</a></p>'],
  ['# 一\n\n## 二', '<h2>一</h2>\n<h2>二</h2>'],
])('%s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each([
  [
    '盐\u202e商\u202c号 `x\u2066y` ![图\u200b](https://a.example/x.png)',
    '盐商号 <code>xy</code> <img src="https://a.example/x.png" alt="图">',
  ],
  ['海\u0001&#x202e;盐\u200d\u00ad\u200f', '海盐'],
  ['<b>\u202e盐</b>', '&lt;b&gt;盐&lt;/b&gt;'],
  ['\u{1f469}\u200d\u{1f33e}种地', '\u{1f469}\u200d\u{1f33e}种地'],
  ['阿拉伯文 \u202bمی\u200cخواهم!\u200f\u202c 与希伯来文', '阿拉伯文 می\u200cخواهم!\u200f 与希伯来文'],
  ['שלום!\u200f', 'שלום!\u200f'],
])('%j keeps of invisible characters only what emoji, Arabic and Hebrew need', (markdown, expected) => {
  expect(html(markdown)).toBe(`<p>${expected}</p>`);
  const plain = parsePlainText(markdown.replace(/!\[.*?\)|<\/?b>/g, ''), 'md').paragraphs?.join('') ?? '';
  expect(plain).not.toMatch(/[\x7f\u00ad\u200b\u202a-\u202e\u2066]/);
});

test('a block of code has no invisible characters', () => {
  expect(html('```\na\u202eb\n```')).toBe('<pre><code>ab\n</code></pre>');
});
