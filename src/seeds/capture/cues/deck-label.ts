const WORDS =
  '(?:[内內]容)?(?:摘\\s?要|提要)|[导導]\\s?[语读語讀]|核心提示|新[闻聞]提要|[简簡]介|[内內]容[简簡]介|核心要[点點]|一句[话話]新[闻聞]';

/** `摘要`, `【导语】`, `核心提示：`: the label of a deck, on its own. */
const LABEL = new RegExp(`^[【\\[［（(]?\\s*(?:${WORDS})\\s*[】\\]］）)]?\\s*[:：]?$`);

/** `核心提示：海水为什么是咸的……`: a label and the deck after it. */
const LABEL_BEFORE_TEXT = new RegExp(
  `^\\s*(?:[【\\[［（(]\\s*(?:${WORDS})\\s*[】\\]］）)]\\s*[:：]?|(?:${WORDS})\\s?[:：])(?=\\s*\\S)`,
);

/** `[摘要：海水为什么是咸的……]`: a label and the deck after it, in brackets. */
const LABELLED_IN_BRACKETS = new RegExp(`^\\s*([【\\[［]\\s*(?:${WORDS})\\s?[:：])(.*)([】\\]］])\\s*$`);

/** `摘`, `（核`: what the label of a deck begins with. Most lines begin with something else. */
const MAY_BEGIN_LABEL = /^\s*[【[［（(]?\s*[内內摘提导導核新简簡一]/;

/** Whether a part is the label of a deck and nothing else. */
export function isDeckLabel(text: string): boolean {
  return text.length < 12 && LABEL.test(text);
}

/**
 * Splits a text into the label of a deck, the deck, and the end of the brackets around both; a text without such a label
 * is one piece.
 *
 * @example splitDeckLabel('核心提示：海水是咸的。') // ['核心提示：', '海水是咸的。']
 */
export function splitDeckLabel(text: string): string[] {
  if (!MAY_BEGIN_LABEL.test(text)) return [text];
  const bracketed = LABELLED_IN_BRACKETS.exec(text);
  if (bracketed) return bracketed.slice(1);
  const label = LABEL_BEFORE_TEXT.exec(text)?.[0];
  return label === undefined ? [text] : [label, text.slice(label.length)];
}
