import { type Reading, toFurniture } from '../line-reading.ts';
import { isProse } from '../words/sentence.ts';
import { findHeadingRule } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';

/** So many short lines behind the last sentence are what the site adds; fewer may be the article's. */
const SHORTEST_TRAIL = 3;
const SHORTEST_LAST_LINE = 12;

/** Tells headings from paragraphs. Short lines behind the last sentence are neither. */
export function readBlocks(paragraphs: Paragraph[]): Reading[] {
  const last = paragraphs.findLastIndex(({ text }) => isProse(text));
  const trail = paragraphs.slice(last + 1);
  const isTrail = last >= 0 && trail.length >= SHORTEST_TRAIL;
  return [
    ...paragraphs.slice(0, last + 1).flatMap((paragraph, place) => readBlock(paragraph, place, paragraphs)),
    ...trail.flatMap((paragraph) =>
      isTrail || (last >= 0 && paragraph.text.length < SHORTEST_LAST_LINE)
        ? paragraph.parts.map((part) =>
            toFurniture(part, 'short-lines-at-the-end', { role: 'paragraph', rule: 'running-text' }),
          )
        : readAs('paragraph', 'last-line', paragraph),
    ),
  ];
}

function readBlock(paragraph: Paragraph, place: number, paragraphs: Paragraph[]): Reading[] {
  const found = findHeadingRule(paragraph, {
    before: paragraphs[place - 1],
    after: paragraphs.slice(place + 1, place + 4),
  });
  if (!found) return readAs('paragraph', 'running-text', paragraph);
  return readAs(found.role, found.rule, paragraph, found.runnerUp);
}

function readAs(
  role: 'heading' | 'paragraph',
  rule: string,
  { parts, text }: Paragraph,
  runnerUp?: Reading['runnerUp'],
): Reading[] {
  return parts.map((part, place) => ({
    part,
    role,
    rule: place > 0 ? 'broken-paragraph' : rule,
    ...(place === 0 && { finding: { field: role, text } }),
    ...(runnerUp && { runnerUp }),
  }));
}
