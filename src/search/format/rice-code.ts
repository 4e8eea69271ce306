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
    this.write((1 << (ones + 1)) - 2, ones + 1);
    this.write(value, k);
  }

  /** All bits written so far, padded with zeros to whole bytes. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, (this.#length + 7) >>> 3);
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

  read(width: number): number {
    let value = 0;
    for (let left = width; left > 0; ) {
      const free = 8 - (this.#at & 7);
      const taken = Math.min(free, left);
      const byte = this.#bytes[this.#at >>> 3] ?? 0;
      value = value * 2 ** taken + ((byte >>> (free - taken)) & ((1 << taken) - 1));
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  readRice(k: number): number {
    let ones = 0;
    while (this.read(1) === 1) ones += 1;
    return ones * 2 ** k + this.read(k);
  }

  /** The number of bytes read so far. A partly read byte counts. */
  get bytesRead(): number {
    return (this.#at + 7) >>> 3;
  }
}

/** The `k` that makes the Rice code of these numbers the shortest, or nearly the shortest. */
export function riceParameter(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] ?? 0;
  const k = Math.max(0, Math.floor(Math.log2((sum / numbers.length) * Math.LN2 + 1e-9)));
  return lengthWith(numbers, k + 1) < lengthWith(numbers, k) ? k + 1 : k;
}

/** The length of the Rice code in bits, without the bit that ends each unary part. */
function lengthWith(numbers: ArrayLike<number>, k: number): number {
  let total = 0;
  for (let at = 0; at < numbers.length; at += 1) total += ((numbers[at] ?? 0) >>> k) + k;
  return total;
}
