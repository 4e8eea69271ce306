import type { Article } from './article.ts';
import { LONGEST_ADDRESS } from './text-types.ts';

/** `www.`, and `m.`: the same page for other screens. */
const HOST_PREFIX = /^(?:www|m)\./;

/** A page that a folder shows by itself: `/a/index.html` is `/a/`. */
const INDEX = /\/(?:(?:index|default)\.(?:s?html?|php|aspx?|jsp))?$/i;

/** Parameters that say from where a reader came, and never which page it is: those that several sites use. */
const TRACKING = /^(?:utm_\w+|from|spm)$/i;

/** A fragment by which a program chooses a page. All others are places on a page. */
const ROUTE = /^#!?\//;

/** The address of a link to a place of its own page, or of a button. */
const IN_PAGE = /^\s*(?:#|$)/;

/**
 * Normalises the address of a page of the web, so that the addresses by which sites link it are equal: without scheme,
 * `www.`, `index.html`, a place on the page, and what tells from where a reader came.
 *
 * @returns undefined for what is no such address
 * @example normalisePageAddress('http://www.tide.example/a/index.html?utm_source=x#top') // 'tide.example/a'
 */
export function normalisePageAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, pathname, searchParams, hash } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(HOST_PREFIX, '') + (port && `:${port}`);
  const path = pathname.replace(INDEX, '').replace(/%[\da-f]{2}/g, (code) => code.toUpperCase());
  for (const name of new Set(searchParams.keys())) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  return host + path + (searchParams.size > 0 ? `?${searchParams}` : '') + (ROUTE.test(hash) ? hash : '');
}

/**
 * The address of the web to which a link leads; undefined if it leads to none, or to a place of its own page.
 *
 * @param base the address from which that of the link is counted, if it is known
 */
export function toWebAddress(href: string, base?: string): string | undefined {
  if (IN_PAGE.test(href) || !URL.canParse(href, base)) return undefined;
  const { href: address, protocol, username } = new URL(href, base);
  const isOfWeb = /^https?:$/.test(protocol) && username === '' && address.length <= LONGEST_ADDRESS;
  return isOfWeb ? address : undefined;
}

/** The same, undefined also for the front page of a site. */
export function toPageAddress(href: string, base?: string): string | undefined {
  const address = toWebAddress(href, base);
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address);
  return pathname.length > 1 || search !== '' ? address : undefined;
}

/** Makes a search for the articles that stood at an address of the web, in the archive's order. */
export function toArticlesAt(articles: readonly Article[]): (address: string) => readonly Article[] {
  const byAddress = Map.groupBy(articles, ({ url }) => url && normalisePageAddress(url));
  return (address) => byAddress.get(normalisePageAddress(address) ?? '') ?? [];
}
