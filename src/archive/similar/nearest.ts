import { hash } from 'node:crypto';
import { type Thoroughness, toCandidates } from './candidates.ts';
import type { Vector, Vectors } from './tf-idf.ts';

/**
 * Makes a search for the nearest vectors by cosine, among candidates.
 *
 * @param memory spares comparing again what was compared before
 * @returns finds for a vector its nearest others, the best first, equal ones by id
 */
export function toNearest(vectors: Vectors, sought: Sought, memory?: Memory): Nearest {
  const { least, most } = sought;
  const candidatesFor = toCandidates(vectors, sought);
  const dense = new Float64Array(vectors.size);
  const compare = (vector: Vector, candidates: readonly Vector[]): Neighbour[] => {
    scatter(vector, dense);
    const neighbours = candidates.map((other) => ({ id: other.id, cosine: cosine(dense, other) }));
    for (const term of vector.terms) dense[term] = 0;
    return neighbours
      .filter((neighbour) => neighbour.cosine >= least)
      .sort(nearestFirst)
      .slice(0, most);
  };
  return (vector) => {
    const candidates = candidatesFor(vector);
    if (!memory) return compare(vector, candidates);
    const key = keyOf(vector, candidates, sought);
    const neighbours = memory.former.get(key) ?? compare(vector, candidates);
    memory.now.set(key, neighbours);
    return neighbours;
  };
}

/** All that the neighbours which are found depend on. */
function keyOf({ digest }: Vector, candidates: readonly Vector[], sought: Sought): string {
  return hash(
    'sha256',
    [JSON.stringify(sought), digest, ...candidates.map((other) => other.digest)].join(' '),
    'base64',
  );
}

/** The order of neighbours: the nearest first, equal ones by id. */
export function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || (a.id < b.id ? -1 : 1);
}

/** Spreads a vector over all terms. */
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

/** What was found by searches of one archive, which the next state of it may ask again: neighbours by key. */
export interface Memory {
  former: ReadonlyMap<string, Neighbour[]>;
  /** What the archive as it is now asked for is added here. */
  now: Map<string, Neighbour[]>;
}

/** Another vector, and how near it is: 1 is the same. */
export interface Neighbour {
  id: string;
  cosine: number;
}

/** What to search for, and how hard. */
export interface Sought extends Thoroughness {
  /** From which cosine on one counts as a neighbour. */
  least: number;
  /** How many neighbours are given. */
  most: number;
}
