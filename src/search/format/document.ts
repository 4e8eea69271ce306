/** The kinds of pages that can be found, in the order of the documents' numbers. */
export const KINDS = ['stock', 'article', 'headline'] as const;

/** Characters that take no room, and that no reader types: control characters, soft hyphens, zero-width spaces. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/** Prepares a text for search: composes characters (NFC) and removes invisible ones. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '');
}

/** A page that can be found, with what is searched of it. No match goes across the lines of a field. */
export interface Document {
  kind: Kind;
  /** From the site's root: `news/x.html`. */
  address: string;
  title: string;
  deck: string;
  /** What is known of an article: its source, authors, editors and original title, and its daily stocks. */
  note: string;
  body: string;
  source?: string;
  /** ISO 8601. */
  published?: string;
}

/** A kind of page that can be found. */
export type Kind = (typeof KINDS)[number];
