import type { ListedPart } from '../runs/runs.ts';
import { isProse } from '../words/sentence.ts';
import { findTitle } from './title.ts';

/** The rules of furniture that is common at the end of an article, but also possible inside it. */
const LIKELY_END = new Set(['disclaimer', 'keywords', 'comments', 'share']);

/** The most running text after the end of an article, as a share of the running text before the end. */
const LARGEST_REST = { sure: 0.3, likely: 0.05 };

/** The parts of a capture, in the order of the page. */
export interface Sections {
  /** Before the title. */
  preamble: ListedPart[];
  title?: { part: ListedPart; text: string };
  /** Between the title and the running text. */
  head: ListedPart[];
  /** From the first to the last line of running text. */
  body: ListedPart[];
  /** After the article. */
  tail: ListedPart[];
}

/** Finds the title, and the beginning and the end of the running text. */
export function toSections(parts: ListedPart[]): Sections {
  const title = findTitle(parts);
  const titleIndex = title ? title.index : -1;
  const titlePart = parts[titleIndex];
  const rest = parts.slice(titleIndex + 1);
  const start = beginningOf(rest);
  const end = endOf(rest, start);
  return {
    preamble: parts.slice(0, Math.max(titleIndex, 0)),
    ...(title && titlePart && { title: { part: titlePart, text: title.text } }),
    head: rest.slice(0, start),
    body: rest.slice(start, end),
    tail: rest.slice(end),
  };
}

/** The index of the first line of running text; the index after the last unclaimed part if there is no such line. */
function beginningOf(parts: ListedPart[]): number {
  const start = parts.findIndex((part) => isUnclaimed(part) && isProse(part.plain));
  return start < 0 ? parts.findLastIndex(isUnclaimed) + 1 : start;
}

/** The index of the first end sign that little running text follows; the number of parts if there is no such sign. */
function endOf(parts: ListedPart[], start: number): number {
  const lengths = parts.map((part) => (isUnclaimed(part) && isProse(part.plain) ? part.plain.length : 0));
  let after = lengths.slice(start).reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let index = start; index < parts.length; index += 1) {
    const part = parts[index];
    const sign = part && endSignOf(part);
    if (sign && before > 0 && after <= before * LARGEST_REST[sign]) return index;
    before += lengths[index] ?? 0;
    after -= lengths[index] ?? 0;
  }
  return parts.length;
}

/** How surely a part marks the end: runs and editors are sure, other bylines and the site's notices are likely. */
function endSignOf({ cue, reading }: ListedPart): 'sure' | 'likely' | undefined {
  if (reading || (cue.kind === 'byline' && cue.statement.editors)) return 'sure';
  return cue.kind === 'byline' || (cue.kind === 'furniture' && LIKELY_END.has(cue.rule)) ? 'likely' : undefined;
}

/** Whether a part is text that no rule has claimed yet. */
export function isUnclaimed({ cue, reading }: ListedPart): boolean {
  return !reading && (cue.kind === 'text' || cue.kind === 'list');
}
