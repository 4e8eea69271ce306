import { gbkWidthOf } from '../../chinese/gbk-width.ts';
import { segment } from '../../chinese/words.ts';
import { normaliseHeadline } from './normalise.ts';

/** The shortest beginning that identifies a headline, in code points. */
const SHORTEST_BEGINNING = 8;
/**
 * The narrowest headline that looks cut, in bytes of GBK, where a Chinese character has two. Lists of related news cut
 * headlines at 33 bytes. A cut may leave one byte unused, and capturing may lose two blanks at the end.
 */
const NARROWEST_CUT = 30;
/** Half-width marks of captures that were full-width when the page cut the headline: `海天味业:曾经的酱油茅台,如今不行` */
const FOLDED = /[,.:;?!()"']/;
/** `城建设计业绩维持增势...` */
const ELLIPSIS = /(?:\.{2,}|…)\s*$/;

/** Whether a headline in a list of related news is as wide as a cut one, or ends in an ellipsis. */
export function looksCut(printed: string): boolean {
  return endsInEllipsis(printed) || gbkWidthOf(printed.trim(), FOLDED) >= NARROWEST_CUT;
}

/** Whether a headline ends in an ellipsis, which replaces the rest of it. */
export function endsInEllipsis(printed: string): boolean {
  return ELLIPSIS.test(printed);
}

/** Whether a normalised beginning is long enough to identify one headline. */
export function isDistinctive(normalised: string): boolean {
  return [...normalised].length >= SHORTEST_BEGINNING;
}

/**
 * Whether the beginning of a headline stops inside a word, which only happens where a page cut it. Some pages cut
 * headlines that are shorter than 33 bytes, by other rules.
 *
 * @param cut the beginning, normalised
 * @param whole the headline, as printed
 * @example stopsInsideWord('甲公司受惠出行需求增', '甲公司受惠出行需求增长 门店翻倍') // true: 增长 is one word
 */
export function stopsInsideWord(cut: string, whole: string): boolean {
  let prefix = '';
  for (const word of segment(whole)) {
    prefix += word;
    const { length } = normaliseHeadline(prefix);
    if (length >= cut.length) return length > cut.length;
  }
  return false;
}
