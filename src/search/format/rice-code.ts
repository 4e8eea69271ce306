/** Writes non-negative integers bit by bit. */
export class BitWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** Writes a number below 2^32 in `width` bits, the highest bit first. */
  write(value: number, width: number): void {
    let left = width;
    while (left > 0) {
      const at = this.#length >>> 3;
      if (at >= this.#bytes.length) this.#grow();
      const free = 8 - (this.#length & 7);
      const taken = Math.min(free, left);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      this.#bytes[at] = (this.#bytes[at] ?? 0) | (part << (free - taken));
      this.#length += taken;
      left -= taken;
    }
  }

  /** Writes a number in the Rice code: the bits above the lowest `k` in unary, then the lowest `k` bits. */
  writeRice(value: number, k: number): void {
    let ones = k < 32 ? value >>> k : 0;
    for (; ones >= 16; ones -= 16) this.write(0xffff, 16);
    const unary = (1 << (ones + 1)) - 2;
    if (k >= 16) {
      this.write(unary, ones + 1);
      this.write(value, k);
    } else this.write((unary << k) | (value & ((1 << k) - 1)), ones + 1 + k);
  }

  /** All bits written so far, padded with zeros to whole bytes. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, (this.#length + 7) >>> 3);
  }

  /** Forgets all bits written so far. */
  clear(): void {
    this.#bytes.fill(0, 0, (this.#length + 7) >>> 3);
    this.#length = 0;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `BitWriter` wrote. After the end of the bytes it reads zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads a number of up to 32 bits. */
  read(width: number): number {
    const value = width === 0 ? 0 : this.#next() >>> (32 - width);
    this.#at += width;
    return value;
  }

  readRice(k: number): number {
    let ones = 0;
    let bits = this.#next();
    for (; bits === -1; bits = this.#next()) {
      ones += 32;
      this.#at += 32;
    }
    const more = Math.clz32(~bits);
    this.#at += more + 1;
    // Most numbers are within the same 32 bits.
    if (k > 0 && more + k < 32) {
      this.#at += k;
      return (((ones + more) << k) | ((bits << (more + 1)) >>> (32 - k))) >>> 0;
    }
    return (((ones + more) << k) | this.read(k)) >>> 0;
  }

  /** The next 32 bits. */
  #next(): number {
    const bytes = this.#bytes;
    const at = this.#at >>> 3;
    const skipped = this.#at & 7;
    const four =
      ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    return (four << skipped) | ((bytes[at + 4] ?? 0) >>> (8 - skipped));
  }

  /** The number of bytes read so far. A partly read byte counts. */
  get bytesRead(): number {
    return (this.#at + 7) >>> 3;
  }
}

/** The `k` that makes the Rice code of these numbers the shortest, or nearly the shortest. */
export function riceParameter(numbers: Uint32Array, count = numbers.length): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += numbers[at] ?? 0;
  const k = Math.max(0, Math.floor(Math.log2((sum / count) * Math.LN2 + 1e-9)));
  return lengthWith(numbers, count, k + 1) < lengthWith(numbers, count, k) ? k + 1 : k;
}

/** The length of the Rice code in bits, without the bit that ends each unary part. */
function lengthWith(numbers: Uint32Array, count: number, k: number): number {
  let total = 0;
  for (let at = 0; at < count; at += 1) total += ((numbers[at] ?? 0) >>> k) + k;
  return total;
}
