import type { Vector, Vectors } from './vectors.ts';

/** A vector is sought by its heaviest terms; more of them find the same neighbours. */
const SOUGHT_BY = 32;
/**
 * Of a term that more articles have, only those are looked at for which it is heaviest. It bounds the work for each
 * article, so that time grows in a straight line with the archive.
 */
const LONGEST_POSTING = 256;
/** How many of the candidates that share most of those terms are compared in full. */
const COMPARED = 96;

/**
 * Makes a search for the nearest vectors by cosine, over an inverted index.
 *
 * @returns finds for a vector its nearest others, the best first, equal ones by id
 */
export function toNearest({ vectors, size }: Vectors): (vector: Vector) => Neighbour[] {
  const postings = toPostings(vectors, size);
  const shared = new Float64Array(vectors.length);
  const dense = new Float64Array(size);
  return (vector) => {
    const candidates = candidatesFor(vector, postings, shared);
    for (const [at, term] of vector.terms.entries()) dense[term] = vector.weights[at] ?? 0;
    const neighbours = candidates.flatMap((at) => {
      const other = vectors[at];
      return other && other.id !== vector.id ? [{ id: other.id, cosine: cosine(dense, other) }] : [];
    });
    for (const term of vector.terms) dense[term] = 0;
    return neighbours.sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1));
  };
}

/** For each term the numbers of the vectors in which it is heaviest, with its weight there. */
function toPostings(vectors: readonly Vector[], size: number): Posting[][] {
  const postings: Posting[][] = Array.from({ length: size }, () => []);
  for (const [at, vector] of vectors.entries()) {
    for (const [place, term] of vector.terms.entries())
      postings[term]?.push({ at, weight: vector.weights[place] ?? 0 });
  }
  const idOf = (posting: Posting) => vectors[posting.at]?.id ?? '';
  return postings.map((posting) =>
    posting.length <= LONGEST_POSTING
      ? posting
      : posting.sort((a, b) => b.weight - a.weight || (idOf(a) < idOf(b) ? -1 : 1)).slice(0, LONGEST_POSTING),
  );
}

/** The vectors that share most with this one, as numbers. `shared` is scratch, all zero before and after. */
function candidatesFor(vector: Vector, postings: readonly Posting[][], shared: Float64Array): number[] {
  const heaviest = [...vector.terms.keys()]
    .sort((a, b) => (vector.weights[b] ?? 0) - (vector.weights[a] ?? 0) || a - b)
    .slice(0, SOUGHT_BY);
  const found: number[] = [];
  for (const place of heaviest) {
    const own = vector.weights[place] ?? 0;
    for (const { at, weight } of postings[vector.terms[place] ?? 0] ?? []) {
      if (shared[at] === 0) found.push(at);
      shared[at] = (shared[at] ?? 0) + own * weight;
    }
  }
  const scored = found.map((at) => ({ at, score: shared[at] ?? 0 }));
  for (const at of found) shared[at] = 0;
  return scored
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, COMPARED)
    .map(({ at }) => at);
}

function cosine(dense: Float64Array, { terms, weights }: Vector): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += (dense[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Another vector, and how near it is: 1 is the same. */
export interface Neighbour {
  id: string;
  cosine: number;
}

interface Posting {
  at: number;
  weight: number;
}
