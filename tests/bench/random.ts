/** A stream of whole numbers below a bound, always the same for the same seed (a linear congruential generator). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The next whole number from 0 up to, and without, a bound. */
export type Random = (below: number) => number;
