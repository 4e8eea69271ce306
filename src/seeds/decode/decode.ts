import { isBig5 } from './big5.ts';
import { findGb18030Fault } from './gb18030.ts';
import { findUtf8Fault } from './utf8.ts';
import { findUtf16, findUtf16Fault } from './utf16.ts';

/** How the bytes of a capture can be encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** The text of a file, without a byte order mark; or why it cannot be read, and at which byte, counted from 0. */
export type Decoded =
  | { text: string; encoding: Encoding; problem?: never }
  | { text?: never; problem: { offset?: number; message: string } };

/** Controls that no text holds. Line ends, tabs and page breaks are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f]/g;

/** Among this many characters a text has less than one control. */
const CONTROLS = 20;

/**
 * Reads the bytes of a capture as text: UTF-8, UTF-16, GB18030 (of which GBK and GB2312 are part) or Big5. It is strict: bytes
 * that are no character are refused, and none is ever replaced.
 *
 * @example decode(Uint8Array.of(0xba, 0xa3)) // { text: '海', encoding: 'gb18030' }
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = findUtf16(bytes);
  if (utf16) return decodeAs(utf16, bytes, findUtf16Fault(bytes, utf16));
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuseBinary(zero);
  const fault = findUtf8Fault(bytes);
  if (!fault) return decodeAs('utf-8', bytes);
  if (fault.isUtf8) return refuse('UTF-8', fault.offset, bytes);
  return isBig5(bytes) ? decodeAs('big5', bytes) : decodeAs('gb18030', bytes, findGb18030Fault(bytes));
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, fault?: number): Decoded {
  if (fault !== undefined) return refuse(encoding.toUpperCase(), fault, bytes);
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) return refuseLost(offsetOf(text.slice(0, lost), encoding, bytes));
  const controls = text.match(CONTROL) ?? [];
  return controls.length * CONTROLS > text.length
    ? refuseBinary(bytes.indexOf(controls[0]?.charCodeAt(0) ?? 0))
    : { text, encoding };
}

function refuse(encoding: string, offset: number, bytes: Uint8Array): Decoded {
  const left = bytes.length - offset;
  const message =
    left < 4
      ? `Expected text in ${encoding}, but it ends inside a character, at byte ${offset}. Capture the page again, or remove the last ${left === 1 ? 'byte' : `${left} bytes`}.`
      : `Expected text in ${encoding}, but at byte ${offset} there is no character. Capture the page again, or save its text as UTF-8.`;
  return { problem: { offset, message } };
}

function refuseBinary(offset: number): Decoded {
  const message = `Expected text, but byte ${offset} is one that only pictures, archives and programs have. Save the page's text as UTF-8.`;
  return { problem: { offset, message } };
}

function refuseLost(offset: number): Decoded {
  const message = `Expected text, but at byte ${offset} a character was lost before the file was saved: it holds U+FFFD in its place. Write the character, or capture the page again.`;
  return { problem: { offset, message } };
}

/** At which byte a text that was decoded goes on. */
function offsetOf(text: string, encoding: Encoding, bytes: Uint8Array): number {
  if (encoding.startsWith('utf-16')) return 2 * text.length + 2;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  return mark + new TextEncoder().encode(text).length;
}
