/** The pointer of U+10000. */
const SUPPLEMENTARY_POINTER = 189_000;

/** The most bytes of one character. */
const MOST_BYTES = 4;

let table: number[][] | undefined;

/**
 * Encodes a text as GB18030. GB18030 takes two bytes for a Han character, and has every other Unicode character too.
 * After DEFLATE it is a fifth smaller than UTF-8. Every browser can decode it: `new TextDecoder('gb18030')`. A lone
 * surrogate becomes U+FFFD.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= toTable();
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  const bytes = new Uint8Array(wellFormed.length * MOST_BYTES);
  let length = 0;
  for (let at = 0; at < wellFormed.length; at += 1) {
    const point = wellFormed.codePointAt(at) ?? 0;
    if (point >= 0x1_0000) at += 1;
    if (point < 0x80) bytes[length++] = point;
    else {
      for (const byte of table[point] ?? fourBytes(point - 0x1_0000 + SUPPLEMENTARY_POINTER)) bytes[length++] = byte;
    }
  }
  return bytes.slice(0, length);
}

/** The bytes of each code point from U+0080 to U+FFFF, by code point. Inverts the platform's decoder. */
function toTable(): number[][] {
  const decoder = new TextDecoder('gb18030');
  const bytesOf: number[][] = [];
  const add = (bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character.length === 1) bytesOf[character.charCodeAt(0)] ??= bytes;
  };
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) if (second !== 0x7f) add([first, second]);
  }
  for (let pointer = 0; pointer < 39_420; pointer += 1) add(fourBytes(pointer));
  return bytesOf;
}

/**
 * The four bytes of a pointer into GB 18030-2005, as the WHATWG's Encoding Standard counts pointers:
 * https://encoding.spec.whatwg.org/#gb18030-encoder
 */
function fourBytes(pointer: number): number[] {
  const digit = (divisor: number, size: number) => Math.floor(pointer / divisor) % size;
  return [digit(12_600, 126) + 0x81, digit(1260, 10) + 0x30, digit(10, 126) + 0x81, digit(1, 10) + 0x30];
}
