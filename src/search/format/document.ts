/** The kinds of pages that search finds. Documents are numbered in this order of kinds. */
export const KINDS = ['stock', 'article', 'headline'] as const;

/**
 * Invisible characters, which no reader types: control characters, soft hyphens, zero-width spaces, byte order marks.
 */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/** Prepares a text for search: composes characters (NFC) and removes invisible ones. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

/** A page that search can find, with its searched texts. No match spans two lines of a field. */
export interface Document {
  kind: Kind;
  /** Relative to the site's root: `news/x.html`. */
  address: string;
  title: string;
  deck: string;
  /** The source, authors, editors and original title of an article, and its daily stocks. */
  metadata: string;
  body: string;
  source?: string;
  /** ISO 8601. */
  published?: string;
}

/** A kind of page that search finds. */
export type Kind = (typeof KINDS)[number];
