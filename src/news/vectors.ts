import type { Terms } from './terms.ts';

/**
 * Weighs terms by TF-IDF, with the logarithm of the count, and scales each vector to length one, so that the product of
 * two is their cosine. The order of the terms is kept: sums come out the same to the last bit on every run.
 *
 * @param documents terms by id
 */
export function toVectors(documents: ReadonlyMap<string, Terms>): Vectors {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    frequencies[number] = (frequencies[number] ?? 0) + 1;
    return number;
  };
  const read = [...documents].map(([id, { words, counts }]) => {
    return { id, terms: Int32Array.from(words === '' ? [] : words.split(' ').map(numberOf)), counts };
  });
  const rarity = Float64Array.from(frequencies.map((frequency) => Math.log(1 + documents.size / frequency)));
  const vectors = read.map(({ id, terms, counts }) => ({ id, terms, weights: toWeights(terms, counts, rarity) }));
  return { vectors, size: numbers.size };
}

function toWeights(terms: Int32Array, counts: readonly number[], rarity: Float64Array): Float64Array {
  const weights = new Float64Array(terms.length);
  let squares = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const weight = (1 + Math.log(counts[at] ?? 1)) * (rarity[terms[at] ?? 0] ?? 0);
    weights[at] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return weights;
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
