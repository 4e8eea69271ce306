import type { Reading } from '../line-reading.ts';
import { findAnnounced, findHeadingRule, isMarkedAsHeading, type Neighbours } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';

/** Tells headings from paragraphs. */
export function readBlocks(paragraphs: Paragraph[]): Reading[] {
  const announced = findAnnounced(paragraphs);
  const areMarked = paragraphs.some(isMarkedAsHeading);
  return paragraphs.flatMap((paragraph, index) =>
    readBlock(paragraph, {
      before: paragraphs[index - 1],
      after: paragraphs.slice(index + 1, index + 4),
      isAnnounced: announced.has(paragraph),
      areMarked,
    }),
  );
}

function readBlock(paragraph: Paragraph, neighbours: Neighbours): Reading[] {
  const found = findHeadingRule(paragraph, neighbours);
  if (!found) return readAs('paragraph', 'running-text', paragraph);
  return readAs(found.role, found.rule, paragraph, found.runnerUp);
}

/** The readings of a paragraph's parts. The first one holds its text. */
export function readAs(
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
