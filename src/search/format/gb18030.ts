const FOUR_BYTES_BEYOND_FIRST_PLANE = 189_000;

/** A character takes four bytes at most. */
const LONGEST = 4;

let table: number[][] | undefined;

/**
 * Encodes a text as GB18030, which holds a Han character in two bytes and every other character of Unicode too; deflated
 * it is a fifth smaller than UTF-8. Every browser reads it by itself: `new TextDecoder('gb18030')`. Half a surrogate pair
 * becomes U+FFFD.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= toTable();
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  const bytes = new Uint8Array(whole.length * LONGEST);
  let length = 0;
  for (let at = 0; at < whole.length; at += 1) {
    const point = whole.codePointAt(at) ?? 0;
    if (point >= 0x1_0000) at += 1;
    if (point < 0x80) bytes[length++] = point;
    else {
      for (const byte of table[point] ?? fourBytes(point - 0x1_0000 + FOUR_BYTES_BEYOND_FIRST_PLANE))
        bytes[length++] = byte;
    }
  }
  return bytes.slice(0, length);
}

/** The other way round: for each character of the first plane beyond ASCII the bytes that a decoder reads it from. */
function toTable(): number[][] {
  const decoder = new TextDecoder('gb18030');
  const bytesOf: number[][] = [];
  const keep = (bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character.length === 1) bytesOf[character.charCodeAt(0)] ??= bytes;
  };
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) if (second !== 0x7f) keep([first, second]);
  }
  for (let pointer = 0; pointer < 39_420; pointer += 1) keep(fourBytes(pointer));
  return bytesOf;
}

/** GB 18030-2005, as the WHATWG's Encoding Standard counts: https://encoding.spec.whatwg.org/#gb18030-encoder */
function fourBytes(pointer: number): number[] {
  const digit = (divisor: number, size: number) => Math.floor(pointer / divisor) % size;
  return [digit(12_600, 126) + 0x81, digit(1260, 10) + 0x30, digit(10, 126) + 0x81, digit(1, 10) + 0x30];
}
