import { decodeBig5, isBig5 } from './big5.ts';
import { findGb18030Fault } from './gb18030.ts';
import { findMojibake } from './mojibake.ts';
import { findUtf8Fault, findUtf8Line } from './utf8.ts';
import { findUtf16, findUtf16Fault } from './utf16.ts';

/** How the bytes of a capture can be encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** The text of a file without its byte order mark, or why the text cannot be decoded, with a byte offset from 0 or a line from 1. */
export type Decoded =
  | { text: string; encoding: Encoding; problem?: never }
  | { text?: never; problem: { offset?: number; line?: number; message: string } };

/** Control characters that text does not contain. Text may contain line ends, tabs and page breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression searches for control characters
const CONTROL = /[\0-\x08\x0e-\x1f]/g;

/** A file with more than one control character in this many characters is binary. */
const CHARACTERS_PER_CONTROL = 20;

const TWO_ENCODINGS =
  'Expected text in one encoding, but this line is in UTF-8, and others are not. Capture the page again, and save its text as UTF-8.';

/**
 * Decodes the bytes of a capture from UTF-8, UTF-16, GB18030 (a superset of GBK and GB2312) or Big5. Decoding is
 * strict: invalid bytes give a problem, and are never replaced.
 *
 * @example decode(Uint8Array.of(0xba, 0xa3)) // { text: '海', encoding: 'gb18030' }
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = findUtf16(bytes);
  if (utf16) return decodeAs(utf16, bytes, findUtf16Fault(bytes, utf16));
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuseBinary(nul);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return check(text, 'utf-8', bytes);
  const fault = findUtf8Fault(bytes);
  if (fault?.isUtf8) return refuse('UTF-8', fault.offset, bytes);
  if (isBig5(bytes)) return decodeAs('big5', bytes);
  const invalid = findGb18030Fault(bytes);
  const line = invalid === undefined ? undefined : findUtf8Line(bytes);
  return line === undefined ? decodeAs('gb18030', bytes, invalid) : { problem: { line, message: TWO_ENCODINGS } };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, fault?: number): Decoded {
  if (fault !== undefined) return refuse(encoding.toUpperCase(), fault, bytes);
  const text = encoding === 'big5' ? decodeBig5(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return check(text, encoding, bytes);
}

/** The text of bytes in UTF-8; undefined if they are not. Nearly all captures are, and need no search for a fault. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A decoded text, unless it is none, or was decoded wrongly before it was saved. */
function check(text: string, encoding: Encoding, bytes: Uint8Array): Decoded {
  const replacement = text.indexOf('\ufffd');
  if (replacement >= 0) return refuseReplacement(offsetOf(text.slice(0, replacement), encoding, bytes));
  const controls = text.match(CONTROL) ?? [];
  if (controls.length * CHARACTERS_PER_CONTROL > text.length)
    return refuseBinary(bytes.indexOf(controls[0]?.charCodeAt(0) ?? 0));
  const mojibake = findMojibake(text);
  return mojibake ? { problem: mojibake } : { text, encoding };
}

function refuse(encoding: string, offset: number, bytes: Uint8Array): Decoded {
  const remaining = bytes.length - offset;
  const message =
    remaining < 4
      ? `Expected text in ${encoding}, but it ends inside a character, at byte ${offset}. Capture the page again, or remove the last ${remaining === 1 ? 'byte' : `${remaining} bytes`}.`
      : `Expected text in ${encoding}, but there is no valid character at byte ${offset}. Capture the page again, or save its text as UTF-8.`;
  return { problem: { offset, message } };
}

function refuseBinary(offset: number): Decoded {
  const message = `Expected text, but the byte at offset ${offset} occurs only in binary files, such as pictures, archives and programs. Save the page's text as UTF-8.`;
  return { problem: { offset, message } };
}

function refuseReplacement(offset: number): Decoded {
  const message = `Expected text, but byte ${offset} begins a U+FFFD, which replaced a character before the file was saved. Write the original character, or capture the page again.`;
  return { problem: { offset, message } };
}

/** The byte offset at which a decoded prefix of a file ends. */
function offsetOf(prefix: string, encoding: Encoding, bytes: Uint8Array): number {
  if (encoding.startsWith('utf-16')) return 2 * prefix.length + 2;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  return mark + new TextEncoder().encode(prefix).length;
}
