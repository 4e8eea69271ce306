import { type Citation, type Citations, targetOf } from './citations.ts';

/**
 * Turns citations round: who cites each article or headline (谁提到了这篇). An article that cites itself does not count.
 *
 * @param citations by id of the citing article, in the archive's order
 * @returns from what `targetOf` gives for a citation, to ids in that order
 */
export function citedByIn(citations: ReadonlyMap<string, Citations>): Map<string, string[]> {
  const citedBy = new Map<string, string[]>();
  for (const [id, { previous, next, related }] of citations) {
    for (const target of new Set([previous, next, ...related].filter(isOther).map(targetOf))) {
      const citing = citedBy.get(target);
      if (citing) citing.push(id);
      else citedBy.set(target, [id]);
    }
  }
  return citedBy;
}

/** Whether it is a citation, and of something else than the citing article. */
export function isOther(citation: Citation | undefined): citation is Citation {
  return citation !== undefined && !citation.self;
}
