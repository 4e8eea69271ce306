import { ConverterFactory, type DictLike, Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';

/** A form that stands in fewer of a character's words than one in so many is a rarity, as 万 for 万 in 万俟. */
const RARE = 20;

/**
 * Reads OpenCC's dictionary of words with the characters of Taiwan's standard. The library looks four times through a text
 * (segments, words, variants and compatible forms); here the variants are put into the words first, so that once is enough.
 */
export function readDictionary(): Dictionary {
  const [simplified = [], variants = []] = configs['s2tw']?.conversionChain ?? [];
  const toTaiwan = ConverterFactory(variants);
  const words = new Trie();
  words.loadDictGroup(variants);
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of simplified.toReversed().flatMap(pairsIn)) {
    const own = toTaiwan(to);
    words.addWord(from, own);
    count(counts, [...from], [...own]);
  }
  return { words, formsOf: (character) => countCommon(counts.get(character)) };
}

function count(counts: Map<string, Map<string, number>>, from: string[], to: string[]): void {
  if (from.length !== to.length) return;
  from.forEach((character, at) => {
    const forms = counts.get(character) ?? new Map<string, number>();
    const form = to[at] ?? '';
    counts.set(character, forms.set(form, (forms.get(form) ?? 0) + 1));
  });
}

function countCommon(forms: ReadonlyMap<string, number> = new Map()): number {
  const all = [...forms.values()];
  const sum = all.reduce((total, each) => total + each, 0);
  return all.filter((each) => each * RARE >= sum).length;
}

function pairsIn(dictionary: DictLike): (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return [...dictionary];
  return dictionary.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  });
}

/** What is known of words in traditional characters. */
export interface Dictionary {
  /** From a simplified word, or a character alone, to its traditional form. */
  words: Trie;
  /** In how many ways the dictionary's words write a simplified character. */
  formsOf: (character: string) => number;
}
