import { addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Block } from '../archive/article.ts';
import type { Edition } from '../archive/edition.ts';
import { findStockNames } from '../archive/stocks/links.ts';
import { shortestFlushLine } from '../chinese/line-units.ts';
import { type Part, splitAtMeasures } from '../chinese/numerals.ts';

/**
 * Prepares the body of a capture for its page at `from`: numbers the anchors of headings from 1, links each stock of
 * the archive at its first name in the text, and keeps numerals together with their units.
 *
 * @param codes the codes of the stocks that the article names with their code
 */
export function toBlocks(
  from: string,
  blocks: readonly Block[],
  codes: readonly string[],
  edition: Edition,
): ShownBlock[] {
  const paragraphs = blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
  const spans = findStockNames(paragraphs, edition.stockNames, codes).values();
  let headings = 0;
  return blocks.map(({ kind, text }) => {
    if (kind === 'heading') {
      headings += 1;
      return { kind, text, slug: `part-${headings}` };
    }
    const parts = (spans.next().value ?? [{ text }]).flatMap(({ text, code }): Span[] =>
      code ? [{ text, href: relativeLink(from, addressOfStock(code)) }] : splitAtMeasures(text),
    );
    return { kind, flush: shortestFlushLine(text), spans: parts.map(markSpaced) };
  });
}

/** Marks a run that begins with a letter or a digit right behind a Han character. */
function markSpaced(span: Span, at: number, spans: readonly Span[]): Span {
  const before = spans[at - 1]?.text ?? '';
  const isSpaced = !span.href && /^[A-Za-z0-9]/.test(span.text) && /\p{Script=Han}$/u.test(before);
  return isSpaced ? { ...span, spaced: true } : span;
}

/** A part of a captured body as its page shows it. */
export type ShownBlock = { kind: 'heading'; slug: string; text: string } | ShownParagraph;

interface ShownParagraph {
  kind: 'paragraph';
  spans: Span[];
  /** The shortest line, in em, to which the paragraph is justified. Undefined if it is set ragged. */
  flush: number | undefined;
}

/** A run of text: plain text, a link, or a numeral with its unit. */
export interface Span extends Part {
  href?: string;
  /** Whether a space stands before the run, which no engine may keep at the begin of a line. */
  spaced?: true;
}
