import { LIST_LENGTHS } from '../../archive/edition.ts';
import { findSimilar, type Similar } from '../../archive/similar/similar.ts';
import { openCache } from '../cache/cache.ts';
import { openTexts } from '../cache/texts.ts';

/** Finds the similar articles among articles whose texts are kept, by id. */
export default function compareArticles({ folder, ids }: ComparedTexts): [id: string, Similar][] {
  const { termsOf } = openTexts(openCache(folder));
  return [...findSimilar(new Map(ids.map((id) => [id, termsOf(id)])), LIST_LENGTHS.similar)];
}

/** The texts that are compared. */
export interface ComparedTexts {
  /** The folder of the cache that keeps them. */
  folder: string;
  ids: string[];
}
