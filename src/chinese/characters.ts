/** A Han character: an ideograph of any plane, or 々 or 〇, which are used like ideographs. */
const hanCharacter = /^\p{Script=Han}$/u;
/** Unicode's block of common ideographs, and the first Han code point: few characters need the regular expression. */
const [COMMON_FIRST, COMMON_LAST, HAN_FIRST] = [0x4e00, 0x9fff, 0x2e80];
/** The punctuation between Han characters, and the first code unit of full-width forms, behind which no Han characters are. */
const PUNCTUATION = '　、。《》【】「」';
const FULL_WIDTH_FIRST = 0xff00;

/**
 * The first character of a Latin word: `GPT-3` is one word, and so are `2.5`, `Pre-A` and `S&P`.
 * Only one character is matched, since a repeated group overflows the stack on a line of several megabytes.
 */
const latinWordStart =
  /(?<![\p{Script=Latin}\p{Nd}])(?<![\p{Script=Latin}\p{Nd}][.,:'’&+/-])[\p{Script=Latin}\p{Nd}]/gu;

/**
 * The number of Han characters in a text. Punctuation, kana and Latin letters are not counted.
 *
 * @example countHan('王慧文在2月招手一喊') // 9
 */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= COMMON_FIRST && unit <= COMMON_LAST) count += 1;
    else if (unit >= HAN_FIRST && unit < FULL_WIDTH_FIRST && !PUNCTUATION.includes(text.charAt(at))) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += character.length - 1;
      if (hanCharacter.test(character)) count += 1;
    }
  }
  return count;
}

/** The number of characters of a text, those beyond the basic plane counted once. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) {
    const isTrail = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (isTrail && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
}

/**
 * The number of words in Latin letters or digits in a text.
 *
 * @example countLatinWords('GPT-3训练一次的成本是2.5万美元') // 2
 */
export function countLatinWords(text: string): number {
  return text.match(latinWordStart)?.length ?? 0;
}
