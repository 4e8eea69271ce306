import { ARCHIVE_PAGE, addressOfDay, DAYS_PAGE, relativeLink } from '../archive/addresses.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { dayOfYear } from '../archive/same-day.ts';
import type { Link } from './link.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import { toRows } from './rows.ts';

/** The days of the year that articles state, in the order of the calendar, each with its articles of all years, the newest first. */
export function toDays({ articles }: Pick<Edition, 'articles'>): DayOfYear[] {
  const days = Map.groupBy(articles, ({ article }) => dayOfYear(article) ?? '');
  days.delete('');
  const sorted = [...days].sort(([a], [b]) => compare(a, b));
  return sorted.map(([day, articles], at) => {
    const [before, after] = [sorted.at(at - 1)?.[0] ?? day, sorted[(at + 1) % sorted.length]?.[0] ?? day];
    return { day, articles, ...(sorted.length > 1 && { before, after }) };
  });
}

/** The pages of a day of the year. */
export function toDayPages({ day, articles }: DayOfYear): PageOf<EditionArticle>[] {
  return inPages(articles, TITLES_PER_PAGE, (page) => addressOfDay(day, page));
}

/** What a page of a day of the year shows: its articles by year. */
export function toDayView(
  { day, before, after }: DayOfYear,
  { address, items, total }: PageOf<EditionArticle>,
  edition: Edition,
) {
  const years = Map.groupBy(items, ({ article }) => article.byline.published?.slice(0, 4) ?? '');
  return {
    title: `历史上的${nameOfDay(day)}`,
    note: `历年${nameOfDay(day)}的文章 ${total} 篇，按稿件写明的日期。`,
    ways: [
      { title: '全部日子', href: relativeLink(address, DAYS_PAGE) },
      ...(before ? [{ title: `前：${nameOfDay(before)}`, href: relativeLink(address, addressOfDay(before)) }] : []),
      ...(after ? [{ title: `后：${nameOfDay(after)}`, href: relativeLink(address, addressOfDay(after)) }] : []),
    ],
    groups: [...years].map(([year, entries]) => ({
      label: `${year}年`,
      links: toRows(
        address,
        entries.map(({ article }) => article.id),
        edition,
        ['source', 'minutes'],
      ),
      ways: [],
    })),
  };
}

/** What the page of all days of the year shows: the months with their days. */
export function toDaysView(edition: Pick<Edition, 'articles'>) {
  const days = toDays(edition);
  const total = days.reduce((sum, { articles }) => sum + articles.length, 0);
  return {
    title: '历史上的今天',
    note: `写明了日子的文章 ${total} 篇，不论年份，按月与日排列。`,
    ways: [{ title: '全部年月', href: relativeLink(DAYS_PAGE, ARCHIVE_PAGE) }],
    parts: [...Map.groupBy(days, ({ day }) => day.slice(0, 2))].map(([month, days]) => ({
      label: `${Number(month)}月`,
      links: days.map(({ day, articles }) => ({
        title: `${Number(day.slice(3))}日`,
        href: relativeLink(DAYS_PAGE, addressOfDay(day)),
        ...(articles.length > 1 && { mark: `${articles.length} 篇` }),
      })),
    })),
  };
}

/** The link on the page at `from` to a day of the year in all years. */
export function toDayLink(from: string, day: string): Link {
  return { title: `历史上的${nameOfDay(day)}`, href: relativeLink(from, addressOfDay(day)) };
}

/** @example nameOfDay('04-25') // '4月25日' */
export function nameOfDay(day: string): string {
  const [month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
}

/** A day of the year, with its articles of all years. */
export interface DayOfYear {
  /** `04-25` */
  day: string;
  articles: EditionArticle[];
  /** The days with articles before and after it; 31 December stands before 1 January. */
  before?: string;
  after?: string;
}
