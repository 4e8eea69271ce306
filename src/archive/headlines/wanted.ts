import { compare } from '../order.ts';
import { type Citation, type Citations, targetOf } from './citations.ts';
import { isCitationOfOther } from './cited-by.ts';

/**
 * Lists the headlines that are not in the archive (待收录), the most cited first, equal ones by headline.
 *
 * @param citations by id of the citing article, in the archive's order
 * @param mostTogether the most citations to list as cited together with a headline
 */
export function wantedIn(citations: ReadonlyMap<string, Citations>, mostTogether: number): Wanted[] {
  const drafts = new Map<string, Draft>();
  for (const [id, { previous, next, related }] of citations) {
    const cited = new Map(
      [previous, next, ...related].filter(isCitationOfOther).map((citation) => [targetOf(citation), citation]),
    );
    for (const [target, { article, key, title, candidates = [], url }] of cited) {
      if (article) continue;
      const draft = drafts.get(target) ?? { headline: title, key, candidates, citedBy: [], pages: [] };
      if (url) draft.url ??= url;
      draft.citedBy.push(id);
      draft.pages.push([...cited.values()]);
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

/** The citations on the same pages as a headline: those on the most pages first, equal ones by title. */
function citedTogether(key: string, pages: Citation[][]): Citation[] {
  const others = new Map<string, { citation: Citation; count: number }>();
  for (const citation of pages.flat()) {
    if (!citation.article && citation.key === key) continue;
    const entry = others.get(targetOf(citation)) ?? { citation, count: 0 };
    entry.count += 1;
    others.set(targetOf(citation), entry);
  }
  return [...others.values()]
    .sort(
      (a, b) =>
        b.count - a.count || compare(a.citation.title, b.citation.title) || compare(a.citation.key, b.citation.key),
    )
    .map(({ citation }) => citation);
}

/** A headline that no article in the archive has, or that may mean several articles. */
export interface Wanted {
  /** In its longest printed form. */
  headline: string;
  /** The stem of its page's address: the key of `headline`. Every citation of the headline has this key. */
  key: string;
  /** Where it stands on the web, as the first article that cites it with an address says. */
  url?: string;
  /** Ids of the articles that the headline may mean; empty if it is not in the archive. */
  candidates: string[];
  /** Ids of the articles that cite it, in the archive's order. */
  citedBy: string[];
  /** The citations on the same pages (常与它并列的标题): those on the most pages first, equal ones by title. */
  citedTogether: Citation[];
}

interface Draft extends Omit<Wanted, 'citedTogether'> {
  pages: Citation[][];
}
