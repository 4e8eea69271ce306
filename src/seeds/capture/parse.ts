import type { Capture } from './capture.ts';
import { toCued } from './cues/cues.ts';
import { toParts } from './cues/line-parts.ts';
import { toOpened } from './layout/above-the-text.ts';
import { readBlocks } from './layout/blocks.ts';
import { toParagraphs } from './layout/paragraphs.ts';
import { toSections } from './layout/sections.ts';
import { toListed } from './runs/runs.ts';
import { toCapture } from './to-capture.ts';

/**
 * Reads the text of a captured news page.
 *
 * @returns what is in it, with an account of every line. Total: any text gives a capture, perhaps a thin one.
 */
export function parseCapture(text: string): Capture {
  const parts = toParts(text); // a line, or each of the things that share one
  const cued = toCued(parts); // what a part's own words say it is
  const listed = toListed(cued); // labels with what follows them: pagers, lists, boxes
  const sections = toSections(listed); // where the title stands, the text begins and ends
  const opened = toOpened(sections); // deck, second title and names above the text
  const paragraphs = toParagraphs(opened.text); // what a crawler broke, put together
  const blocks = readBlocks(paragraphs); // headings and paragraphs
  return toCapture(opened, blocks); // the rest is the site's
}
