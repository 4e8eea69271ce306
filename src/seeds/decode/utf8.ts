/** The first byte that is invalid in UTF-8, and whether the text as a whole is UTF-8 nevertheless. */
export interface Utf8Fault {
  offset: number;
  isUtf8: boolean;
}

/** Broken UTF-8 has more than this many valid non-ASCII characters for each invalid byte; GB18030 has far fewer. */
const VALID_PER_INVALID = 2;

/** The fewest Han characters of a line that is in UTF-8 for certain. */
const FEWEST_HAN = 3;

const LINE_FEED = 0x0a;

/**
 * Finds the first byte that is not part of a valid character in UTF-8 (RFC 3629); undefined if there is none.
 *
 * @example findUtf8Fault(Uint8Array.of(0xe6, 0xb5, 0xb7, 0xe6, 0xb0)) // { offset: 3, isUtf8: false }, since so short a text may be GB18030
 */
export function findUtf8Fault(bytes: Uint8Array): Utf8Fault | undefined {
  let offset: number | undefined;
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length > 1) valid += 1;
    if (length === 0) {
      offset ??= at;
      invalid += 1;
      while (isContinuation(bytes[at + 1])) at += 1;
    }
    at += length || 1;
  }
  return offset === undefined ? undefined : { offset, isUtf8: valid > invalid * VALID_PER_INVALID };
}

/** The number of the first line that is in UTF-8, from 1: it holds Han characters, and no other byte. Undefined if there is none. */
export function findUtf8Line(bytes: Uint8Array): number | undefined {
  for (let [start, line] = [0, 1]; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const content = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (findUtf8Fault(content) === undefined && countHan(content) >= FEWEST_HAN) return line;
    start += content.length + 1;
  }
  return undefined;
}

/** How many bytes of a text in UTF-8 begin a character of the block of common ideographs. */
function countHan(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte >= 0xe4 && byte <= 0xe9).length;
}

/** The length in bytes of the character at an index; 0 if there is no valid character. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isOutOfRange = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  if (length === 0 || isOverlong || isOutOfRange) return 0;
  for (let next = at + 1; next < at + length; next += 1) if (!isContinuation(bytes[next])) return 0;
  return length;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
