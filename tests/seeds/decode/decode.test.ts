import { expect, test } from 'vitest';
import { decode } from '../../../src/seeds/decode/decode.ts';

/** 海水是咸的 in each encoding, in hexadecimal. */
const SEA = {
  'utf-8': 'e6b5b7e6b0b4e698afe592b8e79a84',
  gb18030: 'baa3cbaecac7cfccb5c4',
  'utf-16le': '776d346c2f66b8548476',
  'utf-16be': '6d776c34662f54b87684',
};

test.each([
  ['UTF-8', SEA['utf-8'], 'utf-8', '海水是咸的'],
  ['UTF-8 with a byte order mark', `efbbbf${SEA['utf-8']}`, 'utf-8', '海水是咸的'],
  ['UTF-16, little-endian', `fffe${SEA['utf-16le']}`, 'utf-16le', '海水是咸的'],
  ['UTF-16, big-endian', `feff${SEA['utf-16be']}`, 'utf-16be', '海水是咸的'],
  ['UTF-16 without a byte order mark, little-endian', `${SEA['utf-16le']}0a00`, 'utf-16le', '海水是咸的\n'],
  ['UTF-16 without a byte order mark, big-endian', `${SEA['utf-16be']}000a`, 'utf-16be', '海水是咸的\n'],
  ['GB18030', SEA.gb18030, 'gb18030', '海水是咸的'],
  ['GB18030 with four-byte characters', `${SEA.gb18030}8139ee3995328238`, 'gb18030', '海水是咸的㐀𠀂'],
  ['Big5', 'aefca4f4acb0a4b0bbf2ac4f', 'big5', '海水為什麼是'],
  ['ASCII', '616263', 'utf-8', 'abc'],
  ['an empty file', '', 'utf-8', ''],
  ['a byte order mark alone', 'efbbbf', 'utf-8', ''],
])('%s', (_, hex, encoding, text) => {
  expect(decode(Buffer.from(hex, 'hex'))).toEqual({ encoding, text });
});

const CUT = 'Capture the page again, or remove the last';
const BROKEN = 'Capture the page again, or save its text as UTF-8.';

test.each([
  [
    'UTF-8 cut inside a character',
    `${SEA['utf-8']}e6b0`,
    15,
    `Expected text in UTF-8, but it ends inside a character, at byte 15. ${CUT} 2 bytes.`,
  ],
  [
    'UTF-8 with a broken byte',
    `${SEA['utf-8']}ff${SEA['utf-8']}`,
    15,
    `Expected text in UTF-8, but there is no valid character at byte 15. ${BROKEN}`,
  ],
  [
    'GB18030 cut inside a character',
    `${SEA.gb18030}cb`,
    10,
    `Expected text in GB18030, but it ends inside a character, at byte 10. ${CUT} byte.`,
  ],
  [
    'GB18030 with a broken byte',
    `${SEA.gb18030}ff${SEA.gb18030}`,
    10,
    `Expected text in GB18030, but there is no valid character at byte 10. ${BROKEN}`,
  ],
  [
    'UTF-16 cut inside a character',
    `fffe${SEA['utf-16le']}34`,
    12,
    `Expected text in UTF-16LE, but it ends inside a character, at byte 12. ${CUT} byte.`,
  ],
  [
    'binary data',
    '89504e470d0a1a0a00',
    8,
    "Expected text, but the byte at offset 8 occurs only in binary files, such as pictures, archives and programs. Save the page's text as UTF-8.",
  ],
  [
    'a replacement character',
    `${SEA['utf-8']}efbfbd`,
    15,
    'Expected text, but byte 15 begins a U+FFFD, which replaced a character before the file was saved. Write the original character, or capture the page again.',
  ],
])('%s is refused with its offset', (_, hex, offset, message) => {
  expect(decode(Buffer.from(hex, 'hex'))).toEqual({ problem: { offset, message } });
});

test('decodes a long GB18030 text as GB18030, not as broken UTF-8 or Big5', () => {
  const bytes = Buffer.from(SEA.gb18030.repeat(1000), 'hex');
  expect(decode(bytes)).toEqual({ encoding: 'gb18030', text: '海水是咸的'.repeat(1000) });
});
