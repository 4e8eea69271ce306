import type { ListedPart } from '../runs/runs.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName } from '../words/person-names.ts';
import { isProse } from '../words/sentence.ts';
import { cellsIn } from './cells.ts';
import { CONTINUATION_START, CONTINUATION_WORD, isContinued, isCutOff, isEnded, isUnfinished } from './line-joints.ts';

/** `海盐集团`: the name of a company, and the longest other words that are no headings, in characters. */
export const ENTITY = /(?:证券|银行|集团|股份|地产|置地|置业|控股|公司|科技|基金|保险|人寿|信托|传媒|资本)$/;
const SHORTEST_WORD = 3;

/** The longest link that a crawler put on its own line, in characters. Such links are names. */
export const LONGEST_LINK = 8;

/** `地点：海边`: a label with its value is no link. */
const LABEL = /[:：]/;

/** A line this short is a link if the text has others on lines of their own. */
const SHORT_LINK = /^(?!(?:结语|小结|尾声|后记|导读|前言|引言|总结|背景|点评)$)[\p{Script=Han}A-Za-z]{1,3}$/u;

/** The shortest line that is a sentence for sure, in characters, if it has a mark of a sentence. */
const SHORTEST_SENTENCE = 20;
const SENTENCE_MARK = /[，。]/;

/**
 * The texts of links: short lines that a crawler broke out of sentences. A link is certain if the next line continues
 * it, or if the line before cannot end a sentence. A link is likely if the line before has no full stop. Likely links count
 * only if there are certain ones, because authors also forget full stops.
 */
export function findLinks(all: ListedPart[]): Set<string> {
  const cells = cellsIn(all);
  const parts = all.filter((part) => part.cue.kind !== 'table' && !cells.has(part));
  const certain = new Set<string>();
  const likely = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (part.plain.length > LONGEST_LINK || isEnded(part.plain) || LABEL.test(part.plain)) continue;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const continues = after && isAdjacent(part, after) && continuesLink(part.plain, after.plain);
    const isBelow = before && isAdjacent(before, part) && before.line < part.line;
    const isInside =
      isBelow && after && isAdjacent(part, after) && isSentenceAround(before.plain, part.plain, after.plain);
    if (continues || isInside || (isBelow && isCutOff(before.plain))) certain.add(part.plain);
    else if (isBelow && isUnfinished(before.plain)) likely.add(part.plain);
  }
  return certain.size > 0 ? new Set([...certain, ...likely]) : certain;
}

function continuesLink(link: string, next: string): boolean {
  if (CONTINUATION_START.test(next) || isContinued(next)) return true;
  return isNamed(link) && CONTINUATION_WORD.test(next);
}

/** Whether a few characters stand between two halves of a sentence. They are too few for a heading. */
function isSentenceAround(before: string, text: string, after: string): boolean {
  return (
    SHORT_LINK.test(text) &&
    before.length >= SHORTEST_SENTENCE &&
    SENTENCE_MARK.test(before) &&
    !isEnded(before) &&
    isProse(after)
  );
}

/** Whether a part follows another without a blank line or another part between them. */
export function isAdjacent(before: ListedPart, after: ListedPart): boolean {
  return !after.afterGap && after.order === before.order + 1;
}

/** Whether a line is a link that a crawler put on its own line. */
export function isLink(text: string, links: Set<string>): boolean {
  return links.has(text) || (links.size > 0 && SHORT_LINK.test(text));
}

/** `王小明`, `海盐集团`, `某某网`, `A股`: the name of a person, a company or an outlet, or a short word. */
export function isNamed(text: string): boolean {
  return text.length <= SHORTEST_WORD || isName(text) || isOutlet(text) || ENTITY.test(text);
}
