import {
  ARCHIVE_PAGE,
  addressOfArticle,
  addressOfCompany,
  addressOfDay,
  addressOfHeadline,
  addressOfPeriod,
  addressOfStock,
  addressOfStories,
  addressOfStory,
  addressOfWanted,
  addressOfYear,
  COMPANIES_PAGE,
  DAYS_PAGE,
  STOCKS_PAGE,
} from '../archive/addresses.ts';
import type { Company, Edition, EditionArticle, Stock, Story, Wanted } from '../archive/edition.ts';
import { inArchiveOrder } from '../archive/order.ts';
import { nameOfDay, toDays } from './days.ts';
import { toShort } from './description.ts';
import { toCompanyFeed, toStockFeed, toStoryFeed } from './feeds/outline.ts';
import type { PageOf } from './pagination.ts';
import { type Period, toYears, type Year } from './periods.ts';
import type { Publisher } from './publisher.ts';
import type { SitePage, Step } from './site-page.ts';
import { articlesNaming } from './stock.ts';

/** How many articles the description of a list names at most. */
const MOST_NAMED = 8;

const STOCKS = { name: '股票', address: STOCKS_PAGE };
const COMPANIES = { name: '公司', address: COMPANIES_PAGE };
const ARCHIVE = { name: '按年月浏览', address: ARCHIVE_PAGE };
const STORIES = { name: '连续报道', address: addressOfStories() };
const DAYS = { name: '历史上的今天', address: DAYS_PAGE };
const WANTED = { name: '待收录', address: addressOfWanted() };

/** A page of the list of all articles, which begins on the front page. */
export function articlesPage({ address, number, count, total, items }: PageOf<EditionArticle>): SitePage {
  return {
    name: toNumbered('全部文章', number),
    address,
    description: () => `全部文章，新的在前，讲同一件事的只列最新一篇：${total} 篇，第 ${number} 页，共 ${count} 页。`,
    under: [ARCHIVE],
    listed: () => items.map(toStep),
  };
}

/** A page of the list of stocks. */
export function stocksPage({ address, number, count, total, items }: PageOf<Stock>): SitePage {
  return {
    name: toNumbered(STOCKS.name, number),
    address,
    description: () =>
      `文章写明代码的股票 ${total} 只，按交易所排列${count > 1 ? `：第 ${number} 页，共 ${count} 页` : ''}。`,
    ...(number > 1 && { under: [STOCKS] }),
    listed: () => items.map(({ name, code }) => ({ name, address: addressOfStock(code) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '文章写明代码的股票' } }),
  };
}

/** A page of a stock; the first has the feed of the articles that name it. */
export function stockPage(
  stock: Stock,
  edition: Edition,
  site: Publisher,
): (page: PageOf<{ article: string }>) => SitePage {
  const ids = articlesNaming(stock);
  const name = `${stock.name}（${stock.code}）`;
  return ({ address, number, items }) => {
    const named = [...new Set(items.map(({ article }) => article))].flatMap(
      (id) => edition.byId.get(id)?.article ?? [],
    );
    const articles = inArchiveOrder(named).flatMap(({ id }) => edition.byId.get(id) ?? []);
    return {
      name: toNumbered(name, number),
      address,
      description: () =>
        toListDescription(`${site.name}收录的提到${toNumbered(name, number)}的文章`, ids.length, articles),
      under: [STOCKS],
      articles,
      listed: () => articles.map(toStep),
      ...(number === 1 && { feed: toStockFeed(stock, ids, edition, site), llms: { section: '股票' } }),
    };
  };
}

/** A page of the list of companies. */
export function companiesPage({ address, number, count, total, items }: PageOf<Company>): SitePage {
  return {
    name: toNumbered(COMPANIES.name, number),
    address,
    description: () => `文章写出名称的公司 ${total} 家，提到的篇数多的在前：第 ${number} 页，共 ${count} 页。`,
    listed: () => items.map(({ key, name }) => ({ name, address: addressOfCompany(key) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '文章写出名称的公司' } }),
  };
}

/** A page of a company; the first has the feed of the articles that name it. */
export function companyPage(
  company: Company,
  edition: Edition,
  site: Publisher,
): (page: PageOf<Company['articles'][number]>) => SitePage {
  return ({ address, number, total, items }) => {
    const articles = items.flatMap(({ article }) => edition.byId.get(article) ?? []);
    return {
      name: toNumbered(company.name, number),
      address,
      description: () =>
        toListDescription(`${site.name}收录的提到${toNumbered(company.name, number)}的文章`, total, articles),
      under: [COMPANIES],
      articles,
      listed: () => articles.map(toStep),
      ...(number === 1 && { feed: toCompanyFeed(company, edition, site) }),
    };
  };
}

/** A page of the list of stories. */
export function storiesPage({ address, number, count, total, items }: PageOf<Story>): SitePage {
  return {
    name: toNumbered(STORIES.name, number),
    address,
    description: () => `几篇文章讲同一件事的，${total} 件：第 ${number} 页，共 ${count} 页。`,
    ...(number > 1 && { under: [STORIES] }),
    listed: () => items.map(({ title, key }) => ({ name: title, address: addressOfStory(key) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '几篇文章讲同一件事的，归在一起' } }),
  };
}

/** A page of a story; the first has the feed of its articles. Its name differs from that of the article whose title it has. */
export function storyPage(story: Story, edition: Edition, site: Publisher): (page: PageOf<string>) => SitePage {
  return ({ address, number, total, items }) => {
    const articles = items.flatMap((id) => edition.byId.get(id) ?? []);
    return {
      name: toNumbered(`连续报道：${story.title}`, number),
      address,
      description: () => toListDescription(toNumbered('讲同一件事的文章', number), total, articles),
      under: [STORIES],
      articles,
      listed: () => articles.map(toStep),
      ...(number === 1 && {
        feed: toStoryFeed(story, edition, site),
        llms: { section: '连续报道', name: story.title, note: () => `收录 ${total} 篇` },
      }),
    };
  };
}

/** A page of the headlines that are not in the archive. */
export function wantedPage({ address, number, count, total, items }: PageOf<Wanted>): SitePage {
  return {
    name: toNumbered(WANTED.name, number),
    address,
    description: () => `文章提到、尚未收录全文的标题 ${total} 条，按标题排列：第 ${number} 页，共 ${count} 页。`,
    listed: () => items.map(({ headline, key }) => ({ name: headline, address: addressOfHeadline(key) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '文章提到、尚未收录全文的标题' } }),
  };
}

/** The list of all years with their months. */
export function archivePage(edition: Edition): SitePage {
  const listed = () => toYears(edition).map(toYearStep);
  return {
    ...ARCHIVE,
    description: () => `收录文章 ${edition.articles.length} 篇，按稿件写明的年月排列。`,
    listed,
    llms: { section: '版面', note: () => '各年各月的文章' },
  };
}

/** The page of a year, with its months and days. */
export function yearPage({ year, periods }: Year): SitePage {
  return {
    ...toYearStep({ year }),
    description: () => `收录的${year}年的文章，按稿件写明的月与日排列：${periods.map(({ name }) => name).join('、')}。`,
    under: [ARCHIVE],
    listed: () => periods.map(({ key, name }) => ({ name, address: addressOfPeriod(key) })),
  };
}

/** A page of the articles of a month, or of those without a date. */
export function periodPage({ name, year }: Pick<Period, 'name' | 'year'>): (page: PageOf<EditionArticle>) => SitePage {
  return ({ address, number, total, items }) => ({
    name: toNumbered(name, number),
    address,
    description: () => toListDescription(`收录的${toNumbered(name, number)}的文章`, total, items),
    under: [ARCHIVE, ...(year ? [toYearStep({ year })] : [])],
    listed: () => items.map(toStep),
  });
}

/** The list of the days of the year that have articles. */
export function daysPage(edition: Edition): SitePage {
  const days = toDays(edition);
  return {
    ...DAYS,
    description: () => `写明了日子的文章，不论年份，按月与日排列，共 ${days.length} 天。`,
    under: [ARCHIVE],
    listed: () => days.map(({ day }) => ({ name: nameOfDay(day), address: addressOfDay(day) })),
  };
}

/** A page of the articles of a day of the year, in all years. */
export function dayPage(day: string): (page: PageOf<EditionArticle>) => SitePage {
  const name = `历史上的${nameOfDay(day)}`;
  return ({ address, number, total, items }) => ({
    name: toNumbered(name, number),
    address,
    description: () => toListDescription(`收录的历年${nameOfDay(day)}的文章`, total, items),
    under: [ARCHIVE, DAYS],
    listed: () => items.map(toStep),
  });
}

function toYearStep({ year }: Pick<Year, 'year'>): Step {
  return { name: `${year}年`, address: addressOfYear(year) };
}

/** The page of a headline that is not in the archive. */
export function headlinePage({ headline, key, citedBy }: Wanted): SitePage {
  return {
    name: headline,
    address: addressOfHeadline(key),
    description: () => toShort(`${citedBy.length} 篇文章提到、尚未收录全文的标题：${headline}`),
    under: [WANTED],
    unlisted: true,
  };
}

/** What a list of articles is, and the first of them: `2023年4月的文章 12 篇：《甲》《乙》《丙》…` */
export function toListDescription(list: string, total: number, articles: readonly EditionArticle[]): string {
  const titles = articles.slice(0, MOST_NAMED).map(({ article }) => `《${article.title}》`);
  return toShort(`${list} ${total} 篇：${titles.join('')}`);
}

/** The name of a page of a list: `来源：甲报，第 2 页`. */
export function toNumbered(name: string, number: number): string {
  return number > 1 ? `${name}，第 ${number} 页` : name;
}

/** What a list names of an article. */
export function toStep({ article: { id, title } }: EditionArticle): Step {
  return { name: title, address: addressOfArticle(id) };
}
