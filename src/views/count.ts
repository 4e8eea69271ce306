/**
 * A number with its noun.
 *
 * @example countOf(1, 'article') // '1 article'
 * @example countOf(2, 'article') // '2 articles'
 */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
