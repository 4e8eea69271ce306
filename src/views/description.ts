import type { Article } from '../archive/article.ts';
import { textOf } from '../archive/text.ts';
import { shorten } from '../chinese/shorten.ts';

/** Longer than this no one shows it whole. */
const LONGEST = 160;

/** `创业地震。`: up to the first mark that ends a sentence, and the quotes that close after it. */
const FIRST_SENTENCE = /^.*?(?:[。！？!?]|\.(?=\s|$))[”’」』）)]*/u;

/** An article in a sentence: its deck, or else the first sentence of its text. No character is cut in two. */
export function descriptionOf(article: Article): string {
  const { deck } = article;
  if (deck !== undefined) return shorten(deck, LONGEST);
  const [first = ''] = textOf(article);
  return shorten(FIRST_SENTENCE.exec(first)?.[0] ?? first, LONGEST);
}
