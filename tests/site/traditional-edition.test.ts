import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { readSite, targetsOf } from '../support/built-site.ts';
import { ADDRESS, copyTraditional, siteAt } from '../support/sites.ts';
import { childrenOf, parseXml, textIn } from '../views/feeds/rules/xml.ts';
import { checkFiles } from './published/files.ts';
import { HTML_RULES } from './published/html-rules.ts';

const SEED = 'news/8d5c2cca22707c62.html';
const [WITH, WITHOUT] = [siteAt('traditional'), siteAt('paper')];
const OUT_WITHOUT_ADDRESS = '.cache/test/site-traditional-names';
const NAME_SEEDS = '.cache/test/seeds-traditional-names';
const NAME_SEED = `---
title: 钟石谈宁德时代
byline: { authors: [钟石, 闫俊文], editors: [范勇], source: 云南日报, originalTitle: 后来面里看花 }
dailyStocks: [{ name: 宁德时代, code: "300750" }]
---

记者钟石后来又去了宁德时代。
`;
/** What a page has only because it has a copy: the link in its masthead, and `<link>` elements in its head. */
const [SWITCH, ALTERNATES] = [
  /<li[^>]*><a [^>]*hreflang="zh-Hans".*?<\/li>/g,
  /<link rel="alternate" hreflang="[^>]*>/g,
];

beforeAll(async () => {
  rmSync(NAME_SEEDS, { recursive: true, force: true });
  mkdirSync(NAME_SEEDS, { recursive: true });
  writeFileSync(`${NAME_SEEDS}/names.md`, NAME_SEED);
  await buildSite({ SEEDS: NAME_SEEDS, OUT: OUT_WITHOUT_ADDRESS }, copyTraditional());
});

const site = () => readSite(WITH);
const copies = () => site().pages.filter((file) => file.startsWith('zh-hant/'));
const originals = () => site().pages.filter((file) => !file.startsWith('zh-hant/') && file !== '404.html');

test('every page except 404.html has a copy, and in other files only links to copies are new', () => {
  expect(copies()).toEqual(originals().map((file) => `zh-hant/${file}`));
  const before = readSite(WITHOUT);
  const others = site().files.filter((file) => !file.startsWith('zh-hant/'));
  expect(others).toEqual(before.files);
  for (const file of before.pages) {
    const withoutLinks = site().text(file).replace(SWITCH, '').replace(ALTERNATES, '');
    expect([file, withoutLinks === before.text(file)]).toEqual([file, true]);
    expect(site().text(file).match(SWITCH)?.length).toBe(file === '404.html' ? undefined : 1);
  }
  const changed = others.filter((file) => !file.endsWith('.html') && site().text(file) !== before.text(file));
  // Headers contain the hashes of the copies' styles too, and the receipt contains all files.
  expect(changed).toEqual(['_headers', 'receipt.json', 'sitemap-1.xml', 'vercel.json']);
});

test('no link of a copy is dead, and links to pages lead to copies, except two to the simplified edition', () => {
  const ids = new Map(copies().map((file) => [file, new Set(idsIn(file))]));
  for (const file of copies()) {
    const page = site().page(file);
    const targets = targetsOf(file, page);
    expect(targets.filter((target) => !site().files.includes(target.replace(/#.*/, '')))).toEqual([]);
    const deadFragments = targets.filter((target) => {
      const [path = '', fragment] = target.split('#');
      return fragment && ids.has(path) && !ids.get(path)?.has(fragment);
    });
    expect(deadFragments).toEqual([]);
    const outside = targets.filter((target) => /\.html/.test(target) && !target.startsWith('zh-hant/'));
    expect(outside).toEqual([file.replace('zh-hant/', ''), file.replace('zh-hant/', '')]);
  }
});

test('page and copy link to each other, in the head by absolute URLs and in the masthead by relative links', () => {
  for (const file of originals()) {
    const [page, copy] = [file, `zh-hant/${file}`].map((each) => site().page(each));
    const alternatesOf = (tree = page) =>
      tree?.querySelectorAll('link[hreflang]').map((tag) => [tag.getAttribute('hreflang'), tag.getAttribute('href')]);
    expect(alternatesOf(copy)).toEqual(alternatesOf(page));
    if (page?.querySelector('link[rel=canonical]')) {
      expect(alternatesOf(page)).toEqual([
        ['zh-Hans', `${ADDRESS}/${pathOf(file)}`],
        ['zh-Hant', `${ADDRESS}/zh-hant/${pathOf(file)}`],
        ['x-default', `${ADDRESS}/${pathOf(file)}`],
      ]);
      expect(copy?.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        `${ADDRESS}/zh-hant/${pathOf(file)}`,
      );
    } else expect(alternatesOf(page)).toEqual([]);
    const current = (tree = page) => tree?.querySelector('header a[hreflang][aria-current]')?.getAttribute('lang');
    expect([current(page), current(copy)]).toEqual(['zh-Hans', 'zh-Hant']);
    expect(copy?.querySelector('html')?.getAttribute('lang')).toBe('zh-Hant');
    expect(copy?.querySelector('main > .converted')?.text).toContain('由程式從簡體中文轉換而來');
  }
});

test('the text and the structured data of the real seed are in traditional characters', () => {
  const page = site().page(`zh-hant/${SEED}`);
  expect(page.querySelector('h1')?.text).toBe('ChatGPT熱引發年薪千萬高管辭職潮');
  expect(page.querySelector('.prose')?.text).toContain('正在引發一場創業地震');
  const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.rawText ?? '');
  expect(data['@graph'][0]).toMatchObject({
    '@id': `${ADDRESS}/zh-hant/${SEED}`,
    headline: 'ChatGPT熱引發年薪千萬高管辭職潮',
    inLanguage: 'zh-Hant',
    isBasedOn: { publisher: { name: '中国企业家杂志' } },
  });
});

test('the style of a copy names no font for simplified characters', () => {
  const fontsOf = (file: string) =>
    site()
      .text(file)
      .match(/Noto S\w+ CJK \w+|SimSun|YaHei/g);
  expect(fontsOf('index.html')).toEqual(expect.arrayContaining(['Noto Serif CJK SC', 'SimSun', 'YaHei']));
  expect(new Set(fontsOf('zh-hant/index.html'))).toEqual(new Set(['Noto Serif CJK TC', 'Noto Sans CJK TC']));
});

test('the script that pages fetch has a copy', () => {
  expect(site().text('zh-hant/share.js')).toContain('複製標題、導語與鏈接');
});

test('the sitemap lists pages and copies, and feeds and sitemaps are valid', () => {
  expect(checkFiles(WITH, ADDRESS).faults).toEqual([]);
  const locs = parseXml(site().text('sitemap-1.xml')).children.map((url) => textIn(url, 'loc'));
  const before = parseXml(readSite(WITHOUT).text('sitemap-1.xml')).children.map((url) => textIn(url, 'loc') ?? '');
  expect(locs).toEqual([...before, ...before.map((url) => url.replace(`${ADDRESS}/`, `${ADDRESS}/zh-hant/`))]);
  expect(childrenOf(parseXml(site().text('sitemap-index.xml')), 'sitemap')).toHaveLength(1);
});

test('copies, and pages that have copies, are valid HTML', async () => {
  const validator = new HtmlValidate(HTML_RULES);
  const faults: string[] = [];
  for (const file of [...copies(), 'index.html', SEED]) {
    const text = site()
      .text(file)
      .replace(/<template[\s\S]*?<\/template>/g, '');
    const { results } = await validator.validateString(text, file);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`));
  }
  expect(faults).toEqual([]);
});

describe('without a site address', () => {
  test('only the masthead links to the other edition, since links in the head need absolute URLs', () => {
    const { pages, page } = readSite(OUT_WITHOUT_ADDRESS);
    for (const file of pages.filter((name) => name !== '404.html')) {
      expect([file, page(file).querySelectorAll('link[hreflang]').length]).toEqual([file, 0]);
      expect([file, page(file).querySelectorAll('header a[hreflang]').length]).toEqual([file, 2]);
    }
  });
});

test('names that conversion could spoil stay unchanged everywhere, and have a lang attribute in markup', () => {
  const page = readSite(OUT_WITHOUT_ADDRESS).page('zh-hant/news/names.html');
  expect(page.querySelector('title')?.text).toBe('钟石談宁德时代 · 報亭');
  const marked = page.querySelectorAll('span[lang="zh-Hans"]').map(({ text }) => text);
  expect([...new Set(marked)].sort()).toEqual(['《后来面里看花》', '宁德时代', '范勇', '钟石'].sort());
  const text = page.querySelector('article')?.text;
  for (const shown of ['記者钟石後來又去了宁德时代', '閆俊文', '雲南日報']) expect(text).toContain(shown);
  expect(page.querySelector('meta[name=author]')?.getAttribute('content')).toBe('钟石、閆俊文');
});

/** A front page is named by its folder. */
function pathOf(file: string): string {
  return file === 'index.html' ? '' : file;
}

function idsIn(file: string): string[] {
  return site()
    .page(file)
    .querySelectorAll('[id]')
    .map((tag) => tag.id);
}
