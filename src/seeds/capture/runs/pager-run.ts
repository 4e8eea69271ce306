import type { CuedPart } from '../cues/cues.ts';
import { type Pager, toPagerTitle } from '../cues/pager-label.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import { toLetters } from '../words/letters.ts';

/** The longest pager title below its label, in characters. */
const LONGEST_TITLE = 80;

/** The shortest, in letters: `版权声明` below a label without a title is the next word of the page's foot. */
const SHORTEST_TITLE = 5;

/** Reads a pager, and the part below it if that is the title. A pager without a title is furniture. */
export function readPager(parts: CuedPart[], index: number, { kind, title }: Pager): Reading[] {
  const [part, next] = [parts[index], parts[index + 1]];
  if (!part) return [];
  const label: Reading = { part, role: kind, rule: 'pager-label' };
  if (title) return [{ ...label, finding: { field: kind, text: title } }];
  const isBelow = title === undefined && next?.cue.kind === 'text' && next.plain.length <= LONGEST_TITLE;
  if (!isBelow || toLetters(next.plain).length < SHORTEST_TITLE) return [toFurniture(part, 'pager-without-title')];
  const text = toPagerTitle(next.plain);
  if (text === '') return [part, next].map((untitled) => toFurniture(untitled, 'pager-without-title'));
  return [label, { part: next, role: kind, rule: 'pager-title-below', finding: { field: kind, text } }];
}
