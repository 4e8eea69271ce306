import { toHalfWidth } from '../../chinese/half-width.ts';
import { type Exchange, findExchange, LABEL, listingOf } from './exchanges.ts';

/** `600519`, `600519.SH`, `600519,SH`, `SH600519`, `sh.600519`, `HK：00700`, `700.HK` */
const WRITTEN_CODE = new RegExp(`^(?:(${LABEL})\\s?[.:,]?\\s?)?(\\d{1,6})(?:\\s?[.:,]?\\s?(${LABEL}))?$`, 'iu');
/** Digits that are a code of Hong Kong even without a label. */
const BARE_HONG_KONG = /^0\d{4}$/;

/**
 * Reads a stock code in any of its written forms: bare, or with the label of its exchange before or behind, in either
 * case and width.
 *
 * @returns undefined for digits that no exchange gives out as a stock's code, or not the labelled one. Without a label a
 * Hong Kong code counts only below 10000 and with five digits.
 * @example readCode('ＳＨ６００５１９') // { code: '600519', exchange: 'SSE', labelled: true }
 * @example readCode('700.HK') // { code: '00700', exchange: 'HKEX', labelled: true }
 */
export function readCode(written: string): WrittenCode | undefined {
  const [, before, digits = '', after] = WRITTEN_CODE.exec(toHalfWidth(written).trim()) ?? [];
  if (before && after) return undefined;
  const label = before ?? after;
  return toCode(digits, label === undefined ? undefined : findExchange(label));
}

/** The code that some digits are, at the stated exchange if there is one. */
export function toCode(digits: string, stated: Exchange | undefined): WrittenCode | undefined {
  const code = stated === 'HKEX' ? digits.padStart(5, '0') : digits;
  const exchange = listingOf(code)?.exchange;
  if (!exchange || (stated && stated !== exchange)) return undefined;
  if (!stated && exchange === 'HKEX' && !BARE_HONG_KONG.test(code)) return undefined;
  return { code, exchange, labelled: stated !== undefined };
}

/** A stock code as a text states it. */
export interface WrittenCode {
  /** Six digits on the mainland, five in Hong Kong. */
  code: string;
  exchange: Exchange;
  /** Whether the text names the exchange too. */
  labelled: boolean;
}

/** A code of a stock in a text. */
export interface FoundCode {
  code: string;
  /** In half width, if a name stands beside the code. */
  name?: string | undefined;
  /** The offset of its digits in code units. */
  at: number;
}
