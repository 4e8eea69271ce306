import type { Edition } from '../archive/edition.ts';
import { isFigure } from '../chinese/figures.ts';
import { splitAtMeasures } from '../chinese/numerals.ts';
import { markSpaced, type Span } from './captured-body.ts';
import type { Link } from './link.ts';
import { toDatedLink } from './rows.ts';

/** What stands beside an article whose row of figures is not quoted. */
const IN_TABLE = '见于表格';

/**
 * What articles say, for the page at `from`: each text once, with all articles that have it. A row of a table is shown with its
 * cells apart, and not at all where most of them are figures, which say nothing without their heads.
 */
export function toQuotes(from: string, sayings: readonly Saying[], edition: Edition): Quote[] {
  const groups = Map.groupBy(sayings, ({ article, text }) => text ?? article);
  return Array.from(groups.values(), (group) => {
    const text = toShownText(group[0]?.text);
    const isLeftOut = text === undefined && group[0]?.text !== undefined;
    const links = group.map(({ article }) => toDatedLink(from, article, edition));
    return {
      ...(text !== undefined && { text: toParts(text) }),
      links: isLeftOut
        ? links.map((link) => ({ ...link, mark: [link.mark, IN_TABLE].filter(Boolean).join(' · ') }))
        : links,
    };
  });
}

/** The cells of a row are parted by tabs: see `textOf` in archive/article-text.ts. */
function toShownText(text: string | undefined): string | undefined {
  const cells = (text ?? '').split('\t').flatMap((cell) => cell.trim() || []);
  if (cells.length < 2) return text;
  const figures = cells.filter(isFigure).length;
  return 2 * figures < cells.length ? cells.join(' · ') : undefined;
}

/** A text, in which figures that stand side by side are one part: `2023年4月25日`. */
function toParts(text: string): Span[] {
  const parts: Span[] = [];
  for (const part of splitAtMeasures(text)) {
    const before = parts.at(-1);
    if (before?.measure && part.measure) before.text += part.text;
    else parts.push(part);
  }
  return parts.map(markSpaced);
}

/** What an article says: a sentence, the text of a box, or a row of a table; without a text only its title is of interest. */
export interface Saying {
  article: string;
  text?: string | undefined;
}

/** What one or several articles say. */
export interface Quote {
  /** Its figures with their units, and what stands between them. */
  text?: Span[];
  links: Link[];
}
