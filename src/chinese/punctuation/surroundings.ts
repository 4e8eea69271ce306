import { codeIn } from './code-spans.ts';

/** What a character says of its surroundings. `clear` ones say nothing and are looked through. */
export const Kind = { other: 0, chinese: 1, space: 2, clear: 3 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** The marks that captures fold, quotes of both kinds, dashes, the ellipsis, the dot of 山姆·阿尔特曼, characters of no width. */
const clear = ',:;?!()"\'“”‘’—–―─…·\u200b\u200c\u200d\u2060\ufeff';
const spaces = ' \t\n\r\u00a0\u2002\u2003\u2009\u3000';

// One look a unit instead of a dozen comparisons: an archive has tens of millions.
const kindOfUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));

/** What each UTF-16 unit of a text stands between. Made once a text, in linear time, so that every question is one look. */
export interface Surroundings {
  text: string;
  kinds: Uint8Array;
  /** The nearest unit before that is neither clear nor a space, or -1. A bracketed remark in a Chinese sentence is stepped over. */
  behind: Int32Array;
  /** The nearest unit after that is not clear, or the text's length. */
  ahead: Int32Array;
  /** For a bracket the place of its partner, or -1. */
  partner: Int32Array;
  /** The innermost bracket pair around, by the place of its opening bracket, or -1. */
  around: Int32Array;
  /** How many Chinese units stand before; one entry more than units. */
  chineseBefore: Uint32Array;
  /** 1 inside code, addresses and formulas. */
  code: Uint8Array;
}

/** The surroundings of each unit of a text. Its brackets are found as `(` and `)`: fold the text first. */
export function surroundingsOf(text: string): Surroundings {
  const kinds = kindsOf(text);
  const chineseBefore = countsOf(kinds, Kind.chinese);
  const { partner, around } = bracketsOf(text);
  return {
    text,
    kinds,
    behind: behindOf(kinds, partner),
    ahead: aheadOf(kinds),
    partner,
    around,
    chineseBefore,
    code: codeIn(text),
  };
}

/** Whether the nearest character before a place is Chinese. */
export function isChineseBehind({ kinds, behind }: Surroundings, place: number): boolean {
  return kinds[behind[place] ?? -1] === Kind.chinese;
}

/** Whether the nearest character after a place is Chinese, with no space between. */
export function isChineseAhead({ kinds, ahead }: Surroundings, place: number): boolean {
  return kinds[ahead[place] ?? -1] === Kind.chinese;
}

/** Whether any character from one place to another is Chinese. */
export function hasChinese({ chineseBefore }: Surroundings, from: number, to: number): boolean {
  return (chineseBefore[to] ?? 0) > (chineseBefore[from] ?? 0);
}

function kindsOf(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = isTrailing(unit) && isHanLead(text.charCodeAt(at - 1));
    kinds[at] = isPair ? Kind.chinese : (kindOfUnit[unit] ?? Kind.other);
    if (isPair) kinds[at - 1] = Kind.chinese;
  }
  return kinds;
}

function kindOf(unit: number): Kind {
  const character = String.fromCharCode(unit);
  if (clear.includes(character)) return Kind.clear;
  if (spaces.includes(character)) return Kind.space;
  return isChinese(unit) ? Kind.chinese : Kind.other;
}

// Ranges, not \p{Script=Han}: 、。《》【】 and full-width forms speak for Chinese text as much as a character does.
function isChinese(unit: number): boolean {
  return (
    (unit >= 0x3001 && unit <= 0x312f) || // CJK punctuation, kana, bopomofo
    (unit >= 0x3400 && unit <= 0x9fff) || // Han
    (unit >= 0xf900 && unit <= 0xfaff) || // Han, compatibility
    (unit >= 0xfe30 && unit <= 0xfe4f) || // vertical forms
    (unit >= 0xff01 && unit <= 0xffef) // full-width forms
  );
}

function isTrailing(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

// The first half of a Han character beyond the first plane, such as U+20000.
function isHanLead(unit: number): boolean {
  return unit >= 0xd840 && unit <= 0xd8bf;
}

function bracketsOf(text: string): Pick<Surroundings, 'partner' | 'around'> {
  const partner = new Int32Array(text.length).fill(-1);
  const around = new Int32Array(text.length).fill(-1);
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
    around[at] = paired.at(-1) ?? -1;
    if (text[at] === '(' && partner[at] !== -1) paired.push(at);
  }
  return { partner, around };
}

function behindOf(kinds: Uint8Array, partner: Int32Array): Int32Array {
  const behind = new Int32Array(kinds.length);
  let nearest = -1;
  for (let at = 0; at < kinds.length; at += 1) {
    behind[at] = nearest;
    const start = partner[at] ?? -1;
    const outside = start >= 0 && start < at ? (behind[start] ?? -1) : -1;
    if (kinds[outside] === Kind.chinese) nearest = outside;
    else if (kinds[at] === Kind.other || kinds[at] === Kind.chinese) nearest = at;
  }
  return behind;
}

function aheadOf(kinds: Uint8Array): Int32Array {
  const ahead = new Int32Array(kinds.length);
  let nearest = kinds.length;
  for (let at = kinds.length - 1; at >= 0; at -= 1) {
    ahead[at] = nearest;
    if (kinds[at] !== Kind.clear) nearest = at;
  }
  return ahead;
}

function countsOf(kinds: Uint8Array, kind: Kind): Uint32Array {
  const counts = new Uint32Array(kinds.length + 1);
  for (let at = 0; at < kinds.length; at += 1) counts[at + 1] = (counts[at] ?? 0) + (kinds[at] === kind ? 1 : 0);
  return counts;
}
