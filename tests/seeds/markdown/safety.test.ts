import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { keepHtmlAsText, lowerTopHeadings, removeUnsafeLinks } from '../../../src/seeds/markdown/safety.ts';

const html = (markdown: string) =>
  markdownToHtml(markdown, {
    mdastPlugins: [keepHtmlAsText, removeUnsafeLinks, lowerTopHeadings],
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
