import { isGeneric } from './generic.ts';

/** `(以下简称“海盐`, `(600000.SH,下称“海盐`: brackets behind a name that state another. */
const STATEMENT =
  /\((?<before>[^()\n]{0,40}?)(?:以下|下文|下)?(?:就|统)?简?称(?:之?为|作)?:?\s?["“‘「『]?(?<alias>[\p{Script=Han}A-Za-z0-9·&]{2,10})["”’」』]?[^()\n]{0,40}\)/gu;
const CODE = /(?<!\d)\d{5,6}(?!\d)/;
/** `公司`, `本集团`, `标的公司`, `发行人`: what an article calls its own company. */
const ROLE = /^(?:.{0,3}(?:公司|集团|银行|企业|基金|平台|机构)|发行人|[甲乙丙]方|.*[方者人])$/;

/** Finds the names that a paragraph states behind a company's name or code, each with where its brackets open. */
export function aliasesIn(text: string): StatedAlias[] {
  if (!text.includes('称')) return [];
  return [...text.matchAll(STATEMENT)].flatMap(({ index, groups = {} }) => {
    const { before = '', alias = '' } = groups;
    const [code] = CODE.exec(before) ?? [];
    return isGeneric(alias) ? [] : [{ alias, at: index, ...(code && { code }) }];
  });
}

/**
 * Whether a name can be short for a full one: its characters stand in it in this order, and it is more than a role.
 *
 * @example isShortFor('中投公司', '中国投资有限责任公司') // true
 */
export function isShortFor(alias: string, name: string): boolean {
  let at = 0;
  for (const character of alias) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return alias.length < name.length && !(ROLE.test(alias) && !name.startsWith(alias.slice(0, 2)) && alias.length < 4);
}

/** A name that brackets state. */
export interface StatedAlias {
  alias: string;
  /** Where the brackets open, in code units. */
  at: number;
  /** The code of a stock in the brackets. */
  code?: string;
}
