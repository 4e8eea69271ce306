import { escape as escapeHtml, unescape as unescapeHtml } from 'html-escaper';
import type { Conversion } from './conversion.ts';
import { LANGUAGE, LOCALES } from './language.ts';
import type { Start } from './tokens.ts';

const ATTRIBUTE = /(\s*)([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Attributes that a reader sees or hears, and what machines read for them. */
const WORDS = new Set(['alt', 'aria-description', 'aria-label', 'content', 'label', 'placeholder', 'title']);
const LINKS = new Set(['href', 'src', 'action', 'poster']);
/** Tags of what is quoted letter by letter. */
const LITERAL = new Set(['code', 'pre', 'samp', 'kbd']);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** The list of search results, which come from the index as they were written. */
const RESULTS = / data-results\b/;
const OWN_LANGUAGE = /\slang=/;

/** Whether the content of an element is left as it is: quoted letter by letter, given by the index, or in a stated language. */
export function isLeft({ name, attributes }: Start): boolean {
  if (VOID.test(name) || attributes.endsWith('/')) return false;
  return isSimplified({ name, attributes }) || (name !== 'html' && OWN_LANGUAGE.test(attributes));
}

/**
 * A tag as the copy of its page has it.
 *
 * @param isOurs whether it stands in text that is converted
 */
export function convertTag({ text, name, attributes }: Start, conversion: Conversion, isOurs: boolean): string {
  const statesLanguage = name !== 'html' && OWN_LANGUAGE.test(attributes);
  const own = isOurs && !statesLanguage ? conversion : { ...conversion, text: (words: string) => words };
  const changed = / hreflang="/.test(attributes)
    ? turnEdition(attributes, conversion)
    : mapValues(attributes, (attribute, value) => convertValue(name, attribute, value, own));
  const language = isOurs && !statesLanguage && isSimplified({ name, attributes });
  const start = text.slice(0, name.length + 1);
  return `${start}${language ? ' lang="zh-Hans"' : ''}${changed}>`;
}

function isSimplified({ name, attributes }: Pick<Start, 'name' | 'attributes'>): boolean {
  return LITERAL.has(name) || RESULTS.test(attributes);
}

/** Values stay as they are escaped, but for links: what stands for a mark is no Chinese. */
function convertValue(tag: string, name: string, value: string, conversion: Conversion): string {
  if (LINKS.has(name)) return convertLink(value, conversion.link);
  if (name === 'srcset') return convertSet(value, conversion);
  if (WORDS.has(name)) return LOCALES.get(value) ?? conversion.url(conversion.text(value));
  if (name === 'lang' && tag === 'html') return LANGUAGE;
  // The one index serves both editions. The script counts its files from `search/<version>/`.
  if (name === 'data-manifest') return value.replace('version&quot;:&quot;', '$&../../search/');
  return value;
}

/** The attributes of a link that names the language of an edition: it leads where it led, and the copy is the current one. */
function turnEdition(attributes: string, { outLink }: Conversion): string {
  const turned = mapValues(attributes, (name, value) => {
    if (name === 'aria-current') return undefined;
    return name === 'href' ? convertLink(value, outLink) : value;
  });
  const isCurrent = turned.includes(` hreflang="${LANGUAGE}"`) && OWN_LANGUAGE.test(turned);
  return isCurrent ? `${turned} aria-current="true"` : turned;
}

function mapValues(attributes: string, map: (name: string, value: string) => string | undefined): string {
  return attributes.replace(ATTRIBUTE, (whole, gap: string, name: string, ...values: (string | undefined)[]) => {
    const value = values.slice(0, 3).find((each) => each !== undefined) ?? '';
    const changed = map(name, value);
    if (changed === undefined) return '';
    return changed === value ? whole : `${gap}${name}="${changed}"`;
  });
}

function convertLink(value: string, change: (link: string) => string): string {
  return escapeHtml(change(unescapeHtml(value)));
}

/** `a.webp 1x, b.webp 2x` */
function convertSet(set: string, { link }: Conversion): string {
  const each = set.split(',').map((candidate) => candidate.trim().split(/\s+/));
  return each.map(([url = '', ...size]) => [convertLink(url, link), ...size].join(' ')).join(', ');
}
