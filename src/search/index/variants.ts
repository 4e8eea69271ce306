import { Converter } from 'opencc-js/t2cn';

/** Traditional characters that opencc keeps, since simplified text has them too in other senses: 看著, 憑藉, 瞭解. */
const KEPT = { 著: '着', 藉: '借', 瞭: '了' };

const HAN = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** The simplified character for each traditional one that has one, both of one UTF-16 unit. */
export function toVariants(): Map<string, string> {
  const convert = Converter({ from: 't', to: 'cn' });
  const variants = new Map(Object.entries(KEPT));
  for (const [first, last] of HAN) {
    for (let unit = first; unit <= last; unit += 1) {
      const character = String.fromCharCode(unit);
      const simplified = convert(character);
      if (simplified !== character && simplified.length === 1) variants.set(character, simplified);
    }
  }
  return variants;
}

/** The variants as one string, pair after pair: `灣湾萬万`. */
export function spellVariants(variants: ReadonlyMap<string, string>): string {
  return [...variants].flat().join('');
}
