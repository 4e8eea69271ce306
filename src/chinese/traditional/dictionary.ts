import { ConverterFactory, type DictLike, Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';

/** A traditional form is rare if fewer than one in this many words with the character use it: 万俟 keeps 万. */
const WORDS_PER_RARE_FORM = 20;

/**
 * Loads OpenCC's dictionary of words with the characters of Taiwan's standard. The library converts a text in four
 * passes (segments, words, variants and compatible forms). Here the variants are applied to the dictionary's words, so
 * that one pass is enough.
 */
export function readDictionary(): Dictionary {
  const [simplified = [], variants = []] = configs['s2tw']?.conversionChain ?? [];
  const toTaiwan = ConverterFactory(variants);
  const words = new Trie();
  words.loadDictGroup(variants);
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of simplified.toReversed().flatMap(pairsIn)) {
    const traditional = toTaiwan(to);
    words.addWord(from, traditional);
    countForms(counts, [...from], [...traditional]);
  }
  return { words, commonFormsOf: (character) => countCommon(counts.get(character)) };
}

function countForms(counts: Map<string, Map<string, number>>, from: string[], to: string[]): void {
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
  return all.filter((each) => each * WORDS_PER_RARE_FORM >= sum).length;
}

function pairsIn(dictionary: DictLike): (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return [...dictionary];
  return dictionary.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  });
}

/** Traditional forms of simplified words. */
export interface Dictionary {
  /** Maps a simplified word, or a single character, to its traditional form. */
  words: Trie;
  /** The number of traditional forms, rare ones aside, that the dictionary's words have for a simplified character. */
  commonFormsOf: (character: string) => number;
}
