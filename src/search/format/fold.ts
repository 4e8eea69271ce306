/** Marks that captures and keyboards write in several ways, each group after the one that stands for it. */
const SAME_MARKS = ['"“”„‟＂「」『』〝〞', "'‘’‚‛`´", '-‐‑‒–—―─━−', '·・•‧'];

/**
 * Makes the maker of spellings one: full and half width, upper and lower case, kinds of quotes and dashes, and those
 * characters that `variants` maps to another. What it makes is as long as the text, unit by unit, so that a place in the
 * one is a place in the other. Twice is the same as once.
 *
 * @param variants from a character to the one that stands for it, each one UTF-16 unit: `灣` → `湾`
 * @example createFold()('ＡI“热”：５％') // 'ai"热":5%'
 */
export function createFold(variants: ReadonlyMap<string, string> = new Map()): Fold {
  const marks = new Map(SAME_MARKS.flatMap(([stands = '', ...others]) => others.map((mark) => [mark, stands])));
  const known = new Uint16Array(0x1_0000);
  const foldUnit = (unit: number): number => {
    const character = String.fromCharCode(unit);
    const plain = variants.get(character) ?? marks.get(character) ?? small(character);
    return (variants.get(plain) ?? marks.get(plain) ?? plain).charCodeAt(0);
  };
  return (text) => {
    let folded = '';
    for (let from = 0; from < text.length; from += CHUNK) {
      const units = new Uint16Array(Math.min(CHUNK, text.length - from));
      for (let at = 0; at < units.length; at += 1) {
        const unit = text.charCodeAt(from + at);
        known[unit] ||= foldUnit(unit);
        units[at] = known[unit] ?? unit;
      }
      folded += String.fromCharCode(...units);
    }
    return folded;
  };
}

/** More arguments than a call takes are a fault in some engines. */
const CHUNK = 4096;

/** The compatibility form in small letters, if that is one unit; else the character as it is. */
function small(character: string): string {
  const plain = character.normalize('NFKC');
  const lower = (plain.length === 1 ? plain : character).toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** From a text to one of the same length. */
export type Fold = (text: string) => string;
