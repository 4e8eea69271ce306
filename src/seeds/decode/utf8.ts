/** The first byte that is wrong in UTF-8, and whether the rest is so right that it must be UTF-8 all the same. */
export interface Utf8Fault {
  offset: number;
  isUtf8: boolean;
}

/** A text is UTF-8 if it has more than this many right characters, ASCII aside, for each wrong byte; GB18030 has far fewer. */
const RIGHT_PER_WRONG = 2;

/**
 * The first byte that is no part of a character in UTF-8 (RFC 3629); undefined if there is none.
 *
 * @example findUtf8Fault(Uint8Array.of(0xe6, 0xb5, 0xb7, 0xe6, 0xb0)) // { offset: 3, isUtf8: false }: so short, it may be GB18030
 */
export function findUtf8Fault(bytes: Uint8Array): Utf8Fault | undefined {
  let offset: number | undefined;
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length > 1) right += 1;
    if (length === 0) {
      offset ??= at;
      wrong += 1;
      while (isTrail(bytes[at + 1])) at += 1;
    }
    at += length || 1;
  }
  return offset === undefined ? undefined : { offset, isUtf8: right > wrong * RIGHT_PER_WRONG };
}

/** How many bytes the character has that begins at a byte; 0 if none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  if (length === 0 || isOverlong || isBeyond) return 0;
  for (let next = at + 1; next < at + length; next += 1) if (!isTrail(bytes[next])) return 0;
  return length;
}

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
