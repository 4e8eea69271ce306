import { ARCHIVE_PAGE, addressOfPeriod, relativeLink } from '../archive/addresses.ts';
import { toDateTime } from '../archive/date-time.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { type Link, toArticleLink } from './link.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';

/** The key of the period of undated articles, which include those with a date that does not exist. */
const UNDATED = 'undated';

/** The months of the archive, the newest first, then the undated articles. Articles keep the archive's order. */
export function toPeriods({ articles }: Edition): Period[] {
  return [...Map.groupBy(articles, periodOf)].map(([key, articles]) => {
    const [year = '', month = ''] = key.split('-');
    return key === UNDATED
      ? { key, name: '未注明日期', articles }
      : { key, name: `${year}年${Number(month)}月`, articles };
  });
}

/** The pages of a period. */
export function toPeriodPages({ key, articles }: Period): PageOf<EditionArticle>[] {
  return inPages(articles, TITLES_PER_PAGE, (page) => addressOfPeriod(key, page));
}

/** The articles on a page of a period as links, each marked with its day if it has one. */
export function toPeriodLinks({ address, items }: PageOf<EditionArticle>, edition: Edition): Link[] {
  return items.map((entry) => ({
    ...toArticleLink(address, entry.article.id, edition),
    ...(periodOf(entry) !== UNDATED && { mark: `${Number(entry.article.byline.published?.slice(8, 10))}日` }),
  }));
}

/** The groups of links on the page of the whole archive: the months of each year, then the undated articles. */
export function toArchiveView(edition: Edition): { name: string; links: Link[] }[] {
  const groups = Map.groupBy(toPeriods(edition), ({ key, name }) => (key === UNDATED ? name : `${key.slice(0, 4)}年`));
  return [...groups].map(([name, periods]) => ({
    name,
    links: periods.map(({ key, name, articles }) => ({
      title: name,
      href: relativeLink(ARCHIVE_PAGE, addressOfPeriod(key)),
      mark: `${articles.length} 篇`,
    })),
  }));
}

function periodOf({ article: { byline } }: EditionArticle): string {
  return toDateTime(byline.published)?.slice(0, 7) ?? UNDATED;
}

/** A month, or all undated articles. */
export interface Period {
  /** `2023-04` or `undated`. */
  key: string;
  name: string;
  articles: EditionArticle[];
}
