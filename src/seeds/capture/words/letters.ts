/** A letter or a digit, of any script. */
const LETTER = /[\p{L}\p{N}]/u;

/** By UTF-16 code unit: what it is; 0 if that is not known yet. */
const kinds = new Uint8Array(0x10000);
const [IS_LETTER, IS_OTHER, IS_SURROGATE] = [1, 2, 3];
kinds.fill(IS_SURROGATE, 0xd800, 0xe000);

/** How many UTF-16 code units the letter or digit at a place of a text has: 1 or 2; 0 if no letter or digit is there. */
export function letterLengthAt(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] || learn(unit);
  if (kind === IS_LETTER) return 1;
  if (kind === IS_OTHER) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.length === 2 && LETTER.test(character) ? 2 : 0;
}

/** The letters and digits of a text, without all other characters. */
export function toLetters(text: string): string {
  let [letters, from] = ['', 0];
  for (let at = 0; at < text.length; ) {
    const length = letterLengthAt(text, at);
    if (length === 0) {
      letters += text.slice(from, at);
      from = at + 1;
    }
    at += length || 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}

/** Whether a text has these letters and digits, and no others. Most texts differ in the first. */
export function hasLetters(text: string, letters: string): boolean {
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const length = letterLengthAt(text, at);
    if (length > 0 && !letters.startsWith(text.slice(at, at + length), from)) return false;
    from += length;
    at += length || 1;
  }
  return from === letters.length;
}

function learn(unit: number): number {
  const kind = LETTER.test(String.fromCharCode(unit)) ? IS_LETTER : IS_OTHER;
  kinds[unit] = kind;
  return kind;
}
