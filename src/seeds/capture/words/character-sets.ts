/** The most sets, one for each bit of a number. */
const MOST_SETS = 31;

/**
 * A function that gives which of some sets of characters a text has a character of, in one pass: a number whose lowest
 * bit stands for the first set. Each set is given as a string.
 *
 * @example toCharacterFinder(['0123456789', ':：'])('来源：某某网') // 0b10
 */
export function toCharacterFinder(sets: string[]): (text: string) => number {
  if (sets.length > MOST_SETS) throw new RangeError(`Expected at most ${MOST_SETS} sets, but found ${sets.length}.`);
  const bits = new Uint32Array(0x10000);
  for (const [bit, set] of sets.entries())
    for (let at = 0; at < set.length; at += 1) bits[set.charCodeAt(at)] = (bits[set.charCodeAt(at)] ?? 0) | (1 << bit);
  return (text) => {
    let found = 0;
    for (let at = 0; at < text.length; at += 1) found |= bits[text.charCodeAt(at)] ?? 0;
    return found;
  };
}
