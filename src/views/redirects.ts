import { addressOfArticle, FRONT_PAGE } from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import { formerIdsOf } from '../archive/former-ids.ts';
import type { Publisher } from './publisher.ts';

/** GitLab Pages follows no rule of a file with more than 1,000; Cloudflare takes 2,000. The small pages are there in any case. */
const MOST_RULES = 1000;

/** The addresses that only lead on to another: those which articles had before. */
export function redirectsIn({ articles }: Pick<Edition, 'articles'>): Redirect[] {
  return articles.flatMap(({ article }) =>
    formerIdsOf(article).map((former) => ({
      address: addressOfArticle(former),
      to: addressOfArticle(article.id),
      title: article.title,
    })),
  );
}

/**
 * The rules of redirection as Netlify, Cloudflare Pages and GitLab Pages read them, from a file `_redirects` at the root.
 * They know only paths that are counted from the root of the domain: undefined for a site that stands elsewhere, or whose
 * address is not known.
 */
export function toRedirectsFile(redirects: readonly Redirect[], { absolute }: Publisher): string | undefined {
  const home = absolute(FRONT_PAGE);
  if (redirects.length === 0 || home === undefined || new URL(home).pathname !== '/') return undefined;
  const rules = redirects.slice(0, MOST_RULES).map(({ address, to }) => `/${address} /${to} 301\n`);
  return rules.join('');
}

/** An address that leads on to another. */
export interface Redirect {
  address: string;
  /** The address to which it leads. */
  to: string;
  /** The title of the page there. */
  title: string;
}
