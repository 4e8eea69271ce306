/** Shanghai, Shenzhen, Beijing, Hong Kong. */
export type Exchange = 'SSE' | 'SZSE' | 'BSE' | 'HKEX';

/**
 * Which codes the exchanges give to shares. Funds, bonds and indices have other ones, or share these in other markets.
 *
 * Shanghai: 上海证券交易所《证券代码分配指南》, 600/601/603/605 main board, 688/689 STAR, 900 B shares. Shenzhen: 深圳证券交易所
 * 《证券代码区间》, 000–003 main board, 300–302 ChiNext, 200/201 B shares. Beijing: 920 since 9 October 2025; the 43, 83, 87 and 88
 * of before were replaced one by one, by no rule, and delisted or unlisted companies keep them. Hong Kong: five digits.
 */
const CODES: readonly { exchange: Exchange; pattern: RegExp; old?: true }[] = [
  { exchange: 'SSE', pattern: /^(?:60[0135]|68[89]|900)\d{3}$/ },
  { exchange: 'SZSE', pattern: /^(?:00[0-3]|30[0-2]|20[01])\d{3}$/ },
  { exchange: 'BSE', pattern: /^920\d{3}$/ },
  { exchange: 'BSE', pattern: /^(?:43|83|87|88)\d{4}$/, old: true },
  { exchange: 'HKEX', pattern: /^\d{5}$/ },
];

/** As they stand beside codes: `002030.SZ`, `600519,SH`, `HK:00700`. */
const LABELS: Readonly<Record<string, Exchange>> = { SH: 'SSE', SS: 'SSE', SZ: 'SZSE', BJ: 'BSE', HK: 'HKEX' };

/**
 * Where a share is listed, by its code; nothing for a code that is no share's.
 *
 * @returns `old` for a Beijing code that a 920 code has replaced
 * @example listingOf('002030') // { exchange: 'SZSE', old: false }
 */
export function listingOf(code: string): { exchange: Exchange; old: boolean } | undefined {
  const found = CODES.find(({ pattern }) => pattern.test(code));
  return found && { exchange: found.exchange, old: found.old ?? false };
}

/** The exchange that a label beside a code names, in small letters or capitals. */
export function findExchange(label: string): Exchange | undefined {
  return LABELS[label.toUpperCase()];
}
