import { unescape as unescapeHtml } from 'html-escaper';
import { addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { normaliseHeadline } from '../archive/headlines/normalise.ts';
import { toLink } from './link.ts';

/**
 * Makes the functions that the components for authors call, on the page of an article at `from`.
 *
 * @param findPicture gives the address and the size of a picture beside the seed or in `public/`
 */
export function toAuthorLinks(
  from: string,
  { related }: EditionArticle,
  edition: Edition,
  findPicture: (path: string) => Promise<{ address: string; width: number; height: number }>,
): App.Locals['author'] {
  return {
    headline: (html) => {
      const headline = normaliseHeadline(unescapeHtml(html));
      const citation = related.find((each) => normaliseHeadline(each.headline) === headline);
      return citation && toLink(from, citation, edition).href;
    },
    stock: (code) =>
      edition.stocks.some((stock) => stock.code === code) ? relativeLink(from, addressOfStock(code)) : undefined,
    picture: async (path) => {
      const { address, width, height } = await findPicture(path);
      return { src: relativeLink(from, address), width, height };
    },
  };
}
