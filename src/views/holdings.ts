import {
  ARCHIVE_PAGE,
  addressOfIndex,
  addressOfSection,
  addressOfStories,
  addressOfWanted,
  COMPANIES_PAGE,
  FRONT_PAGE,
  relativeLink,
  STOCKS_PAGE,
} from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import type { Link } from './link.ts';
import { missingHeadlinesIn } from './wanted.ts';

/** What the paper holds, as links on the page at `from` to its lists, each marked with how many it lists; empty ones are left out. */
export function toHoldings(from: string, edition: Edition): Link[] {
  const { articles, sections, companies, stocks, stories, topics, sources, authors } = edition;
  const holdings = [
    { title: '各期', address: FRONT_PAGE, count: edition.front?.editions.length ?? 0, unit: '期' },
    { title: '按年月浏览', address: ARCHIVE_PAGE, count: articles.length, unit: '篇' },
    ...sections.map(({ name, key, articles }) => ({
      title: name,
      address: addressOfSection(key),
      count: articles.length,
      unit: '篇',
    })),
    { title: '股票', address: STOCKS_PAGE, count: stocks.length, unit: '只' },
    { title: '公司', address: COMPANIES_PAGE, count: companies.length, unit: '家' },
    { title: '连续报道', address: addressOfStories(), count: stories.length, unit: '件' },
    { title: '话题', address: addressOfIndex('topics'), count: topics.length, unit: '个' },
    { title: '来源', address: addressOfIndex('sources'), count: sources.length, unit: '个' },
    { title: '作者', address: addressOfIndex('authors'), count: authors.length, unit: '位' },
    { title: '待收录', address: addressOfWanted(), count: missingHeadlinesIn(edition).length, unit: '条' },
  ];
  return holdings
    .filter(({ count }) => count > 0)
    .map(({ title, address, count, unit }) => ({
      title,
      href: relativeLink(from, address),
      mark: `${count} ${unit}`,
    }));
}
