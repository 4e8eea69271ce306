import { readingMinutes } from '../chinese/reading-time.ts';
import { addressOfArticle, relativeLink } from '../news/addresses.ts';
import type { Edition, EditionArticle } from '../news/edition.ts';
import { textOf } from '../news/text.ts';
import { toByline } from './byline.ts';

/** An article as a list on the page at `from` shows it. */
export function toCard(from: string, own: EditionArticle) {
  const { id, title, deck } = own.article;
  const texts = textOf(own.article);
  const { authors, source, published } = toByline(from, own);
  return {
    title,
    href: relativeLink(from, addressOfArticle(id)),
    deck: deck ?? texts[0],
    authors,
    source,
    published,
    minutes: readingMinutes(texts.join('\n')),
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
