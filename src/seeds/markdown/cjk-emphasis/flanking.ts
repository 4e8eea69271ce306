/** Chinese, Japanese and Korean characters and their full-width punctuation, beside which no one writes a space. */
const CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

const PUNCTUATION = /^[\p{P}\p{S}]$/u;

const SPACE = /^\s?$/u;

/**
 * Tells what a run of `*` may do, by the characters beside it. CommonMark (0.31, section 6.2) takes `**“甲”**乙` for no
 * emphasis, since it wants a space or a mark beyond a mark. Here a Chinese character or mark beyond it is as good, as the
 * proposal has it: https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 *
 * @param before the character before the run; empty at the start of a text
 * @param after the character after it
 */
export function flankingOf(before: string, after: string): Flanking {
  const [opens, closes] = [mayStand(before, after), mayStand(after, before)];
  const isOdd = opens !== mayStandIn(before, after, isMark) || closes !== mayStandIn(after, before, isMark);
  return { opens, closes, isOdd };
}

/** Whether a run may stand with `inside` in the emphasis and `outside` beyond it. */
function mayStand(outside: string, inside: string): boolean {
  return mayStandIn(outside, inside, isForeignMark) || (CJK.test(outside) && !SPACE.test(inside));
}

/** The rule of CommonMark, for what counts as a mark. */
function mayStandIn(outside: string, inside: string, isMark: (character: string) => boolean): boolean {
  if (SPACE.test(inside)) return false;
  return !isMark(inside) || SPACE.test(outside) || isMark(outside);
}

function isMark(character: string): boolean {
  return PUNCTUATION.test(character);
}

function isForeignMark(character: string): boolean {
  return isMark(character) && !CJK.test(character);
}

/** What a run of `*` may do. */
export interface Flanking {
  opens: boolean;
  closes: boolean;
  /** Whether CommonMark says otherwise. */
  isOdd: boolean;
}
