import { type CandidateLimits, toCandidates } from './candidates.ts';
import type { CosineWith } from './cosine.ts';
import type { Vector, Vectors } from './tf-idf.ts';

/**
 * Makes a search for the nearest vectors by cosine, among candidates.
 *
 * @returns finds for a vector its nearest others, the best first, equal ones by id
 */
export function toNearest(vectors: Vectors, limits: SearchLimits): Nearest {
  const { leastCosine, most } = limits;
  const candidatesFor = toCandidates(vectors, limits);
  return (vector, cosineWith) => {
    const neighbours: Neighbour[] = [];
    for (const other of candidatesFor(vector)) {
      const cosine = cosineWith(other);
      if (cosine >= leastCosine) neighbours.push({ id: other.id, cosine });
    }
    return neighbours.sort(nearestFirst).slice(0, most);
  };
}

/** Compares neighbours for sorting: the nearest first, equal ones by id. */
export function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || (a.id < b.id ? -1 : 1);
}

/** Finds the nearest others of a vector. */
export type Nearest = (vector: Vector, cosineWith: CosineWith) => Neighbour[];

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
