import { expect, test } from 'vitest';
import { normalisePageAddress } from '../../src/archive/page-address.ts';

test.each([
  ['http://www.tide.example/a/1.html', 'tide.example/a/1.html'],
  ['https://TIDE.example/a/1.html#top', 'tide.example/a/1.html'],
  ['https://m.tide.example/a/1.html?spm=a.1&from=singlemessage', 'tide.example/a/1.html'],
  ['https://tide.example/a/index.html', 'tide.example/a'],
  ['https://tide.example/a/', 'tide.example/a'],
  ['https://tide.example/a/default.aspx?id=7', 'tide.example/a?id=7'],
  ['https://tide.example/v?id=2&b=1&utm_medium=rss', 'tide.example/v?b=1&id=2'],
  ['https://tide.example/潮', 'tide.example/%E6%BD%AE'],
  ['https://tide.example/%e6%bd%ae', 'tide.example/%E6%BD%AE'],
  ['https://tide.example:8080/a', 'tide.example:8080/a'],
  ['https://tide.example/#/a/1', 'tide.example#/a/1'],
  ['file:///C:/a.html', undefined],
  ['javascript:alert(1)', undefined],
  ['/a/1.html', undefined],
])('%s is %s', (address, normalised) => {
  expect(normalisePageAddress(address)).toBe(normalised);
  if (normalised) expect(normalisePageAddress(`https://${normalised}`)).toBe(normalised);
});

test.each([
  ['https://tide.example/a/1.html', 'https://tide.example/a/2.html'],
  ['https://tide.example/a?id=1', 'https://tide.example/a?id=2'],
  ['https://tide.example/A', 'https://tide.example/a'],
  ['https://news.tide.example/a', 'https://tide.example/a'],
  ['https://tide.example/a/index.html', 'https://tide.example/index.html'],
])('%s is not %s', (one, other) => {
  expect(normalisePageAddress(one)).not.toBe(normalisePageAddress(other));
});
