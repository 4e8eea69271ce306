import { readingMinutes } from '../chinese/reading-time.ts';
import { addressOfArticle, relativeLink } from '../news/addresses.ts';
import type { Article } from '../news/article.ts';
import { textOf } from '../news/text.ts';

/** An article as a list shows it, on the page at `from`. */
export function toCard(from: string, article: Article) {
  const { id, title, deck, byline } = article;
  return {
    title,
    href: relativeLink(from, addressOfArticle(id)),
    deck: deck ?? textOf(article)[0],
    authors: byline.authors,
    source: byline.source,
    published: byline.published,
    minutes: readingMinutes(textOf(article).join('\n')),
  };
}
