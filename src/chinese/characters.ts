/** A Han character: an ideograph of any plane, or 々 or 〇, which stand for one. */
const hanCharacter = /^\p{Script=Han}$/u;
/** Nearly all of a text is told by its number, without asking the expression: Unicode's block of common ideographs, and where Han begins. */
const [COMMON_FIRST, COMMON_LAST, HAN_FIRST] = [0x4e00, 0x9fff, 0x2e80];

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
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= COMMON_FIRST && unit <= COMMON_LAST) count += 1;
    else if (unit >= HAN_FIRST) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += character.length - 1;
      if (hanCharacter.test(character)) count += 1;
    }
  }
  return count;
}

/**
 * How many words in Latin letters or digits a text has.
 *
 * @example countLatinWords('GPT-3训练一次的成本是2.5万美元') // 2
 */
export function countLatinWords(text: string): number {
  return text.match(latinWordStart)?.length ?? 0;
}
