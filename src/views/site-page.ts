import type { EditionArticle } from '../archive/edition.ts';
import type { FeedOutline } from './feeds/outline.ts';

/** A page of the site: the data for its head, and for sitemaps, feeds and llms.txt. */
export interface SitePage extends Step {
  /** The page in one sentence, which no other page has. */
  description: () => string;
  /** Whether search engines must not index the page, since it only leads to other pages. */
  unlisted?: boolean;
  /** The pages between the front page and this one. */
  under?: readonly Step[];
  /** The articles on the page, if the time of the newest one is the page's time of change in sitemaps. */
  articles?: readonly EditionArticle[];
  /** The pages that it lists, if it is a list. */
  listed?: () => Step[];
  /** The feed of the articles that it lists. */
  feed?: FeedOutline;
  /** Its entry in llms.txt, if it has one; `name` is the page's own name by default. */
  llms?: { section: string; name?: string; note?: () => string };
}

/** A page by its name and address. */
export interface Step {
  name: string;
  address: string;
}
