import { encodePostings } from '../format/postings.ts';
import { doubled } from '../format/term-lists.ts';
import type { TermOccurrences } from './occurrences.ts';

/** More than the last place of any document. */
const PLACES = 2 ** 32;

const NONE: TermOccurrences = { documents: new Uint32Array(), places: new Uint32Array() };

/** Merges occurrences of one term into its posting list. One object serves all terms, one after another. */
export class MergedList {
  #documents = new Uint32Array(1024);
  #places = new Uint32Array(1024);
  #size = 0;
  #isSorted = true;
  #others = NONE;
  #nextOther = 0;

  /**
   * Begins the list of another term.
   *
   * @param others occurrences in ascending order, in other documents than those of `add`
   */
  begin(others = NONE): void {
    this.#size = 0;
    this.#isSorted = true;
    this.#others = others;
    this.#nextOther = 0;
  }

  /** Adds an occurrence. The list is made the faster if they come in ascending order. */
  add(document: number, place: number): void {
    this.#addOthersBefore(document);
    this.#append(document, place);
  }

  addAll({ documents, places }: TermOccurrences): void {
    for (let at = 0; at < documents.length; at += 1) this.add(documents[at] ?? 0, places[at] ?? 0);
  }

  /** Encodes the list. Undefined if the term has no occurrences. */
  encode(term: number): Uint8Array | undefined {
    this.#addOthersBefore(Number.POSITIVE_INFINITY);
    const [documents, places] = [this.#documents.subarray(0, this.#size), this.#places.subarray(0, this.#size)];
    if (!this.#isSorted) sort(documents, places);
    return this.#size === 0 ? undefined : encodePostings(term, documents, places);
  }

  #addOthersBefore(document: number): void {
    const { documents, places } = this.#others;
    for (; (documents[this.#nextOther] ?? Number.POSITIVE_INFINITY) < document; this.#nextOther += 1)
      this.#append(documents[this.#nextOther] ?? 0, places[this.#nextOther] ?? 0);
  }

  #append(document: number, place: number): void {
    if (this.#size === this.#documents.length) {
      this.#documents = doubled(this.#documents);
      this.#places = doubled(this.#places);
    }
    if (this.#size > 0 && document < (this.#documents[this.#size - 1] ?? 0)) this.#isSorted = false;
    this.#documents[this.#size] = document;
    this.#places[this.#size] = place;
    this.#size += 1;
  }
}

/** Sorts occurrences by document, and those in one document by place. A key is exact for documents below 2^21. */
function sort(documents: Uint32Array, places: Uint32Array): void {
  const keys = Float64Array.from(documents, (document, at) => document * PLACES + (places[at] ?? 0)).sort();
  keys.forEach((key, at) => {
    documents[at] = Math.floor(key / PLACES);
    places[at] = key % PLACES;
  });
}
