import { findExchange, LABEL, listingOf } from '../../archive/stocks/exchanges.ts';

/** What stands between a code and the label of its exchange. */
const BETWEEN = '([ .:,\\-_/()]{0,2})';

/** `600519.sh`, `(600519.sh)`, `600519(sh)`, `700.hk` in a folded query. */
const EXCHANGE_BEHIND = new RegExp(`[([$]?(?<![a-z\\d])(\\d{1,6})${BETWEEN}(${LABEL})(?![a-z\\d])[)\\]$]?`, 'gi');

/** `sh600519`, `$sh600519$`, `sh.600519`, `hk:00700`, `上交所600519` in a folded query. */
const EXCHANGE_BEFORE = new RegExp(`[([$]?(?<![a-z\\d])(${LABEL})${BETWEEN}(\\d{1,6})(?![a-z\\d])[)\\]$]?`, 'gi');

/** `样本股份600519`, `样本股份(600519)`, `证券代码:600519`. Digits beside other digits are part of a number. */
const BARE_CODE = /(?:(?:股票|证券)?代码:? *)?[([]?(?<![a-z\d]|\d[-.,/])(\d{5,6})(?![a-z\d]|[-.,/]\d)[)\]]?/g;

/** The digits of a code in Shanghai, Shenzhen and Beijing. */
const MAINLAND_DIGITS = 6;

/** The digits of a code in Hong Kong, and those that texts leave of it at least: `00700`, `0700.HK`. */
const [HONG_KONG_DIGITS, FEWEST_DIGITS] = [5, 4];

/**
 * Makes each stock code in a folded query a word of its own, without its exchange. A stock's page has its name and its
 * code apart, and few texts state the exchange in the same way.
 *
 * @example separateCodes('样本股份(600999.sh)') // '样本股份 600999 '
 */
export function separateCodes(query: string): string {
  return query
    .replace(EXCHANGE_BEHIND, (stated, digits, mark, label) => findCode(digits, mark, label) ?? stated)
    .replace(EXCHANGE_BEFORE, (stated, label, mark, digits) => findCode(digits, mark, label) ?? stated)
    .replace(BARE_CODE, (stated, digits) => (listingOf(digits) ? ` ${digits} ` : stated));
}

function findCode(digits: string, mark: string, label: string): string | undefined {
  if (findExchange(label) !== 'HKEX') return digits.length === MAINLAND_DIGITS ? ` ${digits} ` : undefined;
  // `hk 2000` may be two words, and `hk2` one.
  const fewest = mark === '.' ? 1 : mark === ' ' ? HONG_KONG_DIGITS : FEWEST_DIGITS;
  if (digits.length < fewest || digits.length > HONG_KONG_DIGITS) return undefined;
  return ` ${digits.padStart(FEWEST_DIGITS, '0')} `;
}
