import { parse } from 'node-html-parser';

/** RFC 3339, section 5.6, as Atom and JSON Feed require it. */
export const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** RFC 822, section 5, with a year of four digits, as RSS requires it. */
export const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

/** W3C's note on dates, as sitemaps require it: a date, or a date and time with an offset. */
export const W3C_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a text is an absolute HTTP or HTTPS URL. */
export function isWebUrl(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Reports the values that occur more than once. */
export function duplicatesIn(values: readonly (string | undefined)[]): string[] {
  return values.flatMap((value, at) =>
    value !== undefined && values.indexOf(value) !== at ? [`twice: ${value}`] : [],
  );
}

/** The faults of HTML in a feed: relative links, and elements or attributes that can run scripts. */
export function faultsOfHtml(html: string): string[] {
  const tags = parse(html).querySelectorAll('*');
  return tags.flatMap((tag) => {
    const runs = /^(?:script|style|iframe|object|embed|form|base|meta|link)$/i.test(tag.rawTagName);
    const attributes = Object.entries(tag.attributes).flatMap(([name, value]) => {
      if (/^on/i.test(name)) return [`handler ${name}`];
      if (/^(?:href|src)$/i.test(name) && !isWebUrl(value) && !value.startsWith('mailto:')) return [`link ${value}`];
      return [];
    });
    return [...(runs ? [`<${tag.rawTagName}>`] : []), ...attributes];
  });
}
