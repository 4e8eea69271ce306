import { addressOfArticle, addressOfHeadline, addressOfStock } from '../../archive/addresses.ts';
import type { Article } from '../../archive/article.ts';
import type { Contributor, Linked, Stock, Wanted } from '../../archive/edition.ts';
import { textOf } from '../../archive/text.ts';

/** What can be found, in the order of the documents' numbers. */
export const KINDS = ['stock', 'article', 'headline'] as const;

/** Characters that take no room, and that no reader types: control characters, soft hyphens, zero-width spaces. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/** A deck has as many characters at most, or it is none. */
const LONGEST_DECK = 190;

/**
 * Lists all that a reader can find, each a page: shares, then articles in the archive's order, then headlines that are not
 * in the archive. What an article cites is not searched with it: every headline is there by itself.
 */
export function documentsOf({ stocks, articles, wanted, sources }: Searched): Document[] {
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  const ofArticleHere = (own: SearchedArticle) => ofArticle(own, names.get(own.source?.key ?? '') ?? own.source?.name);
  return [...stocks.map(ofStock), ...articles.map(ofArticleHere), ...wanted.map(ofHeadline)];
}

/** A text as it is searched: one form of each composed character, and nothing unseen. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '');
}

function ofStock({ name, code, otherNames }: SearchedStock): Document {
  return {
    kind: 'stock',
    address: addressOfStock(code),
    title: clean(name),
    deck: clean(code, ...otherNames),
    note: '',
    body: '',
  };
}

/** @param source the name that all its printings share */
function ofArticle({ article, text }: SearchedArticle, source: string | undefined): Document {
  const { title, deck, byline, dailyStocks } = article;
  const { authors, editors, originalTitle, published } = byline;
  // A first paragraph that was taken for the deck is a part of the body here: a place in a deck says little.
  const isShort = deck !== undefined && deck.length <= LONGEST_DECK;
  const boxes = dailyStocks.flatMap(({ name, code, highlights }) => [`${name} ${code}`, highlights]);
  return {
    kind: 'article',
    address: addressOfArticle(article.id),
    title: clean(title),
    deck: isShort ? clean(deck) : '',
    note: clean(byline.source, ...authors, ...editors, originalTitle === title ? undefined : originalTitle, ...boxes),
    // Made when it is asked for, which few bodies are where most of an index is known.
    get body() {
      return clean(isShort ? undefined : deck, ...textOf(article));
    },
    ...(text !== undefined && { text }),
    ...(source && { source }),
    ...(published && { published }),
  };
}

function ofHeadline({ headline, key }: SearchedHeadline): Document {
  return { kind: 'headline', address: addressOfHeadline(key), title: clean(headline), deck: '', note: '', body: '' };
}

function clean(...texts: (string | undefined)[]): string {
  return cleanText(texts.filter((text) => text !== undefined).join('\n'));
}

/** What is searched of an edition. */
export interface Searched {
  stocks: readonly SearchedStock[];
  articles: readonly SearchedArticle[];
  wanted: readonly SearchedHeadline[];
  sources: readonly Contributor[];
}

type SearchedStock = Pick<Stock, 'code' | 'name' | 'otherNames'>;

interface SearchedArticle {
  article: Pick<Article, 'id' | 'title' | 'deck' | 'byline' | 'dailyStocks' | 'body'>;
  source?: Linked;
  /** A digest of its seed, if it has one. */
  text?: string;
}

type SearchedHeadline = Pick<Wanted, 'headline' | 'key'>;

/** A page that can be found, with what is searched of it. Lines of a field are apart: no find goes across. */
export interface Document {
  kind: Kind;
  /** From the site's root: `news/x.html`. */
  address: string;
  title: string;
  deck: string;
  /** What is known of an article: its source, authors, editors and original title, and its daily stocks. */
  note: string;
  body: string;
  source?: string;
  /** ISO 8601. */
  published?: string;
  /** A digest of what the body was made of, if it is known. */
  text?: string;
}

/** A kind of page that can be found. */
export type Kind = (typeof KINDS)[number];
