import { ARCHIVE_PAGE, addressOfPeriod, relativeLink } from '../archive/addresses.ts';
import { parsePublished } from '../archive/date-time.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { type Link, toArticleLink } from './link.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';

/** The key and the group of the articles without a date, which include those with a date that does not exist. */
const [UNDATED_KEY, UNDATED] = ['undated', '未注明日期'];

/**
 * The periods of the archive, the newest first: the months of a year, the articles of which only the year is known, at the end
 * the undated articles. An article belongs to the month that it states, in any zone. Articles keep the archive's order.
 */
export function toPeriods({ articles }: Edition): Period[] {
  return [...Map.groupBy(articles, monthOf)]
    .sort(([a], [b]) => compare(b, a))
    .map(([month, articles]) => ({ ...toNames(month), articles }));
}

/** The pages of a period. */
export function toPeriodPages({ key, articles }: Period): PageOf<EditionArticle>[] {
  return inPages(articles, TITLES_PER_PAGE, (page) => addressOfPeriod(key, page));
}

/** The articles on a page of a period as links, each marked with its day if it states one. */
export function toPeriodLinks({ address, items }: PageOf<EditionArticle>, edition: Edition): Link[] {
  return items.map(({ article }) => {
    const day = parsePublished(article.byline.published)?.day;
    return { ...toArticleLink(address, article.id, edition), ...(day && { mark: `${Number(day)}日` }) };
  });
}

/** The groups of links on the page of the whole archive: the months of each year, then the undated articles. */
export function toArchiveView(edition: Edition): { name: string; links: Link[] }[] {
  return [...Map.groupBy(toPeriods(edition), ({ group }) => group)].map(([name, periods]) => ({
    name,
    links: periods.map(({ key, name, articles }) => ({
      title: name,
      href: relativeLink(ARCHIVE_PAGE, addressOfPeriod(key)),
      mark: `${articles.length} 篇`,
    })),
  }));
}

/** The stated month, or year without a month: `2023-04`, `2023`. Empty without a date. */
function monthOf({ article }: EditionArticle): string {
  const { year = '', month } = parsePublished(article.byline.published) ?? {};
  return month ? `${year}-${month}` : year;
}

/** What the period of a month is called. `2023-4` would be the address of its fourth page, if its key were `2023`. */
function toNames(stated: string): Pick<Period, 'key' | 'name' | 'group'> {
  const [year, month] = stated.split('-');
  if (!year) return { key: UNDATED_KEY, name: UNDATED, group: UNDATED };
  const group = `${year}年`;
  return month
    ? { key: stated, name: `${group}${Number(month)}月`, group }
    : { key: `${year}-undated`, name: `${group}（未注明月份）`, group };
}

/** The articles of a month, those of a year whose month is unknown, or the undated ones. */
export interface Period {
  /** `2023-04`, `2023-undated` or `undated`. */
  key: string;
  name: string;
  /** The year that it stands under: `2023年`, or `未注明日期`. */
  group: string;
  articles: EditionArticle[];
}
