import { addressOfArticle, addressOfHeadline, relativeLink } from '../archive/addresses.ts';
import type { Citation, Edition } from '../archive/edition.ts';

/** A headline as a page shows it. */
export interface Link {
  title: string;
  /** Relative to the page; absent where there is nothing to follow, as in an article's link to itself. */
  href?: string;
  /** What is to be known before following: 本文 (this article), 待收录 (not in the archive), 同名数篇 (several may be meant), or a count. */
  mark?: string;
}

/** Shows a citation on the page at `from`. What is not in the archive leads to the page of its headline. */
export function toLink(from: string, { title, key, article, self, by, candidates }: Citation): Link {
  if (self) return { title, mark: '本文' };
  if (!article) {
    return { title, href: relativeLink(from, addressOfHeadline(key)), mark: candidates ? '同名数篇' : '待收录' };
  }
  const href = relativeLink(from, addressOfArticle(article));
  return by === 'order' ? { title, href, mark: '按收录次序' } : { title, href };
}

/** Shows an article of the archive on the page at `from`, under its full title. */
export function toArticleLink(from: string, id: string, { byId }: Pick<Edition, 'byId'>): Link {
  return { title: byId.get(id)?.article.title ?? id, href: relativeLink(from, addressOfArticle(id)) };
}
