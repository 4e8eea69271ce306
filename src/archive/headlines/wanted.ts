import { compare } from '../order.ts';
import { type Citation, type Citations, targetOf } from './citations.ts';
import { isOther } from './cited-by.ts';

/**
 * Lists the headlines that are not in the archive (待收录): those that most articles cite first, then in the order of the
 * headlines.
 *
 * @param citations by id of the citing article, in the archive's order
 * @param mostTogether how many headlines are listed beside each
 */
export function wantedIn(citations: ReadonlyMap<string, Citations>, mostTogether: number): Wanted[] {
  const drafts = new Map<string, Draft>();
  for (const [id, { previous, next, related }] of citations) {
    const page = new Map(
      [previous, next, ...related].filter(isOther).map((citation) => [targetOf(citation), citation]),
    );
    for (const [target, { article, key, title, candidates = [] }] of page) {
      if (article) continue;
      const draft = drafts.get(target) ?? { headline: title, key, candidates, citedBy: [], pages: [] };
      draft.citedBy.push(id);
      draft.pages.push([...page.values()]);
      drafts.set(target, draft);
    }
  }
  return [...drafts.values()]
    .sort((a, b) => b.citedBy.length - a.citedBy.length || compare(a.headline, b.headline))
    .map(({ pages, ...wanted }) => ({
      ...wanted,
      citedTogether: citedTogether(wanted.key, pages).slice(0, mostTogether),
    }));
}

/** What stands beside a headline, on most pages first, then in the order of the titles. */
function citedTogether(key: string, pages: Citation[][]): Citation[] {
  const beside = new Map<string, { citation: Citation; count: number }>();
  for (const citation of pages.flat()) {
    if (!citation.article && citation.key === key) continue;
    const entry = beside.get(targetOf(citation)) ?? { citation, count: 0 };
    entry.count += 1;
    beside.set(targetOf(citation), entry);
  }
  return [...beside.values()]
    .sort(
      (a, b) =>
        b.count - a.count || compare(a.citation.title, b.citation.title) || compare(a.citation.key, b.citation.key),
    )
    .map(({ citation }) => citation);
}

/** A headline that no article in the archive carries, or of which it cannot be told which article is meant. */
export interface Wanted {
  /** In its longest printed form. */
  headline: string;
  /** The stem of its address: the key of that form. Every citation of it has this key. */
  key: string;
  /** Ids of articles of which any may be meant; with none of them the headline is truly not in the archive. */
  candidates: string[];
  /** Ids of the articles that cite it, in the archive's order. */
  citedBy: string[];
  /** What is cited beside it (常一起出现), on most pages first, then in the order of the titles. */
  citedTogether: Citation[];
}

interface Draft extends Omit<Wanted, 'citedTogether'> {
  pages: Citation[][];
}
