const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6`;
const CJK = new RegExp(`^[${WIDE}]$`, 'u');
const CHINESE = new RegExp(`^[${WIDE}“”‘’—…·]$`, 'u');
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const SPACE = /^\s?$/u;
const ASCII_WORD = /^[A-Za-z0-9]$/;
const HAN = /\p{Script=Han}/u;

/** Whether a character is Chinese, Japanese kana or a full-width mark. */
export function isCjk(character: string): boolean {
  return CJK.test(character);
}

/** Whether a character is used in Chinese text: `isCjk`, and the quotes, dashes and dots that Latin text has too. */
export function isChinese(character: string): boolean {
  return CHINESE.test(character);
}

/** Whether a character is a full-width mark: `，`. */
export function isWideMark(character: string): boolean {
  return isCjk(character) && PUNCTUATION.test(character);
}

/** Whether a character is punctuation or a symbol, in the sense of CommonMark. */
export function isPunctuation(character: string): boolean {
  return PUNCTUATION.test(character);
}

/** Whether a character is white space, or there is none. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

export function isAsciiWord(character: string): boolean {
  return ASCII_WORD.test(character);
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** The character before an offset, empty at the start. */
export function characterBefore(text: string, at: number): string {
  return Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
}

/** The character at an offset, empty at the end. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}
