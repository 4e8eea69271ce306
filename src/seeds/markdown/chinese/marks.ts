/**
 * Characters that stand in Markdown only between reading it for Chinese and parsing it. They are noncharacters of
 * Unicode, which no text may hold. The parser takes them for letters.
 */
const NONCHARACTER = /[\uFDD0-\uFDEF]/g;

/** Each mark stands for a character that is text and no markup. */
const TEXT_MARKS: Record<string, string> = {
  '*': '\uFDD0',
  '~': '\uFDD1',
  '[': '\uFDD2',
  "'": '\uFDD3',
  '-': '\uFDD4',
};
const CHARACTERS = new Map(Object.entries(TEXT_MARKS).map(([character, mark]) => [mark, character]));

/** Ends a bare address: the parser ends an address at white space. */
export const END_OF_ADDRESS = ' \uFDD8';

/** Stands for punctuation before or behind a run of stars. */
export const PUNCTUATION_BEFORE = '\uFDD9\u2E13';
export const PUNCTUATION_AFTER = '\u2E13\uFDD9';

/** Stands for a letter before or behind a run of stars. */
export const LETTER = '\uFDDA';

const MARK = /[\uFDD0-\uFDD4]| \uFDD8|\uFDD9\u2E13|\u2E13\uFDD9|[\uFDD8-\uFDDA]/g;

/** Replaces the noncharacters that a damaged file may hold, as decoders replace what is no text. */
export function withoutMarks(markdown: string): string {
  return markdown.replace(NONCHARACTER, '\uFFFD');
}

/** The mark that stands for a character. It has the length of the character. */
export function textMark(character: string): string {
  return TEXT_MARKS[character] ?? character;
}

/** Puts the characters back for which marks stand, and removes the other marks. */
export function restoreMarks(text: string): string {
  return text.replace(MARK, (mark) => CHARACTERS.get(mark) ?? '');
}
