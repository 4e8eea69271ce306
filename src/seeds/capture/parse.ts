import { findArticle } from './article/article.ts';
import { toWeighed, type Weighed } from './article/title-evidence.ts';
import type { Capture } from './capture.ts';
import { toCued } from './cues/cues.ts';
import { toPartsOfLines } from './cues/line-parts.ts';
import { readOpening } from './layout/above-the-text.ts';
import { readBlocks } from './layout/blocks.ts';
import { toParagraphs } from './layout/paragraphs.ts';
import { toSections } from './layout/sections.ts';
import { type LogicalLine, toLogicalLines } from './lines/lines.ts';
import { toListed } from './runs/runs.ts';
import { toCapture } from './to-capture.ts';

/**
 * Reads the text of a captured news page.
 *
 * @returns its content, with the role of every line. It never throws: any text gives a capture, perhaps a thin one.
 */
export function parseCapture(text: string): Capture {
  return parseLines(toLogicalLines(text));
}

/**
 * The lines that were compared for the title of a captured page, the best first.
 *
 * @example findTitles(toLogicalLines('海水为什么是咸的\n河流带来了盐，雨水溶解了岩石。'))[0]
 *   // { line: 1, text: '海水为什么是咸的', score: 6.2, evidence: [{ kind: 'near', value: 0.97, weight: 1.5 }, …] }
 */
export function findTitles(lines: LogicalLine[]): ComparedTitle[] {
  const parts = toListed(toCued(toPartsOfLines(lines)));
  return findArticle(parts)
    .toCandidates()
    .map(({ index, text, score, evidence }) => ({
      line: parts[index]?.line ?? 1,
      text,
      score,
      evidence: toWeighed(evidence()),
    }));
}

/**
 * Reads the lines of a news page, be it from its text or from the page itself.
 *
 * @param dates what else states dates, where the page shows a day without its year: `2023-04-25`
 */
export function parseLines(lines: LogicalLine[], dates: readonly string[] = []): Capture {
  const parts = toPartsOfLines(lines); // the pieces of lines that hold several items
  const cued = toCued(parts); // the kind of each part, judged by its words alone
  const listed = toListed(cued); // pagers, lists, boxes: labels with the parts that follow
  const sections = toSections(listed); // the title, the beginning and the end of the text
  const opening = readOpening(sections); // deck, second title, names and menus above the text
  const paragraphs = toParagraphs(opening.unclaimed); // joins paragraphs that a crawler broke
  const blocks = readBlocks(paragraphs); // headings and paragraphs
  return toCapture(opening, blocks, dates); // all other parts are furniture
}

/** A line that may be the title, or a piece of it. */
export interface ComparedTitle {
  /** Counted from 1. */
  line: number;
  text: string;
  /** The sum of its evidence, each value times its weight. */
  score: number;
  /** What speaks for it and against it, what counts most first. */
  evidence: Weighed[];
}
