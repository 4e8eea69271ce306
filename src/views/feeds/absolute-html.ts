import { escape as escapeHtml, unescape as unescapeHtml } from 'html-escaper';
import { mapAttributes, tokenize } from '../html-tokens.ts';
import { mapSrcset } from '../srcset.ts';

/** Attributes that only the page's own style and scripts use. `id` would stand twice where a reader shows two articles. */
const FOR_THE_PAGE = /^(?:class|id|loading|style|data-.*)$/;
/** Elements that have no place in a feed. */
const LEFT_OUT = /^(?:script|style|link)$/;

/**
 * The HTML of an article's body as it can stand anywhere: links and pictures have absolute URLs, nothing runs, and nothing is
 * left that only the page's own style understands.
 *
 * @param base the URL of the article's page, from which its links are counted
 */
export function toAbsoluteHtml(html: string, base: string): string {
  const parts = tokenize(html).map((token) => {
    if (token.kind === 'raw') return '';
    if ('name' in token && LEFT_OUT.test(token.name)) return '';
    if (token.kind !== 'start') return html.slice(token.start, token.end);
    return mapAttributes(html, token, ({ name, value }, source) => {
      if (FOR_THE_PAGE.test(name)) return undefined;
      if (name === 'href' || name === 'src') return `${name}="${toAbsoluteUrl(value, base)}"`;
      if (name === 'srcset') return `srcset="${mapSrcset(value, (url) => toAbsoluteUrl(url, base))}"`;
      return source;
    });
  });
  return parts.join('').trim();
}

/** @param url as it is written in an attribute */
function toAbsoluteUrl(url: string, base: string): string {
  const plain = unescapeHtml(url);
  return escapeHtml(URL.canParse(plain, base) ? new URL(plain, base).href : plain);
}
