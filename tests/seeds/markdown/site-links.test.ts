import { createHash } from 'node:crypto';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { resolveLinks, toPageLink } from '../../../src/seeds/markdown/site-links.ts';

const idOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 16);
const MARSH = idOf('芦荡公司');
/** A seed at the top of the folder, of whose other seeds nothing is known. */
const alone = { file: 'heron.md', findAddress: () => undefined };
const mdastPlugins = [resolveLinks(() => alone)];

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
  expect(toPageLink(stated, alone)).toBe(link);
});

test.each([
  ['reed.md', 'reed.html'],
  ['../reed.md#一', '2023-reed.html#一'],
  ['../../reed.md', 'top-reed.html'],
  ['../05/heron.txt', 'heron.html'],
  ['../../gone/reed.md', '../../gone/reed.md'],
  ['../../../reed.md', '../../../reed.md'],
  ['/stocks/index.html', '../stocks/index.html'],
  ['../stocks/index.html', '../stocks/index.html'],
])('in a folder the link %j is on the page %j', (stated, link) => {
  const addresses = new Map([
    ['2023/04/reed.md', 'news/reed.html'],
    ['2023/reed.md', 'news/2023-reed.html'],
    ['reed.md', 'news/top-reed.html'],
    ['2023/05/heron.txt', 'news/heron.html'],
  ]);
  expect(toPageLink(stated, { file: '2023/04/marsh.md', findAddress: (file) => addresses.get(file) })).toBe(link);
});

test.each([
  ['pages/credit.md', '../marsh.md', '../news/marsh.html'],
  ['pages/credit.md', 'about.md#一', '../about.html#一'],
  ['pages/credit.md', 'contact.md', 'contact.html'],
  ['pages/credit.md', '/stocks/index.html', '../stocks/index.html'],
  ['pages/credit.md', '#一', '#一'],
  ['heron.md', 'pages/contact.md', '../pages/contact.html'],
  ['2023/heron.md', '../pages/about.md', '../about.html'],
])('in %s the link %j is on the page %j', (file, stated, link) => {
  const addresses = new Map([
    ['pages/about.md', 'about.html'],
    ['pages/contact.md', 'pages/contact.html'],
  ]);
  expect(toPageLink(stated, { file, findAddress: (path) => addresses.get(path) })).toBe(link);
});

test('links and definitions lead to the pages of articles, in both formats', async () => {
  const markdown = '[甲](marsh.md)、[乙][一]\n\n[一]: reed.mdx\n';
  const { html } = await markdownToHtml(markdown, { mdastPlugins });
  expect(html).toBe('<p><a href="marsh.html">甲</a>、<a href="reed.html">乙</a></p>\n');
  const { code } = await mdxToJs(markdown, { mdastPlugins });
  expect(code.match(/href: "[^"]*"/g)).toEqual(['href: "marsh.html"', 'href: "reed.html"']);
});

test('HTML in .mdx leads there too; components and expressions stay as they are', async () => {
  const mdx =
    '<a href="marsh.md">甲</a>\n\n见<a href="/about.html">**乙**</a>、<Stock href="marsh.md" />、<a href={to}>丙</a>';
  const { code } = await mdxToJs(mdx, { mdastPlugins });
  expect(code.match(/href: \S+/g)).toEqual([
    'href: "marsh.html",',
    'href: "../about.html",',
    'href: "marsh.md"',
    'href: to,',
  ]);
  expect(code).toContain('children: "乙"');
});
