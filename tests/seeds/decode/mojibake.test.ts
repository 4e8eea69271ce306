import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/seeds/decode/decode.ts';
import { findMojibake } from '../../../src/seeds/decode/mojibake.ts';

const TITLE = '海边的灯塔为什么要在夜里点亮';
const TEXT = `${TITLE}\n灯塔的光在夜里照到很远的地方，船上的人看到它，就知道这里是海岸。\n没有灯塔的时候，他们只能在天亮以后进港。\n`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes).replaceAll('\ufffd', '');
const isoLatin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** The bytes of a text in an encoding of two bytes for each Chinese character, found by decoding all of them. */
function encode(text: string, encoding: string): Uint8Array {
  const codes = new Map<string, number[]>();
  for (let lead = 0xfe; lead > 0x80; lead -= 1)
    for (let trail = 0x40; trail < 0xff; trail += 1)
      codes.set(new TextDecoder(encoding).decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

const gbk = encode(TEXT, 'gbk');
const big5 = encode(
  '海邊的燈塔為什麼要在夜裡點亮\n燈塔的光在夜裡照到很遠的地方,船上的人看到它,就知道這裡是海岸。\n',
  'big5',
);

describe('text that was read in the wrong encoding is found', () => {
  test.each([
    ['UTF-8 as GBK', read(utf8(TEXT), 'gbk'), 'UTF-8 was read as GBK', TITLE],
    ['UTF-8 as Latin-1', isoLatin1(utf8(TEXT)), 'UTF-8 was read as Latin-1', TITLE],
    ['UTF-8 as Windows reads Latin-1', read(utf8(TEXT), 'windows-1252'), 'UTF-8 was read as Latin-1', TITLE],
    ['GBK as Latin-1', isoLatin1(gbk), 'GBK was read as Latin-1', TITLE],
    ['Big5 as Latin-1', isoLatin1(big5), 'Big5 was read as Latin-1', '海邊的燈塔為什麼要在夜裡點亮'],
  ])('%s', (_what, text, wrong, title) => {
    const found = findMojibake(text);
    expect(found?.line).toBe(1);
    expect(found?.message).toContain(wrong);
    expect(found?.message).toContain(title.slice(0, 6));
  });

  test.each([
    ['UTF-8 as Latin-1, with its control characters lost', isoLatin1(utf8(TEXT)).replace(/[\x80-\x9f]/g, '')],
    ['UTF-8 as Big5', read(utf8(TEXT), 'big5')],
    ['GBK as Big5', read(gbk, 'big5')],
    ['Big5 as GBK', read(big5, 'gbk')],
  ])('%s', (_what, text) => {
    expect(findMojibake(text.repeat(3))?.message).toMatch(/read in the wrong encoding|private-use/);
  });

  test('in one line of a text that is right otherwise', () => {
    const mixed = [TEXT, read(utf8(TITLE), 'gbk'), TEXT].join('\r\n');
    expect(findMojibake(mixed)?.line).toBe(5);
  });

  test.each(['老码头的灯塔重新点亮', '渔船回港时海上起了大风'])(
    'in a title of another encoding than the text: %s',
    (title) => {
      const { problem } = decode(Uint8Array.from([...utf8(title), 0x0a, ...gbk]));
      expect(problem?.line).toBe(1);
      expect(problem?.message).toMatch(/^Expected text in one encoding, but this line is/);
    },
  );
});

test.each([
  ['between two characters', '海边\ue5e5灯塔', 1],
  ['in a sentence', '海边\n\ue5e5，灯塔要在夜里点亮', 2],
  ['of another plane', '海边\u{f0000}灯塔', 1],
])('a private-use character %s is found', (_what, text, line) => {
  const found = findMojibake(text);
  expect(found?.line).toBe(line);
  expect(found?.message).toMatch(/^Expected text, but this line holds U\+(?:E5E5|F0000), a private-use character/);
});

test.each([
  ['Chinese', TEXT],
  ['English', 'The lighthouse’s lamp — “naïve”, says the café.\n'],
  ['French', 'Élève à l’école, où çà et là Noël fête'],
  ['Vietnamese', 'Hải đăng ở Đông Nam Á được thắp sáng về đêm'],
  ['Japanese', '灯台の灯は夜の海を照らし、船はそれを見て岸を知る。'],
  ['Korean', '등대는 밤에 불을 밝힌다. 燈臺'],
  ['all letters of Latin-1', isoLatin1(Uint8Array.from({ length: 96 }, (_, at) => 0xa0 + at))],
  ['signs', '¡™£¢∞§¶•ªº–≠ ±×÷°²³ ①②③ ☆★'],
  ['rare characters in a text', `${TEXT}䶮先生、𠮷田先生与㙍女士、犇犇、骉骉、龘龘都来过。`],
  ['a list of rare characters', '饕餮魑魅魍魉氤氲龃龉蹀躞觊觎'],
  [
    'classical Chinese',
    '汨乎混流，顺阿而下，赴隘狭之口，触穹石，激堆埼，沸乎暴怒，汹涌澎湃。滭弗宓汨，偪侧泌瀄，横流逆折，转腾潎洌。',
  ],
  ['the icon of a button', '\ue609微博\n发布于8\ue621\n12\ue605\n'],
])('%s is no mojibake', (_what, text) => {
  expect(findMojibake(text)).toBeUndefined();
});

test('Big5 with the characters of Hong Kong is read', () => {
  const bytes = Uint8Array.from([
    ...encode('燈塔的光照到很遠的地方,船上的人都看得到,', 'big5'),
    0x9d,
    0xef,
    0x91,
    0xc1,
  ]);
  expect(decode(bytes)).toEqual({ encoding: 'big5', text: '燈塔的光照到很遠的地方,船上的人都看得到,嘅嚟' });
});
