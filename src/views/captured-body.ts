import { addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Block } from '../archive/article.ts';
import type { Edition } from '../archive/edition.ts';
import { findStockNames } from '../archive/stocks/links.ts';
import { type Part, partAtMeasures } from '../chinese/numerals.ts';

/**
 * Prepares the body of a capture for its page at `from`: each heading gets an anchor, counted from 1, and shares that the
 * archive knows are linked where the text names them first; numerals are kept with their units.
 *
 * @param codes the shares that the article names with their code
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
    const linked = (spans.next().value ?? [{ text }]).flatMap(({ text, code }): Span[] =>
      code ? [{ text, href: relativeLink(from, addressOfStock(code)) }] : partAtMeasures(text),
    );
    return { kind, spans: linked };
  });
}

/** A part of a captured body as its page shows it. */
export type ShownBlock = { kind: 'heading'; slug: string; text: string } | { kind: 'paragraph'; spans: Span[] };

/** A run of text, perhaps a link, or a numeral with its unit. */
export interface Span extends Part {
  href?: string;
}
