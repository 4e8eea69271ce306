import type { Trie } from 'opencc-js/core';
import { readDictionary } from './dictionary.ts';

/** Mark the start and the end of a name that is kept: noncharacters, which text does not contain. */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];
const KEPT_NAME = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');

/**
 * Creates a converter from simplified to traditional characters. The characters are those of Taiwan's standard; where a
 * character has several forms, the word around it decides. Words are not replaced by Taiwan's words (软件 becomes 軟件, not
 * 軟體), since a newspaper's choice of words is its own.
 *
 * A name of two or more characters stays simplified if its conversion is ambiguous: the conversion would change a
 * character that has several traditional forms, and the dictionary has no word within the name that decides. 钟 may be 鐘
 * or 鍾.
 *
 * @param names names of people, papers and companies
 * @example createTraditional(['钟石'])('记者钟石：头发与发展') // [{ text: '記者' }, { text: '钟石', kept: true }, { text: '：頭髮與發展' }]
 */
export function createTraditional(names: readonly string[] = []): Traditional {
  const { words, commonFormsOf } = readDictionary();
  const kept = names.filter((name) => name.length > 1 && isAmbiguous(name, words, commonFormsOf));
  for (const name of kept) words.addWord(name, `${OPEN}${name}${CLOSE}`);
  return (text) => toSpans(words.convert(text.replaceAll(OPEN, '').replaceAll(CLOSE, '')));
}

/** Joins spans to plain text, for places without markup: a title, or an attribute. */
export function joinSpans(spans: readonly TraditionalSpan[]): string {
  return spans.map(({ text }) => text).join('');
}

function isAmbiguous(name: string, words: Trie, commonFormsOf: (character: string) => number): boolean {
  for (let at = 0; at < name.length; ) {
    const { end, value } = words.matchPrefix(name, at) ?? { end: at + 1, value: undefined };
    const part = name.slice(at, end);
    if (value !== undefined && value !== part && [...part].length === 1 && commonFormsOf(part) > 1) return true;
    at = end;
  }
  return false;
}

function toSpans(text: string): TraditionalSpan[] {
  if (!text.includes(OPEN)) return [{ text }];
  return text
    .split(KEPT_NAME)
    .map((part, at) => (at % 2 === 1 ? { text: part, kept: true as const } : { text: part }))
    .filter((span) => span.text !== '');
}

/** Converts simplified text to spans. The spans joined are the converted text. */
export type Traditional = (text: string) => readonly TraditionalSpan[];

/** A run of traditional text, or a name that is kept in simplified characters. */
export interface TraditionalSpan {
  text: string;
  kept?: true;
}
