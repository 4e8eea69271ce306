import type { CuedPart } from '../cues/cues.ts';
import { isDated, isTimestamp, type ListHeading, toHeadline } from '../cues/related-heading.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import { isInFooter } from '../lines/markup.ts';
import { isDate } from '../words/dates.ts';
import { toLetters } from '../words/letters.ts';
import { isProse } from '../words/sentence.ts';

/** `专题：`: a label inside a list. */
const LABEL = /^.{1,10}[:：]$/;

/** The longest summary of a headline in a list, in characters. */
const LONGEST_SUMMARY = 120;

/** The longest headline of a list, in characters. */
const LONGEST_HEADLINE = 80;

/** The shortest headlines in the mean, in letters without digits: a timetable has dates too. */
const SHORTEST_MEAN = 6;

/** The bullet or number at the beginning of a list item. */
const BULLET = /^[·•●■◆▪▶►○◇□※*>≫☆★-]|^\d{1,2}/;

/**
 * The readings of a list's heading and its items, up to the first part that is not an item. Empty if there are no
 * items, unless the heading begins a ranking or a row.
 */
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
  if (!part || !canBeItem(part) || endsList(part, items)) return undefined;
  if (isTimestamp(part.plain) || isDate(part.plain)) return toFurniture(part, 'list-date');
  if (LABEL.test(part.plain)) return toFurniture(part, 'list-label');
  if (!isProse(part.plain) || isDated(part.plain)) {
    const text = toHeadline(part.plain);
    return text.length > LONGEST_HEADLINE
      ? undefined
      : { part, role: 'related', rule: 'related-item', finding: { field: 'related', text } };
  }
  const isSummary = items.length > 0 && part.plain.length <= LONGEST_SUMMARY && belongsToHeadline(parts, at, items);
  return isSummary ? toFurniture(part, 'list-summary') : undefined;
}

/** Whether a part is plain text or a date, so that it can be a list item. */
function canBeItem({ cue, plain }: CuedPart): boolean {
  return cue.kind === 'text' || (cue.kind === 'byline' && isDate(plain));
}

/** Whether a list ends before a part: at a footer, at a blank line if the first two items have none between, or after the bullets. */
function endsList(part: CuedPart, items: Reading[]): boolean {
  const [first, second] = items;
  if (!first) return false;
  if (isInFooter(part.markup) && !isInFooter(first.part.markup)) return true;
  if (part.afterGap && !(second ?? first).part.afterGap) return true;
  return (
    BULLET.test(first.part.plain) &&
    !BULLET.test(part.plain) &&
    !isTimestamp(part.plain) &&
    items.every(({ part }) => BULLET.test(part.plain))
  );
}

/** Whether a sentence is the summary of the headline above it: a date follows, or earlier headlines have summaries. */
function belongsToHeadline(parts: CuedPart[], at: number, items: Reading[]): boolean {
  const next = parts[at + 1];
  if (next && isTimestamp(next.plain)) return true;
  return items.some(({ rule }) => rule === 'list-summary');
}

/** The readings of a list without a heading: two or more consecutive headlines with dates. Empty if there are fewer. */
export function readDatedHeadlines(parts: CuedPart[], index: number): Reading[] {
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
  const letters = items.reduce((sum, { part }) => sum + toLetters(part.plain).replace(/\d+/g, '').length, 0);
  return items.length > 1 && letters >= items.length * SHORTEST_MEAN ? items : [];
}
