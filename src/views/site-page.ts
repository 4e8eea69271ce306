import type { EditionArticle } from '../archive/edition.ts';
import type { FeedOutline } from './feeds/outline.ts';

/** A page of the site, as its head, sitemaps, feeds and llms.txt know it. */
export interface SitePage extends Step {
  /** In a sentence; absent where the site's own will do. */
  description?: string;
  /** Whether search engines are kept away from it: pages that only lead elsewhere. */
  unlisted?: boolean;
  /** The pages between the front page and this one. */
  under?: readonly Step[];
  /** The articles that it shows, if its time of change is that of the newest one. */
  articles?: readonly EditionArticle[];
  /** What it lists, if it is a list. */
  listed?: () => Step[];
  /** The feed of what it lists. */
  feed?: FeedOutline;
  /** How llms.txt lists it, if it does; under its own name, if no other is given. */
  llms?: { section: string; name?: string; note?: () => string };
}

/** A page by its name and address. */
export interface Step {
  name: string;
  address: string;
}
