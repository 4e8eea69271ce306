import { escape as escapeHtml } from 'html-escaper';
import { parse } from 'node-html-parser';

/** What only the page's own style and scripts understand. `id` would stand twice where a reader shows two articles. */
const FOR_THE_PAGE = /^(?:class|id|loading|style|data-.*)$/;

/**
 * The HTML of an article's body as it can stand anywhere: every link and picture is named by an absolute URL, nothing runs,
 * and nothing is left that only the page's own style understands.
 *
 * @param base the URL of the article's page, from which its links are counted
 */
export function toAbsoluteHtml(html: string, base: string): string {
  const tree = parse(html, { blockTextElements: { script: false, style: false } });
  for (const tag of tree.querySelectorAll('script, style, link')) tag.remove();
  for (const tag of tree.querySelectorAll('*')) {
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (FOR_THE_PAGE.test(name)) tag.removeAttribute(name);
      else if (name === 'href' || name === 'src') tag.setAttribute(name, escapeHtml(toAbsoluteUrl(value, base)));
      else if (name === 'srcset') tag.setAttribute(name, escapeHtml(toAbsoluteSet(value, base)));
    }
  }
  return tree.toString().trim();
}

function toAbsoluteUrl(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** `a.webp 1x, b.webp 2x` */
function toAbsoluteSet(set: string, base: string): string {
  const each = set.split(',').map((candidate) => candidate.trim().split(/\s+/));
  return each.map(([url = '', ...size]) => [toAbsoluteUrl(url, base), ...size].join(' ')).join(', ');
}
