import type { Article, Body } from '../article.ts';
import { proseOf } from '../article-text.ts';
import { isBeforeNoun, namesFoundIn, toNameIndex } from './find.ts';
import { foldName } from './named.ts';
import { sentenceAt } from './sentence.ts';

/**
 * Makes what finds names in the deck, the text and the title of an article. What it finds depends on these and on the names that
 * stand in them, and on nothing else.
 */
export function toNameFinder(names: SoughtNames): (article: Article, body: Body) => NameInText[] {
  const index = toNameIndex(names);
  return (article, body) => {
    const found = new Map<string, NameInText>();
    for (const paragraph of paragraphsOf(article, body)) {
      const folded = foldName(paragraph);
      for (const { name, at, value: isBrief } of namesFoundIn(folded, index)) {
        if (isBrief && isBeforeNoun(folded, at + name.length)) continue;
        const known = found.get(name);
        if (known) known.times += 1;
        else if (paragraph === article.title) found.set(name, { name, times: 1 });
        else found.set(name, { name, times: 1, sentence: sentenceAt(paragraph, at, name.length) });
      }
    }
    return [...found.values()];
  };
}

/** Finds names in articles, by the id of each. */
export const findNames: FindNames = (names, articles, bodyOf) => {
  const namesIn = toNameFinder(names);
  return new Map(articles.map((article) => [article.id, namesIn(article, bodyOf(article.id))]));
};

/** Whether any of some folded names stands in an article, be it within a word. */
export function hasAnyOf(names: readonly string[], article: Article, body: Body): boolean {
  const text = foldName(paragraphsOf(article, body).join('\n'));
  return names.some((name) => text.includes(name));
}

/** The text comes before the title: a sentence of it tells more. */
function paragraphsOf({ deck, title }: Article, body: Body): string[] {
  return [...(deck ? [deck] : []), ...proseOf(body), title];
}

/** Folded names, each with whether it is brief: see `ClaimedName`. */
export type SoughtNames = ReadonlyMap<string, boolean>;

/** A name in an article. */
export interface NameInText {
  name: string;
  times: number;
  /** The first sentence of its text with the name; absent if the title has it first. */
  sentence?: string;
}

export type FindNames = (
  names: SoughtNames,
  articles: readonly Article[],
  bodyOf: (id: string) => Body,
) => ReadonlyMap<string, readonly NameInText[]>;
