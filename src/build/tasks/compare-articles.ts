import { LIST_LENGTHS } from '../../archive/edition.ts';
import { findSimilar, type Similar } from '../../archive/similar/similar.ts';
import { openCache } from '../cache/cache.ts';
import { buildCache } from '../paths.ts';

/** Finds the similar articles among all articles whose texts are kept, by id. */
export default function compareArticles(): [id: string, Similar][] {
  return [...findSimilar(openCache(buildCache).entries('terms'), LIST_LENGTHS.similar)];
}
