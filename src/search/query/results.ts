import type { Kind } from '../format/document.ts';
import { createFold } from '../format/fold.ts';
import { excerptOf, markedIn, type Span } from './excerpt.ts';
import { kindOf, type OpenIndex, readDocument } from './read-index.ts';

/**
 * Reads documents and settles by their texts whether they have all words.
 *
 * @param documents numbers, as `search` gives them
 * @returns those that do, in the same order
 */
export async function readResults(
  documents: readonly number[],
  words: readonly string[],
  index: OpenIndex,
): Promise<Result[]> {
  const fold = createFold();
  const results = documents.map(async (document): Promise<Result[]> => {
    const { fields, folded = fields.map(fold), ...record } = await readDocument(document, index);
    const depths = words.map((word) => folded.findIndex((field) => field.includes(word)));
    if (depths.includes(-1)) return [];
    const pairs = fields.map((text, at) => ({ text, folded: folded[at] ?? text }));
    return [
      {
        ...record,
        document,
        kind: kindOf(document, index.manifest),
        depth: depths.reduce((sum, depth) => sum + depth, 0),
        title: pairs[0] ? markedIn(pairs[0], words) : [],
        excerpt: excerptOf(pairs.slice(1), words),
      },
    ];
  });
  return (await Promise.all(results)).flat();
}

/** A document that was found, as it is shown. */
export interface Result {
  document: number;
  kind: Kind;
  /** From the site's root: `news/x.html`. */
  address: string;
  /** How far down the words stand: 0 if all are in its title. */
  depth: number;
  title: Span[];
  /** A passage with the words, or the beginning of the text if they are in the title only. */
  excerpt: Span[];
  source?: string;
  /** ISO 8601. */
  published?: string;
}
