import { findExchange, listingOf } from './exchanges.ts';

/** `股票简称“铁建重工”` */
const SHORT_NAME = /(?:股票|证券)?简称[:：]?\s*[“"‘「]?([^”"’」,，;；]+)[”"’」]?/;
/** `股票代码:`, `A股:` */
const CAPTION = /(?:(?:股票|证券)?代码|[AＡHＨ]股|港股)[:：]?/gi;
/** Separators between codes and labels: `000002.SZ/02202.HK`, `600519,SH`, `SH：601939；HK：00939`. */
const SEPARATORS = /[\s.．,，、:：;；/／]+/;
/** A label and a code without a separator: `SZ002030` */
const LABEL_AND_CODE = /^(sh|sz|ss|bj|hk)(\d+)$/i;

/**
 * Finds stock codes in the text inside a pair of brackets, with or without labels of their exchanges. If the text has
 * any other word, the brackets hold something else: a year, a table of funds, a list of analysts.
 *
 * @returns the codes, Hong Kong's with five digits, and the name if the brackets state one; undefined for anything else
 * @example findCodes('000002.SZ 02202.HK') // { codes: ['000002', '02202'] }
 */
export function findCodes(inside: string): { codes: string[]; name?: string } | undefined {
  const name = SHORT_NAME.exec(inside)?.[1]?.trim();
  const parts = inside.replace(SHORT_NAME, '').replace(CAPTION, ' ').split(SEPARATORS).filter(Boolean);
  const words = parts.flatMap((part) => LABEL_AND_CODE.exec(part)?.slice(1) ?? part);
  const codes: string[] = [];
  const labels: string[] = [];
  for (const word of words) {
    if (/^\d{4,6}$/.test(word)) codes.push(word);
    else if (findExchange(word)) labels.push(word);
    else return undefined;
  }
  if (codes.length === 0 || (labels.length > 0 && labels.length !== codes.length)) return undefined;
  const stockCodes = codes.map((code, at) => findStockCode(code, labels[at]));
  return stockCodes.every((code) => code !== undefined) ? { codes: stockCodes, ...(name && { name }) } : undefined;
}

/** The full code, if its exchange is the labelled one. Without a label a Hong Kong code counts only below 10000. */
function findStockCode(code: string, label: string | undefined): string | undefined {
  const stated = label === undefined ? undefined : findExchange(label);
  const full = stated === 'HKEX' ? code.padStart(5, '0') : code;
  const listing = listingOf(full);
  if (!listing || (stated && stated !== listing.exchange)) return undefined;
  return stated || listing.exchange !== 'HKEX' || full.startsWith('0') ? full : undefined;
}
