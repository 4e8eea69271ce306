/** `……都会下雨。”`: the end of a statement, with what closes behind it. */
const STATEMENT_END = /[。；;…][”’"'」』）)】\]〗■□]*$/;

/** `怎么办？”`: the end of a question or a call, as sentences and headlines both have it. */
const CALL_END = /[？！?!][”’"'」』）)】\]]*$/;

/** Beyond this many characters nothing is a headline or a heading. */
const LONGEST_HEADLINE = 50;

/** How much of a text's end is looked at. */
const END = 12;

/** Whether a text ends as a statement does: with a stop, a semicolon or an ellipsis. */
export function isStatement(text: string): boolean {
  return STATEMENT_END.test(text.slice(-END));
}

/** Whether a text ends as a question or a call does. */
export function isCall(text: string): boolean {
  return CALL_END.test(text.slice(-END));
}

/**
 * Whether a text is running text: it states something, holds a whole sentence, or is too long for a headline.
 *
 * @example isProse('水加热到一百度就会沸腾。') // true
 * @example isProse('水为什么会沸腾？') // false
 */
export function isProse(text: string): boolean {
  return text.length > LONGEST_HEADLINE || isStatement(text) || text.includes('。');
}
