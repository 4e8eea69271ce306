/** What a character tells of the encoding in which its bytes were read: 0 for all others. */
const [LATIN_1, COMMON_HAN, FREQUENT_HAN, RARE_HAN, PRIVATE_USE] = [1, 2, 3, 4, 5];

/** How many characters of each kind a text holds, white space left out. `frequent` are a part of `common`. */
export interface Counts {
  other: number;
  latin: number;
  common: number;
  frequent: number;
  rare: number;
  privateUse: number;
}

/** Characters of which any Chinese text holds many, today's and classical, in either script. */
const FREQUENT =
  '的一是不了在人有我他这這中大来來上国國和地到以说說时時要就出会會可也对對生能而子那得于於着下自之年过過发發后後作里用道行所然家事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日者意无無此与與为為乎则則曰';

const SPACE = 0x20;

const HAN = /\p{Script=Han}/u;

/** By UTF-16 code unit. Characters of two code units are other characters. */
let kinds: Uint8Array | undefined;

/** Counts the characters of a text, from one place to another, by their kinds. */
export function countKinds(text: string, from = 0, to = text.length): Counts {
  kinds ??= toKinds();
  let [other, latin, common, frequent, rare, privateUse] = [0, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    if (kind === COMMON_HAN) common += 1;
    else if (kind === FREQUENT_HAN) frequent += 1;
    else if (kind === RARE_HAN) rare += 1;
    else if (kind === LATIN_1) latin += 1;
    else if (kind === PRIVATE_USE) privateUse += 1;
    else if (unit > SPACE) other += 1;
  }
  return { other, latin, common: common + frequent, frequent, rare, privateUse };
}

/**
 * Common characters are those of level 1 of GB 2312 (3,755) and of Big5 (5,401). Latin-1 counts without ASCII, with
 * what Windows has in the place of control characters.
 */
function toKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0x2e80; unit < 0xfb00; unit += 1) if (HAN.test(String.fromCharCode(unit))) table[unit] = RARE_HAN;
  for (const character of [...rowsOf('gbk', 0xb0, 0xd7, 0xa1), ...rowsOf('big5', 0xa4, 0xc6, 0x40)])
    if (table[character.charCodeAt(0)] === RARE_HAN) table[character.charCodeAt(0)] = COMMON_HAN;
  for (const character of FREQUENT) table[character.charCodeAt(0)] = FREQUENT_HAN;
  for (const character of new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => 128 + at)))
    table[character.charCodeAt(0)] = LATIN_1;
  table.fill(LATIN_1, 0x80, 0x100);
  table.fill(PRIVATE_USE, 0xe000, 0xf900);
  return table;
}

/** The characters of the rows of a table of two-byte codes. */
function rowsOf(encoding: string, first: number, last: number, firstTrail: number): string {
  const codes: number[] = [];
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = firstTrail; trail <= 0xfe; trail += 1) if (trail < 0x7f || trail > 0xa0) codes.push(lead, trail);
  return new TextDecoder(encoding).decode(Uint8Array.from(codes));
}
