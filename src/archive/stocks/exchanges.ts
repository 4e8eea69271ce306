/** Shanghai, Shenzhen, Beijing, Hong Kong. */
export type Exchange = 'SSE' | 'SZSE' | 'BSE' | 'HKEX';

/**
 * Stock codes by exchange. Funds, bonds and indices have other codes, or the same codes in other markets.
 *
 * Shanghai: 上海证券交易所《证券代码分配指南》, 600/601/603/605 main board, 688/689 STAR, 900 B shares.
 * Shenzhen: 深圳证券交易所《证券代码区间》, 000–003 main board, 300–302 ChiNext, 200/201 B shares.
 * Beijing: 920 since 9 October 2025. The earlier codes (43, 83, 87, 88) were replaced one by one and without a rule;
 * delisted or unlisted companies keep them.
 * Hong Kong: HKEX's Stock Code Allocation Plan, five digits that begin with 0, or with 8 for shares traded in renminbi.
 * Codes from 10000 to 79999 and from 90000 are warrants, callable bull/bear contracts, debt and the like.
 */
const CODES: readonly { exchange: Exchange; pattern: RegExp; old?: true }[] = [
  { exchange: 'SSE', pattern: /^(?:60[0135]|68[89]|900)\d{3}$/ },
  { exchange: 'SZSE', pattern: /^(?:00[0-3]|30[0-2]|20[01])\d{3}$/ },
  { exchange: 'BSE', pattern: /^920\d{3}$/ },
  { exchange: 'BSE', pattern: /^(?:43|83|87|88)\d{4}$/, old: true },
  { exchange: 'HKEX', pattern: /^[08]\d{4}$/ },
];

/**
 * The labels of exchanges beside codes: `002030.SZ`, `600519,SH`, `HK:00700`, `SEHK：700`, `上交所:600519`. `SS` is
 * Reuters' label of Shanghai, `XSHG` is the identifier of ISO 10383.
 */
const LABELS: Readonly<Record<Exchange, readonly string[]>> = {
  SSE: ['SH', 'SS', 'SHA', 'SSE', 'XSHG', '上海证券交易所', '上交所', '上证所', '上证', '沪市', '沪'],
  SZSE: ['SZ', 'SHE', 'SZSE', 'XSHE', '深圳证券交易所', '深交所', '深证', '深市', '深'],
  BSE: ['BJ', 'BSE', 'XBSE', 'BJSE', '北京证券交易所', '北交所'],
  HKEX: ['HK', 'HKG', 'HKEX', 'SEHK', 'XHKG', '香港交易所', '港交所', '香港联交所', '联交所', '香港聯交所', '聯交所'],
};
const EXCHANGE_OF = new Map(
  (Object.keys(LABELS) as Exchange[]).flatMap((exchange) => LABELS[exchange].map((label) => [label, exchange])),
);
/** The labels as an alternative of a regular expression, the longest first. */
export const LABEL = [...EXCHANGE_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * The exchange of a stock, by its code; undefined for a code that is no stock's.
 *
 * @returns `old` for a Beijing code that a 920 code has replaced
 * @example listingOf('002030') // { exchange: 'SZSE', old: false }
 */
export function listingOf(code: string): { exchange: Exchange; old: boolean } | undefined {
  const found = CODES.find(({ pattern }) => pattern.test(code));
  return found && { exchange: found.exchange, old: found.old ?? false };
}

/** The exchange that a label names, in upper or lower case; undefined for any other word. */
export function findExchange(label: string): Exchange | undefined {
  return EXCHANGE_OF.get(label.toUpperCase());
}
