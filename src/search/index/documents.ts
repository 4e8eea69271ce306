import { addressOfArticle, addressOfHeadline, addressOfStock } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { textOf } from '../../archive/article-text.ts';
import type { BylineName, Contributor, Stock, Wanted } from '../../archive/edition.ts';
import { cleanText, type Document } from '../format/document.ts';

/** The longest deck, in characters, that is searched as a deck. */
const LONGEST_DECK = 190;

/**
 * Lists the pages that search finds: stocks, then articles in the archive's order, then wanted headlines. The headlines
 * that an article cites are not part of its document, since every headline is a document itself.
 */
export function documentsOf({ stocks, articles, wanted, sources, bodyOf }: SearchedEdition): Document[] {
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  return [
    ...stocks.map(toStockDocument),
    ...articles.map((each) => toArticleDocument(each, names.get(each.source?.key ?? '') ?? each.source?.name, bodyOf)),
    ...wanted.map(toHeadlineDocument),
  ];
}

function toStockDocument({ name, code, otherNames }: SearchedStock): Document {
  return {
    kind: 'stock',
    address: addressOfStock(code),
    title: clean(name),
    deck: clean(code, ...otherNames),
    metadata: '',
    body: '',
  };
}

/** @param source the name that stands for all spellings of the source's name */
function toArticleDocument(
  { article }: SearchedArticle,
  source: string | undefined,
  bodyOf: Archive['bodyOf'],
): Document {
  const { title, deck, byline, dailyStocks } = article;
  const { authors, editors, originalTitle, published } = byline;
  // A long deck is in fact a first paragraph, so it belongs to the body.
  const isShort = deck !== undefined && deck.length <= LONGEST_DECK;
  const boxes = dailyStocks.flatMap(({ name, code, highlights }) => [`${name} ${code}`, highlights]);
  return {
    kind: 'article',
    address: addressOfArticle(article.id),
    title: clean(title),
    deck: isShort ? clean(deck) : '',
    metadata: clean(
      byline.source,
      ...authors,
      ...editors,
      originalTitle === title ? undefined : originalTitle,
      ...boxes,
    ),
    body: clean(isShort ? undefined : deck, ...textOf(bodyOf(article.id))),
    ...(source && { source }),
    ...(published && { published }),
  };
}

function toHeadlineDocument({ headline, key }: SearchedHeadline): Document {
  return {
    kind: 'headline',
    address: addressOfHeadline(key),
    title: clean(headline),
    deck: '',
    metadata: '',
    body: '',
  };
}

function clean(...texts: (string | undefined)[]): string {
  return cleanText(texts.filter((text) => text !== undefined).join('\n'));
}

/** The parts of an edition that are searched. */
export interface SearchedEdition extends SearchedLists {
  bodyOf: Archive['bodyOf'];
}

/** The parts of an edition that are searched, without the texts of articles. */
export interface SearchedLists {
  stocks: readonly SearchedStock[];
  articles: readonly SearchedArticle[];
  wanted: readonly SearchedHeadline[];
  sources: readonly Contributor[];
  /** Whether the index has a sum of its terms, by which the front of several editions knows what it may have. */
  isSummed?: boolean;
}

type SearchedStock = Pick<Stock, 'code' | 'name' | 'otherNames'>;

interface SearchedArticle {
  article: Pick<Article, 'id' | 'title' | 'deck' | 'byline' | 'dailyStocks'>;
  source?: BylineName;
}

type SearchedHeadline = Pick<Wanted, 'headline' | 'key'>;
