import { codeIn } from './code-spans.ts';

/** The kind of a character, which decides the width of the marks beside it. Neutral characters are skipped. */
export const Kind = { other: 0, chinese: 1, space: 2, neutral: 3 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** The marks that captures fold, quotes, dashes, the ellipsis, the dot of 山姆·阿尔特曼, and zero-width characters. */
const neutral = ',:;?!()"\'“”‘’—–―─…·\u200b\u200c\u200d\u2060\ufeff';
const spaces = ' \t\n\r\u00a0\u2002\u2003\u2009\u3000';

// A table spares a dozen comparisons for each code unit: an archive has tens of millions of code units.
const kindOfUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));

/** The surroundings of each UTF-16 code unit of a text, computed in linear time as tables with one entry a unit. */
export interface Surroundings {
  text: string;
  kinds: Uint8Array;
  /**
   * The index of the nearest earlier unit that is neither neutral nor a space, or -1. A bracketed remark that follows
   * Chinese is skipped.
   */
  nearestBefore: Int32Array;
  /** The index of the nearest later unit that is not neutral, or the text's length. */
  nearestAfter: Int32Array;
  /** For a bracket, the index of the bracket that it is paired with; else -1. */
  partner: Int32Array;
  /** The index of the opening bracket of the innermost pair that encloses the unit, or -1. */
  enclosing: Int32Array;
  /** The number of Chinese units before the unit. One more entry counts those of the whole text. */
  chineseBefore: Uint32Array;
  /** 1 in code, addresses and formulas, else 0. */
  code: Uint8Array;
}

/** Computes the surroundings of each unit of a text. Only `(` and `)` count as brackets: fold the text first. */
export function surroundingsOf(text: string): Surroundings {
  const kinds = kindsOf(text);
  const chineseBefore = countsOf(kinds, Kind.chinese);
  const { partner, enclosing } = bracketsOf(text);
  return {
    text,
    kinds,
    nearestBefore: nearestBeforeOf(kinds, partner),
    nearestAfter: nearestAfterOf(kinds),
    partner,
    enclosing,
    chineseBefore,
    code: codeIn(text),
  };
}

/** Whether the nearest character before an index is Chinese. Spaces and neutral characters are skipped. */
export function isAfterChinese({ kinds, nearestBefore }: Surroundings, index: number): boolean {
  return kinds[nearestBefore[index] ?? -1] === Kind.chinese;
}

/** Whether the nearest character after an index is Chinese. Neutral characters are skipped, spaces are not. */
export function isBeforeChinese({ kinds, nearestAfter }: Surroundings, index: number): boolean {
  return kinds[nearestAfter[index] ?? -1] === Kind.chinese;
}

/** Whether a text has a Chinese character from index `from` up to but not including index `to`. */
export function hasChinese({ chineseBefore }: Surroundings, from: number, to: number): boolean {
  return (chineseBefore[to] ?? 0) > (chineseBefore[from] ?? 0);
}

function kindsOf(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = isLowSurrogate(unit) && isHanHighSurrogate(text.charCodeAt(at - 1));
    kinds[at] = isPair ? Kind.chinese : (kindOfUnit[unit] ?? Kind.other);
    if (isPair) kinds[at - 1] = Kind.chinese;
  }
  return kinds;
}

function kindOf(unit: number): Kind {
  const character = String.fromCharCode(unit);
  if (neutral.includes(character)) return Kind.neutral;
  if (spaces.includes(character)) return Kind.space;
  return isChinese(unit) ? Kind.chinese : Kind.other;
}

// Ranges, not \p{Script=Han}: 、。《》【】 and full-width forms are as much a sign of Chinese text as Han characters are.
function isChinese(unit: number): boolean {
  return (
    (unit >= 0x3001 && unit <= 0x312f) || // CJK punctuation, kana, bopomofo
    (unit >= 0x3400 && unit <= 0x9fff) || // Han
    (unit >= 0xf900 && unit <= 0xfaff) || // Han, compatibility
    (unit >= 0xfe30 && unit <= 0xfe4f) || // vertical forms
    (unit >= 0xff01 && unit <= 0xffef) // full-width forms
  );
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

// The high surrogate of a Han character outside the Basic Multilingual Plane, such as U+20000.
function isHanHighSurrogate(unit: number): boolean {
  return unit >= 0xd840 && unit <= 0xd8bf;
}

function bracketsOf(text: string): Pick<Surroundings, 'partner' | 'enclosing'> {
  const partner = new Int32Array(text.length).fill(-1);
  const enclosing = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    const start = open.pop() ?? -1;
    partner[at] = start;
    if (start >= 0) partner[start] = at;
  }
  const paired: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ')' && partner[at] !== -1) paired.pop();
    enclosing[at] = paired.at(-1) ?? -1;
    if (text[at] === '(' && partner[at] !== -1) paired.push(at);
  }
  return { partner, enclosing };
}

function nearestBeforeOf(kinds: Uint8Array, partner: Int32Array): Int32Array {
  const nearestBefore = new Int32Array(kinds.length);
  let nearest = -1;
  for (let at = 0; at < kinds.length; at += 1) {
    nearestBefore[at] = nearest;
    const start = partner[at] ?? -1;
    const outside = start >= 0 && start < at ? (nearestBefore[start] ?? -1) : -1;
    if (kinds[outside] === Kind.chinese) nearest = outside;
    else if (kinds[at] === Kind.other || kinds[at] === Kind.chinese) nearest = at;
  }
  return nearestBefore;
}

function nearestAfterOf(kinds: Uint8Array): Int32Array {
  const nearestAfter = new Int32Array(kinds.length);
  let nearest = kinds.length;
  for (let at = kinds.length - 1; at >= 0; at -= 1) {
    nearestAfter[at] = nearest;
    if (kinds[at] !== Kind.neutral) nearest = at;
  }
  return nearestAfter;
}

function countsOf(kinds: Uint8Array, kind: Kind): Uint32Array {
  const counts = new Uint32Array(kinds.length + 1);
  for (let at = 0; at < kinds.length; at += 1) counts[at + 1] = (counts[at] ?? 0) + (kinds[at] === kind ? 1 : 0);
  return counts;
}
