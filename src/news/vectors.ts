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
  const read = [...documents].map(([id, { words, counts }]) => {
    const terms = Int32Array.from(words === '' ? [] : words.split(' '), (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      return number;
    });
    return { id, terms, counts };
  });
  const rarity = frequencies.map((frequency) => Math.log(1 + documents.size / frequency));
  const vectors = read.map(({ id, terms, counts }): Vector => {
    const weights = Float64Array.from(terms, (term, at) => (1 + Math.log(counts[at] ?? 1)) * (rarity[term] ?? 0));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { id, terms, weights: weights.map((weight) => weight / length) };
  });
  return { vectors, size: numbers.size };
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
