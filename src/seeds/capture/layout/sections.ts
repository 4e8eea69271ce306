import type { ListedPart } from '../runs/runs.ts';
import { isProse } from '../words/sentence.ts';
import { findTitle } from './title.ts';

/** What may stand at an article's end, and inside it as well: what the site says of itself. */
const LIKELY_END = new Set(['disclaimer', 'keywords', 'comments', 'share']);

/** The text behind an article's end is less than this share of the article's own. */
const LARGEST_REST = { sure: 0.3, likely: 0.05 };

/** A capture in the order of a page. */
export interface Sections {
  /** What stands before the title. */
  preamble: ListedPart[];
  title?: { part: ListedPart; text: string };
  /** Between the title and the running text. */
  head: ListedPart[];
  /** From the first to the last line of running text. */
  body: ListedPart[];
  /** Behind the article. */
  tail: ListedPart[];
}

/** Finds the title, and where the running text begins and ends. */
export function toSections(parts: ListedPart[]): Sections {
  const title = findTitle(parts);
  const place = title ? title.index : -1;
  const titlePart = parts[place];
  const rest = parts.slice(place + 1);
  const start = beginningOf(rest);
  const end = endOf(rest, start);
  return {
    preamble: parts.slice(0, Math.max(place, 0)),
    ...(title && titlePart && { title: { part: titlePart, text: title.text } }),
    head: rest.slice(0, start),
    body: rest.slice(start, end),
    tail: rest.slice(end),
  };
}

/** The first line of running text, or the end where there is none. */
function beginningOf(parts: ListedPart[]): number {
  const start = parts.findIndex((part) => isOpen(part) && isProse(part.plain));
  return start < 0 ? parts.findLastIndex(isOpen) + 1 : start;
}

/** The first sign of an end behind which there is little running text. */
function endOf(parts: ListedPart[], start: number): number {
  const lengths = parts.map((part) => (isOpen(part) && isProse(part.plain) ? part.plain.length : 0));
  let after = lengths.slice(start).reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let at = start; at < parts.length; at += 1) {
    const part = parts[at];
    const sign = part && endSignOf(part);
    if (sign && before > 0 && after <= before * LARGEST_REST[sign]) return at;
    before += lengths[at] ?? 0;
    after -= lengths[at] ?? 0;
  }
  return parts.length;
}

/** Pagers, lists, boxes and editors stand at an end; other bylines and what the site says may stand elsewhere too. */
function endSignOf({ cue, reading }: ListedPart): 'sure' | 'likely' | undefined {
  if (reading || (cue.kind === 'byline' && cue.statement.editors)) return 'sure';
  return cue.kind === 'byline' || (cue.kind === 'furniture' && LIKELY_END.has(cue.rule)) ? 'likely' : undefined;
}

/** Whether no rule has claimed a part yet. */
export function isOpen({ cue, reading }: ListedPart): boolean {
  return !reading && (cue.kind === 'text' || cue.kind === 'list');
}
