import { addressOfArticle, relativeLink } from '../archive/addresses.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { shorten } from '../chinese/shorten.ts';
import { toByline } from './byline.ts';
import { toPhrasedHtml } from './phrased.ts';

/** The longest deck on a card, in code units. A list shows only three lines of it. */
const LONGEST_DECK = 200;

/** An article as a card in a list on the page at `from`. */
export function toCard(from: string, entry: EditionArticle, edition: Pick<Edition, 'phrasesOf'>) {
  const { id, title } = entry.article;
  const { authors, source, published } = toByline(from, entry);
  const deck = beginningOf(entry.article.facts.opening);
  return {
    title,
    html: toPhrasedHtml(title, edition),
    href: relativeLink(from, addressOfArticle(id)),
    deck,
    deckHtml: toPhrasedHtml(deck, edition),
    authors,
    source,
    published,
    minutes: entry.article.facts.minutes,
  };
}

/** The data that a card shows. */
export type Card = ReturnType<typeof toCard>;

/** Articles named by id, as cards on the page at `from`. */
export function toCards(from: string, ids: readonly string[], edition: Pick<Edition, 'byId' | 'phrasesOf'>): Card[] {
  return ids.flatMap((id) => {
    const entry = edition.byId.get(id);
    return entry ? [toCard(from, entry, edition)] : [];
  });
}

function beginningOf(text: string): string {
  return text.length > LONGEST_DECK ? `${shorten(text, LONGEST_DECK)}…` : text;
}
