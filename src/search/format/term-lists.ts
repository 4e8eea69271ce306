/**
 * A list of bytes for each term. All lists are in one array, one after another: an index has a million terms, and most
 * lists are smaller than an object.
 */
export interface TermLists {
  terms: Int32Array;
  /** The end of each term's list in `bytes`. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** The start and the end of a list in `bytes`, by the index of its term. */
export function rangeOf(index: number, { ends }: TermLists): [start: number, end: number] {
  return [index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0];
}

/** The bytes of a list, by the index of its term. */
export function listOf(index: number, lists: TermLists): Uint8Array {
  return lists.bytes.subarray(...rangeOf(index, lists));
}

/** A copy of some of the lists, by the indexes of their terms. */
export function selectLists(indexes: readonly number[], lists: TermLists): TermLists {
  const [terms, ends] = [new Int32Array(indexes.length), new Uint32Array(indexes.length)];
  let length = 0;
  for (const [at, index] of indexes.entries()) {
    const [start, end] = rangeOf(index, lists);
    length += end - start;
    terms[at] = lists.terms[index] ?? 0;
    ends[at] = length;
  }
  const bytes = new Uint8Array(length);
  for (let at = 0, to = 0; at < indexes.length; at += 1) {
    const [start, end] = rangeOf(indexes[at] ?? 0, lists);
    // For most lists, which are short, a loop is faster than a view of the array.
    for (let from = start; from < end; from += 1) bytes[to++] = lists.bytes[from] ?? 0;
  }
  return { terms, ends, bytes };
}

/** Joins lists of different terms. */
export function joinLists(parts: readonly TermLists[]): TermLists {
  const [size, length] = [sum(parts.map(({ terms }) => terms.length)), sum(parts.map(({ bytes }) => bytes.length))];
  const joined = { terms: new Int32Array(size), ends: new Uint32Array(size), bytes: new Uint8Array(length) };
  let [at, start] = [0, 0];
  for (const { terms, ends, bytes } of parts) {
    joined.terms.set(terms, at);
    joined.bytes.set(bytes, start);
    for (const end of ends) joined.ends[at++] = start + end;
    start += bytes.length;
  }
  return joined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Builds `TermLists` list by list. */
export class TermListsBuilder {
  #terms: Int32Array;
  #ends: Uint32Array;
  #bytes: Uint8Array;
  #size = 0;
  #length = 0;

  /**
   * @param capacity the most lists that can be added
   * @param bytes the expected total length of the lists, which may be exceeded
   */
  constructor(capacity: number, bytes: number) {
    this.#terms = new Int32Array(capacity);
    this.#ends = new Uint32Array(capacity);
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

  #reserve(additional: number): void {
    if (this.#length + additional <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.ceil((this.#length + additional) * 1.25));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  toLists(): TermLists {
    return {
      terms: this.#terms.subarray(0, this.#size),
      ends: this.#ends.subarray(0, this.#size),
      bytes: this.#bytes.subarray(0, this.#length),
    };
  }
}

/** A copy of an array with twice its length. The second half is zeros. */
export function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
