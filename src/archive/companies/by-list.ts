import { tag } from '../../chinese/words.ts';
import { endsInForm, formsIn } from './forms.ts';
import { isGeneric } from './generic.ts';

/** What stands between two commas of enumeration, before the first, and behind the last. */
const ITEM = /^[\p{Script=Han}A-Za-z0-9·*-]{2,24}$/u;
const FIRST_ITEM = /[\p{Script=Han}A-Za-z0-9·*-]{2,24}$/u;
const LAST_ITEM = /^[\p{Script=Han}A-Za-z0-9·*-]{2,24}/u;
/** The longest item with what stands before or behind it, in code units. */
const LONGEST_ITEM = 24;
/** What ends the last item: `丁等房企`, `丙和丁`, `丁的股份`. */
const LIST_END = /(?:以?及|[和与等的]).*$/u;
/** `等房企`, `等多家互联网公司`, `等企业`: what the items are. */
const CLASS =
  /等[\p{Script=Han}\d]{0,8}?(?:[房车药险乳酒]企|企业|公司|(?:券|厂|电|服务|运营|开发|供应|零售)商|巨头|(?:蓝筹|白马|权重|龙头|概念|成长|题材|个)股)(?![家业园集所股章])/u;
/** The fewest items with a company's form in a list that does not say what they are. */
const FEWEST_SURE = 2;
const [SHORTEST, LONGEST] = [2, 6];
/** `有|海盐`, which jieba's model may take for a word. */
const FUNCTION_WORD = /^[从在与及由被将把让对向为于是拟称获据其该有如以除]/u;
/** What may stand before a list that begins with its first item. */
const BEFORE_LIST = /(?:^|[，。；：:;,.!?！？“"(（【[])$/u;

/**
 * Finds the names without a form that stand in a list of companies: `甲、乙和丙等房企`, or a long list of which half have a company's
 * form or a name of their own. The first item counts only behind a mark, and without a verb, since words of its sentence may stand before it.
 *
 * @param text folded
 */
export function namesByList(text: string): ListedName[] {
  return listsIn(text).flatMap(namesOf);
}

/** The lists of a text: `甲、乙股份、丙和丁`. */
function listsIn(text: string): List[] {
  const parts = text.split('、');
  const lists: List[] = [];
  let list: List | undefined;
  for (const [at, part] of parts.entries()) {
    const isInner = at > 0 && at < parts.length - 1;
    if (isInner && part.length <= LONGEST_ITEM && ITEM.test(part)) {
      list?.items.push(part);
      continue;
    }
    // The part ends one list, and begins the next.
    const [last] = at > 0 ? (LAST_ITEM.exec(part.slice(0, LONGEST_ITEM)) ?? []) : [];
    if (last && list) lists.push({ ...list, items: [...list.items, last] });
    const [first] = FIRST_ITEM.exec(part.slice(-LONGEST_ITEM)) ?? [];
    list = first ? { first, isWhole: BEFORE_LIST.test(part.slice(0, -first.length)), items: [] } : undefined;
  }
  return lists;
}

function namesOf({ first, isWhole, items }: List): ListedName[] {
  const last = items.at(-1) ?? '';
  const isClassed = CLASS.test(last);
  // Few items have a form, and the others take longer to look at.
  if (!isClassed && ![first, ...items].some((item) => formsIn(item).length > 0)) return [];
  const ends = last.split(/[和与]|以?及/u).slice(0, 2);
  const all = [...items.slice(0, -1), ...ends.map((item) => item.replace(LIST_END, ''))];
  const names = [...(isWhole && !hasVerb(first) ? [first] : []), ...all].filter(
    (item) => item.length >= SHORTEST && item.length <= LONGEST,
  );
  const sure = [first, ...all.map(upToForm)].filter((item) =>
    endsInForm(item) ? !isGeneric(item) : isClassed && isProperName(item),
  );
  if (sure.length * 3 < all.length || sure.length < (isClassed ? 1 : FEWEST_SURE)) return [];
  return names
    .filter((item) => formsIn(item).length === 0 && !isGeneric(`${item}集团`) && isName(item, isClassed))
    .map((name) => ({ name, isClassed }));
}

/** `碧桂园`, `宁德时代`: whether an item can be a name. */
function isName(item: string, isClassed: boolean): boolean {
  const words = tag(item);
  const [first] = words;
  if (words.length > 1) return item.length > 3 && words.every(({ tag: part }) => /^(?:n|v|a|x|eng|j|g|b)/.test(part));
  return /^(?:n[rstz]|x|eng|j)/.test(first?.tag ?? '') || (first?.tag === 'n' && (isClassed || item.length > 2));
}

/** `包括米其林`, `有海盐`: whether a word of its sentence stands in an item. */
function hasVerb(item: string): boolean {
  return FUNCTION_WORD.test(item) || tag(item).some(({ tag: part }) => /^(?:v|p|d|c|r)$/.test(part));
}

/** An item up to its form, if it has one: `海盐电器` of `海盐电器则是买入最多的`. */
function upToForm(item: string): string {
  const [form] = formsIn(item);
  return form ? item.slice(0, form.end) : item;
}

function isProperName(item: string): boolean {
  const words = tag(item);
  return words.length === 1 && /^(?:n[rtz]|x|eng)/.test(words[0]?.tag ?? '');
}

/** The items between commas of enumeration. */
interface List {
  first: string;
  /** Whether the first item begins behind a mark. */
  isWhole: boolean;
  /** All others; behind the last one its sentence may go on. */
  items: string[];
}

/** A name in a list. */
export interface ListedName {
  name: string;
  /** Whether the list says that its items are companies. */
  isClassed: boolean;
}
