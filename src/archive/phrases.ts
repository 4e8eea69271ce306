import { cutIntoPhrases } from '../chinese/phrases.ts';
import type { Article } from './article.ts';
import type { Company } from './companies/companies.ts';
import { namesFoundIn, toNameIndex } from './companies/find.ts';
import { foldName } from './companies/named.ts';
import { properNamesIn } from './names.ts';
import type { Stock } from './stocks/stocks.ts';

/** In code units. A longer name is made of several words, and may break between them. */
const LONGEST_NAME = 6;
/** Stands between two phrases: a noncharacter, which text does not contain. As one string a text takes little memory. */
const MARK = '\uFDD2';

/**
 * Makes what cuts headlines and decks into phrases: see `cutIntoPhrases`. The names of the archive's people, papers and
 * companies stay whole. Each text is cut once, however many pages show it.
 */
export function toPhrasing({ ordered, stocks, companies }: Naming): (text: string) => string[] {
  const names = [
    ...properNamesIn({ articles: ordered.map((article) => ({ article })), stocks }),
    ...companies.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]),
  ].filter(({ length }) => length <= LONGEST_NAME);
  const index = toNameIndex(names.map((name) => [foldName(name), true]));
  const cut = new Map<string, string>();
  return (text) => {
    const known = cut.get(text);
    if (known !== undefined) return known.split(MARK);
    const names = Array.from(namesFoundIn(foldName(text), index), ({ name, at }) => ({ at, length: name.length }));
    const phrases = cutIntoPhrases(text, names);
    cut.set(text, phrases.join(MARK));
    return phrases;
  };
}

/** What of an archive states names. */
interface Naming {
  ordered: readonly Article[];
  stocks: readonly Stock[];
  companies: readonly Company[];
}
