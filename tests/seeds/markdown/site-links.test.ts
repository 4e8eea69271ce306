import { createHash } from 'node:crypto';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { resolveHtmlLinks, resolveLinks, toPageLink } from '../../../src/seeds/markdown/site-links.ts';

const idOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 16);
const MARSH = idOf('芦荡公司');

test.each([
  ['marsh.md', 'marsh.html'],
  ['./marsh.mdx#产量', 'marsh.html#产量'],
  ['marsh.TXT?q=1#a', 'marsh.html?q=1#a'],
  ['003_marsh.txt', 'marsh.html'],
  ['芦荡公司.md', `${MARSH}.html`],
  ['%E8%8A%A6%E8%8D%A1%E5%85%AC%E5%8F%B8.md#x', `${MARSH}.html#x`],
  ['007_芦荡公司.txt', `${MARSH}.html`],
  ['/stocks/index.html', '../stocks/index.html'],
  ['../stocks/index.html', '../stocks/index.html'],
  ['../notes/marsh.md', '../notes/marsh.md'],
  ['#要点', '#要点'],
  ['?q=1', '?q=1'],
  ['', ''],
  ['marsh.html', 'marsh.html'],
  ['%E8.md', `${idOf('%E8')}.html`],
  ['https://a.example/marsh.md', 'https://a.example/marsh.md'],
  ['//a.example/marsh.md', '//a.example/marsh.md'],
  ['/\\a.example/marsh.md', '/\\a.example/marsh.md'],
  ['mailto:a@a.example.md', 'mailto:a@a.example.md'],
])('the link %j is on the page %j', (stated, link) => {
  expect(toPageLink(stated)).toBe(link);
});

test('links and definitions lead to the pages of articles, in both formats', async () => {
  const markdown = '[甲](marsh.md)、[乙][一]\n\n[一]: reed.mdx\n';
  const { html } = markdownToHtml(markdown, { mdastPlugins: [resolveLinks, resolveHtmlLinks] });
  expect(html).toBe('<p><a href="marsh.html">甲</a>、<a href="reed.html">乙</a></p>\n');
  const { code } = mdxToJs(markdown, { mdastPlugins: [resolveLinks, resolveHtmlLinks] });
  expect(code.match(/href: "[^"]*"/g)).toEqual(['href: "marsh.html"', 'href: "reed.html"']);
});

test('HTML in .mdx leads there too; components and expressions stay as they are', () => {
  const mdx =
    '<a href="marsh.md">甲</a>\n\n见<a href="/about.html">**乙**</a>、<Stock href="marsh.md" />、<a href={to}>丙</a>';
  const { code } = mdxToJs(mdx, { mdastPlugins: [resolveLinks, resolveHtmlLinks] });
  expect(code.match(/href: \S+/g)).toEqual([
    'href: "marsh.html",',
    'href: "../about.html",',
    'href: "marsh.md"',
    'href: to,',
  ]);
  expect(code).toContain('children: "乙"');
});
