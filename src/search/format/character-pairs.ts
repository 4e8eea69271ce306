/** Marks that hold numbers together: `5.4%`, `12:30`, `3,000`. */
const NUMERIC = '.,%:';

/** Marks that hold words together: `S&P`, `C++`, `京-津`, `1/3`. */
const JOINING = '+-&/';

const [GAP, MARK, NUMERIC_MARK, JOINER, LETTER, LATIN] = [0, 1, 2, 3, 4, 5];

/** Stands before a character that is a term by itself. No pair begins with a gap. */
const ALONE = 0x20;

const kinds = new Uint8Array(0x1_0000).fill(255);

/** In which call of `singlesIn` a unit was last seen: quicker than a set for each text. */
const seenInTurn = new Uint32Array(0x1_0000);
let turn = 0;

/**
 * Names each pair of neighbouring characters of a folded text, with its place in the text: two letters or digits of
 * whichever script, or one beside a mark that may join it to the next. Any two neighbouring Han characters are one, so that
 * every substring of two or more is found by its pairs.
 *
 * A pair is its two units side by side in a number of 32 bits with a sign, which engines keep without a box.
 */
export function forEachPair(text: string, use: (term: number, offset: number) => void): void {
  let before = GAP;
  let unitBefore = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (isPair(before, kind)) use(toTerm(unitBefore, unit), at - 1);
    before = kind;
    unitBefore = unit;
  }
}

/** Each letter or digit of a folded text once, as a term by itself. */
export function singlesIn(text: string): number[] {
  const found: number[] = [];
  turn += 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (seenInTurn[unit] === turn || kindOf(unit) < LETTER) continue;
    seenInTurn[unit] = turn;
    found.push(toTerm(ALONE, unit));
  }
  return found;
}

/** Whether a term is one character by itself. */
export function isAlone(term: number): boolean {
  return term >>> 16 === ALONE;
}

/** Whether a term has a digit or a Latin letter. */
export function hasLatin(term: number): boolean {
  return kindOf(term >>> 16) === LATIN || kindOf(term & 0xffff) === LATIN;
}

/** A term as the two characters it is made of; a character by itself follows a space. */
export function spellingOf(term: number): string {
  return String.fromCharCode(term >>> 16, term & 0xffff);
}

function isPair(before: number, after: number): boolean {
  const [less, more] = before < after ? [before, after] : [after, before];
  return more >= LETTER && (less >= JOINER || (less === NUMERIC_MARK && more === LATIN));
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
  // A half of a character beyond the first plane counts as a letter: 𠮷 is then found by its own two halves.
  if (/[\p{L}\p{N}\p{M}\p{Surrogate}]/u.test(character)) return LETTER;
  return /[\s\p{Cc}]/u.test(character) ? GAP : MARK;
}
