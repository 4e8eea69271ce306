import type { Terms } from './terms.ts';

const NOT_SHARED = -1;

/**
 * Weighs terms by TF-IDF, with the logarithm of the count, and scales each vector to length one, so that the product of
 * two is their cosine. Terms that no other article has are left out then, since they add nothing to any product. The order
 * of the terms is kept: sums come out the same to the last bit on every run.
 *
 * @param documents terms by id
 */
export function toVectors(documents: ReadonlyMap<string, Terms>): Vectors {
  const numbers = new Map<number, number>();
  const frequencies: number[] = [];
  const numberOf = (word: number) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    frequencies[number] = (frequencies[number] ?? 0) + 1;
    return number;
  };
  const read = [...documents].map(([id, { words, counts }]) => {
    return { id, terms: words.map(numberOf), counts };
  });
  const rarity = new Float64Array(frequencies.length);
  const shared = new Int32Array(frequencies.length).fill(NOT_SHARED);
  let size = 0;
  for (let number = 0; number < frequencies.length; number += 1) {
    const frequency = frequencies[number] ?? 1;
    rarity[number] = Math.log(1 + documents.size / frequency);
    if (frequency > 1) shared[number] = size++;
  }
  return { vectors: read.map(({ id, terms, counts }) => ({ id, ...weigh(terms, counts, rarity, shared) })), size };
}

function weigh(terms: Int32Array, counts: Uint16Array, rarity: Float64Array, shared: Int32Array) {
  const weights = new Float64Array(terms.length);
  let squares = 0;
  let kept = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    const weight = (1 + Math.log(counts[at] ?? 1)) * (rarity[term] ?? 0);
    const number = shared[term] ?? NOT_SHARED;
    squares += weight * weight;
    if (number === NOT_SHARED) continue;
    terms[kept] = number;
    weights[kept] = weight;
    kept += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < kept; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return { terms: terms.slice(0, kept), weights: weights.slice(0, kept) };
}

/** The vectors of an archive, and how many terms they have between them. */
export interface Vectors {
  vectors: Vector[];
  size: number;
}

/** One article, as numbered terms with their weights. */
export interface Vector {
  id: string;
  terms: Int32Array;
  weights: Float64Array;
}
