import { expect, test } from 'vitest';
import { decodePage } from '../../../src/seeds/page/decode-page.ts';

const GBK_SALT = [0xd1, 0xce]; // 盐
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

test.each([
  ['UTF-8 that says gb2312', bytes('<meta charset=gb2312>海水'), '<meta charset=gb2312>海水'],
  ['GBK that says so', bytes('<meta charset="gbk">', GBK_SALT), '<meta charset="gbk">盐'],
  ['GBK that says nothing', bytes(GBK_SALT), '盐'],
  [
    'GBK that says so behind the first kilobyte',
    bytes(' '.repeat(3000), '<meta charset=gb2312>', GBK_SALT),
    `${' '.repeat(3000)}<meta charset=gb2312>盐`,
  ],
  ['Big5 that says so', bytes('<meta charset=big5>', [0xae, 0xfc]), '<meta charset=big5>海'],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], '海'), '海'],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x77, 0x6d]), '海'],
])('%s', (_, page, text) => {
  expect(decodePage(page)).toBe(text);
});

test('a page in UTF-8 with a comment in GBK keeps its text', () => {
  const text = decodePage(bytes('<p>海水是咸的</p><!--', GBK_SALT, ascii('-->')));
  expect(text).toContain('<p>海水是咸的</p>');
});
