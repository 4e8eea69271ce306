import { type CandidateLimits, toCandidates } from './candidates.ts';
import type { Vector, Vectors } from './tf-idf.ts';

/**
 * Makes a search for the nearest vectors by cosine, among candidates.
 *
 * @returns finds for a vector its nearest others, the best first, equal ones by id
 */
export function toNearest(vectors: Vectors, limits: SearchLimits): Nearest {
  const { leastCosine, most } = limits;
  const candidatesFor = toCandidates(vectors, limits);
  const dense = new Float64Array(vectors.size);
  return (vector) => {
    const candidates = candidatesFor(vector);
    scatter(vector, dense);
    const neighbours = candidates.map((other) => ({ id: other.id, cosine: cosine(dense, other) }));
    for (const term of vector.terms) dense[term] = 0;
    return neighbours
      .filter((neighbour) => neighbour.cosine >= leastCosine)
      .sort(nearestFirst)
      .slice(0, most);
  };
}

/** Compares neighbours for sorting: the nearest first, equal ones by id. */
export function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || (a.id < b.id ? -1 : 1);
}

/** Writes the weights of a vector into an array that has a place for every term. */
function scatter({ terms, weights }: Vector, dense: Float64Array): void {
  for (let place = 0; place < terms.length; place += 1) dense[terms[place] ?? 0] = weights[place] ?? 0;
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

/** What a search gives, and how much it compares. */
export interface SearchLimits extends CandidateLimits {
  leastCosine: number;
  /** How many neighbours are given. */
  most: number;
}
