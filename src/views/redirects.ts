import { addressOfArticle, addressOfHeadline, FRONT_PAGE } from '../archive/addresses.ts';
import type { Article } from '../archive/article.ts';
import type { Edition } from '../archive/edition.ts';
import { formerIdsOf } from '../archive/former-ids.ts';
import type { Publisher } from './publisher.ts';

/** GitLab Pages follows no rule of a file with more than 1,000; Cloudflare takes 2,000. The small pages are there in any case. */
const MOST_RULES = 1000;

/**
 * The addresses that only lead on to another: those that articles had before, and the pages of headlines that were wanted.
 *
 * @param arrivedHeadlines the ids of the articles with these headlines, by the key of the headline
 */
export function redirectsIn(
  { articles, withdrawn, elsewhere }: Addressed,
  arrivedHeadlines: Record<string, string>,
): Redirect[] {
  const addressed = [...articles.map(({ article }) => article), ...withdrawn];
  const byId = new Map(addressed.map((article) => [article.id, article]));
  const moved = addressed.flatMap((article) =>
    formerIdsOf(article).map((former) => toRedirect(addressOfArticle(former), article)),
  );
  const arrived = Object.entries(arrivedHeadlines).flatMap(([key, id]) => {
    const article = byId.get(id) ?? elsewhere.get(id);
    return article ? toRedirect(addressOfHeadline(key), article) : [];
  });
  return [...moved, ...arrived];
}

function toRedirect(address: string, { id, title }: Article): Redirect {
  return { address, to: addressOfArticle(id), title };
}

/**
 * The rules of redirection as Netlify, Cloudflare Pages and GitLab Pages read them, from a file `_redirects` at the root.
 * They know only paths that are counted from the root of the domain: undefined for a site that stands elsewhere, or whose
 * address is not known.
 */
export function toRedirectsFile(redirects: readonly Redirect[], { absolute }: Publisher): string | undefined {
  const home = absolute(FRONT_PAGE);
  if (redirects.length === 0 || home === undefined || new URL(home).pathname !== '/') return undefined;
  const rules = redirects
    .slice(0, MOST_RULES)
    .map(({ address, to }) => `/${address} ${/^https?:/.test(to) ? to : `/${to}`} 301\n`);
  return rules.join('');
}

type Addressed = Pick<Edition, 'articles' | 'withdrawn' | 'elsewhere'>;

/** An address that leads on to another. */
export interface Redirect {
  address: string;
  /** The address to which it leads. */
  to: string;
  /** The title of the page there. */
  title: string;
}
