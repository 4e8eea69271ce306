const WORDS = '(?:内容)?(?:摘\\s?要|提要)|导\\s?[语读]|核心提示|新闻提要|简介|内容简介|核心要点|一句话新闻';

/** `摘要`, `【导语】`, `核心提示：`: the label of a deck, on its own. */
const LABEL = new RegExp(`^[【\\[（(]?\\s*(?:${WORDS})\\s*[】\\]）)]?\\s*[:：]?$`);

/** `核心提示：海水为什么是咸的……`: a label and the deck after it. */
const LABEL_BEFORE_TEXT = new RegExp(
  `^\\s*(?:[【\\[（(]\\s*(?:${WORDS})\\s*[】\\]）)]\\s*[:：]?|(?:${WORDS})\\s?[:：])(?=\\s*\\S)`,
);

/** Whether a part is the label of a deck and nothing else. */
export function isDeckLabel(text: string): boolean {
  return text.length < 12 && LABEL.test(text);
}

/**
 * Splits a text into the label of a deck and the deck; a text without such a label is one piece.
 *
 * @example splitDeckLabel('核心提示：海水是咸的。') // ['核心提示：', '海水是咸的。']
 */
export function splitDeckLabel(text: string): string[] {
  const label = LABEL_BEFORE_TEXT.exec(text)?.[0];
  return label === undefined ? [text] : [label, text.slice(label.length)];
}
