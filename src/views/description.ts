import type { Article } from '../archive/article.ts';
import { shorten } from '../chinese/shorten.ts';

/** The longest description that search engines show whole, in code units. */
const LONGEST_DESCRIPTION = 160;

/** `创业地震。`: the text up to the first end of a sentence, with closing quotes and brackets. */
const FIRST_SENTENCE = /^.*?(?:[。！？!?]|\.(?=\s|$))[”’」』）)]*/u;

/** A short description: the deck, the first sentence of the text, or else the title. Grapheme clusters are never split. */
export function descriptionOf({ title, deck, facts: { opening } }: Article): string {
  return toShort(deck ?? (FIRST_SENTENCE.exec(opening)?.[0] || opening || title));
}

/** A text, cut to the length of a description. */
export function toShort(text: string): string {
  return shorten(text, LONGEST_DESCRIPTION);
}
