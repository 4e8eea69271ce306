import { type Reading, toFurniture } from '../line-reading.ts';
import { findNumberHeadings } from '../words/numbers.ts';
import { findAnnounced, findHeadingRule, isMarkedAsHeading, type Neighbours } from './headings.ts';
import { findLists } from './lists.ts';
import { isPictureName } from './no-heading.ts';
import type { Paragraph } from './paragraphs.ts';

/** Tells headings, paragraphs, lists and tables from each other. */
export function readBlocks(paragraphs: Paragraph[]): Reading[] {
  const announced = findAnnounced(paragraphs);
  const areMarked = paragraphs.some(isMarkedAsHeading);
  const numbers = findNumberHeadings(paragraphs.map(({ text }) => text));
  const lists = findLists(paragraphs);
  const listed = new Set([...lists.values()].flat());
  const readOne = (paragraph: Paragraph, index: number) =>
    readBlock(paragraph, {
      before: paragraphs[index - 1],
      after: paragraphs.slice(index + 1, index + 4),
      isAnnounced: announced.has(paragraph),
      areMarked,
    });
  return paragraphs.flatMap((paragraph, index) => {
    const items = lists.get(paragraph);
    if (items) return readList(items);
    if (numbers.has(index)) return readAs('heading', 'number', paragraph);
    return listed.has(paragraph) ? [] : readOne(paragraph, index);
  });
}

function readBlock(paragraph: Paragraph, neighbours: Neighbours): Reading[] {
  if (paragraph.rows) return readTable(paragraph, paragraph.rows);
  if (isPictureName(paragraph.text)) return paragraph.parts.map((part) => toFurniture(part, 'caption'));
  const found = findHeadingRule(paragraph, neighbours);
  if (!found) return readAs('paragraph', 'running-text', paragraph);
  return readAs(found.role, found.rule, paragraph, found.runnerUp);
}

function readList(items: Paragraph[]): Reading[] {
  const parts = items.flatMap((item) => item.parts);
  return parts.map((part, index) => ({
    part,
    role: 'paragraph',
    rule: 'list-item',
    ...(index === 0 && { finding: { field: 'list', items: items.map(({ text }) => text) } }),
  }));
}

function readTable({ parts }: Paragraph, rows: string[][]): Reading[] {
  const first = parts.find(({ plain }) => plain !== '');
  return parts.map((part) => ({
    part,
    role: 'paragraph',
    rule: 'table-row',
    ...(part === first && { finding: { field: 'table', rows } }),
  }));
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
