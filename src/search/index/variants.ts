import { Converter } from 'opencc-js/t2cn';

/**
 * Traditional characters that opencc does not convert, since simplified text has them too in other senses: 看著, 憑藉, 瞭解.
 */
const NOT_IN_OPENCC = { 著: '着', 藉: '借', 瞭: '了' };

/** The blocks of Han characters in the Basic Multilingual Plane. */
const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

let made: ReadonlyMap<string, string> | undefined;

/** Maps each traditional character to its simplified one, if the two differ. Both are one UTF-16 code unit. */
export function toVariants(): ReadonlyMap<string, string> {
  made ??= makeVariants();
  return made;
}

function makeVariants(): ReadonlyMap<string, string> {
  const convert = Converter({ from: 't', to: 'cn' });
  const variants = new Map(Object.entries(NOT_IN_OPENCC));
  for (const [first, last] of HAN_BLOCKS) {
    for (let unit = first; unit <= last; unit += 1) {
      const character = String.fromCharCode(unit);
      const simplified = convert(character);
      if (simplified !== character && simplified.length === 1) variants.set(character, simplified);
    }
  }
  return variants;
}

/** The variants as one string of pairs, traditional before simplified: `灣湾萬万`. */
export function spellVariants(variants: ReadonlyMap<string, string>): string {
  return [...variants].flat().join('');
}
