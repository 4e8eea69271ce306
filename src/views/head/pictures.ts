import { unescape as unescapeHtml } from 'html-escaper';
import { attributeOf, tokenize } from '../html-tokens.ts';

/**
 * The absolute URLs of the pictures in the HTML of an article's body, in order.
 *
 * @param base the URL of the article's page, to which its links are relative
 */
export function picturesIn(html: string, base: string): string[] {
  const sources = tokenize(html).flatMap((token) =>
    token.kind === 'start' && token.name === 'img' ? (attributeOf(token, 'src') ?? []) : [],
  );
  return sources.flatMap((source) => {
    const url = URL.parse(unescapeHtml(source), base);
    return url && /^https?:$/.test(url.protocol) ? url.href : [];
  });
}
