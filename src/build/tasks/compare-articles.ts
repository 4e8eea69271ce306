import { LIST_LENGTHS } from '../../archive/edition.ts';
import { findSimilar, type Similar } from '../../archive/similar/similar.ts';
import { openCache } from '../cache/cache.ts';
import { openTexts } from '../cache/texts.ts';
import { buildCache } from '../paths.ts';

/** Finds the similar articles among all articles whose texts are kept, by id. */
export default function compareArticles(): [id: string, Similar][] {
  const { ids, termsOf } = openTexts(openCache(buildCache));
  return [...findSimilar(new Map(ids().map((id) => [id, termsOf(id)])), LIST_LENGTHS.similar)];
}
