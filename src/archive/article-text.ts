import { readingMinutes } from '../chinese/reading-time.ts';
import type { Article } from './article.ts';
import { type Mention, mentionsIn } from './stocks/mentions.ts';
import { textOf } from './text.ts';

/** Works out what lists and shares need of an article's text, so that it need not be at hand for them. */
export function factsOf(article: Article): Facts {
  return { minutes: minutesOf(article), opening: openingOf(article), mentions: mentionsOf(article) };
}

/** How many minutes an article takes to read. */
export function minutesOf(article: Article): number {
  return article.facts?.minutes ?? readingMinutes(textOf(article).join('\n'));
}

/** What an article begins with: its deck, or else its first paragraph. */
export function openingOf(article: Article): string {
  return article.facts?.opening ?? article.deck ?? textOf(article)[0] ?? '';
}

/** The shares that the text of an article names with their codes, in order. */
export function mentionsOf(article: Article): Mention[] {
  return article.facts?.mentions ?? textOf(article).flatMap(mentionsIn);
}

/** What follows from an article's text, worked out once and kept beside it. */
export interface Facts {
  /** Reading time. */
  minutes: number;
  /** Its deck, or else its first paragraph. */
  opening: string;
  /** The shares that it names with their codes. */
  mentions: Mention[];
}
