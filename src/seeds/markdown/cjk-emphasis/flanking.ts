/** Chinese, Japanese and Korean characters and full-width punctuation. Writers put no space beside them. */
const CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

const PUNCTUATION = /^[\p{P}\p{S}]$/u;

const SPACE = /^\s?$/u;

/**
 * Decides by the adjacent characters whether a run of `*` can open or close emphasis. CommonMark (0.31, section 6.2)
 * finds no emphasis in `**“甲”**乙`: a run with punctuation on its inner side needs a space or punctuation on its outer
 * side. This function accepts CJK characters there too, as proposed in
 * https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 *
 * @param before the character before the run; empty at the start of a text
 * @param after the character after it
 */
export function flankingOf(before: string, after: string): Flanking {
  const [opens, closes] = [isFlanking(before, after), isFlanking(after, before)];
  const differsFromCommonMark =
    opens !== isFlankingBy(before, after, isPunctuation) || closes !== isFlankingBy(after, before, isPunctuation);
  return { opens, closes, differsFromCommonMark };
}

/** Whether a run may separate `inside`, the character within the emphasis, from `outside`, the character beyond it. */
function isFlanking(outside: string, inside: string): boolean {
  return isFlankingBy(outside, inside, isNonCjkPunctuation) || (CJK.test(outside) && !SPACE.test(inside));
}

/** The rule of CommonMark, with `isPunctuation` to decide which characters are punctuation. */
function isFlankingBy(outside: string, inside: string, isPunctuation: (character: string) => boolean): boolean {
  if (SPACE.test(inside)) return false;
  return !isPunctuation(inside) || SPACE.test(outside) || isPunctuation(outside);
}

function isPunctuation(character: string): boolean {
  return PUNCTUATION.test(character);
}

function isNonCjkPunctuation(character: string): boolean {
  return isPunctuation(character) && !CJK.test(character);
}

/** Whether a run of `*` can open or close emphasis. */
export interface Flanking {
  opens: boolean;
  closes: boolean;
  /** Whether CommonMark decides otherwise. */
  differsFromCommonMark: boolean;
}
