import type { Vector, Vectors } from './vectors.ts';

/**
 * Of a term that more articles have, only those are looked at for which it is heaviest. It bounds the work for each
 * article, so that time grows in a straight line with the archive.
 */
const LONGEST_POSTING = 128;
/** Scores are told apart this finely when candidates are chosen. */
const STEPS = 4096;
const EMPTY = { terms: new Int32Array(), weights: new Float64Array() };

/**
 * Makes a search for the nearest vectors by cosine, over an inverted index.
 *
 * @returns finds for a vector its nearest others, the best first, equal ones by id
 */
export function toNearest({ vectors, size }: Vectors, { soughtBy, compared }: Thoroughness): Nearest {
  const postings = toPostings(vectors, size);
  const shared = new Float64Array(vectors.length);
  const dense = new Float64Array(size);
  return (vector) => {
    const neighbours: Neighbour[] = [];
    vector.terms.forEach((term, place) => {
      dense[term] = vector.weights[place] ?? 0;
    });
    const terms = heaviestOf(vector, soughtBy, postings);
    for (const at of mostShared(addUp(terms, postings, shared), shared, compared)) {
      const other = vectors[at];
      if (other && other.id !== vector.id) neighbours.push({ id: other.id, cosine: cosine(dense, other) });
    }
    for (const term of vector.terms) dense[term] = 0;
    return neighbours.sort(nearestFirst);
  };
}

/** The order of neighbours: the nearest first, equal ones by id. */
export function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || (a.id < b.id ? -1 : 1);
}

/** For each term the numbers of the vectors in which it is heaviest, with its weight there. */
function toPostings(vectors: readonly Vector[], size: number): Posting[] {
  const lengths = new Int32Array(size);
  for (const { terms } of vectors) for (const term of terms) lengths[term] = (lengths[term] ?? 0) + 1;
  const postings = Array.from(lengths, (length) => ({
    vectors: new Int32Array(length),
    weights: new Float64Array(length),
  }));
  const filled = new Int32Array(size);
  for (let number = 0; number < vectors.length; number += 1) {
    const { terms, weights } = vectors[number] ?? EMPTY;
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      const posting = postings[term];
      const at = filled[term] ?? 0;
      if (!posting) continue;
      posting.vectors[at] = number;
      posting.weights[at] = weights[place] ?? 0;
      filled[term] = at + 1;
    }
  }
  return postings.map((posting) => (posting.vectors.length > LONGEST_POSTING ? heaviestIn(posting) : posting));
}

function heaviestIn({ vectors, weights }: Posting): Posting {
  const places = [...vectors.keys()]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, LONGEST_POSTING);
  return {
    vectors: Int32Array.from(places, (place) => vectors[place] ?? 0),
    weights: Float64Array.from(places, (place) => weights[place] ?? 0),
  };
}

/** The heaviest terms of a vector that others have too. */
function heaviestOf({ terms, weights }: Vector, most: number, postings: readonly Posting[]): Term[] {
  return Array.from(terms, (number, place) => ({ number, weight: weights[place] ?? 0 }))
    .filter(({ number }) => (postings[number]?.vectors.length ?? 0) > 1)
    .sort((a, b) => b.weight - a.weight || a.number - b.number)
    .slice(0, most);
}

/** Adds up in `shared` what the vectors have in common with some terms. Gives the numbers of those that have any. */
function addUp(terms: readonly Term[], postings: readonly Posting[], shared: Float64Array): number[] {
  const touched: number[] = [];
  for (const { number, weight } of terms) {
    const posting = postings[number];
    if (!posting) continue;
    for (let at = 0; at < posting.vectors.length; at += 1) {
      const vector = posting.vectors[at] ?? 0;
      if (shared[vector] === 0) touched.push(vector);
      shared[vector] = (shared[vector] ?? 0) + weight * (posting.weights[at] ?? 0);
    }
  }
  return touched;
}

/** Those of the touched vectors that share most, about as many as asked for, in any order. Clears `shared`. */
function mostShared(touched: readonly number[], shared: Float64Array, most: number): number[] {
  const stepOf = (vector: number) => Math.min(STEPS - 1, Math.floor((shared[vector] ?? 0) * STEPS));
  const tally = new Int32Array(STEPS);
  for (const vector of touched) tally[stepOf(vector)] = (tally[stepOf(vector)] ?? 0) + 1;
  let lowest = STEPS;
  for (let taken = 0; lowest > 0 && taken < most; taken += tally[lowest] ?? 0) lowest -= 1;
  const chosen = touched.filter((vector) => stepOf(vector) >= lowest);
  for (const vector of touched) shared[vector] = 0;
  return chosen;
}

function cosine(dense: Float64Array, { terms, weights }: Vector): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += (dense[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Finds the nearest others of a vector. */
export type Nearest = (vector: Vector) => Neighbour[];

/** Another vector, and how near it is: 1 is the same. */
export interface Neighbour {
  id: string;
  cosine: number;
}

/** How hard to search. */
export interface Thoroughness {
  /** By how many of its heaviest terms a vector is sought. */
  soughtBy: number;
  /** How many of those that share most of these terms are compared in full. */
  compared: number;
}

interface Term {
  number: number;
  weight: number;
}

interface Posting {
  vectors: Int32Array;
  weights: Float64Array;
}
