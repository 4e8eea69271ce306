import { expect, test } from 'vitest';
import { readPageText } from '../../../src/seeds/page/page-lines.ts';
import { readStatements } from '../../../src/seeds/page/statements.ts';

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
  ['the front page for canonical', '<link rel="canonical" href="https://tide.example/">', undefined],
  ['no address of the web', '<link rel="canonical" href="javascript:alert(1)">', undefined],
  ['an address without a host', '<link rel="canonical" href="/a/4.html">', undefined],
])('the address of a page, stated by %s', (_, html, url) => {
  expect(statementsOf(html).url).toBe(url);
});

test('a program that saves pages in one file states where a page stood and when it was saved', () => {
  const comment =
    '<!--\n Page saved with SingleFile \n url: https://tide.example/a/5.html \n saved date: Sat Nov 28 2026 20:15:00 GMT+0800 (中国标准时间)\n-->';
  expect(statementsOf(`${comment}<p>海水</p>`)).toEqual({
    url: 'https://tide.example/a/5.html',
    saved: '2026-11-28T20:15',
  });
});

test.each([
  ['a meta', '<meta property="article:published_time" content="2023-04-25T09:30:00+08:00">'],
  ['a meta of another name', '<meta name="PubDate" content="2023-04-25 09:30:00 +08:00">'],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"datePublished":"2023-04-25T09:30:00+08:00"}]}</script>',
  ],
  [
    'JSON-LD behind JSON-LD that is broken',
    '<script type="application/ld+json">{"a":</script><script type="application/ld+json">[{"datePublished":"2023-04-25T09:30:00+08:00"}]</script>',
  ],
])('the time of publication, stated by %s', (_, html) => {
  expect(statementsOf(html).published).toBe('2023-04-25T09:30:00+08:00');
});
