import type { Article } from '../article.ts';
import { compare } from '../order.ts';
import { type Exchange, listingOf } from './exchanges.ts';
import type { Mention } from './mentions.ts';

/** No page lists more shares beside one. */
const MOST_TOGETHER = 12;

/**
 * Collects the shares that an archive names with their codes, in daily-stock boxes and in texts.
 *
 * @param articles in the archive's order
 * @returns by code
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

/** The codes of the shares that each article names, by its id: those of its boxes first, then by code. */
export function codesByArticle(stocks: readonly (PlacesOfStock & { code: string })[]): Map<string, string[]> {
  const sorted = [...stocks].sort((a, b) => compare(a.code, b.code));
  const codes = new Map<string, Set<string>>();
  for (const placesOf of [({ boxes }: PlacesOfStock) => boxes, ({ mentions }: PlacesOfStock) => mentions]) {
    for (const stock of sorted) {
      for (const { article } of placesOf(stock)) codes.set(article, (codes.get(article) ?? new Set()).add(stock.code));
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
 * The names of a share: that which most articles give it first, equal ones by a box, then by their characters. A name that
 * ends in another one that is no rarer, as `增持某某股份` in `某某股份`, took words from its sentence and counts for that one;
 * so does the end of a box's name, as `某股份` of `某某股份`, which left a part of the name to the word before it.
 */
function namesIn({ boxes, mentions }: Draft): string[] {
  const boxed = new Set(boxes.map(({ name }) => name));
  const articles = new Map<string, Set<string>>();
  for (const { name, article } of [...boxes, ...mentions]) {
    if (name) articles.set(name, (articles.get(name) ?? new Set()).add(article));
  }
  const count = (name: string) => articles.get(name)?.size ?? 0;
  const meantBy = (name: string) =>
    boxed.has(name)
      ? undefined
      : [...articles.keys()].find(
          (other) =>
            other !== name &&
            ((name.endsWith(other) && (boxed.has(other) || count(other) >= count(name))) ||
              (boxed.has(other) && other.endsWith(name))),
        );
  for (const name of [...articles.keys()].sort((a, b) => b.length - a.length || compare(a, b))) {
    const meant = meantBy(name);
    if (meant === undefined) continue;
    articles.set(meant, new Set([...(articles.get(meant) ?? []), ...(articles.get(name) ?? [])]));
    articles.delete(name);
  }
  return [...articles.keys()].sort(
    (a, b) => count(b) - count(a) || Number(boxed.has(b)) - Number(boxed.has(a)) || compare(a, b),
  );
}

/** A share and where the archive names it. */
export interface Stock {
  code: string;
  /** The name that most articles give it; the code, if none does. */
  name: string;
  /** Its other names, the most frequent first. */
  otherNames: string[];
  /** Where it is listed, if its code says so. */
  exchange?: Exchange;
  /** A Beijing code from before October 2025, which one that begins with 920 has replaced. */
  old?: boolean;
  /** Its daily-stock boxes, in the archive's order. */
  boxes: { article: string; name: string; highlights?: string }[];
  /** The sentences that name it with its code, in the archive's order. */
  mentions: { article: string; sentence: string }[];
  /** Shares that the same articles name, those of most articles first. */
  together: { code: string; articles: string[] }[];
}

interface PlacesOfStock {
  boxes: readonly { article: string }[];
  mentions: readonly { article: string }[];
}

interface Draft {
  boxes: Stock['boxes'];
  mentions: (Mention & { article: string })[];
}
