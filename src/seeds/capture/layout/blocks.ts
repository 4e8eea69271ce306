import { type Reading, toFurniture } from '../line-reading.ts';
import { isProse } from '../words/sentence.ts';
import { findHeadingRule } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';

/** The fewest short lines after the last sentence that are furniture. */
const SHORTEST_TRAIL = 3;

/** If there are fewer such lines, those of at least this many characters belong to the article. */
const SHORTEST_LAST_LINE = 12;

/** Tells headings from paragraphs. Short lines after the last sentence are furniture. */
export function readBlocks(paragraphs: Paragraph[]): Reading[] {
  const last = paragraphs.findLastIndex(({ text }) => isProse(text));
  const trail = paragraphs.slice(last + 1);
  const isTrail = last >= 0 && trail.length >= SHORTEST_TRAIL;
  return [
    ...paragraphs.slice(0, last + 1).flatMap((paragraph, index) => readBlock(paragraph, index, paragraphs)),
    ...trail.flatMap((paragraph) =>
      isTrail || (last >= 0 && paragraph.text.length < SHORTEST_LAST_LINE)
        ? paragraph.parts.map((part) =>
            toFurniture(part, 'short-lines-at-the-end', { role: 'paragraph', rule: 'running-text' }),
          )
        : readAs('paragraph', 'last-line', paragraph),
    ),
  ];
}

function readBlock(paragraph: Paragraph, index: number, paragraphs: Paragraph[]): Reading[] {
  const found = findHeadingRule(paragraph, {
    before: paragraphs[index - 1],
    after: paragraphs.slice(index + 1, index + 4),
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
  return parts.map((part, index) => ({
    part,
    role,
    rule: index > 0 ? 'broken-paragraph' : rule,
    ...(index === 0 && { finding: { field: role, text } }),
    ...(runnerUp && { runnerUp }),
  }));
}
