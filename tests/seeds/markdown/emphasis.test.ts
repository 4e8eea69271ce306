import fc from 'fast-check';
import { type MdastNode, markdownToHtml, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { findRepairedEmphasis, repairEmphasis } from '../../../src/seeds/markdown/cjk-emphasis/emphasis.ts';

const html = (markdown: string) => markdownToHtml(markdown, { mdastPlugins: [repairEmphasis] }).html.trim();

test.each([
  ['**“中文”**测试', '<strong>“中文”</strong>测试'],
  ['测试**“中文”**测试', '测试<strong>“中文”</strong>测试'],
  ['他说**“好。”**然后', '他说<strong>“好。”</strong>然后'],
  ['**注意：**不要', '<strong>注意：</strong>不要'],
  ['*《书名》*之后', '<em>《书名》</em>之后'],
  ['甲**乙（丙）**丁', '甲<strong>乙（丙）</strong>丁'],
  ['这是***“重”***点', '这是<em><strong>“重”</strong></em>点'],
  ['**“甲”**乙**“丙”**丁', '<strong>“甲”</strong>乙<strong>“丙”</strong>丁'],
  ['**甲***乙。*丙', '<strong>甲</strong><em>乙。</em>丙'],
  ['甲**“乙*“丙”*丁”**戊', '甲<strong>“乙<em>“丙”</em>丁”</strong>戊'],
  ['甲**[乙](x)。**丙', '甲<strong><a href="x">乙</a>。</strong>丙'],
  ['[甲**“乙”**丙](x)', '<a href="x">甲<strong>“乙”</strong>丙</a>'],
  ['甲**乙`c`。**丙', '甲<strong>乙<code>c</code>。</strong>丙'],
  ['𠮷**“野”**家', '𠮷<strong>“野”</strong>家'],
])('%s is emphasis', (markdown, expected) => {
  expect(html(markdown)).toBe(`<p>${expected}</p>`);
});

test.each([
  ['\\*\\*“甲”\\*\\*乙', '**“甲”**乙'],
  ['&ast;&ast;“甲”&ast;&ast;乙', '**“甲”**乙'],
  ['*ST康达', '*ST康达'],
  ['甲 ** 乙 ** 丙', '甲 ** 乙 ** 丙'],
  ['a**"b"**c', 'a**&quot;b&quot;**c'],
  ['`**“甲”**乙`', '<code>**“甲”**乙</code>'],
  ['3*4=12，5*6=30', '3<em>4=12，5</em>6=30'],
  ['**甲**乙*丙*', '<strong>甲</strong>乙<em>丙</em>'],
])('%s is unchanged', (markdown, expected) => {
  expect(html(markdown)).toBe(markdownToHtml(markdown).html.trim());
  expect(html(markdown).replaceAll('“', '"').replaceAll('”', '"')).toBe(
    `<p>${expected}</p>`.replaceAll('“', '"').replaceAll('”', '"').replaceAll('&quot;', '"'),
  );
});

test('repairs emphasis in headings, table cells, lists and quotes', () => {
  expect(html('## **“甲”**乙')).toBe('<h2><strong>“甲”</strong>乙</h2>');
  expect(html('> 甲**“乙”**丙\n> 丁**“戊”**己')).toContain('丁<strong>“戊”</strong>己');
  expect(html('- 甲**“乙”**丙')).toBe('<ul>\n<li>甲<strong>“乙”</strong>丙</li>\n</ul>');
  expect(html('|甲|\n|-|\n|乙**“丙”**丁|')).toContain('<td>乙<strong>“丙”</strong>丁</td>');
});

test('repairs emphasis around components in MDX', () => {
  const source = '甲**“<Stock code="1">乙</Stock>”**丙';
  const {
    children: [paragraph],
  } = mdxToMdast(source) as { children: { children: MdastNode[] }[] };
  const repaired = findRepairedEmphasis(paragraph?.children ?? [], source);
  expect(repaired?.map(({ type }) => type)).toEqual(['text', 'strong', 'text']);
});

test('agrees with CommonMark on text without Chinese', () => {
  const piece = fc.constantFrom('*', '**', '***', 'a', ' ', '.', '"', '(', 'b', '_', '\\*', '`');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const markdown = `x${pieces.join('')}`;
      expect(html(markdown)).toBe(markdownToHtml(markdown).html.trim());
    }),
    { numRuns: 500 },
  );
});

test('a long text does not take quadratic time', () => {
  const start = performance.now();
  html('甲**'.repeat(20_000));
  html('甲*。'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});
