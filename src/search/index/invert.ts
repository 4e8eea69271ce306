import { TermNumbers } from '../../archive/similar/term-numbers.ts';
import { forEachPair, singlesIn } from '../format/character-pairs.ts';
import { FIELDS, placeOf } from '../format/places.ts';
import { doubled, GrowingLists, listOf, type TermLists } from '../format/term-lists.ts';
import { OccurrenceList, toComparer } from './occurrences.ts';
import { varintLength, writeVarint } from './varints.ts';

const NO_BYTES = new Uint8Array();

/**
 * Lists where every term of the documents stands, each list as an `OccurrenceList` writes it. The documents are gone through
 * twice, first to count bytes and then to write them: some 50 MB for 10,000 articles of 1,400 characters.
 *
 * @param documents the folded fields of each, in the order of `FIELDS`, by number in rising order
 */
export function invert(documents: ReadonlyMap<number, readonly string[]>): TermLists {
  const numbers = new TermNumbers();
  let lengths = new Uint32Array(1 << 16);
  forEachStep(documents, numbers, (number, gap, step) => {
    if (number >= lengths.length) lengths = doubled(lengths);
    lengths[number] = (lengths[number] ?? 0) + varintLength(gap) + varintLength(step);
  });
  const terms = numbers.toTerms();
  new Uint32Array(terms.buffer).sort();
  const ends = new Uint32Array(terms.length);
  const next = new Uint32Array(terms.length);
  let length = 0;
  for (const [at, term] of terms.entries()) {
    const number = numbers.numberOf(term);
    next[number] = length;
    length += lengths[number] ?? 0;
    ends[at] = length;
  }
  const bytes = new Uint8Array(length);
  forEachStep(documents, numbers, (number, gap, step) => {
    next[number] = writeVarint(bytes, writeVarint(bytes, next[number] ?? 0, gap), step);
  });
  return { terms, ends, bytes };
}

/**
 * Brings lists up to date: documents that are gone are dropped, those that stay get their new numbers, and new ones are added.
 *
 * @param renumbered the new number of each document of the former lists, in rising order, or `GONE`
 * @param added lists of documents with new numbers
 */
export function update(former: TermLists, renumbered: Int32Array, added: TermLists): Updated {
  if (former.terms.length === 0)
    return { lists: added, same: new Int32Array(added.terms.length).fill(CHANGED), changed: [...added.terms] };
  const lists = new GrowingLists(
    former.terms.length + added.terms.length,
    1.1 * (former.bytes.length + added.bytes.length),
  );
  const same = new Int32Array(former.terms.length + added.terms.length).fill(CHANGED);
  const changed: number[] = [];
  const isAsItWas = toComparer(former, renumbered);
  const [staying, coming] = [new OccurrenceList(), new OccurrenceList()];
  let [own, its, copied] = [0, 0, 0];
  const copyAsTheyAre = () => {
    for (let number = copied; number < own; number += 1) same[lists.size + number - copied] = number;
    lists.addRange(former, copied, own);
    copied = own;
  };
  while (own < former.terms.length || its < added.terms.length) {
    const order = compareTerms(former.terms[own], added.terms[its]);
    if (order < 0 && isAsItWas(own)) {
      own += 1;
      continue;
    }
    copyAsTheyAre();
    const term = (order > 0 ? added.terms[its] : former.terms[own]) ?? 0;
    changed.push(term);
    staying.read(order > 0 ? NO_BYTES : listOf(own, former)).renumber(renumbered);
    if (order >= 0) staying.merge(coming.read(listOf(its, added)));
    if (staying.count > 0) lists.add(term, staying.toBytes());
    if (order <= 0) own += 1;
    if (order >= 0) its += 1;
    copied = own;
  }
  copyAsTheyAre();
  return { lists: lists.toLists(), same: same.subarray(0, lists.size), changed };
}

/** The order of lists: terms without their signs in rising order, and the end after them. */
function compareTerms(one: number | undefined, other: number | undefined): number {
  return (
    (one === undefined ? Number.POSITIVE_INFINITY : one >>> 0) -
    (other === undefined ? Number.POSITIVE_INFINITY : other >>> 0)
  );
}

/** What stands for the number of a list that was another one. */
export const CHANGED = -1;

/** How far each occurrence is from the one before it of the same term: in documents, and in places if it is in the same document. */
function forEachStep(
  documents: ReadonlyMap<number, readonly string[]>,
  numbers: TermNumbers,
  use: (number: number, gap: number, step: number) => void,
): void {
  let [lastDocuments, lastPlaces] = [new Uint32Array(1 << 16), new Uint32Array(1 << 16)];
  forEachOccurrence(documents, (term, document, place) => {
    const number = numbers.numberOf(term);
    if (number >= lastPlaces.length) {
      lastDocuments = doubled(lastDocuments);
      lastPlaces = doubled(lastPlaces);
    }
    const gap = document - (lastDocuments[number] ?? 0);
    use(number, gap, gap === 0 ? place - (lastPlaces[number] ?? 0) : place);
    lastDocuments[number] = document;
    lastPlaces[number] = place;
  });
}

/** A pair is noted wherever it stands, a single character once a field. */
function forEachOccurrence(
  documents: ReadonlyMap<number, readonly string[]>,
  use: (term: number, document: number, place: number) => void,
): void {
  for (const [document, fields] of documents) {
    FIELDS.forEach((_, field) => {
      const text = fields[field] ?? '';
      forEachPair(text, (term, offset) => use(term, document, placeOf(field, offset)));
      for (const term of singlesIn(text)) use(term, document, placeOf(field, 0));
    });
  }
}

/** Lists that were brought up to date. */
export interface Updated {
  lists: TermLists;
  /** For each the number that it had before if it is as it was, or `CHANGED`. */
  same: Int32Array;
  /** The terms whose lists were others, or are gone. */
  changed: number[];
}
