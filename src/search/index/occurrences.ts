import { doubled, rangeOf, type TermLists } from '../format/term-lists.ts';
import { VarintReader, writeVarint } from './varints.ts';

/** What stands for the new number of a document that is no longer there. */
export const GONE = -1;

/** A number takes so many bytes at most. */
const LONGEST = 5;

/**
 * Where one term stands: in documents, by number in rising order, and there at places, in rising order. As bytes each is two
 * numbers: how many documents further on than the one before it, and how many places further on, from the first place of
 * another document. The arrays are used again for list after list.
 */
export class OccurrenceList {
  count = 0;
  #documents = new Uint32Array(1024);
  #places = new Uint32Array(1024);

  get documents(): Uint32Array {
    return this.#documents.subarray(0, this.count);
  }

  get places(): Uint32Array {
    return this.#places.subarray(0, this.count);
  }

  read(bytes: Uint8Array): this {
    this.count = 0;
    const reader = new VarintReader(bytes, 0);
    let [document, place] = [0, 0];
    while (reader.at < bytes.length) {
      const gap = reader.next();
      const step = reader.next();
      document += gap;
      place = gap === 0 ? place + step : step;
      this.#add(document, place);
    }
    return this;
  }

  /** Gives documents their new numbers, and drops those that are gone. */
  renumber(renumbered: Int32Array): void {
    let kept = 0;
    for (let at = 0; at < this.count; at += 1) {
      const now = renumbered[this.#documents[at] ?? 0] ?? GONE;
      if (now === GONE) continue;
      this.#documents[kept] = now;
      this.#places[kept] = this.#places[at] ?? 0;
      kept += 1;
    }
    this.count = kept;
  }

  /** Takes in the occurrences in other documents. */
  merge(other: OccurrenceList): void {
    const own = { documents: this.documents.slice(), places: this.places.slice(), at: 0 };
    const its = { documents: other.documents, places: other.places, at: 0 };
    this.count = 0;
    while (own.at < own.documents.length || its.at < its.documents.length) {
      const isOwn =
        (own.documents[own.at] ?? Number.POSITIVE_INFINITY) < (its.documents[its.at] ?? Number.POSITIVE_INFINITY);
      const next = isOwn ? own : its;
      this.#add(next.documents[next.at] ?? 0, next.places[next.at] ?? 0);
      next.at += 1;
    }
  }

  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.count * 2 * LONGEST);
    let [length, document, place] = [0, 0, 0];
    for (let at = 0; at < this.count; at += 1) {
      const gap = (this.#documents[at] ?? 0) - document;
      if (gap > 0) place = 0;
      length = writeVarint(bytes, writeVarint(bytes, length, gap), (this.#places[at] ?? 0) - place);
      document += gap;
      place = this.#places[at] ?? 0;
    }
    return bytes.subarray(0, length);
  }

  #add(document: number, place: number): void {
    if (this.count === this.#documents.length) {
      this.#documents = doubled(this.#documents);
      this.#places = doubled(this.#places);
    }
    this.#documents[this.count] = document;
    this.#places[this.count] = place;
    this.count += 1;
  }
}

/** Tells of lists, by their numbers, whether all documents in them are there and have the numbers that they had. */
export function toComparer(lists: TermLists, renumbered: Int32Array): (number: number) => boolean {
  const reader = new VarintReader(lists.bytes, 0);
  return (number) => {
    const [start, end] = rangeOf(number, lists);
    reader.at = start;
    for (let document = 0; reader.at < end; ) {
      document += reader.next();
      reader.next();
      if (renumbered[document] !== document) return false;
    }
    return true;
  };
}
