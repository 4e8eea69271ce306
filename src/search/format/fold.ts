/** Groups of equivalent marks. The first mark of each group replaces the others. */
const EQUIVALENT_MARKS = ['"“”„‟＂「」『』〝〞', "'‘’‚‛`´", '-‐‑‒–—―─━−', '·・•‧', '/⁄∕', '…⋯'];

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const LATIN_LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' };

/** Digits and circled numbers that Unicode does not map to ASCII digits: the first of each row and its number. */
const NUMBERS: readonly (readonly [first: string, number: number, count: number])[] = [
  ['٠', 0, 10],
  ['۰', 0, 10],
  ['⓫', 11, 10],
  ['⓵', 1, 10],
  ['⓿', 0, 1],
  ['❶', 1, 10],
  ['➀', 1, 10],
  ['➊', 1, 10],
];

/** Radicals that text copied from PDF files has in place of characters, each before its character. */
const RADICALS =
  '⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺠民⺁厂⺎兀';

/**
 * What is left out: accents on letters, and characters that nobody sees. The marks of Indic scripts or kana stay, since
 * they make another letter.
 */
const LEFT_OUT =
  /[\u0300-\u036f]|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** In the table of code units: a character that does not fold to one code unit. */
const NOT_ONE_UNIT = 0xffff;

/**
 * Makes a function that folds spelling variants to one form: full width to half width, upper case to lower case, kinds
 * of quotes and dashes to one of each, compatibility characters to what they stand for, accented letters to plain ones,
 * and characters as `variants` maps them. Folding twice gives the same as folding once.
 *
 * @param variants maps a character to its replacement, each of one UTF-16 code unit: `灣` → `湾`
 * @example createFold()('ＡI“热”：５㎡').folded // 'ai"热":5m2'
 */
export function createFold(variants: ReadonlyMap<string, string> = new Map()): Fold {
  const toForm = createToForm(variants);
  const foldedUnits = new Uint16Array(0x1_0000);
  const foldUnit = (unit: number): number => {
    const form = toForm(String.fromCharCode(unit));
    return form.length === 1 && !isSurrogate(unit) ? form.charCodeAt(0) : NOT_ONE_UNIT;
  };
  return (text) => {
    let folded = '';
    for (let from = 0; from < text.length; from += CHUNK) {
      const units = new Uint16Array(Math.min(CHUNK, text.length - from));
      for (let at = 0; at < units.length; at += 1) {
        const unit = text.charCodeAt(from + at);
        foldedUnits[unit] ||= foldUnit(unit);
        const foldedUnit = foldedUnits[unit] ?? unit;
        if (foldedUnit === NOT_ONE_UNIT) return foldWithPlaces(text, toForm);
        units[at] = foldedUnit;
      }
      folded += String.fromCharCode(...units);
    }
    return { text, folded };
  };
}

/** Code units per call of `String.fromCharCode`. Some engines throw if a call has too many arguments. */
const CHUNK = 4096;

/** Folds a text in which the folded form of a character may be longer or shorter than the character. */
function foldWithPlaces(text: string, toForm: (character: string) => string): FoldedText {
  const [forms, starts, ends]: [string[], number[], number[]] = [[], [], []];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const form = toForm(character);
    forms.push(form);
    // Surrogates that stay as they are are searched one by one.
    const isKept = form === character;
    for (let at = 0; at < form.length; at += 1) {
      starts.push(isKept ? start + at : start);
      ends.push(isKept ? start + at + 1 : end);
    }
    // A mark that is left out belongs to the letter before it.
    if (form === '' && ends.length > 0) ends[ends.length - 1] = end;
    start = end;
  }
  return { text, folded: forms.join(''), starts, ends };
}

/** Makes a function from a character to its folded form, which remembers all forms. */
function createToForm(variants: ReadonlyMap<string, string>): (character: string) => string {
  const replacements = new Map<string, string>([
    ...EQUIVALENT_MARKS.flatMap((marks) => Array.from(marks, (mark) => [mark, marks.charAt(0)] as const)),
    ...Object.entries(LATIN_LETTERS),
    ...Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character] as const),
    ...NUMBERS.flatMap(([first, number, count]) =>
      Array.from({ length: count }, (_, at) => [toNext(first, at), String(number + at)] as const),
    ),
    ...variants,
  ]);
  const forms = new Map<string, string>();
  return (character) => {
    const known = forms.get(character);
    if (known !== undefined) return known;
    const plain = replacements.get(character) ?? withoutAccents(character);
    const form = Array.from(plain, (part) => replacements.get(part) ?? part).join('');
    forms.set(character, form);
    return form;
  };
}

/** The compatibility form (NFKC) in lower case, without accents. */
function withoutAccents(character: string): string {
  const letters = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  return letters.replace(LEFT_OUT, '').normalize('NFC');
}

function toNext(character: string, steps: number): string {
  return String.fromCharCode(character.charCodeAt(0) + steps);
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

export type Fold = (text: string) => FoldedText;

/** A text and its folded form. */
export interface FoldedText {
  text: string;
  folded: string;
  /**
   * For each code unit of the folded form the offset in the text of the character that it stands for. Undefined if it
   * is the offset in the folded form.
   */
  starts?: readonly number[];
  /** The offset of the end of that character. */
  ends?: readonly number[];
}
