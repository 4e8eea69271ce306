/** Writes a whole number below 2^32 in LEB128, seven bits a byte, the lowest first. Gives where the next one goes. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let [next, left] = [at, value];
  for (; left > 0x7f; left >>>= 7) bytes[next++] = left | 0x80;
  bytes[next++] = left;
  return next;
}

/** How many bytes a number takes. */
export function varintLength(value: number): number {
  let length = 1;
  for (let left = value >>> 7; left > 0; left >>>= 7) length += 1;
  return length;
}

/** Reads numbers that were written one after another. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}
