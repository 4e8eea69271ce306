import { addressOfAuthor, addressOfSource, relativeLink } from '../archive/addresses.ts';
import type { EditionArticle } from '../archive/edition.ts';

/** Who wrote and published an article, on the page at `from`; names with a page of their own are links. */
export function toByline(from: string, { article, source, authors }: EditionArticle) {
  const { published, editors } = article.byline;
  const linked = (name: string, address: string | undefined): Name =>
    address ? { name, href: relativeLink(from, address) } : { name };
  return {
    authors: authors.map(({ name, key }) => linked(name, key && addressOfAuthor(key))),
    source: source && linked(source.name, source.key && addressOfSource(source.key)),
    editors,
    published,
  };
}

/** A name, and the link to its page if it has one. */
export interface Name {
  name: string;
  href?: string;
}
