import { escape as escapeHtml, unescape as unescapeHtml } from 'html-escaper';
import { relativeLink } from '../archive/addresses.ts';
import { mapAttributes, tokenize } from './html-tokens.ts';

/** Only for resolving links. */
const ORIGIN = 'http://site.invalid/';

/**
 * HTML that was made for the page at one address, with its links and pictures counted from another page.
 *
 * @example toHtmlAt('<a href="../news/a.html">甲</a>', 'pages/x.html', 'about.html') // '<a href="news/a.html">甲</a>'
 */
export function toHtmlAt(html: string, from: string, to: string): string {
  if (from === to) return html;
  const parts = tokenize(html).map((token) => {
    if (token.kind !== 'start') return html.slice(token.start, token.end);
    return mapAttributes(html, token, ({ name, value }, source) =>
      name === 'href' || name === 'src' ? `${name}="${escapeHtml(toLinkAt(unescapeHtml(value), from, to))}"` : source,
    );
  });
  return parts.join('');
}

/** HTML without the names of places: what stands on every page could have those of the page's own. */
export function withoutIds(html: string): string {
  const parts = tokenize(html).map((token) => {
    if (token.kind !== 'start') return html.slice(token.start, token.end);
    return mapAttributes(html, token, ({ name }, source) => (name === 'id' ? undefined : source));
  });
  return parts.join('');
}

/** A link on the page at one address, counted from another page. What leads to a place of its own page stays. */
export function toLinkAt(link: string, from: string, to: string): string {
  if (/^(?:[#?]|$)/.test(link) || !URL.canParse(link, ORIGIN + from)) return link;
  const { href } = new URL(link, ORIGIN + from);
  return href.startsWith(ORIGIN) ? relativeLink(to, href.slice(ORIGIN.length)) : link;
}
