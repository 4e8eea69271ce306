import type { CuedPart } from '../cues/cues.ts';
import { isDated, isWhen, type ListHeading, toHeadline } from '../cues/related-heading.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import { isDate } from '../words/dates.ts';
import { isProse } from '../words/sentence.ts';

/** `专题：`: a label inside a list. */
const LABEL = /^.{1,10}[:：]$/;

/** A headline is followed by a sentence on it in some lists; it is not longer. */
const LONGEST_SUMMARY = 120;

/** No headline of a list is longer. */
const LONGEST_HEADLINE = 80;

/** How a list's items begin, all of them alike. */
const BULLET = /^[·•●■◆▪▶►○◇□※*>≫☆★-]|^\d{1,2}/;

/** The heading of a list and its items, up to the first part that is none; nothing if running text follows at once. */
export function readList(parts: CuedPart[], index: number, heading: ListHeading): Reading[] {
  const head = parts[index];
  if (!head) return [];
  const role = heading.kind === 'related' ? 'related' : 'furniture';
  const opening: Reading = { part: head, role, rule: `${heading.kind}-heading` };
  if (heading.item !== undefined) {
    return [{ ...opening, rule: 'related-beside-heading', finding: { field: 'related', text: heading.item } }];
  }
  const items: Reading[] = [];
  for (let at = index + 1; at < parts.length; at += 1) {
    const item = readItem(parts, at, items);
    if (!item) break;
    items.push(heading.kind === 'related' ? item : toFurniture(item.part, 'ranking'));
  }
  while (items.at(-1)?.rule === 'list-label') items.pop();
  const follows = parts[index + 1]?.cue.kind;
  if (items.length > 0) return [opening, ...items];
  return follows === 'row' || heading.kind === 'ranking' ? [opening] : [];
}

function readItem(parts: CuedPart[], at: number, items: Reading[]): Reading | undefined {
  const part = parts[at];
  if (!part || !mayBeItem(part) || breaksOff(part, items)) return undefined;
  if (isWhen(part.plain) || isDate(part.plain)) return toFurniture(part, 'list-date');
  if (LABEL.test(part.plain)) return toFurniture(part, 'list-label');
  if (!isProse(part.plain) || isDated(part.plain)) {
    const text = toHeadline(part.plain);
    return text.length > LONGEST_HEADLINE
      ? undefined
      : { part, role: 'related', rule: 'related-item', finding: { field: 'related', text } };
  }
  const isSummary = items.length > 0 && part.plain.length <= LONGEST_SUMMARY && isSummarised(parts, at, items);
  return isSummary ? toFurniture(part, 'list-summary') : undefined;
}

/** A part whose words say nothing else, or only when something appeared. */
function mayBeItem({ cue, plain }: CuedPart): boolean {
  return cue.kind === 'text' || (cue.kind === 'byline' && isDate(plain));
}

/** Whether a list ends before this part: after a gap where it had none, or where its bullets end. */
function breaksOff(part: CuedPart, items: Reading[]): boolean {
  const [first, second] = items;
  if (!first) return false;
  if (part.afterGap && !(second ?? first).part.afterGap) return true;
  return (
    BULLET.test(first.part.plain) &&
    !BULLET.test(part.plain) &&
    !isWhen(part.plain) &&
    items.every(({ part }) => BULLET.test(part.plain))
  );
}

/** Whether the sentence at this place belongs to the headline above it: a date follows, or the items before had sentences too. */
function isSummarised(parts: CuedPart[], at: number, items: Reading[]): boolean {
  const next = parts[at + 1];
  if (next && isWhen(next.plain)) return true;
  return items.some(({ rule }) => rule === 'list-summary');
}

/** Two or more headlines with dates beside them are a list, though nothing announces it. */
export function readDated(parts: CuedPart[], index: number): Reading[] {
  const items: Reading[] = [];
  for (let at = index; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.cue.kind !== 'text' || part.plain.length > LONGEST_HEADLINE || !isDated(part.plain)) break;
    items.push({
      part,
      role: 'related',
      rule: 'dated-headline',
      finding: { field: 'related', text: toHeadline(part.plain) },
    });
  }
  return items.length > 1 ? items : [];
}
