import { unescape as unescapeHtml } from 'html-escaper';
import { attributeOf, mapAttributes, type StartTag, tokenize } from '../../views/html-tokens.ts';

/** Text that could end the rule or the element in which it stands. */
const BREAKS_OUT = /[{}<\\]|\/\*/;

/**
 * Moves style attributes into rules, since no policy without `'unsafe-…'` applies attributes. The rules stand outside all
 * layers, and so win over them as the attributes did.
 *
 * @example moveStyleAttributes('<td style="text-align:right">1</td>')
 * // { html: '<td data-css="0">1</td>', rules: '[data-css="0"]{text-align:right}' }
 */
export function moveStyleAttributes(html: string): { html: string; rules: string } {
  const tokens = tokenize(html);
  const tags = tokens.filter((token) => token.kind === 'start');
  const values = [...new Set(tags.flatMap((tag) => findStyle(tag) ?? []))].sort();
  const moved = tokens.map((token) => {
    const style = token.kind === 'start' ? findStyle(token) : undefined;
    if (token.kind !== 'start' || style === undefined) return html.slice(token.start, token.end);
    return mapAttributes(html, token, ({ name }, source) =>
      name === 'style' ? `data-css="${values.indexOf(style)}"` : source,
    );
  });
  return { html: moved.join(''), rules: values.map((value, at) => `[data-css="${at}"]{${value}}`).join('') };
}

/** The style attribute of a tag. One that could break out of a rule stays where it is, without effect. */
function findStyle(tag: StartTag): string | undefined {
  const value = decode(attributeOf(tag, 'style') ?? '');
  return value && !BREAKS_OUT.test(value) ? value : undefined;
}

function decode(text: string): string {
  return unescapeHtml(text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))));
}
