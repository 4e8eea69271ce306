/** Groups of equivalent marks. The first mark of each group replaces the others. */
const EQUIVALENT_MARKS = ['"“”„‟＂「」『』〝〞', "'‘’‚‛`´", '-‐‑‒–—―─━−', '·・•‧'];

/**
 * Makes a function that folds spelling variants to one form: full width to half width, upper case to lower case, kinds
 * of quotes and dashes to one of each, and characters as `variants` maps them. A folded text has as many UTF-16 code
 * units as the text, so that every offset is the same in both. Folding twice gives the same as folding once.
 *
 * @param variants maps a character to its replacement, each of one UTF-16 code unit: `灣` → `湾`
 * @example createFold()('ＡI“热”：５％') // 'ai"热":5%'
 */
export function createFold(variants: ReadonlyMap<string, string> = new Map()): Fold {
  const marks = new Map(
    EQUIVALENT_MARKS.flatMap(([replacement = '', ...others]) => others.map((mark) => [mark, replacement])),
  );
  const foldedUnits = new Uint16Array(0x1_0000);
  const foldUnit = (unit: number): number => {
    const character = String.fromCharCode(unit);
    const plain = variants.get(character) ?? marks.get(character) ?? toHalfWidthLowerCase(character);
    return (variants.get(plain) ?? marks.get(plain) ?? plain).charCodeAt(0);
  };
  return (text) => {
    let folded = '';
    for (let from = 0; from < text.length; from += CHUNK) {
      const units = new Uint16Array(Math.min(CHUNK, text.length - from));
      for (let at = 0; at < units.length; at += 1) {
        const unit = text.charCodeAt(from + at);
        foldedUnits[unit] ||= foldUnit(unit);
        units[at] = foldedUnits[unit] ?? unit;
      }
      folded += String.fromCharCode(...units);
    }
    return folded;
  };
}

/** Code units per call of `String.fromCharCode`. Some engines throw if a call has too many arguments. */
const CHUNK = 4096;

/** The compatibility form (NFKC) in lower case. Either step is skipped if its result is longer than one code unit. */
function toHalfWidthLowerCase(character: string): string {
  const plain = character.normalize('NFKC');
  const lower = (plain.length === 1 ? plain : character).toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Maps a text to a text of the same length. */
export type Fold = (text: string) => string;
