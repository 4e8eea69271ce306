import { gbkWidthOf } from '../../chinese/gbk-width.ts';
import { segment } from '../../chinese/words.ts';
import { normaliseHeadline } from './normalise.ts';

/** Shorter beginnings say too little to mean one headline. */
const SHORTEST = 8;
/**
 * Lists of related news cut headlines at 33 bytes of GBK, where a Chinese character is two: up to one byte is left over,
 * and up to two blanks at the end are lost in capturing.
 */
const NARROWEST = 30;
/** Marks that captures fold from full width, after the page had cut by full width: `海天味业:曾经的酱油茅台,如今不行` */
const FOLDED = /[,.:;?!()"']/;
/** `城建设计业绩维持增势...` */
const ELLIPSIS = /(?:\.{2,}|…)\s*$/;

/** Whether a headline in a list of related news is as long as those that such lists cut, or says that it was cut. */
export function looksCut(printed: string): boolean {
  return saysItIsCut(printed) || gbkWidthOf(printed.trim(), FOLDED) >= NARROWEST;
}

/** Whether a headline ends in dots that stand for the rest of it. */
export function saysItIsCut(printed: string): boolean {
  return ELLIPSIS.test(printed);
}

/** Whether a normalised headline is long enough to be told by its beginning. */
export function isTelling(normalised: string): boolean {
  return [...normalised].length >= SHORTEST;
}

/**
 * Whether a headline that is the beginning of another one stops inside a word of it, as only a cut does. Pages cut short
 * headlines too, by rules of their own.
 *
 * @param cut normalised
 * @param whole as printed
 * @example stopsInsideWord('甲公司受惠出行需求增', '甲公司受惠出行需求增长 门店翻倍') // true: 增长 is one word
 */
export function stopsInsideWord(cut: string, whole: string): boolean {
  let seen = '';
  for (const word of segment(whole)) {
    seen += word;
    const { length } = normaliseHeadline(seen);
    if (length >= cut.length) return length > cut.length;
  }
  return false;
}
