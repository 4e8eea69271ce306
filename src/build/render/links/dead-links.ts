import { unescape as unescapeHtml } from 'html-escaper';
import { relativeLink } from '../../../archive/addresses.ts';
import { isSafeLink } from '../../../seeds/markdown/link-address.ts';
import { attributeOf, type StartTag, tokenize } from '../../../views/html-tokens.ts';

/** Only for resolving links. */
const ORIGIN = 'http://site.invalid/';
/** What begins the text of an article on its page, and what ends it there. */
const TEXT_START = '<div class="prose"';
const TEXT_END = '<footer class="behind"';

/**
 * Finds the links and pictures in the text of an article that lead nowhere: to a page or file that the site does not have,
 * or to a place that the page does not have. What leads to other sites is not judged.
 *
 * @param html the article's page
 * @param page where it stands
 */
export function findDeadLinks(html: string, page: string, site: Site): DeadLink[] {
  return findDeadLinksIn(html.slice(html.indexOf(TEXT_START), html.lastIndexOf(TEXT_END)), page, site);
}

/** Finds the same in the HTML of a text alone. */
export function findDeadLinksIn(text: string, page: string, site: Site): DeadLink[] {
  const links = tagsIn(text).flatMap((tag) =>
    ['href', 'src', 'poster'].flatMap((name) => attributeOf(tag, name) ?? []),
  );
  return [...new Set(links.map(unescapeHtml))].flatMap((link) => {
    const fault = faultOf(link, page, site);
    return fault === undefined ? [] : { link, ...fault };
  });
}

/** The names of the places on a page to which a link can lead. */
export function placesOn(html: string): Set<string> {
  const names = tagsIn(html).flatMap((tag) => [attributeOf(tag, 'id'), attributeOf(tag, 'name')]);
  return new Set(names.flatMap((name) => (name === undefined ? [] : unescapeHtml(name))));
}

/** Whether two links on a page lead to the same place, however they are written. */
export function isSameLink(one: string, other: string): boolean {
  return one === other || resolve(one, 'news/x.html')?.href === resolve(other, 'news/x.html')?.href;
}

function faultOf(link: string, page: string, site: Site): Omit<DeadLink, 'link'> | undefined {
  if (link === '') return { fault: 'It has no address.' };
  const url = resolve(link, page);
  if (!url?.href.startsWith(ORIGIN)) return undefined;
  const target = decode(url.pathname.slice(1));
  if (link.startsWith('/')) return { fault: 'It counts from the root of a domain, where this site need not stand.' };
  if (!isSafeLink(link)) return { fault: 'It leads out of the site.' };
  if (!site.has(target)) {
    const fault = target === '' ? 'It names no file.' : `This site has no file ${target}.`;
    return { fault: fault + toHint(link, page, site), isMissing: true };
  }
  const name = decode(url.hash.slice(1).replace(/:~:.*$/s, ''));
  const places = target.endsWith('.html') ? site.placesOn(target) : undefined;
  if (name === '' || name === 'top' || !places || places.has(name)) return undefined;
  const alike = [...places].find((place) => fold(place) === fold(name));
  const hint = alike === undefined ? '' : ` It has #${alike}.`;
  return { fault: `${target} has no place with the id ${name}.${hint}` };
}

/** The name of a place without what a heading may have and its id has not: marks, spaces and capitals. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** What a link may mean: the page of a folder, a page without its ending, or an address counted from the site's root. */
function toHint(link: string, page: string, { has }: Site): string {
  const from = (base: string) => decode(resolve(link, base)?.pathname.slice(1) ?? '');
  const meant = [page, 'index.html']
    .flatMap((base) => [from(base), `${from(base)}.html`, `${from(base)}/index.html`.replace(/^\/|\/(?=\/)/g, '')])
    .find(has);
  return meant === undefined ? '' : ` It has ${relativeLink(page, meant)}.`;
}

function resolve(link: string, page: string): URL | undefined {
  return URL.canParse(link, ORIGIN + page) ? new URL(link, ORIGIN + page) : undefined;
}

function tagsIn(html: string): StartTag[] {
  return tokenize(html).filter((token) => token.kind === 'start');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is known of the site in which links lead somewhere. */
export interface Site {
  /** Whether it has a file at an address. */
  has: (address: string) => boolean;
  /** The names of the places on the page at an address; undefined if they are not known. */
  placesOn: (address: string) => ReadonlySet<string> | undefined;
}

/** A link that leads nowhere. */
export interface DeadLink {
  /** As it stands on the page. */
  link: string;
  /** Whole sentences. */
  fault: string;
  /** Whether the site has no file there. */
  isMissing?: boolean;
}
