import { ARCHIVE_PAGE, addressOfPeriod, addressOfYear, DAYS_PAGE, relativeLink } from '../archive/addresses.ts';
import { parsePublished } from '../archive/date-time.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { inStatedOrder, sourceKeyOf } from '../archive/undated-order.ts';
import { toDayLink, toDays } from './days.ts';
import type { Link } from './link.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import { toRows } from './rows.ts';

/** The key and the group of the articles without a date, which include those with a date that does not exist. */
const [UNDATED_KEY, UNDATED] = ['undated', '未注明日期'];

const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}`.padStart(2, '0'));

/** How many heights the bar of a month can have. */
const LEVELS = 8;

/** Up to as many articles a year is listed by their titles, not by its days. */
const MOST_BY_TITLE = 60;

const UNDATED_GROUND =
  '不推测日期。按来源分开，来源依稿件的次序；同一来源的，稿件写明上一篇、下一篇或相关新闻的，被提到的在前，其余依收录次序。';

/** By the articles of which they are: several pages of an edition show them. */
const made = new WeakMap<readonly EditionArticle[], Period[]>();

/**
 * The periods of the archive, the newest first: the months of a year, the articles of which only the year is known, at the end
 * the undated articles. An article belongs to the month that it states, in any zone. Dated articles keep the archive's order;
 * undated ones have an order of their own: see `inStatedOrder`.
 */
export function toPeriods({ articles }: Pick<Edition, 'articles'>): Period[] {
  const periods = made.get(articles) ?? periodsOf(articles);
  made.set(articles, periods);
  return periods;
}

function periodsOf(all: readonly EditionArticle[]): Period[] {
  const periods = [...Map.groupBy(all, monthOf)].sort(([a], [b]) => compare(b, a));
  return periods.map(([month, articles], at) => {
    const [later, earlier] = [periods[at - 1]?.[0], periods[at + 1]?.[0]];
    return {
      ...toNames(month),
      articles: month === '' ? inStatedOrder(articles) : articles,
      ...(earlier && { earlier: toNames(earlier) }),
      ...(later && month && { later: toNames(later) }),
    };
  });
}

/** The pages of a period. */
export function toPeriodPages({ key, articles }: Pick<Period, 'key' | 'articles'>): PageOf<EditionArticle>[] {
  return inPages(articles, TITLES_PER_PAGE, (page) => addressOfPeriod(key, page));
}

/** What a page of a period shows. */
export function toPeriodView(period: Period, { address, items, total }: PageOf<EditionArticle>, edition: Edition) {
  const { name, year, earlier, later } = period;
  const href = (to: string) => relativeLink(address, to);
  return {
    title: name,
    note: `收录文章 ${total} 篇。${year ? '' : UNDATED_GROUND}`,
    ways: [
      { title: '全部年月', href: href(ARCHIVE_PAGE) },
      ...(year ? [{ title: `${year}年`, href: href(addressOfYear(year)) }] : []),
      ...(earlier ? [{ title: `前：${earlier.name}`, href: href(addressOfPeriod(earlier.key)) }] : []),
      ...(later ? [{ title: `后：${later.name}`, href: href(addressOfPeriod(later.key)) }] : []),
    ],
    groups: (year ? toDayGroups : toSources)(address, items, edition),
  };
}

/** The articles of a month by day, the newest first; those whose day is not known come last. */
function toDayGroups(from: string, items: readonly EditionArticle[], edition: Edition): PeriodGroup[] {
  const days = Map.groupBy(items, ({ article }) => parsePublished(article.byline.published)?.day ?? '');
  return [...days].map(([day, entries]) => {
    const shared = entries.find(({ sharedDay }) => sharedDay)?.sharedDay;
    const month = parsePublished(entries[0]?.article.byline.published)?.month;
    return {
      ...(day ? { id: `d${day}`, label: `${Number(day)}日` } : { label: month ? '未注明日子' : '未注明月份' }),
      links: toRows(from, idsOf(entries), edition, ['source', 'minutes']),
      ways: shared ? [toDayLink(from, shared)] : [],
    };
  });
}

/** Undated articles by source. */
function toSources(from: string, items: readonly EditionArticle[], edition: Edition): PeriodGroup[] {
  return [...Map.groupBy(items, sourceKeyOf).values()].map((entries) => ({
    label: entries[0]?.source?.name ?? '未注明来源',
    links: toRows(from, idsOf(entries), edition, ['minutes']),
    ways: [],
  }));
}

/** The years of the archive, the newest first, each with its months and the articles of which no month is known. */
export function toYears(edition: Pick<Edition, 'articles'>): Year[] {
  const dated = toPeriods(edition).filter(({ year }) => year);
  return [...Map.groupBy(dated, ({ year = '' }) => year)].map(([year, periods]) => ({ year, periods }));
}

/** The articles of a year, by id. */
export function idsIn({ periods }: Year): string[] {
  return periods.flatMap(({ articles }) => idsOf(articles));
}

/** What the page of the whole archive shows: its years with all their months, and where the undated articles are. */
export function toArchiveView(edition: Edition) {
  const href = (to: string) => relativeLink(ARCHIVE_PAGE, to);
  const years = toYears(edition);
  const undated = edition.articles.length - years.reduce((sum, each) => sum + countIn(each), 0);
  const months = years.flatMap(({ periods }) => periods.filter(({ month }) => month));
  const most = Math.max(...months.map(({ articles }) => articles.length));
  const toMonth = ({ key, articles }: Period): Pick<MonthCell, 'href' | 'count' | 'level'> => ({
    href: href(addressOfPeriod(key)),
    count: articles.length,
    level: Math.ceil((LEVELS * articles.length) / most),
  });
  return {
    note: `收录文章 ${edition.articles.length} 篇，按稿件写明的年月排列。`,
    ways: [...(toDays(edition).length > 0 ? [{ title: '历史上的今天', href: href(DAYS_PAGE) }] : [])],
    years: years.map((each) => {
      const rest = each.periods.find(({ month }) => !month);
      return {
        label: `${each.year}年`,
        href: href(addressOfYear(each.year)),
        count: countIn(each),
        months: MONTHS.map((month): MonthCell => {
          const period = each.periods.find((period) => period.month === month);
          return { title: `${Number(month)}月`, ...(period && toMonth(period)) };
        }),
        ...(rest && {
          rest: { title: '未注明月份', href: href(addressOfPeriod(rest.key)), mark: `${rest.articles.length} 篇` },
        }),
      };
    }),
    ...(undated > 0 && {
      undated: { title: UNDATED, href: href(addressOfPeriod(UNDATED_KEY)), mark: `${undated} 篇，按来源排列` },
    }),
  };
}

/**
 * What the page of a year shows: its months with their days, or with the articles themselves if they are few. A day leads to its
 * place on a page of its month.
 */
export function toYearView({ year, periods }: Year, edition: Edition) {
  const from = addressOfYear(year);
  const count = countIn({ year, periods });
  const isShort = count <= MOST_BY_TITLE;
  return {
    title: `${year}年`,
    note: `收录文章 ${count} 篇，按稿件写明的月与日排列。`,
    ways: [{ title: '全部年月', href: relativeLink(from, ARCHIVE_PAGE) }],
    parts: isShort ? [] : periods.map((period) => toDayParts(from, period)),
    groups: isShort ? periods.map((period) => toMonthGroup(from, period, edition)) : [],
  };
}

/** A month with its days. */
function toDayParts(from: string, period: Period) {
  return {
    label: period.name,
    href: relativeLink(from, addressOfPeriod(period.key)),
    mark: `${period.articles.length} 篇`,
    links: toDayPlaces(from, period),
  };
}

/** A month with its articles. */
function toMonthGroup(from: string, { key, name, articles }: Period, edition: Edition): PeriodGroup {
  return {
    label: name,
    links: toRows(from, idsOf(articles), edition),
    ways: articles.length > 1 ? [{ title: '按日排列', href: relativeLink(from, addressOfPeriod(key)) }] : [],
  };
}

/** The days of a month that have articles, each with the place of its first one. */
function toDayPlaces(from: string, { key, articles }: Period): Link[] {
  const places = new Map<string, { page: number; count: number }>();
  for (const [at, { article }] of articles.entries()) {
    const { day } = parsePublished(article.byline.published) ?? {};
    if (day === undefined) continue;
    const { page = Math.floor(at / TITLES_PER_PAGE) + 1, count = 0 } = places.get(day) ?? {};
    places.set(day, { page, count: count + 1 });
  }
  return Array.from(places, ([day, { page, count }]) => ({
    title: `${Number(day)}日`,
    href: relativeLink(from, `${addressOfPeriod(key, page)}#d${day}`),
    ...(count > 1 && { mark: `${count} 篇` }),
  }));
}

function idsOf(entries: readonly EditionArticle[]): string[] {
  return entries.map(({ article }) => article.id);
}

function countIn({ periods }: Year): number {
  return periods.reduce((sum, { articles }) => sum + articles.length, 0);
}

/** The stated month, or year without a month: `2023-04`, `2023`. Empty without a date. */
function monthOf({ article }: EditionArticle): string {
  const { year = '', month } = parsePublished(article.byline.published) ?? {};
  return month ? `${year}-${month}` : year;
}

/** What the period of a month is called. `2023-4` would be the address of its fourth page, if its key were `2023`. */
function toNames(stated: string): PeriodName {
  const [year, month] = stated.split('-');
  if (!year) return { key: UNDATED_KEY, name: UNDATED };
  return month
    ? { key: stated, name: `${year}年${Number(month)}月`, year, month }
    : { key: `${year}-undated`, name: `${year}年（未注明月份）`, year };
}

interface PeriodName {
  /** `2023-04`, `2023-undated` or `undated`. */
  key: string;
  name: string;
  /** The year and the month, if they are stated. */
  year?: string;
  month?: string;
}

/** The articles of a month, those of a year whose month is unknown, or the undated ones. */
export interface Period extends PeriodName {
  articles: EditionArticle[];
  /** The periods before and after it. */
  earlier?: PeriodName;
  later?: PeriodName;
}

/** A month of a year, with how many articles it has, and how high its bar is, from 1 to 8; without, if it has none. */
export interface MonthCell {
  title: string;
  href?: string;
  count?: number;
  level?: number;
}

/** A year, with its periods. */
export interface Year {
  year: string;
  periods: Period[];
}

/** Articles of a day or a source on the page of a period. */
interface PeriodGroup {
  /** Of the place on the page to which the year leads. */
  id?: string;
  label: string;
  links: Link[];
  ways: Link[];
}
