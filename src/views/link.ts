import { addressOfArticle, addressOfHeadline, relativeLink } from '../archive/addresses.ts';
import type { Citation, Edition } from '../archive/edition.ts';

/** A headline as a page shows it. */
export interface Link {
  title: string;
  /** Relative to the page; absent if there is no page to link to, or an article cites itself. */
  href?: string;
  /** A note beside the link: 本文 (this article), 待收录 (not in the archive), 已撤下 (withdrawn), 同名数篇 (ambiguous), or a count. */
  mark?: string;
}

/** A citation as a link on the page at `from`: to the cited article, else to the page of the headline. */
export function toLink(from: string, { title, key, article, self, by, candidates, isWithdrawn }: Citation): Link {
  if (self) return { title, mark: '本文' };
  if (!article) {
    return { title, href: relativeLink(from, addressOfHeadline(key)), mark: candidates ? '同名数篇' : '待收录' };
  }
  const href = relativeLink(from, addressOfArticle(article));
  if (isWithdrawn) return { title, href, mark: '已撤下' };
  return by === 'order' ? { title, href, mark: '按收录次序' } : { title, href };
}

/** An article of the archive as a link on the page at `from`, with its full title. */
export function toArticleLink(from: string, id: string, { byId }: Pick<Edition, 'byId'>): Link {
  return { title: byId.get(id)?.article.title ?? id, href: relativeLink(from, addressOfArticle(id)) };
}
