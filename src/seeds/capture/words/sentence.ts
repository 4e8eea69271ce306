/** `……都会下雨。”`: the end of a statement, and the closing quotation marks and brackets behind it. */
const STATEMENT_END = toCodes('。；;…');
const CLOSING = toCodes(`”’"'」』）)】]〗■□`);

/** `怎么办？”`: the end of a question or an exclamation, in a sentence or a headline. */
const QUESTION_OR_EXCLAMATION_END = /[？！?!][”’"'」』）)】\]]*$/;

/** The longest headline or heading, in characters. */
const LONGEST_HEADLINE = 50;

/** How many characters of a text's end are examined. */
const EXAMINED_LENGTH = 12;

/** Whether a text ends as a statement does: with a full stop, a semicolon or an ellipsis. */
export function isStatement(text: string): boolean {
  const first = Math.max(text.length - EXAMINED_LENGTH, 0);
  let last = text.length - 1;
  while (last > first && CLOSING.has(text.charCodeAt(last))) last -= 1;
  return last >= first && STATEMENT_END.has(text.charCodeAt(last));
}

/** Whether a text ends with a question mark or an exclamation mark. */
export function isQuestionOrExclamation(text: string): boolean {
  return QUESTION_OR_EXCLAMATION_END.test(text.slice(-EXAMINED_LENGTH));
}

/** `可以分成几个时期：`: whether a text ends with a colon, and so introduces what follows. */
export function isIntroduction(text: string): boolean {
  return text.endsWith('：') || text.endsWith(':');
}

/**
 * Whether a text is running text: it ends as a statement does, contains a full stop, or is too long for a headline.
 *
 * @example isProse('水加热到一百度就会沸腾。') // true
 * @example isProse('水为什么会沸腾？') // false
 */
export function isProse(text: string): boolean {
  return text.length > LONGEST_HEADLINE || isStatement(text) || text.includes('。');
}

/** The UTF-16 code units of some characters: every line is asked for its last ones a dozen times. */
function toCodes(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
