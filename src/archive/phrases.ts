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
export function toPhrasing({ ordered, stocks, companies }: Naming): Phrasing {
  const names = [
    ...properNamesIn({ articles: ordered.map((article) => ({ article })), stocks }),
    ...companies.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]),
  ].filter(({ length }) => length <= LONGEST_NAME);
  const index = toNameIndex(names.map((name) => [foldName(name), true]));
  const namesIn = remember((text) =>
    Array.from(namesFoundIn(foldName(text), index), ({ name, at }) => ({ at, length: name.length })),
  );
  const joined = remember((text) => cutIntoPhrases(text, namesIn(text)).join(MARK));
  return { namesIn, phrasesOf: (text) => joined(text).split(MARK) };
}

function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
}

/** How headlines and decks are cut. */
export interface Phrasing {
  /** The phrases of a text, between which its lines may break. */
  phrasesOf: (text: string) => string[];
  /** The places of known names in a text, in code units. Beside the text itself, its phrases depend on these alone. */
  namesIn: (text: string) => { at: number; length: number }[];
}

/** What of an archive states names. */
interface Naming {
  ordered: readonly Article[];
  stocks: readonly Stock[];
  companies: readonly Company[];
}
