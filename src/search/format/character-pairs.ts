/** Marks inside numbers: `5.4%`, `12:30`, `3,000`. */
const NUMERIC = '.,%:';

/** A number may end in a mark of `NUMERIC` that belongs to it: `5%`. */
const MARKS_AT_ENDS = /^[.,%:]+|[.,:]+$/g;

/** Marks between words or numbers: `S&P`, `C++`, `京-津`, `1/3`. */
const JOINING = '+-&/';

const [ZERO, NINE] = [0x30, 0x39];

const [GAP, MARK, NUMERIC_MARK, JOINER, LETTER, LATIN] = [0, 1, 2, 3, 4, 5];

/** The first unit of a single-character term: a space, since no pair begins with a space. */
const SINGLE_PREFIX = 0x20;

/** The digits of a year and of a stock's code in a row are a term, too. */
export const [YEAR_DIGITS, CODE_DIGITS] = [4, 6];

/** The first unit of a year, which has its number as the second: a control character, which no text has. A code is its number. */
const YEAR_PREFIX = 0x1f;

/** The kind of each UTF-16 code unit. 255 means that the kind is not computed yet. */
const kinds = new Uint8Array(0x1_0000).fill(255);

/** The last call of `singleCharactersIn` that saw each code unit. This array is faster than a set for each text. */
const lastSeenInCall = new Uint32Array(0x1_0000);
let currentCall = 0;

/**
 * Visits each term of a folded text with its offset in the text: pairs of neighbouring characters, and every four and six digits
 * in a row. A pair is two letters or digits of any script, or a letter or digit beside a mark that may join it to the next. Any two
 * neighbouring Han characters are a pair, so the pairs of a substring of two or more Han characters are enough to find
 * it. Nearly every article has nearly every pair of digits, but few have the digits of one year or code.
 *
 * A term is a signed 32-bit integer of two UTF-16 code units, the first in the high half. Engines store such an integer
 * without allocating an object.
 */
export function forEachTerm(text: string, visit: (term: number, offset: number) => void): void {
  let before = GAP;
  let unitBefore = 0;
  let [digits, number] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (isPair(before, kind)) visit(toTerm(unitBefore, unit), at - 1);
    digits = unit >= ZERO && unit <= NINE ? digits + 1 : 0;
    if (digits > 0) number = (number * 10 + unit - ZERO) % 10 ** CODE_DIGITS;
    if (digits >= YEAR_DIGITS) visit(toTerm(YEAR_PREFIX, number % 10 ** YEAR_DIGITS), at - YEAR_DIGITS + 1);
    if (digits >= CODE_DIGITS) visit(number, at - CODE_DIGITS + 1);
    before = kind;
    unitBefore = unit;
  }
}

/**
 * Splits a folded text between characters that are no pair, and leaves out marks of numbers at the ends of a part.
 *
 * @example splitAtMarks('gdp,增长“5.4%”') // ['gdp', '增长', '5.4%']
 */
export function splitAtMarks(text: string): string[] {
  const parts: string[] = [];
  for (let [from, at] = [0, 1]; at <= text.length; at += 1) {
    if (at < text.length && isPair(kindOf(text.charCodeAt(at - 1)), kindOf(text.charCodeAt(at)))) continue;
    parts.push(text.slice(from, at).replace(MARKS_AT_ENDS, ''));
    from = at;
  }
  return parts;
}

/** The letters and digits of a folded text, each once, as single-character terms. */
export function singleCharactersIn(text: string): number[] {
  const found: number[] = [];
  currentCall += 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (lastSeenInCall[unit] === currentCall || kindOf(unit) < LETTER) continue;
    lastSeenInCall[unit] = currentCall;
    found.push(toTerm(SINGLE_PREFIX, unit));
  }
  return found;
}

/** Whether a term is a single character. */
export function isSingleCharacter(term: number): boolean {
  return term >>> 16 === SINGLE_PREFIX;
}

/** How many code units of a text a term stands for. */
export function lengthOf(term: number): number {
  if (isDigits(term)) return term >>> 16 === YEAR_PREFIX ? YEAR_DIGITS : CODE_DIGITS;
  return isSingleCharacter(term) ? 1 : 2;
}

/** Whether a term is several digits. */
export function isDigits(term: number): boolean {
  return term >>> 16 <= YEAR_PREFIX;
}

/** Whether a term has a digit or a Latin letter. */
export function hasLatin(term: number): boolean {
  return kindOf(term >>> 16) === LATIN || kindOf(term & 0xffff) === LATIN;
}

/** The two code units of a term as a string. A single-character term gives a space and its character, and one of digits no digit. */
export function spellingOf(term: number): string {
  return String.fromCharCode(term >>> 16, term & 0xffff);
}

/** The term of two code units: see `spellingOf`. */
export function termOf(spelling: string): number {
  return toTerm(spelling.charCodeAt(0), spelling.charCodeAt(1));
}

function isPair(before: number, after: number): boolean {
  const [lower, higher] = before < after ? [before, after] : [after, before];
  return higher >= LETTER && (lower >= JOINER || (lower === NUMERIC_MARK && higher === LATIN));
}

function toTerm(before: number, after: number): number {
  return (before << 16) | after;
}

function kindOf(unit: number): number {
  if (kinds[unit] === 255) kinds[unit] = findKind(String.fromCharCode(unit));
  return kinds[unit] ?? GAP;
}

function findKind(character: string): number {
  if (NUMERIC.includes(character)) return NUMERIC_MARK;
  if (JOINING.includes(character)) return JOINER;
  if (/[\p{Script=Latin}\p{Nd}]/u.test(character)) return LATIN;
  // A surrogate counts as a letter, so that 𠮷 is found as the pair of its two surrogates.
  if (/[\p{L}\p{N}\p{M}\p{Surrogate}]/u.test(character)) return LETTER;
  return /[\s\p{Cc}]/u.test(character) ? GAP : MARK;
}
