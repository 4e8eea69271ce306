import { expect, test } from 'vitest';
import { readPageText } from '../../../src/seeds/page/page-lines.ts';
import { readStatements, toIso } from '../../../src/seeds/page/statements.ts';

const statementsOf = (html: string) => {
  const { head, comments } = readPageText(html);
  return readStatements(head, comments, {});
};

test.each([
  [
    'a canonical address',
    '<link rel="canonical" href="https://tide.example/a/1.html">',
    'https://tide.example/a/1.html',
  ],
  ['Open Graph', '<meta property="og:url" content="https://tide.example/a/2.html">', 'https://tide.example/a/2.html'],
  [
    'a browser that saved it',
    '<!-- saved from url=(0029)https://tide.example/a/3.html --><html>',
    'https://tide.example/a/3.html',
  ],
  [
    'JSON-LD of an article, beside that of a site',
    '<script type="application/ld+json">[{"@type":"WebSite","url":"https://tide.example/about"},{"datePublished":"2023-04-25","mainEntityOfPage":{"@id":"https://tide.example/a/6.html"}}]</script>',
    'https://tide.example/a/6.html',
  ],
  [
    'JSON-LD for search engines of China',
    '<script type="application/ld+json">{"@id":" https://tide.example/a/7.html ","url":7,"pubDate":"2023-04-25T09:30:00"}</script>',
    'https://tide.example/a/7.html',
  ],
  [
    'a program that saved it, and a wrong canonical one',
    '<meta name="savepage-url" content="https://tide.example/a/8.html"><link rel="canonical" href="https://tide.example/list">',
    'https://tide.example/a/8.html',
  ],
  ['the front page for canonical', '<link rel="canonical" href="https://tide.example/">', undefined],
  ['no address of the web', '<link rel="canonical" href="javascript:alert(1)">', undefined],
  ['an address without a host', '<link rel="canonical" href="/a/4.html">', undefined],
])('the address of a page, stated by %s', (_, html, url) => {
  expect(statementsOf(html).url).toBe(url);
});

test.each([
  '<!--\n Page saved with SingleFile \n url: https://tide.example/a/5.html \n saved date: Sat Nov 28 2026 20:15:00 GMT+0800 (中国标准时间)\n-->',
  '<!-- Saved from https://tide.example/a/5.html at 2026-11-28T12:15:00Z using monolith v2.8.3 -->',
  '<meta name="savepage-url" content="https://tide.example/a/5.html"><meta name="savepage-date" content="Sat Nov 28 2026 20:15:00 GMT+0800 (China Standard Time)">',
])('a program that saves pages in one file states where a page stood and when it was saved: %s', (stated) => {
  expect(statementsOf(`${stated}<p>海水</p>`)).toEqual({
    url: 'https://tide.example/a/5.html',
    saved: '2026-11-28T20:15',
  });
});

test.each([
  ['Sat, 28 Nov 2026 20:30:00 GMT', '2026-11-29T04:30'],
  ['2026-11-28T12:15:00-05:00', '2026-11-29T01:15'],
  ['Sat Nov 28 2026 20:15:00', undefined],
  ['Sat, 01 Jan 200000 00:00:00 GMT', undefined],
  ['Sat, 13 Sep 275760 00:00:00 GMT', undefined],
  ['yesterday GMT', undefined],
])('%s is %s by the clocks of China', (text, time) => {
  expect(toIso(text)).toBe(time);
});

test.each([
  ['a meta', '<meta property="article:published_time" content="2023-04-25T09:30:00+08:00">'],
  ['a meta of another name', '<meta name="PubDate" content="2023-04-25 09:30:00 +08:00">'],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"datePublished":"2023-04-25T09:30:00+08:00"}]}</script>',
  ],
  [
    'JSON-LD for search engines of China',
    '<script type="application/ld+json">{"pubDate":"2023-04-25T09:30:00+08:00"}</script>',
  ],
  [
    'JSON-LD behind JSON-LD that is broken',
    '<script type="application/ld+json">{"a":</script><script type="application/ld+json">[{"datePublished":"2023-04-25T09:30:00+08:00"}]</script>',
  ],
])('the time of publication, stated by %s', (_, html) => {
  expect(statementsOf(html).published).toBe('2023-04-25T09:30:00+08:00');
});
