import { letterLengthAt } from './letters.ts';

/** The fewest slots of a set: a power of two. */
const FEWEST_SLOTS = 256;

/** How many slots there are at least for each pair, so that most pairs find their own slot free. */
const SLOTS_PER_PAIR = 2;

/** Spreads pairs over the slots: the golden ratio of 32 bits, for multiplicative hashing. */
const MULTIPLIER = 0x9e3779b1;

/**
 * A set of pairs of adjacent letters and digits, each two UTF-16 code units. Punctuation and spaces are passed over.
 * Texts are compared by their pairs at every line of a capture, and a `Set` of strings or numbers took half of the time.
 */
export class PairSet {
  size = 0;
  #pairs: Int32Array;
  /** The round in which each slot was taken last: a new round empties the set at once. */
  #rounds: Int32Array;
  #round = 1;
  /** The search that met the pair of each slot last. */
  #searches: Int32Array | undefined;
  #search = 0;

  /** A set with room for the pairs of texts of so many characters. More find room, but take longer. */
  constructor(characters = 0) {
    const slots = Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(SLOTS_PER_PAIR * characters + 1)));
    [this.#pairs, this.#rounds] = [new Int32Array(slots), new Int32Array(slots)];
  }

  /** Adds the pairs of a text. */
  addText(text: string): this {
    this.#addText(text, undefined);
    return this;
  }

  /** Holds the pairs of a text and no others, and gives how many of them another set, if there is one, holds too. */
  replaceWith(text: string, other?: PairSet): number {
    this.size = 0;
    this.#round += 1;
    return this.#addText(text, other);
  }

  /** How many of its pairs a text has. Many texts are searched for the pairs of one without a set for each. */
  countIn(text: string): number {
    if (this.#searches?.length !== this.#pairs.length) this.#searches = new Int32Array(this.#pairs.length);
    this.#search += 1;
    let [previous, count] = [0, 0];
    for (let at = 0; at < text.length; ) {
      const length = letterLengthAt(text, at);
      for (const end = at + length; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (previous !== 0 && this.#isMet((previous << 16) | unit)) count += 1;
        previous = unit;
      }
      if (length === 0) at += 1;
    }
    return count;
  }

  /** Whether the set holds a pair that this search has not met before. */
  #isMet(pair: number): boolean {
    const slot = this.#slotOf(pair);
    if (this.#rounds[slot] !== this.#round || this.#searches?.[slot] === this.#search) return false;
    if (this.#searches) this.#searches[slot] = this.#search;
    return true;
  }

  /** Adds the pairs of a text, and gives how many of the new ones another set holds too. */
  #addText(text: string, other: PairSet | undefined): number {
    let [previous, shared] = [0, 0];
    for (let at = 0; at < text.length; ) {
      const length = letterLengthAt(text, at);
      for (const end = at + length; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        const isNew = previous !== 0 && this.#add((previous << 16) | unit);
        if (isNew && other?.has((previous << 16) | unit)) shared += 1;
        previous = unit;
      }
      if (length === 0) at += 1;
    }
    return shared;
  }

  /** Whether the pair is new. */
  #add(pair: number): boolean {
    const slot = this.#slotOf(pair);
    if (this.#rounds[slot] === this.#round) return false;
    this.#rounds[slot] = this.#round;
    this.#pairs[slot] = pair;
    this.size += 1;
    if (SLOTS_PER_PAIR * this.size > this.#pairs.length) this.#grow();
    return true;
  }

  has(pair: number): boolean {
    return this.#rounds[this.#slotOf(pair)] === this.#round;
  }

  /** The slot that holds a pair, or the free slot where it belongs. */
  #slotOf(pair: number): number {
    const last = this.#pairs.length - 1;
    let slot = (Math.imul(pair, MULTIPLIER) >>> 8) & last;
    while (this.#rounds[slot] === this.#round && this.#pairs[slot] !== pair) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [pairs, rounds, round] = [this.#pairs, this.#rounds, this.#round];
    [this.#pairs, this.#rounds] = [new Int32Array(2 * pairs.length), new Int32Array(2 * pairs.length)];
    [this.size, this.#round] = [0, 1];
    for (let slot = 0; slot < pairs.length; slot += 1) if (rounds[slot] === round) this.#add(pairs[slot] as number);
  }
}
