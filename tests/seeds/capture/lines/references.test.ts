import { expect, test } from 'vitest';
import { readReferences, splitReferences } from '../../../../src/seeds/capture/lines/references.ts';

test.each([
  ['&ldquo;海水&rdquo;', '“海水”'],
  ['&#12288;&#x3000;海水', '\u3000\u3000海水'],
  ['海水&nbsp;湖水', '海水\u00a0湖水'],
  ['海水&amp;湖水', '海水&湖水'],
  ['&amp;ldquo;海水&amp;rdquo;', '“海水”'],
  ['AT&T 和 R&D; a < b', 'AT&T 和 R&D; a < b'],
  ['海水&salt;湖水', '海水&salt;湖水'],
  ['海水&#0;湖水&#xd800;', '海水&#0;湖水&#xd800;'],
  ['海水&#10;湖水&#xe600;', '海水 湖水 '],
  ['http://example.com/?a=1&copy=2', 'http://example.com/?a=1&copy=2'],
])('%s', (text, plain) => {
  expect(readReferences(text)).toBe(plain);
  expect(
    splitReferences(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
