import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';
import { decode } from '../../../src/seeds/decode/decode.ts';
import { anyText, plainLines } from './samples.ts';

const CASES = { numRuns: 10_000 };

test('parsing loses nothing of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => findLostLine(text, parseCapture(text)) === undefined),
    CASES,
  );
});

test('parsing the same text twice gives the same capture', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = JSON.stringify(parseCapture(text));
      expect(JSON.stringify(parseCapture(text))).toBe(once);
    }),
    CASES,
  );
});

test('line ends do not change the article', () => {
  fc.assert(
    fc.property(plainLines, fc.constantFrom('\r\n', '\r'), (lines, end) => {
      expect(parseCapture(lines.join(end))).toEqual(parseCapture(lines.join('\n')));
    }),
    CASES,
  );
});

test('the encoding and the byte order mark do not change the text', () => {
  fc.assert(
    fc.property(plainLines, (lines) => {
      const text = `${lines.join('\n')}\n海水`;
      const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
      expect(decode(Buffer.from(text)).text).toBe(text);
      expect(decode(Buffer.from(`\ufeff${text}`)).text).toBe(text);
      expect(decode(utf16).text).toBe(text);
      expect(decode(utf16.swap16()).text).toBe(text);
    }),
    CASES,
  );
});

test('any bytes are refused, or decoded without a replacement character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, problem } = decode(bytes);
      if (problem) expect(problem.offset ?? 0).toBeLessThanOrEqual(bytes.length);
      else expect(text).not.toContain('\ufffd');
    }),
    CASES,
  );
});

test('text survives encoding to UTF-8 and decoding', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .filter((string) => !/[\p{Cc}\ufeff\ufffd]/u.test(string));
  fc.assert(
    fc.property(text, (string) => decode(Buffer.from(string)).text === string),
    CASES,
  );
});

test('bytes that end inside a character are refused at the character’s first byte', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 1, max: 2 }), (length, kept) => {
      const complete = Buffer.from('海水'.repeat(length));
      const start = complete.length - 3;
      expect(decode(complete.subarray(0, start + kept)).problem?.offset).toBe(start);
    }),
    CASES,
  );
});
