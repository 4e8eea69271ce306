import { LIST_LENGTHS } from '../../archive/edition.ts';
import {
  type Comparison,
  type NearDuplicate,
  type Part,
  type Similar,
  toComparison,
} from '../../archive/similar/similar.ts';
import { openCache } from '../cache/cache.ts';
import { openTexts } from '../cache/texts.ts';
import { buildCache } from '../paths.ts';

let comparison: Comparison | undefined;

/**
 * Compares a part of all articles whose texts are kept with all others: finds near duplicates, and similar articles as soon
 * as the near duplicates of all parts are known. A process prepares the comparison once.
 */
export default function compareArticles({ part, nearDuplicates }: ComparedPart): FoundInPart {
  comparison ??= prepare();
  if (!nearDuplicates) return { nearDuplicates: comparison.nearDuplicatesIn(part), similar: [] };
  return { nearDuplicates: [], similar: comparison.similarIn(part, nearDuplicates, LIST_LENGTHS.similar) };
}

function prepare(): Comparison {
  const { ids, termsOf } = openTexts(openCache(buildCache));
  return toComparison(new Map(ids().map((id) => [id, termsOf(id)])));
}

/** The part that a process compares. */
export interface ComparedPart {
  part: Part;
  /** Of all parts, once they are known. */
  nearDuplicates?: NearDuplicate[];
}

/** What a process found: near duplicates, or similar articles by id. */
export interface FoundInPart {
  nearDuplicates: NearDuplicate[];
  similar: [id: string, Similar][];
}
