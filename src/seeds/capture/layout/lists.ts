import { isIntroduction, isProse, isQuestionOrExclamation } from '../words/sentence.ts';
import { findMarkedLists } from './marked-lists.ts';
import type { Paragraph } from './paragraphs.ts';

/** `· 北田`: a mark before an item. */
const BULLET = /^([·•●■◆▪▶►○◇□※]|[-–—](?=\s))/;

/** `1.`, `（2）`, `③`, `四、`: the number of an item, with the marks around it. */
const NUMBER = /^([（(]?)(\d{1,2}|[一二三四五六七八九十]{1,3})([)）.．、])(?!\d)|^([①-⑳])/;
const NUMERALS = '一二三四五六七八九十';

/** `北田：王小盐`: a label with its value, and `问：……`, which is the talk of an interview. */
const LABELLED = /^[^:：]{1,12}[:：]\S/;
const SPEAKER = /^(?:记者|主持人|问|答|[QqAa]\d?|网友|主播|嘉宾)\s?[:：]/;

/** `海盐路桥 600000`, `海盐路桥（600000.SH）`: a share. */
const SHARE = /^[\p{Script=Han}A-Za-z*·]{2,10}[\s（(]{1,3}(?:[A-Z]{2}[.:]?)?\d{5,6}(?:\.[A-Z]{2})?[)）]?$/u;

/** The longest item, in characters, and the fewest items, by whether a line announces the list. */
const LONGEST_ITEM = 40;
const FEWEST_ITEMS = { announced: 2, other: 3 };

/** `……公司`: the ending that makes lines alike. */
const ENDING = /\p{Script=Han}{2}$/u;

/**
 * The lists among paragraphs, by their first items: those of a page's markup, and short lines that a program or the page
 * marked as items or numbered in order, that name shares, or that a colon announces and that are alike. In doubt lines stay
 * paragraphs.
 */
export function findLists(paragraphs: Paragraph[]): Map<Paragraph, Paragraph[]> {
  const lists = new Map<Paragraph, Paragraph[]>();
  const marked = findMarkedLists(paragraphs);
  let end = 0;
  for (const [index, first] of paragraphs.entries()) {
    if (index < end) continue;
    const isAnnounced = isIntroduction(paragraphs[index - 1]?.text ?? '');
    const items = marked.get(first) ?? listAt(paragraphs, index, isAnnounced);
    if (items.length === 0) continue;
    lists.set(first, items);
    end = index + items.length;
  }
  return lists;
}

/** The items of the list that begins at an index; empty if none does. */
function listAt(paragraphs: Paragraph[], index: number, isAnnounced: boolean): Paragraph[] {
  const first = paragraphs[index];
  if (!first || !mayBeItem(first)) return [];
  const fewest = isAnnounced ? FEWEST_ITEMS.announced : FEWEST_ITEMS.other;
  for (const isNext of isAnnounced ? [...SIGNS, ...SIGNS_BELOW_A_COLON] : SIGNS) {
    const items: Paragraph[] = [];
    for (let at = index; at < paragraphs.length; at += 1) {
      const item = paragraphs[at];
      if (!item || !mayBeItem(item) || !isNext(item, items)) break;
      items.push(item);
    }
    if (items.length >= fewest) return items;
  }
  return [];
}

function mayBeItem({ text, rows }: Paragraph): boolean {
  if (rows || text.length > LONGEST_ITEM || isIntroduction(text)) return false;
  return !isProse(text) && !isQuestionOrExclamation(text) && !SPEAKER.test(text);
}

/** Whether a paragraph is an item behind some others. */
type Sign = (item: Paragraph, before: Paragraph[]) => boolean;

/** The signs of items that need no announcement. */
const SIGNS: Sign[] = [
  ({ parts }) => parts[0]?.isItem ?? false,
  ({ text }, [first]) => BULLET.test(text) && (!first || bulletOf(text) === bulletOf(first.text)),
  ({ text }, before) => isNumbered(text, before),
  ({ text }) => SHARE.test(text),
];

/** The signs of items that a colon announces. */
const SIGNS_BELOW_A_COLON: Sign[] = [
  ({ text }) => LABELLED.test(text),
  ({ text }, [first]) => ENDING.test(text) && (!first || endingOf(text) === endingOf(first.text)),
];

function bulletOf(text: string): string | undefined {
  return BULLET.exec(text)?.[1];
}

function endingOf(text: string): string | undefined {
  return ENDING.exec(text)?.[0];
}

/** Whether a text has the number behind those of the items before it, and the same marks around it. */
function isNumbered(text: string, before: Paragraph[]): boolean {
  const [own, first] = [numberOf(text), numberOf(before[0]?.text ?? text)];
  return own?.value === before.length + 1 && own.marks === first?.marks;
}

function numberOf(text: string): { value: number; marks: string } | undefined {
  const [, open = '', numeral = '', close = '', circled] = NUMBER.exec(text) ?? [];
  if (circled) return { value: circled.charCodeAt(0) - '①'.charCodeAt(0) + 1, marks: '①' };
  if (numeral === '') return undefined;
  const value = NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral);
  return { value, marks: `${open}${/\d/.test(numeral) ? 1 : '一'}${close}` };
}
