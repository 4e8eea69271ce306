import type { Terms } from './article-terms.ts';
import { TermNumbers } from './term-numbers.ts';

const NOT_SHARED = -1;

/**
 * Weighs terms by TF-IDF, with the logarithm of the count and the rarity in whole bits, and scales each vector to length
 * one, so that the product of two is their cosine. Terms of one article alone are left out, since they add nothing to any
 * product. Terms keep their order, so that sums are the same to the last bit on every run.
 *
 * @param documents terms by id
 */
export function toVectors(documents: ReadonlyMap<string, Terms>): Vectors {
  const numbers = new TermNumbers();
  const numbered = [...documents].map(([id, terms]) => ({
    id,
    terms,
    numbers: terms.words.map((word) => numbers.numberOf(word)),
  }));
  const frequencies = new Int32Array(numbers.size);
  for (const document of numbered) {
    for (const number of document.numbers) frequencies[number] = (frequencies[number] ?? 0) + 1;
  }
  const bits = new Uint8Array(frequencies.length);
  const shared = new Int32Array(frequencies.length).fill(NOT_SHARED);
  let size = 0;
  for (let number = 0; number < frequencies.length; number += 1) {
    const frequency = frequencies[number] ?? 1;
    bits[number] = Math.max(1, Math.round(Math.log2(1 + documents.size / frequency)));
    if (frequency > 1) shared[number] = size++;
  }
  return { vectors: numbered.map(({ id, terms, numbers }) => toVector(id, terms, { numbers, bits, shared })), size };
}

function toVector(id: string, { counts }: Terms, { numbers, bits, shared }: Weighing): Vector {
  const [terms, weights] = [new Int32Array(numbers.length), new Float64Array(numbers.length)];
  let squares = 0;
  let kept = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const rarity = bits[numbers[at] ?? 0] ?? 0;
    const term = shared[numbers[at] ?? 0] ?? NOT_SHARED;
    const weight = (1 + Math.log(counts[at] ?? 1)) * rarity;
    squares += weight * weight;
    if (term === NOT_SHARED) continue;
    terms[kept] = term;
    weights[kept] = weight;
    kept += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < kept; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return { id, terms: terms.slice(0, kept), weights: weights.slice(0, kept) };
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

/** What all terms of an archive weigh. */
interface Weighing {
  /** Of a document's words. */
  numbers: Int32Array;
  /** How rare each is, by number. */
  bits: Uint8Array;
  /** Its number among those that several articles have, or `NOT_SHARED`. */
  shared: Int32Array;
}
