import { findExchange } from '../../archive/stocks/exchanges.ts';

/** `600519.sh`, `600519(sh)`, `700.hk` in a folded query. */
const EXCHANGE_BEHIND = /(?<![a-z\d])(\d{1,6})([ .:,\-_/()]{0,2})([a-z]{2,5})(?![a-z\d])/g;

/** `sh600519`, `sh.600519`, `hk:00700` in a folded query. */
const EXCHANGE_BEFORE = /(?<![a-z\d])([a-z]{2,5})([ .:,\-_/()]{0,2})(\d{1,6})(?![a-z\d])/g;

/** The digits of a code in Shanghai, Shenzhen and Beijing. */
const MAINLAND_DIGITS = 6;

/** The digits of a code in Hong Kong, and those that texts leave of it at least: `00700`, `0700.HK`. */
const [HONG_KONG_DIGITS, FEWEST_DIGITS] = [5, 4];

/**
 * Leaves only the digits of each stock code in a folded query, since few texts state the exchange in the same way.
 *
 * @example leaveOutExchanges('600519.sh 分红') // ' 600519  分红'
 */
export function leaveOutExchanges(query: string): string {
  return query
    .replace(EXCHANGE_BEHIND, (stated, digits, mark, label) => findCode(digits, mark, label) ?? stated)
    .replace(EXCHANGE_BEFORE, (stated, label, mark, digits) => findCode(digits, mark, label) ?? stated);
}

function findCode(digits: string, mark: string, label: string): string | undefined {
  const exchange = findExchange(label);
  if (!exchange) return undefined;
  if (exchange !== 'HKEX') return digits.length === MAINLAND_DIGITS ? ` ${digits} ` : undefined;
  // `hk 2000` may be two words, and `hk2` one.
  const fewest = mark === '.' ? 1 : mark === ' ' ? HONG_KONG_DIGITS : FEWEST_DIGITS;
  if (digits.length < fewest || digits.length > HONG_KONG_DIGITS) return undefined;
  return ` ${digits.padStart(FEWEST_DIGITS, '0')} `;
}
