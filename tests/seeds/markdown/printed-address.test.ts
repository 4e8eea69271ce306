import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { printedAddressOf, statePrintedAddresses } from '../../../src/seeds/markdown/printed-address.ts';

test.each([
  ['https://a.example/annual', 'https://a.example/annual', ''],
  ['https://a.example/annual', 'a.example/annual', ''],
  ['https://a.example/annual/', 'https://a.example/annual', ''],
  ['https://a.example', 'http://A.example/', ''],
  ['https://a.example/%E5%B9%B4%E6%8A%A5', 'https://a.example/年报', ''],
  ['https://a.example/年报', 'https://a.example/%e5%b9%b4%e6%8a%a5', ''],
  ['https://a.example/annual', '见（https://a.example/annual）。', ''],
  ['https://a.example/annual', '年报', undefined],
  ['https://a.example/annual', 'a.example', undefined],
  ['https://a.example/annual?page=2', 'https://a.example/annual', undefined],
  ['https://a.example/%E5%B9%B4%E6%8A%A5?q=1', '年报', 'https://a.example/年报?q=1'],
  ['https://a.example/a%20b%2Fc', '年报', undefined],
  ['https://a.example/%E2%80%AEx', '年报', undefined],
  ['https://a.example/%B9%E5', '年报', undefined],
  ['valuation.html', 'valuation.html', undefined],
  ['#top', '#top', undefined],
])('behind a link to %s with the words %s paper shows %s', (href, words, printed) => {
  expect(printedAddressOf(href, words)).toBe(printed);
});

test('the attribute stands on links of Markdown, on bare addresses, and on elements of MDX', () => {
  const options = { hastPlugins: [statePrintedAddresses], features: { gfm: true } };
  const html = markdownToHtml(
    '<https://a.example/x> [**a.example/y**][1] [年报](https://a.example/%E5%B9%B4)\n\n[1]: https://a.example/y',
    options,
  ).html;
  expect(html.match(/data-address="[^"]*"/g)).toEqual([
    'data-address=""',
    'data-address=""',
    'data-address="https://a.example/年"',
  ]);
  expect(markdownToHtml('见 https://a.example/x 页', options).html).toContain('data-address=""');
  expect(mdxToJs('一 <a href="https://a.example/x">a.example/x</a> 二', options).code).toContain('"data-address": ""');
});
