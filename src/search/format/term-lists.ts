/**
 * A list of bytes for each term, by the term's number. The lists of a million terms stand one after another, since an object
 * takes more than most of them.
 */
export interface TermLists {
  /** Without their signs in rising order. */
  terms: Int32Array;
  /** Where the list of each ends. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** Where the list of a term begins and ends, by its number. */
export function rangeOf(number: number, { ends }: TermLists): [start: number, end: number] {
  return [number === 0 ? 0 : (ends[number - 1] ?? 0), ends[number] ?? 0];
}

/** The list of a term, by its number. */
export function listOf(number: number, lists: TermLists): Uint8Array {
  return lists.bytes.subarray(...rangeOf(number, lists));
}

/** Some of the lists, by their numbers in rising order. */
export function pick(numbers: readonly number[], lists: TermLists): TermLists {
  const [terms, ends] = [new Int32Array(numbers.length), new Uint32Array(numbers.length)];
  let length = 0;
  for (const [at, number] of numbers.entries()) {
    const [start, end] = rangeOf(number, lists);
    length += end - start;
    terms[at] = lists.terms[number] ?? 0;
    ends[at] = length;
  }
  const bytes = new Uint8Array(length);
  for (let at = 0, to = 0; at < numbers.length; at += 1) {
    const [start, end] = rangeOf(numbers[at] ?? 0, lists);
    // Most lists are shorter than it takes to make a view of them.
    for (let from = start; from < end; from += 1) bytes[to++] = lists.bytes[from] ?? 0;
  }
  return { terms, ends, bytes };
}

/** Lists that are added one after another. */
export class GrowingLists {
  #terms: Int32Array;
  #ends: Uint32Array;
  #bytes: Uint8Array;
  #size = 0;
  #length = 0;

  /** @param most how many lists are added at most */
  constructor(most: number, bytes: number) {
    this.#terms = new Int32Array(most);
    this.#ends = new Uint32Array(most);
    this.#bytes = new Uint8Array(Math.max(1, bytes));
  }

  add(term: number, bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#terms[this.#size] = term;
    this.#ends[this.#size] = this.#length;
    this.#size += 1;
  }

  /** Adds the lists from one number up to another, which is not added. */
  addRange(lists: TermLists, from: number, to: number): void {
    if (from === to) return;
    const start = rangeOf(from, lists)[0];
    const bytes = lists.bytes.subarray(start, lists.ends[to - 1]);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#terms.set(lists.terms.subarray(from, to), this.#size);
    for (let number = from; number < to; number += 1) {
      this.#ends[this.#size + number - from] = this.#length + (lists.ends[number] ?? 0) - start;
    }
    this.#length += bytes.length;
    this.#size += to - from;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.ceil((this.#length + more) * 1.25));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  get size(): number {
    return this.#size;
  }

  toLists(): TermLists {
    return {
      terms: this.#terms.subarray(0, this.#size),
      ends: this.#ends.subarray(0, this.#size),
      bytes: this.#bytes.subarray(0, this.#length),
    };
  }
}

/** An array of twice the length, with the same numbers at its beginning. */
export function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
