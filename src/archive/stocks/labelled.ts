import { type FoundCode, toCode } from './codes.ts';
import { findExchange } from './exchanges.ts';
import { isNumbering } from './plausible.ts';
import { endsInFund, findNameAtEnd, findNameAtStart, widestNameOf } from './stock-names.ts';

/** `600519.SH`, `SH600519`, `sz.002030`, `HK:00700`, `00700.HK`; not in an address, a parameter or a longer number. */
const LABELLED =
  /(?<![\w./=&?#%-])(?:(?<before>SH|SS|SZ|BJ)[.:]?(?<mainland>\d{6})|(?<hk>HK)(?:[.:]\s?(?<digits>\d{4,5})|(?<zero>0\d{4}))|(?<code>\d{3,6})\.(?<after>SH|SS|SZ|BJ|HK|XSHG|XSHE))(?![\w/=&-]|\.\w)/giu;
/** `(某某股份,` before a code, in a list. */
const NAME_AND_COMMA = /(?:^|[\s,;、([])([\p{Script=Han}A-Za-z*]{2,8}),\s?$/u;
/** What stands between two codes of one company. */
const BETWEEN_CODES = /^\s?[,、;/]?\s?$/;
/** How far before a code its name is searched for, in code units. */
const LOOK_BACK = 40;

/**
 * Finds the codes that a text states with the label of their exchange, without brackets: `600519.SH某某股份`,
 * `某某股份 SH600519`. The name stands on the side where no space divides it from the code, else before the code.
 *
 * @param text in half width
 */
export function labelledIn(text: string): FoundCode[] {
  let previous: { name: string | undefined; end: number } | undefined;
  return [...text.matchAll(LABELLED)].flatMap(({ index, 0: all, groups = {} }) => {
    const { before: first, mainland, hk, digits, zero, code: last, after: label } = groups;
    const written = toCode(mainland ?? digits ?? zero ?? last ?? '', findExchange(first ?? hk ?? label ?? ''));
    const before = text.slice(Math.max(0, index - LOOK_BACK), index);
    if (!written || isNumbering(before)) return [];
    const after = text.slice(index + all.length);
    const widest = widestNameOf([written]);
    const name = [
      () => findNameAtEnd(before, widest),
      () => findNameAtStart(after, widest),
      () => findNameAtEnd(before.trimEnd(), widest),
      () => findNameAtStart(after.trimStart(), widest),
      () => findNameAtEnd(NAME_AND_COMMA.exec(before)?.[1] ?? '', widest),
      // `某某股份,600000.SH,02002.HK`
      () => (previous && BETWEEN_CODES.test(text.slice(previous.end, index)) ? previous.name : undefined),
    ].reduce<string | undefined>((found, find) => found ?? find(), undefined);
    previous = { name, end: index + all.length };
    return name && endsInFund(name) ? [] : [{ code: written.code, name, at: index + all.search(/\d/) }];
  });
}
