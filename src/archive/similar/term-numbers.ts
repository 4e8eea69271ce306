/** Multiplier of Fibonacci hashing: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/**
 * Numbers terms from 0 in the order of their first lookup: a hash table in two typed arrays, with open
 * addressing, since a `Map` takes most of an index's time at tens of millions of occurrences.
 */
export class TermNumbers {
  #bits = 16;
  #terms = new Int32Array(1 << this.#bits);
  /** A term's number plus 1; 0 in an empty slot. */
  #numbers = new Uint32Array(1 << this.#bits);
  #size = 0;

  /** How many terms have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a term, which is a signed 32-bit integer. */
  numberOf(term: number): number {
    const slot = this.#slotOf(term);
    const stored = this.#numbers[slot] ?? 0;
    if (stored > 0) return stored - 1;
    this.#terms[slot] = term;
    this.#numbers[slot] = this.#size + 1;
    this.#size += 1;
    if (this.#size * 2 > this.#terms.length) this.#grow();
    return this.#size - 1;
  }

  /** The number of a term that was looked up before; undefined for any other. */
  findNumber(term: number): number | undefined {
    const stored = this.#numbers[this.#slotOf(term)] ?? 0;
    return stored > 0 ? stored - 1 : undefined;
  }

  /** The terms, each at its number. */
  toTerms(): Int32Array {
    const terms = new Int32Array(this.#size);
    this.#numbers.forEach((number, slot) => {
      if (number > 0) terms[number - 1] = this.#terms[slot] ?? 0;
    });
    return terms;
  }

  #slotOf(term: number): number {
    const last = this.#terms.length - 1;
    let slot = Math.imul(term, SPREAD) >>> (32 - this.#bits);
    while (this.#numbers[slot] !== 0 && this.#terms[slot] !== term) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const terms = this.toTerms();
    this.#bits += 1;
    this.#terms = new Int32Array(1 << this.#bits);
    this.#numbers = new Uint32Array(1 << this.#bits);
    terms.forEach((term, number) => {
      const slot = this.#slotOf(term);
      this.#terms[slot] = term;
      this.#numbers[slot] = number + 1;
    });
  }
}
