import { Converter } from 'opencc-js/t2cn';

/** Characters of simplified text that conversion to traditional characters and back does not return to: 复苏, 復甦, 复甦. */
const CONFUSED: Readonly<Record<string, string>> = {
  ...{ 甦: '苏', 覆: '复', 像: '象', 彷: '仿', 俱: '具', 炼: '链', 甯: '宁', 簷: '檐' },
  ...{ 幺: '么', 揹: '背', 薰: '熏', 座: '坐', 睪: '睾', 著: '着', 藉: '借', 瞭: '了' },
};
/** How much of a text's beginning shows its script, in code units. */
const SAMPLE = 500;
/** The smallest share of traditional characters among the Han characters of a traditional text; most have a third. */
const LEAST_TRADITIONAL = 0.15;
const HAN = /\p{Script=Han}/u;

let converter: ((text: string) => string) | undefined;
const simplifiedCharacters = new Map<string, string>();
/** By UTF-16 code unit: whether it is a character that folds to itself; 0 if that is not known yet. */
const foldings = new Uint8Array(0x10000);
const [FOLDS_TO_ITSELF, FOLDS_TO_ANOTHER] = [1, 2];

/** Converts traditional to simplified characters, by the words around them: 看著 to 看着, but 著名 stays. */
export function toSimplified(text: string): string {
  converter ??= Converter({ from: 'tw', to: 'cn' });
  return converter(text);
}

/**
 * Folds a text character by character, so that it is the same in both scripts. The result is for comparison and not for
 * reading: 著名 becomes 着名.
 *
 * @example foldScript('老橋修好了') // '老桥修好了'
 */
export function foldScript(text: string): string {
  let [folded, end] = ['', 0];
  for (let at = 0; at < text.length; at += 1) {
    if (foldings[text.charCodeAt(at)] === FOLDS_TO_ITSELF) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const simplified = simplifiedOf(character);
    foldings[text.charCodeAt(at)] =
      character.length === 1 && simplified === character ? FOLDS_TO_ITSELF : FOLDS_TO_ANOTHER;
    folded += text.slice(end, at) + simplified;
    end = at + character.length;
    at = end - 1;
  }
  return end === 0 ? text : folded + text.slice(end);
}

/** Whether a text is in traditional characters, judged by its beginning. */
export function isTraditional(text: string): boolean {
  const characters = [...text.slice(0, SAMPLE)].filter((character) => HAN.test(character));
  const traditional = characters.filter((character) => !CONFUSED[character] && simplifiedOf(character) !== character);
  return characters.length > 0 && traditional.length >= characters.length * LEAST_TRADITIONAL;
}

function simplifiedOf(character: string): string {
  const known = simplifiedCharacters.get(character);
  if (known !== undefined) return known;
  const simplified = toSimplified(character);
  const folded = CONFUSED[simplified] ?? simplified;
  simplifiedCharacters.set(character, folded);
  return folded;
}
