import { findExchange, listingOf } from './exchanges.ts';

/** `股票简称“铁建重工”` */
const SHORT_NAME = /(?:股票|证券)?简称[:：]?\s*[“"‘「]?([^”"’」,，;；]+)[”"’」]?/;
/** `股票代码:`, `A股:` */
const CAPTION = /(?:(?:股票|证券)?代码|[AＡHＨ]股|港股)[:：]?/gi;
/** What stands between codes: `000002.SZ/02202.HK`, `600519,SH`, `SH：601939；HK：00939`. */
const SEPARATORS = /[\s.．,，、:：;；/／]+/;
/** `SZ002030` */
const GLUED = /^(sh|sz|ss|bj|hk)(\d+)$/i;

/**
 * Reads the inside of a pair of brackets as share codes, perhaps with their exchange before or after. One thing that is
 * neither makes it something else: a year, a table of funds, a list of analysts.
 *
 * @returns the codes, Hong Kong's with five digits, and the name if the brackets state one; nothing if these are no shares
 * @example findCodes('000002.SZ 02202.HK') // { codes: ['000002', '02202'] }
 */
export function findCodes(inside: string): { codes: string[]; name?: string } | undefined {
  const name = SHORT_NAME.exec(inside)?.[1]?.trim();
  const parts = inside.replace(SHORT_NAME, '').replace(CAPTION, ' ').split(SEPARATORS).filter(Boolean);
  const words = parts.flatMap((part) => GLUED.exec(part)?.slice(1) ?? part);
  const codes: string[] = [];
  const labels: string[] = [];
  for (const word of words) {
    if (/^\d{4,6}$/.test(word)) codes.push(word);
    else if (findExchange(word)) labels.push(word);
    else return undefined;
  }
  if (codes.length === 0 || (labels.length > 0 && labels.length !== codes.length)) return undefined;
  const shares = codes.map((code, at) => toShare(code, labels[at]));
  return shares.every((share) => share !== undefined) ? { codes: shares, ...(name && { name }) } : undefined;
}

/** The code, if its label agrees with it. Five digits alone are a share only as Hong Kong numbers them, below 10000. */
function toShare(code: string, label: string | undefined): string | undefined {
  const stated = label === undefined ? undefined : findExchange(label);
  const full = stated === 'HKEX' ? code.padStart(5, '0') : code;
  const listing = listingOf(full);
  if (!listing || (stated && stated !== listing.exchange)) return undefined;
  return stated || listing.exchange !== 'HKEX' || full.startsWith('0') ? full : undefined;
}
