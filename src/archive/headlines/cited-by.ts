import { type Citation, type Citations, targetOf } from './citations.ts';

/**
 * Inverts citations: lists the articles that cite each article or headline (提到本文的文章), without self-citations.
 *
 * @param citations by id of the citing article, in the archive's order
 * @returns ids of the citing articles in the same order, by the `targetOf` of their citation
 */
export function citedByIn(citations: ReadonlyMap<string, Citations>): Map<string, string[]> {
  const citedBy = new Map<string, string[]>();
  for (const [id, { previous, next, related }] of citations) {
    for (const target of new Set([previous, next, ...related].filter(isCitationOfOther).map(targetOf))) {
      const citing = citedBy.get(target);
      if (citing) citing.push(id);
      else citedBy.set(target, [id]);
    }
  }
  return citedBy;
}

/** Whether a value is a citation, and not a self-citation. */
export function isCitationOfOther(citation: Citation | undefined): citation is Citation {
  return citation !== undefined && !citation.self;
}
