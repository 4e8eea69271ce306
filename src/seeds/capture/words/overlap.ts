/**
 * The share of a text's character pairs that are also in another text, from 0 to 1. Spaces and punctuation are ignored.
 *
 * @example overlapOf('海水是咸的', '海水是咸的，湖水是淡的') // 1
 */
export function overlapOf(text: string, other: string): number {
  const pairs = pairsIn(text);
  if (pairs.size === 0) return 0;
  const others = pairsIn(other);
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared += 1;
  return shared / pairs.size;
}

/** The letters and digits of a text, without all other characters. */
export function toLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function pairsIn(text: string): Set<string> {
  const letters = toLetters(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  return pairs;
}
