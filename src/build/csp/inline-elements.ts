/** A comment, an element whose text is no markup, or a tag: with its attributes, in which anything may stand between quotes. */
const PART =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>([\s\S]*?)<\/\1\s*>|<[a-z/][^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/gi;

/** A tag up to its style attribute, and what that says. */
const STYLE_ATTRIBUTE = /^([^"']*?(?:"[^"]*"[^"']*?|'[^']*'[^"']*?)*?)\sstyle=(?:"([^"]*)"|'([^']*)')/i;

/** Text that could end the rule or the element in which it stands. */
const BREAKS_OUT = /[{}<\\]|\/\*/;

/** The scripts and styles that stand in markup, in order. What only looks like one, in an attribute or a title, is none. */
export function findInline(markup: string): InlineElement[] {
  return [...markup.matchAll(PART)].flatMap(({ 0: { length }, 1: name, 2: attributes = '', 3: text = '', index }) => {
    const kind = name?.toLowerCase();
    return kind === 'script' || kind === 'style' ? [{ kind, attributes, text, start: index, end: index + length }] : [];
  });
}

/**
 * Moves what stands in style attributes into rules, since no policy without `'unsafe-…'` applies attributes. The rules stand
 * outside all layers, and so win over them as the attributes did.
 *
 * @example moveStyleAttributes('<td style="text-align:right">1</td>')
 * // { markup: '<td data-css="0">1</td>', rules: '[data-css="0"]{text-align:right}' }
 */
export function moveStyleAttributes(markup: string): { markup: string; rules: string } {
  if (!/\sstyle=/i.test(markup)) return { markup, rules: '' };
  const found = new Set<string>();
  for (const [part, element] of markup.matchAll(PART)) {
    const value = element ? undefined : styleOf(part);
    if (value !== undefined) found.add(value);
  }
  const values = [...found].sort();
  return {
    markup: markup.replace(PART, (part, element: string | undefined) => {
      const value = element ? undefined : styleOf(part);
      return value === undefined ? part : part.replace(STYLE_ATTRIBUTE, `$1 data-css="${values.indexOf(value)}"`);
    }),
    rules: values.map((value, at) => `[data-css="${at}"]{${value}}`).join(''),
  };
}

/** What a tag's style attribute says. One that could break out of a rule stays where it is, without effect. */
function styleOf(tag: string): string | undefined {
  const [, , double, single] = STYLE_ATTRIBUTE.exec(tag) ?? [];
  const value = decode(double ?? single ?? '');
  return value && !BREAKS_OUT.test(value) ? value : undefined;
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** A script or style, and where it stands in the markup. */
export interface InlineElement {
  kind: 'script' | 'style';
  attributes: string;
  text: string;
  start: number;
  end: number;
}
