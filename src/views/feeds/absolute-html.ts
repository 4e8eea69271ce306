import { escape as escapeHtml, unescape as unescapeHtml } from 'html-escaper';
import { mapAttributes, tokenize } from '../html-tokens.ts';
import { mapSrcset } from '../srcset.ts';

/** Attributes for the page's styles and scripts. An `id` would not be unique where a feed reader shows two articles. */
const PAGE_ATTRIBUTE = /^(?:class|id|loading|style|data-.*)$/;
/** Elements that are removed from feeds. */
const REMOVED_ELEMENT = /^(?:script|style|link)$/;

/**
 * Makes the HTML of an article's body independent of its page: links and pictures get absolute URLs; scripts, styles,
 * and attributes for them are removed.
 *
 * @param base the URL of the article's page, to which its links are relative
 */
export function toAbsoluteHtml(html: string, base: string): string {
  const parts = tokenize(html).map((token) => {
    if (token.kind === 'raw') return '';
    if ('name' in token && REMOVED_ELEMENT.test(token.name)) return '';
    if (token.kind !== 'start') return html.slice(token.start, token.end);
    return mapAttributes(html, token, ({ name, value }, source) => {
      if (PAGE_ATTRIBUTE.test(name)) return undefined;
      if (name === 'href' || name === 'src') return `${name}="${toAbsoluteUrl(value, base)}"`;
      if (name === 'srcset') return `srcset="${mapSrcset(value, (url) => toAbsoluteUrl(url, base))}"`;
      return source;
    });
  });
  return parts.join('').trim();
}

/** @param url as written in an attribute, with character references */
function toAbsoluteUrl(url: string, base: string): string {
  const plain = unescapeHtml(url);
  return escapeHtml(URL.canParse(plain, base) ? new URL(plain, base).href : plain);
}
