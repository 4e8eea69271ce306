import type { Trie } from 'opencc-js/core';
import { readDictionary } from './dictionary.ts';

/** Around what is kept: noncharacters, which no text may hold. */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];
const KEPT = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');

/**
 * Makes the converter from simplified to traditional characters: those of Taiwan's standard, chosen by the words that they
 * stand in, and no word for another (软件 is 軟件, not 軟體), since a newspaper's words are its own.
 *
 * A name of two characters and more that conversion could harm is kept as it is. That is a name of which conversion would
 * change a character that the dictionary writes in several ways, in a place where no longer word of the dictionary settles
 * which: 钟 may be 鐘 or 鍾.
 *
 * @param names of people, papers and companies
 * @example createTraditional(['钟石'])('记者钟石：头发与发展') // [{ text: '記者' }, { text: '钟石', kept: true }, { text: '：頭髮與發展' }]
 */
export function createTraditional(names: readonly string[] = []): Traditional {
  const { words, formsOf } = readDictionary();
  const kept = names.filter((name) => name.length > 1 && isUnsettled(name, words, formsOf));
  for (const name of kept) words.addWord(name, `${OPEN}${name}${CLOSE}`);
  return (text) => toSpans(words.convert(text.replaceAll(OPEN, '').replaceAll(CLOSE, '')));
}

/** What a converter made, where nothing can be marked: in a title, or an attribute. */
export function joinSpans(spans: readonly TraditionalSpan[]): string {
  return spans.map(({ text }) => text).join('');
}

function isUnsettled(name: string, words: Trie, formsOf: (character: string) => number): boolean {
  for (let at = 0; at < name.length; ) {
    const { end, value } = words.matchPrefix(name, at) ?? { end: at + 1, value: undefined };
    const part = name.slice(at, end);
    if (value !== undefined && value !== part && [...part].length === 1 && formsOf(part) > 1) return true;
    at = end;
  }
  return false;
}

function toSpans(text: string): TraditionalSpan[] {
  if (!text.includes(OPEN)) return [{ text }];
  return text
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? { text: part, kept: true as const } : { text: part }))
    .filter((span) => span.text !== '');
}

/** From simplified text to its parts, which joined are the traditional text. */
export type Traditional = (text: string) => readonly TraditionalSpan[];

/** A run of traditional text, or a name that is kept in simplified characters. */
export interface TraditionalSpan {
  text: string;
  kept?: true;
}
