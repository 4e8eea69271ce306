import { tag } from '../../chinese/words.ts';
import { endsInForm, isFullName, withoutForm } from './forms.ts';
import { isGeneric, sortOf } from './generic.ts';
import type { Ground } from './name-groups.ts';

/** Kinds of which a name of an unknown word is seldom anything but a company's. */
const SURE_KIND = /(?:集团|银行|证券|人寿|财险|药业|制药|锂业|矿业|乳业|酒业|重工|影业)$/;
/** Kinds of which a name of a common word, or of a place, is a company's, too. */
const SURE_OF_ANY_WORD = /(?:证券|人寿|财险|药业|制药|锂业|乳业|酒业|重工)$/;
/** Kinds that stand behind many common words. */
const COMMON_KIND = /(?:科技|地产|汽车|电子|医药)$/;
/** Industries: with a name before them they are often no company's, such as `华文传媒`. */
const INDUSTRY = /(?:科技|地产|汽车|电子|医药|传媒|航空|石化|钢铁|电器|百货|纸业|电气|光电)$/;
/** Parts of speech of words with which no full name begins. */
const NOT_FIRST = /^(?:v|p|c|d|r|u|f|q|t)/;
/** What no company's own name is: `恒生指数`, `五星`. */
const NOT_OWN = /(?:指数?|基金|计划|板块?|概念|系|杯|奖|协会|产业|机构|[省市县区州国洲])$|^[一二四五六七八九十].$/;
const CHINA = /^中国(?=..)/;
/** The shortest name that a longer one may end in: two characters before a form of two. */
const SHORTEST = 4;

/**
 * Whether a name is a company's, by its words and by how the archive has it.
 *
 * @param isKnown whether another name is in the archive, too: of `加盟海盐汽车` and `海盐汽车` the shorter is the name
 */
export function isCompany(name: string, seen: Seen, isKnown: (name: string) => boolean): boolean {
  if (isFullName(name)) return seen.listed > 0 || !NOT_FIRST.test(tag(name)[0]?.tag ?? '');
  if (!endsInForm(name)) return isListedCompany(name, seen);
  const words = tag(name);
  const isWord = words.length === 1 && /^(?:n[tz]|j)/.test(words[0]?.tag ?? '');
  const own = withoutForm(name);
  if (name.endsWith('公司'))
    return isWord || isKnown(own) || (isOwnName(own) && /^(?:n[tz]|nrt)/.test(tag(own)[0]?.tag ?? ''));
  if (endsInKnownName(name, isKnown)) return false;
  return isWord || isCompanyOfKind(name, own, seen);
}

function isCompanyOfKind(name: string, own: string, { articles, listed }: Seen): boolean {
  const parts = tag(own);
  const isOneWord = own.length === 2 && parts.length === 1;
  switch (sortOf(own)) {
    case 'proper':
      return (
        listed > 0 ||
        (!INDUSTRY.test(name) && parts.every(({ word, tag: part }) => word.length > 1 && /^n[rtz]/.test(part)))
      );
    case 'unknown':
      return listed > 0 || (articles > 1 && own.length === 2 && SURE_KIND.test(name));
    case 'place':
      return listed > 0 || (articles > 1 && isOneWord && SURE_OF_ANY_WORD.test(name));
    case 'common':
      return COMMON_KIND.test(name)
        ? listed > 1 && isOneWord && !name.endsWith('科技')
        : listed > 0 || (articles > 1 && isOneWord && SURE_OF_ANY_WORD.test(name));
  }
}

function endsInKnownName(name: string, isKnown: (name: string) => boolean): boolean {
  for (let at = 1; at <= name.length - SHORTEST; at += 1) {
    if (isKnown(name.slice(at)) && !(at === 2 && CHINA.test(name))) return true;
  }
  return false;
}

/** Whether a name without a form is a company's, since so many lists of companies have it. */
function isListedCompany(name: string, { articles, listed }: Seen): boolean {
  if (NOT_OWN.test(name)) return false;
  const [first, second] = tag(name);
  if (second) return true;
  if (/^(?:ns|j)/.test(first?.tag ?? '') || (first?.tag === 'n' && name.length > 2)) return articles > 1;
  return isOwnName(name) && (articles > 1 || listed > 0);
}

/** Whether a word can be a company's own name alone: `碧桂园`. */
export function isOwnName(own: string): boolean {
  const [first, second] = tag(own);
  if (second || first === undefined || isGeneric(`${own}集团`) || NOT_OWN.test(own)) return false;
  // The dictionary has common words, too, as names of people: 阳光.
  return (
    /^(?:n[tz]|nrt|x|eng)/.test(first.tag) || (first.tag === 'nr' && (own.length > 2 || tag(`${own}公司`).length === 1))
  );
}

/** Whether a name means something else in most texts, so that an article must itself say that it is a company's. */
export function isCommonName(name: string, ground: Ground): boolean {
  if (ground === 'full' || (ground === 'listed' && name.length > 2) || endsInForm(name)) return false;
  const words = tag(name.replace(/中国$/, ''));
  const isProper = words.some(({ word, tag: part }) => /^(?:n[rstz]|x|eng|j)/.test(part) && word.length > 1);
  return !isProper && (words.length === 1 || name.length < 3);
}

/** How an archive has a name. */
export interface Seen {
  /** In how many articles. */
  articles: number;
  /** In how many of them it stands alone in a list or in quotes; without a form, in a list of companies. */
  listed: number;
}
