import { unescape as unescapeHtml } from 'html-escaper';
import { addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { normaliseHeadline } from '../archive/headlines/normalise.ts';
import { toLink } from './link.ts';

/**
 * Makes the functions that the components for authors call, on the page of an article at `from`.
 *
 * @param sizeOf gives the size of a picture in `public/`, in pixels
 */
export function toAuthorLinks(
  from: string,
  { related }: EditionArticle,
  { stocks }: Edition,
  sizeOf: (path: string) => Promise<{ width: number; height: number }>,
): App.Locals['author'] {
  return {
    headline: (html) => {
      const headline = normaliseHeadline(unescapeHtml(html));
      const citation = related.find((each) => normaliseHeadline(each.headline) === headline);
      return citation && toLink(from, citation).href;
    },
    stock: (code) =>
      stocks.some((stock) => stock.code === code) ? relativeLink(from, addressOfStock(code)) : undefined,
    picture: async (path) => ({ src: relativeLink(from, path), ...(await sizeOf(path)) }),
  };
}
