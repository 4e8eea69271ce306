/** The Han characters of a string: ideographs of every plane, and 々 and 〇, which stand for one. */
const hanCharacter = /\p{Script=Han}/gu;

/**
 * The first character of a word: `GPT-3` is one word, and so are `2.5`, `Pre-A` and `S&P`.
 * It matches one character at a time, since a repeated group overflows the stack on a line of some megabytes.
 */
const latinWordStart =
  /(?<![\p{Script=Latin}\p{Nd}])(?<![\p{Script=Latin}\p{Nd}][.,:'’&+/-])[\p{Script=Latin}\p{Nd}]/gu;

/**
 * How many Han characters a text has. Punctuation, kana and Latin do not count.
 *
 * @example countHan('王慧文在2月招手一喊') // 9
 */
export function countHan(text: string): number {
  return countMatches(text, hanCharacter);
}

/**
 * How many words in Latin letters or digits a text has.
 *
 * @example countLatinWords('GPT-3训练一次的成本是2.5万美元') // 2
 */
export function countLatinWords(text: string): number {
  return countMatches(text, latinWordStart);
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
