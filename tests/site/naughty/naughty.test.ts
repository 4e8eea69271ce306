import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readSite } from '../../support/built-site.ts';
import { newFolder } from '../../support/checkout.ts';
import { ADDRESS, siteAt } from '../../support/sites.ts';
import { childrenOf, parseXml, textIn } from '../../views/feeds/rules/xml.ts';
import { checkFiles } from '../published/files.ts';
import { writeNaughtySeeds } from './naughty-seeds.ts';

const OUT = siteAt('naughty');

const seeds = writeNaughtySeeds(newFolder());

test('every title is complete on its page, in its head and in its structured data', () => {
  const { page } = readSite(OUT);
  const found = seeds.map(({ id }) => {
    const root = page(`news/${id}.html`);
    const data = root.querySelector('script[type="application/ld+json"]')?.rawText ?? '{}';
    return [
      id,
      oneLine(root.querySelector('h1')?.text),
      oneLine(root.querySelector('meta[property="og:title"]')?.getAttribute('content')),
      JSON.parse(data)['@graph'][0].headline,
    ];
  });
  expect(found).toEqual(seeds.map(({ id, title }) => [id, oneLine(title), oneLine(title), title]));
});

test('no title adds an element to a page', () => {
  const { pages, page } = readSite(OUT);
  const executable = 'script:not([type="application/ld+json"])';
  for (const file of pages) {
    const root = page(file);
    const injected = root.querySelectorAll('iframe, object, base, svg, [onload], [onerror], [onfocus]');
    const httpEquivs = root.querySelectorAll('meta[http-equiv]').map((tag) => tag.getAttribute('http-equiv'));
    expect([file, injected.length, httpEquivs]).toEqual([file, 0, ['Content-Security-Policy']]);
    expect(root.querySelectorAll('[rel=icon]').length).toBe(file === 'index.html' ? 3 : 1);
    const links = root
      .querySelectorAll('[href]:not([rel=icon]), [src]')
      .map((tag) => tag.attributes['href'] ?? tag.attributes['src']);
    expect(links.filter((link) => /^(?:javascript|data|vbscript):/i.test(link ?? ''))).toEqual([]);
    const scripts = root.querySelectorAll(executable).map((script) => script.rawText);
    const referencePage = page(file.startsWith('news/') ? 'news/naughty-0.html' : file).querySelectorAll(executable);
    expect([file, scripts]).toEqual([file, referencePage.map((script) => script.rawText)]);
  }
});

test('no control character of a title is in any text', () => {
  const { files, text } = readSite(OUT);
  const texts = files.filter((file) => /\.(?:html|xml|json|txt)$/.test(file));
  expect(texts.filter((file) => /(?![\t\n\r])[\p{Cc}\p{NChar}]/u.test(text(file)))).toEqual([]);
});

test('feeds and sitemaps are valid', () => {
  const { checked, faults } = checkFiles(OUT, ADDRESS);
  expect(faults).toEqual([]);
  for (const kind of ['feed.xml', 'atom.xml', 'feed.json', 'sitemap-index.xml', 'sitemap-1.xml', 'news-sitemap.xml'])
    expect(checked).toContain(kind);
});

test('every title is complete in a feed of each format', () => {
  const { files, text } = readSite(OUT);
  const stocks = files.filter((file) => file.startsWith('stocks/'));
  const expected = seeds.map(({ title }) => title).sort();
  const xml = (ending: RegExp, item: string) =>
    stocks
      .filter((file) => ending.test(file))
      .map((file) => parseXml(text(file)))
      .flatMap((root) => [root, ...childrenOf(root, 'channel')].flatMap((node) => childrenOf(node, item)))
      .map((node) => textIn(node, 'title'))
      .sort();
  expect(xml(/\/\d+\.xml$/, 'item')).toEqual(expected);
  expect(xml(/\.atom\.xml$/, 'entry')).toEqual(expected);
  const json = stocks.filter((file) => file.endsWith('.json')).flatMap((file) => JSON.parse(text(file)).items);
  expect(json.map((item: { title: string }) => item.title).sort()).toEqual(seeds.map(({ title }) => title).sort());
});

test('the news sitemap has the articles of the newest two days', () => {
  const root = parseXml(readSite(OUT).text('news-sitemap.xml'));
  const days = root.children.map((url) => textIn(url.children.at(-1) ?? url, 'publication_date')?.slice(8, 10));
  expect([...new Set(days)].sort()).toEqual(['23', '24']);
});

test('llms.txt is Markdown, and its links have the complete titles', () => {
  const links = linksIn(markdownToMdast(readSite(OUT).text('llms.txt')) as Node);
  const articles = links.filter(({ url }) => url.startsWith(`${ADDRESS}/news/`));
  const byUrl = new Map(articles.map(({ url, text }) => [url, text]));
  expect(seeds.map(({ id }) => byUrl.get(`${ADDRESS}/news/${id}.html`))).toEqual(
    seeds.map(({ title }) => oneLine(title)),
  );
});

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function linksIn(node: Node): { url: string; text: string }[] {
  if (node.type === 'link') return [{ url: node.url ?? '', text: textOf(node) }];
  return (node.children ?? []).flatMap(linksIn);
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

interface Node {
  type: string;
  url?: string;
  value?: string;
  children?: Node[];
}
