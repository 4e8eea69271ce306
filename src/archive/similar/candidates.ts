import type { Vector, Vectors } from './tf-idf.ts';

/** The longest posting list, of the vectors in which a term is heaviest. It bounds the work for each article. */
const LONGEST_POSTING = 128;
/** How many different scores are told apart when candidates are chosen. */
const STEPS = 4096;

/**
 * Makes a search for the vectors that may be the nearest ones, over an inverted index.
 *
 * @returns finds for a vector those others that share most of its heaviest terms, in any order
 */
export function toCandidates({ vectors, size }: Vectors, { queryTerms, candidates }: CandidateLimits): Candidates {
  const postings = toPostings(vectors, size);
  const shared = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  return (vector) => {
    const count = addUp(heaviestOf(vector, queryTerms, postings), vector, postings, shared, touched);
    const chosen = mostShared(touched.subarray(0, count), shared, candidates);
    return chosen.flatMap((at) => vectors[at] ?? []).filter((other) => other !== vector);
  };
}

/** Makes the inverted index: for each term the numbers of its vectors, with its weight there. All lists stand in two arrays. */
function toPostings(vectors: readonly Vector[], size: number): Postings {
  const lengths = new Int32Array(size);
  for (const { terms } of vectors) for (const term of terms) lengths[term] = (lengths[term] ?? 0) + 1;
  const starts = new Int32Array(size);
  let total = 0;
  for (let term = 0; term < size; term += 1) {
    starts[term] = total;
    total += lengths[term] ?? 0;
  }
  const postings = { starts, lengths, vectors: new Int32Array(total), weights: new Float64Array(total) };
  const filled = starts.slice();
  for (const [number, { terms, weights }] of vectors.entries()) {
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      const at = filled[term] ?? 0;
      postings.vectors[at] = number;
      postings.weights[at] = weights[place] ?? 0;
      filled[term] = at + 1;
    }
  }
  for (let term = 0; term < size; term += 1) keepHeaviest(term, postings);
  return postings;
}

/** Shortens a posting list to the vectors in which its term is heaviest, of equal ones the first. */
function keepHeaviest(term: number, { starts, lengths, vectors, weights }: Postings): void {
  const [start = 0, length = 0] = [starts[term], lengths[term]];
  if (length <= LONGEST_POSTING) return;
  const sorted = weights.slice(start, start + length).sort();
  const least = sorted[length - LONGEST_POSTING] ?? 0;
  let room = sorted.subarray(length - LONGEST_POSTING).filter((weight) => weight === least).length;
  let kept = start;
  for (let at = start; at < start + length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < least || (weight === least && room === 0)) continue;
    if (weight === least) room -= 1;
    vectors[kept] = vectors[at] ?? 0;
    weights[kept] = weight;
    kept += 1;
  }
  lengths[term] = LONGEST_POSTING;
}

/** The places, in a vector, of the heaviest terms that other vectors have too: the heaviest first, of equal ones by number. */
function heaviestOf({ terms, weights }: Vector, most: number, { lengths }: Postings): number[] {
  const places: number[] = [];
  for (let place = 0; place < terms.length; place += 1) {
    const [term = 0, weight = 0] = [terms[place], weights[place]];
    if ((lengths[term] ?? 0) < 2) continue;
    const isLighter = (other: number) => {
      const otherWeight = weights[other] ?? 0;
      return otherWeight < weight || (otherWeight === weight && (terms[other] ?? 0) > term);
    };
    let at = places.length;
    while (at > 0 && isLighter(places[at - 1] ?? 0)) at -= 1;
    if (at === most) continue;
    if (places.length === most) places.pop();
    places.splice(at, 0, place);
  }
  return places;
}

/** Adds to `shared`, for each vector, the product over some terms of `vector`. Lists in `touched` the vectors that have any, and returns their number. */
function addUp(
  places: readonly number[],
  { terms, weights }: Vector,
  postings: Postings,
  shared: Float64Array,
  touched: Int32Array,
): number {
  let count = 0;
  for (const place of places) {
    const term = terms[place] ?? 0;
    const weight = weights[place] ?? 0;
    const [start = 0, length = 0] = [postings.starts[term], postings.lengths[term]];
    for (let at = start; at < start + length; at += 1) {
      const vector = postings.vectors[at] ?? 0;
      const sum = shared[vector] ?? 0;
      if (sum === 0) touched[count++] = vector;
      shared[vector] = sum + weight * (postings.weights[at] ?? 0);
    }
  }
  return count;
}

/** Chooses about `most` of the touched vectors, those with the highest sums, in any order. Clears `shared`. */
function mostShared(touched: Int32Array, shared: Float64Array, most: number): number[] {
  const steps = new Int16Array(touched.length);
  const tally = new Int32Array(STEPS);
  for (let at = 0; at < touched.length; at += 1) {
    const step = Math.min(STEPS - 1, Math.floor((shared[touched[at] ?? 0] ?? 0) * STEPS));
    shared[touched[at] ?? 0] = 0;
    steps[at] = step;
    tally[step] = (tally[step] ?? 0) + 1;
  }
  let lowest = STEPS;
  for (let taken = 0; lowest > 0 && taken < most; taken += tally[lowest] ?? 0) lowest -= 1;
  const chosen: number[] = [];
  for (let at = 0; at < touched.length; at += 1) if ((steps[at] ?? 0) >= lowest) chosen.push(touched[at] ?? 0);
  return chosen;
}

/** Finds the vectors that may be the nearest ones of a vector. */
export type Candidates = (vector: Vector) => Vector[];

/** How much a search compares. */
export interface CandidateLimits {
  /** How many of a vector's heaviest terms are looked up. */
  queryTerms: number;
  /** About how many vectors are candidates. */
  candidates: number;
}

/** Lists of vectors by term: `length` of them from `start` on, each with a weight. */
interface Postings {
  starts: Int32Array;
  lengths: Int32Array;
  vectors: Int32Array;
  weights: Float64Array;
}
