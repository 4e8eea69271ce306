import type { Vector } from './tf-idf.ts';

/**
 * Makes a function that gives the cosines of one vector with others.
 *
 * @param size how many terms all vectors have between them
 * @returns takes a vector, and returns what gives its cosine with another one: until it is called with the next vector
 */
export function toCosines(size: number): Cosines {
  /** The weights of the vector, with a place for every term. */
  const dense = new Float64Array(size);
  let last: Int32Array = new Int32Array();
  return ({ terms, weights }) => {
    for (let place = 0; place < last.length; place += 1) dense[last[place] ?? 0] = 0;
    for (let place = 0; place < terms.length; place += 1) dense[terms[place] ?? 0] = weights[place] ?? 0;
    last = terms;
    return (other) => {
      let sum = 0;
      for (let place = 0; place < other.terms.length; place += 1)
        sum += (dense[other.terms[place] ?? 0] ?? 0) * (other.weights[place] ?? 0);
      return sum;
    };
  };
}

/** Takes a vector, and returns what gives its cosine with others. */
export type Cosines = (vector: Vector) => CosineWith;

export type CosineWith = (other: Vector) => number;
