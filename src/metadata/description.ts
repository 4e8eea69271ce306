import type { Article } from '../news/article.ts';
import { textOf } from '../news/text.ts';

/** Longer than this no one shows it whole. */
const LONGEST = 160;

/** `创业地震。`: up to the first mark that ends a sentence, and the quotes that close after it. */
const FIRST_SENTENCE = /^.*?(?:[。！？!?]|\.(?=\s|$))[”’」』）)]*/u;

/** An article in a sentence: its deck, or else the first sentence of its text. No character is cut in two. */
export function descriptionOf(article: Article): string {
  const { deck } = article;
  if (deck !== undefined) return shorten(deck);
  const [first = ''] = textOf(article);
  return shorten(FIRST_SENTENCE.exec(first)?.[0] ?? first);
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text.slice(0, LONGEST + 1))];
  return kept
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}
