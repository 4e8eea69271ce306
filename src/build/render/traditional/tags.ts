import { escape as escapeHtml, unescape as unescapeHtml } from 'html-escaper';
import { attributeOf, isVoid, mapAttributes, type StartTag } from '../../../views/html-tokens.ts';
import { mapSrcset } from '../../../views/srcset.ts';
import type { Conversion } from './conversion.ts';
import { LANGUAGE, LOCALES } from './language.ts';

/** Attributes that a reader sees or hears, and what machines read for them. */
const WORDS = new Set(['alt', 'aria-description', 'aria-label', 'content', 'label', 'placeholder', 'title']);
const LINKS = new Set(['href', 'src', 'action', 'poster']);
/** Tags of what is quoted letter by letter. */
const LITERAL = new Set(['code', 'pre', 'samp', 'kbd']);
/** What the search page knows of the index, as JSON. */
const MANIFEST = 'data-manifest';

/** Whether the content of an element stays as it is: quoted letter by letter, or in a stated language. */
export function isKept(html: string, tag: StartTag): boolean {
  return !isVoid(html, tag) && (isSimplified(tag) || statesLanguage(tag));
}

/**
 * A tag as the copy of its page has it.
 *
 * @param isConverted whether it stands in text that is converted
 */
export function convertTag(html: string, tag: StartTag, conversion: Conversion, isConverted: boolean): string {
  const converts = isConverted && !statesLanguage(tag);
  const own = converts ? conversion : { ...conversion, text: (words: string) => words };
  const changed =
    attributeOf(tag, 'hreflang') === undefined
      ? mapValues(html, tag, (name, value) => convertValue(tag.name, name, value, own))
      : convertEditionLink(html, tag, conversion);
  return converts && isSimplified(tag) ? insertAttribute(changed, tag, 'lang="zh-Hans"') : changed;
}

function isSimplified(tag: StartTag): boolean {
  return LITERAL.has(tag.name);
}

function statesLanguage(tag: StartTag): boolean {
  return tag.name !== 'html' && attributeOf(tag, 'lang') !== undefined;
}

/** Values stay escaped as they are, but for links: what stands for a mark is no Chinese. */
function convertValue(tag: string, name: string, value: string, conversion: Conversion): string {
  if (LINKS.has(name)) return convertLink(value, conversion.link);
  if (name === 'srcset') return mapSrcset(value, (url) => convertLink(url, conversion.link));
  if (WORDS.has(name)) return LOCALES.get(value) ?? conversion.url(conversion.text(value));
  if (name === 'lang' && tag === 'html') return LANGUAGE;
  if (name === MANIFEST) return escapeHtml(JSON.stringify(conversion.manifest(JSON.parse(unescapeHtml(value)))));
  return value;
}

/** A link that names the language of an edition: it leads where it led, and the copy is the current one. */
function convertEditionLink(html: string, tag: StartTag, { outLink }: Conversion): string {
  const changed = mapValues(html, tag, (name, value) => {
    if (name === 'aria-current') return undefined;
    return name === 'href' ? convertLink(value, outLink) : value;
  });
  const isCurrent = attributeOf(tag, 'hreflang') === LANGUAGE && statesLanguage(tag);
  return isCurrent ? changed.replace(/\s*\/?>$/, ' aria-current="true"$&') : changed;
}

function mapValues(html: string, tag: StartTag, map: (name: string, value: string) => string | undefined): string {
  return mapAttributes(html, tag, ({ name, value }, source) => {
    const changed = map(name, value);
    return changed === value ? source : changed === undefined ? undefined : `${name}="${changed}"`;
  });
}

/** Adds an attribute in front of all others. */
function insertAttribute(source: string, { name }: StartTag, attribute: string): string {
  const at = '<'.length + name.length;
  return `${source.slice(0, at)} ${attribute}${source.slice(at)}`;
}

function convertLink(value: string, change: (link: string) => string): string {
  return escapeHtml(change(unescapeHtml(value)));
}
