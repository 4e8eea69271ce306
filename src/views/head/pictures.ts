import { unescape as unescapeHtml } from 'html-escaper';
import { attributeOf, tokenize } from '../html-tokens.ts';

/** A picture in the text of an article. */
export interface ArticlePicture {
  /** Absolute. */
  url: string;
  /** In pixels, if the page says it. */
  width?: number;
  height?: number;
}

/**
 * The pictures in the HTML of an article's body, in order.
 *
 * @param base the URL of the article's page, to which its links are relative
 */
export function picturesIn(html: string, base: string): ArticlePicture[] {
  return tokenize(html).flatMap((token) => {
    if (token.kind !== 'start' || token.name !== 'img') return [];
    const url = URL.parse(unescapeHtml(attributeOf(token, 'src') ?? ''), base);
    const [width, height] = ['width', 'height'].map((name) => Number(attributeOf(token, name)));
    return url && /^https?:$/.test(url.protocol) ? { url: url.href, ...(width && height && { width, height }) } : [];
  });
}
