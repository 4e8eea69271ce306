import type { FoldedText } from './fold.ts';

/** A folded number with marks or spaces between its digits: `021-55550000`, `1,234,567.89`, `2023/04/25`. */
const NUMBER = /\d[\d\-,./() \t]{5,}\d/g;

/** A query of fewer digits finds only digits without marks between them: 1920 does not find 2019-2020. */
const FEWEST_DIGITS = 7;

/** U+0660, the first of ten digits that no folded text has. Long numbers are indexed and searched in these digits. */
const FIRST_SEARCHED_DIGIT = 0x660;

/**
 * Adds the digits of each long number to a folded text, a line for each number, so that the number is found however
 * its digits are grouped.
 *
 * @example withNumbers({ text: '(021) 5555-0000', folded: '(021) 5555-0000' }).folded // '(021) 5555-0000\n٠٢١٥٥٥٥٠٠٠٠'
 */
export function withNumbers(field: FoldedText): FoldedText {
  const { text, folded } = field;
  const numbers = Array.from(folded.matchAll(NUMBER)).filter(([number]) => searchedDigitsOf(number));
  if (numbers.length === 0) return field;
  const own = Array.from({ length: folded.length }, (_, at) => at);
  const starts = [...(field.starts ?? own)];
  const ends = [...(field.ends ?? own.map((start) => start + 1))];
  const lines = numbers.map(({ 0: number, index }) => {
    const places = Array.from(number.matchAll(/\d/g), (digit) => index + digit.index);
    // The line break stands for no character.
    starts.push(text.length, ...places.map((at) => starts[at] ?? 0));
    ends.push(text.length, ...places.map((at) => ends[at] ?? 0));
    return `\n${searchedDigitsOf(number)}`;
  });
  return { text, folded: folded + lines.join(''), starts, ends };
}

/**
 * Splits a folded word of a query at its long numbers, and writes these as `withNumbers` does.
 *
 * @example splitNumbers('tel:021-55550000') // ['tel:', '٠٢١٥٥٥٥٠٠٠٠']
 */
export function splitNumbers(word: string): string[] {
  const split = word.replace(NUMBER, (number) => {
    const digits = searchedDigitsOf(number);
    return digits ? `\n${digits}\n` : number;
  });
  return split.split('\n').filter(Boolean);
}

/** The digits of a number as they are searched. Undefined if there are too few. */
function searchedDigitsOf(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS) return undefined;
  return digits.replace(/\d/g, (digit) => String.fromCharCode(FIRST_SEARCHED_DIGIT + Number(digit)));
}
