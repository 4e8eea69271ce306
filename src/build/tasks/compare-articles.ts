import { LIST_LENGTHS } from '../../archive/edition.ts';
import type { Terms } from '../../archive/similar/article-terms.ts';
import { findSimilar, type Similar } from '../../archive/similar/similar.ts';
import { openCache } from '../cache/cache.ts';
import { incompleteTexts, openTexts } from '../cache/texts.ts';

/** The terms that this process has read, by the id of the article. */
const held = new Map<string, Terms>();

/**
 * Compares articles whose texts are kept, in two steps. The first one reads the terms of all texts before it is known which seeds
 * have changed, and tells which texts are not complete. The second one finds the similar articles; a process that was not asked
 * for the first reads the terms then.
 */
export default function compareArticles({ folder, compared }: Step): StepDone {
  const cache = openCache(folder);
  if (!compared) {
    for (const [id, terms] of cache.entries('terms')) held.set(id, terms);
    return { incomplete: incompleteTexts(cache, held) };
  }
  const { termsOf } = openTexts(cache);
  for (const id of compared.changed) held.set(id, termsOf(id));
  const terms = new Map(compared.ids.map((id) => [id, held.get(id) ?? termsOf(id)]));
  return { similar: [...findSimilar(terms, LIST_LENGTHS.similar)] };
}

/** What is asked of the process: first to read what is kept in a folder of the cache, then to compare. */
export interface Step {
  folder: string;
  compared?: {
    ids: string[];
    /** Those whose terms may be others than those that were read first. */
    changed: string[];
  };
}

export interface StepDone {
  /** The articles of which the text is kept, but is damaged or not complete, by id. */
  incomplete?: string[];
  similar?: [id: string, Similar][];
}
