import { addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Company, Edition, Stock } from '../archive/edition.ts';
import { toCompanyPageLinks } from './company.ts';
import { toNearbyLinks, toRelatedLinks } from './nearby.ts';
import { inPages, type PageOf } from './pagination.ts';
import { type Saying, toQuotes } from './quotes.ts';

/** How many boxes and sentences a page of a stock shows: 100 take some 15 KB. */
const SAYINGS_PER_PAGE = 100;

/** The names of the exchanges, in the order of lists. */
export const EXCHANGES = {
  SSE: '上海证券交易所',
  SZSE: '深圳证券交易所',
  BSE: '北京证券交易所',
  HKEX: '香港交易所',
} as const;

/** The pages of a stock: its daily-stock boxes, then the sentences that mention it. */
export function toStockPages({ code, boxes, mentions }: Stock): [PageOf<StockSaying>, ...PageOf<StockSaying>[]] {
  const sayings = [
    ...boxes.map(({ article, highlights }) => ({ article, text: highlights, isBox: true })),
    ...mentions.map(({ article, sentence }) => ({ article, text: sentence, isBox: false })),
  ];
  return inPages(sayings, SAYINGS_PER_PAGE, (page) => addressOfStock(code, page));
}

/** The data that a page of a stock shows. */
export function toStockView(
  { address: from, items, total: _, ...numbers }: PageOf<StockSaying>,
  stock: Stock,
  edition: Edition,
) {
  const quotesOf = (isBox: boolean) =>
    toQuotes(
      from,
      items.filter((saying) => saying.isBox === isBox),
      edition,
    );
  const nearby = toNearbyLinks(from, articlesNaming(stock), edition);
  const hasRail = nearby.length + stock.together.length > 0;
  return {
    name: stock.name,
    code: stock.code,
    exchange: stock.exchange && EXCHANGES[stock.exchange],
    otherNames: stock.otherNames,
    boxes: quotesOf(true),
    mentions: quotesOf(false),
    numbers,
    together: stock.together.map(({ code, articles }) => ({
      title: edition.stocks.find((other) => other.code === code)?.name ?? code,
      href: relativeLink(from, addressOfStock(code)),
      mark: `${articles.length} 篇同时提到`,
    })),
    nearby,
    related: hasRail ? [] : toRelatedLinks(from, articlesNaming(stock), edition),
    old: stock.old,
    company: toCompanyPageLinks(from, companiesOf(stock, edition))[0],
    quotes: quotePages(stock),
  };
}

/** The articles that name a stock, by id. */
export function articlesNaming({ boxes, mentions }: Stock): string[] {
  return [...new Set([...boxes, ...mentions].map(({ article }) => article))];
}

/** The company of a stock, if it has a page. */
export function companiesOf({ code }: Stock, { companies }: Pick<Edition, 'companies'>): Company[] {
  return companies.filter(({ codes }) => codes.includes(code));
}

/** Pages of other sites that show a stock's price. */
function quotePages({ code, exchange }: Stock): { name: string; href: string }[] {
  if (!exchange) return [];
  const prefix = { SSE: 'sh', SZSE: 'sz', BSE: 'bj', HKEX: 'hk' }[exchange];
  const eastmoney = exchange === 'BSE' || exchange === 'HKEX' ? `${prefix}/${code}` : `${prefix}${code}`;
  const xueqiu = exchange === 'HKEX' ? code : `${prefix.toUpperCase()}${code}`;
  const sina =
    exchange === 'HKEX'
      ? `https://stock.finance.sina.com.cn/hkstock/quotes/${code}.html`
      : `https://finance.sina.com.cn/realstock/company/${prefix}${code}/nc.shtml`;
  return [
    { name: '东方财富', href: `https://quote.eastmoney.com/${eastmoney}.html` },
    { name: '雪球', href: `https://xueqiu.com/S/${xueqiu}` },
    { name: '新浪财经', href: sina },
  ];
}

/** What a box or a sentence says of a stock. */
interface StockSaying extends Saying {
  isBox: boolean;
}
