import { unescape as unescapeHtml } from 'html-escaper';
import { addressOfArticle } from '../archive/addresses.ts';
import { toLinkAt } from './html-at.ts';
import { attributeOf, tokenize } from './html-tokens.ts';

/** What is narrower is a mark or a portrait, in pixels. */
const NARROWEST = 300;
/** What is wider or higher is a banner or a chart, of which a card would show a part. */
const RATIOS = { least: 1.1, most: 2.4 };

/**
 * The first picture in an article that can stand above its headline on the page at `to`.
 *
 * @param html the article's body, with links relative to its page
 */
export function findFrontPicture(html: string, id: string, to: string): FrontPicture | undefined {
  for (const token of tokenize(html)) {
    if (token.kind !== 'start' || token.name !== 'img') continue;
    const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(attributeOf(token, name)));
    const ratio = width / height;
    if (!(width >= NARROWEST && ratio >= RATIOS.least && ratio <= RATIOS.most)) continue;
    const src = unescapeHtml(attributeOf(token, 'src') ?? '');
    return { src: toLinkAt(src, addressOfArticle(id), to), width, height };
  }
  return undefined;
}

/** A picture, with its address relative to the page and its size in pixels. */
export interface FrontPicture {
  src: string;
  width: number;
  height: number;
}
