import type { Kind } from '../format/document.ts';
import { withNumbers } from '../format/numbers.ts';
import { excerptOf, markedIn, type Span } from './excerpt.ts';
import { createFoldOf, kindOf, type OpenIndex, readDocument } from './read-index.ts';

/**
 * Reads documents and checks in their texts whether they have all words.
 *
 * @param documents numbers of documents, as in `Found.hits`
 * @param words folded, as in `Found.words`
 * @returns the documents that have all words, in the same order
 */
export async function readResults(
  documents: readonly number[],
  words: readonly string[],
  index: OpenIndex,
): Promise<Result[]> {
  const fold = await createFoldOf(index);
  const results = documents.map(async (document): Promise<Result[]> => {
    const { fields, folded, ...record } = await readDocument(document, index);
    const pairs = fields.map((text, at) => {
      const own = withNumbers(fold(text));
      // Variants change characters, but no places.
      return folded ? { ...own, folded: folded[at] ?? '' } : own;
    });
    const depths = words.map((word) => pairs.findIndex((field) => field.folded.includes(word)));
    if (depths.includes(-1)) return [];
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

/** A found document, with what a list of results shows of it. */
export interface Result {
  document: number;
  kind: Kind;
  /** Relative to the site's root: `news/x.html`. */
  address: string;
  /**
   * The sum over all words of the first field that has the word, as an index of `FIELDS`. 0 if all words are in the
   * title.
   */
  depth: number;
  title: Span[];
  /**
   * A passage with the words. If no field below the title has a word, the beginning of the first field that has text.
   */
  excerpt: Span[];
  source?: string;
  /** ISO 8601. */
  published?: string;
}
