import { addressOfArticle, addressOfHeadline, addressOfStock } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { textOf } from '../../archive/article-text.ts';
import type { Contributor, Linked, Stock, Wanted } from '../../archive/edition.ts';
import { cleanText, type Document } from '../format/document.ts';

/** The longest deck, in characters, that is searched as a deck. */
const LONGEST_DECK = 190;

/**
 * Lists all that a reader can find, each a page: shares, then articles in the archive's order, then headlines that are not
 * in the archive. What an article cites is not searched with it: every headline has a page of its own.
 */
export function documentsOf({ stocks, articles, wanted, sources, bodyOf }: Searched): Document[] {
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  return [
    ...stocks.map(ofStock),
    ...articles.map((own) => ofArticle(own, names.get(own.source?.key ?? '') ?? own.source?.name, bodyOf)),
    ...wanted.map(ofHeadline),
  ];
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
function ofArticle({ article }: SearchedArticle, source: string | undefined, bodyOf: Archive['bodyOf']): Document {
  const { title, deck, byline, dailyStocks } = article;
  const { authors, editors, originalTitle, published } = byline;
  // A long deck is a first paragraph, and is searched as a part of the body.
  const isShort = deck !== undefined && deck.length <= LONGEST_DECK;
  const boxes = dailyStocks.flatMap(({ name, code, highlights }) => [`${name} ${code}`, highlights]);
  return {
    kind: 'article',
    address: addressOfArticle(article.id),
    title: clean(title),
    deck: isShort ? clean(deck) : '',
    note: clean(byline.source, ...authors, ...editors, originalTitle === title ? undefined : originalTitle, ...boxes),
    body: clean(isShort ? undefined : deck, ...textOf(bodyOf(article.id))),
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
export interface Searched extends SearchedLists {
  bodyOf: Archive['bodyOf'];
}

/** What is searched of an edition, without the texts. */
export interface SearchedLists {
  stocks: readonly SearchedStock[];
  articles: readonly SearchedArticle[];
  wanted: readonly SearchedHeadline[];
  sources: readonly Contributor[];
}

type SearchedStock = Pick<Stock, 'code' | 'name' | 'otherNames'>;

interface SearchedArticle {
  article: Pick<Article, 'id' | 'title' | 'deck' | 'byline' | 'dailyStocks'>;
  source?: Linked;
}

type SearchedHeadline = Pick<Wanted, 'headline' | 'key'>;
