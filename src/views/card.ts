import { addressOfArticle, relativeLink } from '../archive/addresses.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { shorten } from '../chinese/shorten.ts';
import { toByline } from './byline.ts';

/** A list shows three lines of a deck: whatever is longer than this takes room that nobody sees. */
const SHOWN = 200;

/** An article as a list on the page at `from` shows it. */
export function toCard(from: string, own: EditionArticle) {
  const { id, title } = own.article;
  const { authors, source, published } = toByline(from, own);
  return {
    title,
    href: relativeLink(from, addressOfArticle(id)),
    deck: beginningOf(own.article.facts.opening),
    authors,
    source,
    published,
    minutes: own.article.facts.minutes,
  };
}

/** What a card shows. */
export type Card = ReturnType<typeof toCard>;

/** Articles named by id, as cards on the page at `from`. */
export function toCards(from: string, ids: readonly string[], { byId }: Pick<Edition, 'byId'>): Card[] {
  return ids.flatMap((id) => {
    const own = byId.get(id);
    return own ? [toCard(from, own)] : [];
  });
}

function beginningOf(text: string): string {
  return text.length > SHOWN ? `${shorten(text, SHOWN)}…` : text;
}
