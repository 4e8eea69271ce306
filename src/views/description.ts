import type { Article } from '../archive/article.ts';
import { shorten } from '../chinese/shorten.ts';

/** The longest description that search engines show whole, in code units. */
const LONGEST_DESCRIPTION = 160;

/** `创业地震。`: the text up to the first end of a sentence, with closing quotes and brackets. */
const FIRST_SENTENCE = /^.*?(?:[。！？!?]|\.(?=\s|$))[”’」』）)]*/u;

/** A short description: the deck, or else the first sentence of the text. Grapheme clusters are never split. */
export function descriptionOf(article: Article): string {
  const { deck, facts } = article;
  return toShort(deck ?? FIRST_SENTENCE.exec(facts.opening)?.[0] ?? facts.opening);
}

/** A text, cut to the length of a description. */
export function toShort(text: string): string {
  return shorten(text, LONGEST_DESCRIPTION);
}
