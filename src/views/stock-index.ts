import { addressOfStock, addressOfStocks, relativeLink } from '../archive/addresses.ts';
import type { Edition, Stock } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { compareTitles } from '../chinese/title-order.ts';
import { type ShownTime, toShownDay } from './byline.ts';
import { LEAST_WITH_LETTERS, type Letters, letterPages, toLetters } from './letters.ts';
import { inPages, type PageOf } from './pagination.ts';
import { EXCHANGES } from './stock.ts';

/** How many stocks a page lists: 1,000 rows take some 20 KB. */
const STOCKS_PER_PAGE = 1000;

/** The exchanges in the order of the list; stocks without a known exchange come last. */
const TABLES = [...Object.entries(EXCHANGES), ['other', '其他'] as const];

/** All stocks by exchange, sorted as titles are, in pages. */
export function toStocksPages({ stocks }: Pick<Edition, 'stocks'>): [PageOf<Stock>, ...PageOf<Stock>[]] {
  const rankOf = (stock: Stock) => TABLES.findIndex(([id]) => id === tableOf(stock));
  // Stocks of one name stay in the order of their codes.
  const sorted = stocks.toSorted((a, b) => compare(rankOf(a), rankOf(b)) || compareTitles(a.name, b.name));
  return inPages(sorted, STOCKS_PER_PAGE, addressOfStocks);
}

/**
 * What a page of the list of stocks shows: a table for each exchange; of a long list also links to the exchanges, and to the letters
 * of long ones, on all its pages.
 */
export function toStockIndex(page: PageOf<Stock>, pages: readonly PageOf<Stock>[], edition: Edition): StockIndex {
  const toShown = toRowsOf(page.address, edition);
  const lists = TABLES.flatMap(([id, label]) => {
    const parts = pages.map(({ address, items }) => ({ address, items: items.filter((each) => tableOf(each) === id) }));
    const total = parts.reduce((sum, { items }) => sum + items.length, 0);
    const here = parts[page.number - 1];
    if (total === 0 || !here) return [];
    const starts = letterPages(parts, nameOf);
    return [{ label, total, ...toLetters(here, starts, { titleOf: nameOf, toShown, prefix: `${id}-` }) }];
  });
  const tables = lists.filter(({ groups }) => groups.length > 0);
  const days = tables.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ last }) => last)));
  return {
    isDated: days.some(Boolean),
    note: `文章写明代码的股票 ${page.total} 只，按交易所与名称排列。这里不提供行情。${undatedNote(days)}`,
    jumps: lists
      .filter(() => page.total >= LEAST_WITH_LETTERS)
      .map(({ label, total, jumps }) => ({
        title: label,
        href: jumps[0]?.href ?? '',
        letters: total < LEAST_WITH_LETTERS ? [] : jumps,
      })),
    tables: tables.map(({ label, total, groups }) => ({ label, total, groups })),
  };
}

/** How a stock becomes a row of the page at `from`. */
function toRowsOf(from: string, { byId }: Edition): (stock: Stock) => StockRow {
  // The archive's order begins with the newest.
  const order = new Map([...byId.keys()].map((id, at) => [id, at]));
  return ({ name, code, boxes, mentions }) => {
    const ids = [...new Set([...boxes, ...mentions].map(({ article }) => article))];
    const newest = ids.sort((a, b) => compare(order.get(a) ?? 0, order.get(b) ?? 0))[0];
    return {
      name,
      code,
      href: relativeLink(from, addressOfStock(code)),
      count: ids.length,
      last: toShownDay(byId.get(newest ?? '')?.article.byline.published),
    };
  };
}

function undatedNote(days: readonly (ShownTime | undefined)[]): string {
  if (days.every(Boolean)) return '';
  return days.some(Boolean) ? '不带日期的，提到它的文章没有注明。' : '提到它们的文章均未注明日期。';
}

function tableOf({ exchange }: Stock): string {
  return exchange ?? 'other';
}

function nameOf({ name }: Stock): string {
  return name;
}

/** What a page of the list of stocks shows. */
export interface StockIndex {
  note: string;
  /** Whether any article that names one of them is dated. */
  isDated: boolean;
  /** The exchanges, each with the letters of its names if it is long. */
  jumps: { title: string; href: string; letters: Letters['jumps'] }[];
  tables: { label: string; total: number; groups: Letters<StockRow>['groups'] }[];
}

/** A stock, with how many articles name it, and the day of the newest if that is stated. */
interface StockRow {
  name: string;
  code: string;
  href: string;
  count: number;
  last: ShownTime | undefined;
}
