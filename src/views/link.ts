import { addressOfArticle, addressOfHeadline, relativeLink } from '../archive/addresses.ts';
import type { Article } from '../archive/article.ts';
import type { Citation, Edition } from '../archive/edition.ts';
import { toPhrasedHtml } from './phrased.ts';

/** The narrowest row of a list, in em, on a telephone of 320 px. */
const NARROWEST_ROW = 13;

/** A headline as a page shows it. */
export interface Link {
  title: string;
  /** The title as HTML with its phrases, between which lines break: see `toPhrasedHtml`. Absent if it breaks well without. */
  html?: string;
  /** Relative to the page; absent if there is no page to link to, or an article cites itself. */
  href?: string;
  /** A note beside the link: 本文 (this article), 待收录 (not in the archive), 已撤下 (withdrawn), 同名数篇 (ambiguous), or a count. */
  mark?: string;
}

/** A citation as a link on the page at `from`: to the cited article, else to the page of the headline. */
export function toLink(
  from: string,
  { title, key, article, self, by, candidates, isWithdrawn }: Citation,
  edition: Pick<Edition, 'phrasesOf'>,
): Link {
  const shown = toShownTitle(title, edition);
  if (self) return { ...shown, mark: '本文' };
  if (!article) {
    return { ...shown, href: relativeLink(from, addressOfHeadline(key)), mark: candidates ? '同名数篇' : '待收录' };
  }
  const href = relativeLink(from, addressOfArticle(article));
  if (isWithdrawn) return { ...shown, href, mark: '已撤下' };
  return by === 'order' ? { ...shown, href, mark: '按收录次序' } : { ...shown, href };
}

/** An article as a link on the page at `from`, with its full title. */
export function toArticleLink(from: string, id: string, edition: Titled): Link {
  const title = findArticle(id, edition)?.title ?? id;
  return { ...toShownTitle(title, edition), href: relativeLink(from, addressOfArticle(id)) };
}

/** A headline as a row of a list shows it. */
export function toShownTitle(title: string, edition: Pick<Edition, 'phrasesOf'>): Pick<Link, 'title' | 'html'> {
  const html = toPhrasedHtml(title, edition, NARROWEST_ROW);
  return html === undefined ? { title } : { title, html };
}

/** An article of this edition or of another that is tied to it, by id. */
export function findArticle(id: string, { byId, elsewhere }: Pick<Titled, 'byId' | 'elsewhere'>): Article | undefined {
  return byId.get(id)?.article ?? elsewhere.get(id);
}

type Titled = Pick<Edition, 'byId' | 'elsewhere' | 'phrasesOf'>;
