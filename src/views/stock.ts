import { addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Company, Edition, Stock } from '../archive/edition.ts';
import { toCompanyPageLinks } from './company.ts';
import { toDatedLink } from './rows.ts';

/** The names of the exchanges, in the order of lists. */
export const EXCHANGES = {
  SSE: '上海证券交易所',
  SZSE: '深圳证券交易所',
  BSE: '北京证券交易所',
  HKEX: '香港交易所',
} as const;

/** The data that the page of a stock at `from` shows. */
export function toStockView(from: string, stock: Stock, edition: Edition) {
  return {
    name: stock.name,
    code: stock.code,
    exchange: stock.exchange && EXCHANGES[stock.exchange],
    otherNames: stock.otherNames,
    boxes: stock.boxes.map(({ article, highlights }) => ({
      text: highlights,
      link: toDatedLink(from, article, edition),
    })),
    mentions: stock.mentions.map(({ article, sentence }) => ({
      text: sentence,
      link: toDatedLink(from, article, edition),
    })),
    together: stock.together.map(({ code, articles }) => ({
      title: edition.stocks.find((other) => other.code === code)?.name ?? code,
      href: relativeLink(from, addressOfStock(code)),
      mark: `${articles.length} 篇同时提到`,
    })),
    old: stock.old,
    company: toCompanyPageLinks(from, companiesOf(stock, edition))[0],
    quotes: quotePages(stock),
  };
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
