import { addressOfAuthor, addressOfSource, relativeLink } from '../archive/addresses.ts';
import type { EditionArticle } from '../archive/edition.ts';

/** The byline of an article on the page at `from`. Names that have a page are links. */
export function toByline(from: string, { article, source, authors }: EditionArticle) {
  const { published, editors } = article.byline;
  const toName = (name: string, address: string | undefined): Name =>
    address ? { name, href: relativeLink(from, address) } : { name };
  return {
    authors: authors.map(({ name, key }) => toName(name, key && addressOfAuthor(key))),
    source: source && toName(source.name, source.key && addressOfSource(source.key)),
    editors,
    published,
  };
}

/** A name, and the link to its page if it has one. */
export interface Name {
  name: string;
  href?: string;
}
