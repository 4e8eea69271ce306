import type { Article } from '../archive/article.ts';
import { shorten } from '../chinese/shorten.ts';

/** Longer than this no one shows it whole. */
const LONGEST = 160;

/** `创业地震。`: up to the first mark that ends a sentence, and the quotes that close after it. */
const FIRST_SENTENCE = /^.*?(?:[。！？!?]|\.(?=\s|$))[”’」』）)]*/u;

/** An article in a sentence: its deck, or else the first sentence of its text. No character is cut in two. */
export function descriptionOf(article: Article): string {
  const { deck, facts } = article;
  if (deck !== undefined) return shorten(deck, LONGEST);
  return shorten(FIRST_SENTENCE.exec(facts.opening)?.[0] ?? facts.opening, LONGEST);
}
