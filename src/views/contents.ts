import { cutIntoPhrases } from '../chinese/phrases.ts';
import { toPhrasedHtml } from './phrased.ts';

/** The narrowest line of the list of contents, in em: beside a text on a wide screen. */
const NARROWEST_ENTRY = 11;

/** The entries of the list of contents of a text: its headings of the second level. */
export function toContents(headings: readonly Heading[]): ContentsEntry[] {
  return headings
    .filter(({ depth = 2 }) => depth === 2)
    .map(({ slug, text }) => ({
      slug,
      text,
      html: toPhrasedHtml(text, { phrasesOf: cutIntoPhrases }, NARROWEST_ENTRY),
    }));
}

interface Heading {
  /** 2 by default, as in captures. */
  depth?: number;
  slug: string;
  text: string;
}

/** A heading of a text, and its anchor. */
export interface ContentsEntry {
  slug: string;
  text: string;
  /** As HTML, if lines would break inside its phrases: see `toPhrasedHtml`. */
  html?: string | undefined;
}
