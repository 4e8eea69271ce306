import { tag } from '../../chinese/words.ts';
import type { Article } from '../article.ts';
import { keyOf } from '../headlines/normalise.ts';
import type { Stock } from '../stocks/stocks.ts';
import { endsInForm, isFullName, withoutForm, withoutLegalForm } from './forms.ts';
import { isCommonName, isCompany, isOwnName, type Seen } from './is-company.ts';
import { type Ground, NameGroups } from './name-groups.ts';
import { foldName } from './named.ts';
import { CODE, countNames, printedFormsIn, statedNames } from './names-seen.ts';

/** `万科A`, `阿里巴巴-SW`: what a share adds to the name of its company. */
const SHARE_MARK = /(?<=\p{Script=Han})(?:[ABH]股?|-[A-Z]{1,2})$/u;
/** What a share's name in Hong Kong adds to that on the mainland: `万科企业` beside `万科A`. */
const HONG_KONG_FORM = /(?<=..)(?:股份|企业|集团|控股)$/;
const HONG_KONG_CODE = /^\d{5}$/;
/** What stands behind a company's own name and makes no other company of it: `恒大集团`, `腾讯控股`. */
const OWN_FORM = /(?:集团|公司|控股|企业|股份|(?<=..)中国)$/;
/** The same, where nothing else is known of the longer name: `万科地产`. */
const ABSORBED = /(?:集团|公司|控股|企业|股份|地产)$/;
const CHINA = /^中国(?=..)|(?<=..)中国$/;
/** What a full name has and a short one has not: `前海人寿|保险`. */
const LEFT_OUT = /(?:保险|集团|控股|企业)$/;
/** In code units. */
const SHORTEST_NAME = 2;
const LATIN = /^[A-Za-z]+$/;

/**
 * Says which companies an archive names, and by which names each is known. A name belongs to one company alone; names are one
 * company's only if the articles show it.
 */
export function claimsIn(articles: readonly Article[], stocks: readonly Stock[]): Claim[] {
  const seen = countNames(articles);
  const groups = new NameGroups();
  claimNamesOfStocks(stocks, groups);
  const isKnown = (name: string) => groups.has(name) || seen.has(name);
  // A full name shows that the same without its legal form is a company's.
  const shorts = new Set([...seen.keys()].filter(isFullName).map(withoutLegalForm));
  for (const [name, count] of seen) {
    if (CODE.test(name) || groups.has(name)) continue;
    if (shorts.has(name) || isCompany(name, count, isKnown)) groups.add(name, groundOf(name));
  }
  claimStatedNames(articles, groups);
  claimOwnNames(seen, groups);
  joinFullNames(groups);
  joinListedNames(groups);
  dropAbsorbedNames(groups);
  joinSameKeys(groups);
  return toClaims(groups, stocks, { seen, printed: printedFormsIn(articles, stocks) });
}

function groundOf(name: string): Ground {
  return isFullName(name) ? 'full' : endsInForm(name) ? 'form' : 'listed';
}

/** Stocks with one name, but for the marks of their shares and for what Hong Kong adds, are one company's. */
function claimNamesOfStocks(stocks: readonly Stock[], groups: NameGroups): void {
  const named = stocks.flatMap(({ code, name, otherNames }) =>
    [name, ...otherNames]
      .map((each, at) => ({ name: foldName(each), code, isMain: at === 0 }))
      .filter((each) => !CODE.test(each.name)),
  );
  const withoutMark = (name: string) => name.replace(SHARE_MARK, '');
  const mainland = new Set(named.filter(({ code }) => !HONG_KONG_CODE.test(code)).map(({ name }) => withoutMark(name)));
  const baseOf = (name: string, code: string) => {
    const short = name.replace(HONG_KONG_FORM, '');
    return HONG_KONG_CODE.test(code) && mainland.has(short) ? short : withoutMark(name);
  };
  for (const [base, all] of Map.groupBy(named, ({ name, code }) => baseOf(name, code))) {
    const main = all.filter(({ isMain }) => isMain);
    // A second name that two stocks share tells neither.
    const claims = main.length > 0 ? main : all.length === 1 ? all : [];
    for (const { name, code } of claims) {
      groups.add(name, 'code', toGroup(code));
      if (base !== name && base.length > 1) groups.add(base, 'share', toGroup(code));
      else groups.join(base, toGroup(code));
    }
  }
}

/** Names that articles state: 下称“海盐”. One that is stated for two companies belongs to neither. */
function claimStatedNames(articles: readonly Article[], groups: NameGroups): void {
  for (const [alias, names] of statedNames(articles)) {
    const known = [...names].flatMap((name) => (CODE.test(name) ? toGroup(name) : groups.has(name) ? name : []));
    const [group, other] = new Set(known.map((name) => groups.groupOf(name)));
    if (group === undefined || other !== undefined) continue;
    const claimed = groups.groundOf(alias);
    if (claimed === undefined || claimed === 'form' || claimed === 'listed') groups.add(alias, 'stated', group);
  }
}

/** `海盐科技股份有限公司` and `海盐科技`, `中国海盐银行` and `海盐银行` are one company's. */
function joinFullNames(groups: NameGroups): void {
  for (const [name, ground] of groups.entries()) {
    const shorter = ground === 'full' ? shortNamesOf(name) : [name.replace(CHINA, '')];
    const short = shorter.find((each) => each !== name && groups.has(each));
    if (short !== undefined) groups.join(name, short);
  }
}

/** `恒大` of `恒大集团`, unless it begins the names of other companies, too: `中信`. */
function claimOwnNames(seen: ReadonlyMap<string, Seen>, groups: NameGroups): void {
  const longerNames = groups.toLongerNames();
  for (const [name] of groups.entries()) {
    const own = name.replace(OWN_FORM, '');
    if (own === name || own.length < 2 || isFullName(name) || groups.has(own)) continue;
    // `国药股份` is one company of `国药`.
    if (name.endsWith('股份') || !(isOwnName(own) || (seen.get(own)?.listed ?? 0) > 0)) continue;
    const others = longerNames(own).filter((other) => !groups.areOne(other, name) && !isAbsorbed(other, own, groups));
    if (others.length < 2 && others.every((other) => groups.groundOf(other) !== 'code')) groups.add(own, 'own', name);
  }
}

/** In lists of companies `国信` means `国信证券`, if nothing else begins with it. */
function joinListedNames(groups: NameGroups): void {
  const longerNames = groups.toLongerNames();
  for (const [name, ground] of groups.entries()) {
    if (ground !== 'listed') continue;
    const longer = longerNames(name).filter((each) => !isFullName(each));
    const owned = longer.find((each) => each.replace(OWN_FORM, '') === name);
    const [only, other] = longer;
    if (owned !== undefined) groups.join(name, owned);
    else if (other !== undefined || (only !== undefined && !endsInForm(only))) groups.remove(name);
    else if (only !== undefined && withoutForm(only) === name) groups.join(name, only);
  }
}

/** `万科地产`, of which nothing else is known, is no company beside `万科`. */
function dropAbsorbedNames(groups: NameGroups): void {
  for (const [name] of groups.entries()) {
    const own = name.replace(ABSORBED, '');
    if (isAbsorbed(name, own, groups) && groups.has(own) && !groups.areOne(own, name)) groups.remove(name);
  }
}

/** `TCL` and `tcl`, which would have one page. */
function joinSameKeys(groups: NameGroups): void {
  const names = groups.entries().map(([name]) => name);
  for (const [first = '', ...others] of Map.groupBy(names, keyOf).values()) {
    for (const other of others) groups.join(other, first);
  }
}

function isAbsorbed(name: string, own: string, groups: NameGroups): boolean {
  return (
    groups.groundOf(name) === 'full' ||
    (groups.groundOf(name) === 'form' && name !== own && name.replace(ABSORBED, '') === own)
  );
}

/** What a full name may be short for: without its legal form, its place, and what short names leave out. */
function shortNamesOf(name: string): string[] {
  const short = withoutLegalForm(name);
  const starts = [0];
  for (const { word, tag: part } of tag(short)) {
    if (!part.startsWith('ns') && !/^[市省县区]$/.test(word)) break;
    starts.push((starts.at(-1) ?? 0) + word.length);
  }
  // 中国东方航空 is one word of the dictionary.
  return [...starts.map((at) => short.slice(at)), short.replace(CHINA, '')]
    .flatMap((each) => [each, each.replace(LEFT_OUT, '')])
    .filter(({ length }) => length > 1);
}

function toClaims(groups: NameGroups, stocks: readonly Stock[], { seen, printed }: NamesSeen): Claim[] {
  const codes = Map.groupBy(
    stocks.map(({ code }) => code),
    (code) => groups.groupOf(toGroup(code)),
  );
  return [...Map.groupBy(groups.entries(), ([name]) => groups.groupOf(name))].map(([group, members]) => ({
    names: members.map(([name, ground]) => ({
      name,
      printed: printed.get(name) ?? name,
      ground,
      isCommon: isCommonName(name, ground) || (ground === 'own' && !codes.has(group) && !isSafeAlone(name, seen)),
      isBrief:
        (name.length === SHORTEST_NAME || LATIN.test(name)) &&
        (ground === 'own' || (ground === 'listed' && members.length === 1 && !codes.has(group))),
    })),
    codes: codes.get(group) ?? [],
  }));
}

/** Whether `恒大` means `恒大集团` in any article: a name of the dictionary does, and one that stands in lists of companies. */
function isSafeAlone(own: string, seen: ReadonlyMap<string, Seen>): boolean {
  const [first] = tag(own);
  const isName =
    /^(?:nrt|eng)/.test(first?.tag ?? '') || (first?.tag === 'nz' && own.length < 4) || own.startsWith('中国');
  return isName || (seen.get(own)?.listed ?? 0) > 0;
}

/** What stands for a stock among the names of its company. */
function toGroup(code: string): string {
  return `#${code}`;
}

/** A company as an archive names it. */
export interface Claim {
  names: ClaimedName[];
  /** The codes of its stocks. */
  codes: string[];
}

/** A name of a company. */
export interface ClaimedName {
  /** Folded, for searching. */
  name: string;
  /** As it is printed, in half width. */
  printed: string;
  ground: Ground;
  /** Whether an article must itself say that the name is a company's. */
  isCommon: boolean;
  /** Whether it is so short that with a noun behind it another company may be meant: `中通|客车`. */
  isBrief: boolean;
}

interface NamesSeen {
  seen: ReadonlyMap<string, Seen>;
  printed: ReadonlyMap<string, string>;
}
