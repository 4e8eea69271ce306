import type { Block, Capture, TextLink } from '../capture/capture.ts';
import { toPlain } from '../capture/lines/lines.ts';
import { readReferences } from '../capture/lines/references.ts';
import type { PageLine } from './line-builder.ts';

/** How many links of a page are kept: more are searched for in no time that a page is worth. */
const MOST_LINKS = 1000;

/**
 * Puts the links of a page's running text where they stand in its paragraphs, quotations and lists.
 *
 * @param capture what was read in the lines
 * @param lines all lines of the page
 * @param toUrl the address on the web to which a link leads; undefined if it leads to none
 */
export function placeLinks(
  capture: Capture,
  lines: readonly PageLine[],
  toUrl: (href: string) => string | undefined,
): Capture {
  const ofText = new Set(capture.lines.filter(({ role }) => role === 'paragraph').map(({ line }) => line));
  let rest = MOST_LINKS;
  const blocks = capture.blocks.map((block, index): Block => {
    const mayHoldLinks = block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list';
    if (rest === 0 || !mayHoldLinks) return block;
    const end = capture.blocks[index + 1]?.line ?? lines.length + 1;
    const own = lines
      .slice(block.line - 1, Math.max(end - 1, block.line))
      .filter((_, at) => ofText.has(block.line + at));
    const text = block.kind === 'list' ? block.items.join('\n') : block.text;
    const links = linksIn(text, own, rest).flatMap(({ href, ...place }) => {
      const url = toUrl(href);
      return url === undefined ? [] : [{ ...place, url }];
    });
    rest -= links.length;
    return links.length === 0 ? block : { ...block, links };
  });
  return { ...capture, blocks };
}

/** The links of some lines, by where their words stand in the text that these lines became. */
function linksIn(text: string, lines: readonly PageLine[], most: number): FoundLink[] {
  const found: FoundLink[] = [];
  let end = 0;
  for (const line of lines) {
    const start = text.indexOf(toText(line.text), end);
    for (const { from, to, href } of line.links) {
      const words = toText(line.text.slice(from, to));
      const expected = start < 0 ? end : start + toText(line.text.slice(0, from)).length;
      const at = words === '' ? -1 : text.indexOf(words, Math.max(expected, end));
      if (at < 0) continue;
      end = at + words.length;
      if (found.push({ from: at, to: end, href }) === most) return found;
    }
  }
  return found;
}

/** What a part of a line says, as the grammar reads it. */
function toText(raw: string): string {
  return toPlain(readReferences(raw));
}

/** A link by its place in a text. */
interface FoundLink extends Omit<TextLink, 'url'> {
  href: string;
}
