import type { Article } from '../article.ts';
import { compare } from '../order.ts';
import { type Exchange, listingOf } from './exchanges.ts';
import type { Mention } from './mentions.ts';

/** How many stocks are listed at most as named together with one stock. */
const MOST_TOGETHER = 12;

/**
 * Collects the stocks that an archive names with their codes, in daily-stock boxes and in texts.
 *
 * @param articles in the archive's order
 * @returns sorted by code
 */
export function stocksIn(articles: readonly Article[]): Stock[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (code: string) => {
    const draft = drafts.get(code) ?? { boxes: [], mentions: [] };
    drafts.set(code, draft);
    return draft;
  };
  for (const article of articles) {
    const { id, dailyStocks } = article;
    for (const { code, name, highlights } of dailyStocks) {
      draftOf(code).boxes.push({ article: id, name, ...(highlights && { highlights }) });
    }
    for (const mention of article.facts.mentions) draftOf(mention.code).mentions.push({ article: id, ...mention });
  }
  const codesOf = codesByArticle([...drafts].map(([code, draft]) => ({ code, ...draft })));
  return [...drafts].sort(([a], [b]) => compare(a, b)).map(([code, draft]) => toStock(code, draft, codesOf));
}

/** The codes of the stocks in each article, by its id: those of its boxes, then those of its text, both sorted. */
export function codesByArticle(stocks: readonly (Occurrences & { code: string })[]): Map<string, string[]> {
  const sorted = [...stocks].sort((a, b) => compare(a.code, b.code));
  const codes = new Map<string, Set<string>>();
  for (const occurrencesOf of [({ boxes }: Occurrences) => boxes, ({ mentions }: Occurrences) => mentions]) {
    for (const stock of sorted) {
      for (const { article } of occurrencesOf(stock))
        codes.set(article, (codes.get(article) ?? new Set()).add(stock.code));
    }
  }
  return new Map([...codes].map(([article, found]) => [article, [...found]]));
}

function toStock(code: string, { boxes, mentions }: Draft, codesOf: ReadonlyMap<string, string[]>): Stock {
  const [name = code, ...otherNames] = namesIn({ boxes, mentions });
  const articles = new Set([...boxes, ...mentions].map(({ article }) => article));
  const sentences = new Map(mentions.map(({ article, sentence }) => [`${article} ${sentence}`, { article, sentence }]));
  const together = new Map<string, string[]>();
  for (const article of articles) {
    for (const other of codesOf.get(article) ?? []) {
      if (other !== code) together.set(other, [...(together.get(other) ?? []), article]);
    }
  }
  return {
    code,
    name,
    otherNames,
    ...listingOf(code),
    boxes,
    mentions: [...sentences.values()],
    together: [...together]
      .map(([other, shared]) => ({ code: other, articles: shared }))
      .sort((a, b) => b.articles.length - a.articles.length || compare(a.code, b.code))
      .slice(0, MOST_TOGETHER),
  };
}

/**
 * The names of a stock, the most frequent by number of articles first; equal ones from boxes first, then by code unit.
 * Two kinds of wrong names are merged into the right one. `增持某某股份` includes a word of its sentence, if the name at its
 * end, `某某股份`, is at least as frequent or stands in a box. `某股份` lacks a part of the name, if `某某股份` is more
 * frequent or stands in a box.
 */
function namesIn({ boxes, mentions }: Draft): string[] {
  const boxed = new Set(boxes.map(({ name }) => name));
  const articles = new Map<string, Set<string>>();
  for (const { name, article } of [...boxes, ...mentions]) {
    if (name) articles.set(name, (articles.get(name) ?? new Set()).add(article));
  }
  const count = (name: string) => articles.get(name)?.size ?? 0;
  const findRightName = (name: string) =>
    boxed.has(name)
      ? undefined
      : [...articles.keys()].find(
          (other) =>
            other !== name &&
            ((name.endsWith(other) && (boxed.has(other) || count(other) >= count(name))) ||
              (other.endsWith(name) && (boxed.has(other) || count(other) > count(name)))),
        );
  for (const name of [...articles.keys()].sort((a, b) => b.length - a.length || compare(a, b))) {
    const rightName = findRightName(name);
    if (rightName === undefined) continue;
    articles.set(rightName, new Set([...(articles.get(rightName) ?? []), ...(articles.get(name) ?? [])]));
    articles.delete(name);
  }
  return [...articles.keys()].sort(
    (a, b) => count(b) - count(a) || Number(boxed.has(b)) - Number(boxed.has(a)) || compare(a, b),
  );
}

/** A stock, and the articles that name it. */
export interface Stock {
  code: string;
  /** Its most frequent name; the code, if no article names it. */
  name: string;
  /** Its other names, the most frequent first. */
  otherNames: string[];
  /** The exchange to which the code belongs; absent if it belongs to none. */
  exchange?: Exchange;
  /** Whether the code is a Beijing code from before October 2025, which a 920 code has replaced. */
  old?: boolean;
  /** Its daily-stock boxes, in the archive's order. */
  boxes: { article: string; name: string; highlights?: string }[];
  /** The sentences that name it with its code, in the archive's order. */
  mentions: { article: string; sentence: string }[];
  /** Other stocks that the same articles name: those with the most articles first, at most twelve. */
  together: { code: string; articles: string[] }[];
}

interface Occurrences {
  boxes: readonly { article: string }[];
  mentions: readonly { article: string }[];
}

interface Draft {
  boxes: Stock['boxes'];
  mentions: (Mention & { article: string })[];
}
