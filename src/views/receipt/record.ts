import { changesSince, hasChanged, isNothing, type Publication, stillTrue } from './changes.ts';
import { type PublishedArticle, predecessorsIn } from './predecessors.ts';
import type { Changes, Receipt, RecordedArticle } from './receipt.ts';

/** How many articles that are gone are remembered, so that one that comes back is not taken for new. */
const MOST_GONE = 1000;

/**
 * Continues the record of publications: with which of them each article came, changed or moved, and what went. A publication
 * counts only if it changes anything; the same articles give the same record again. No clock is asked.
 *
 * @param former the receipt of the site that is replaced; without one, everything came with the first publication
 * @param headlines what arrived of the headlines that were wanted, at all and with this publication
 */
export function continueRecord(
  publication: Publication,
  former: Receipt | undefined,
  { arrivedHeadlines, arrived }: ArrivedHeadlines,
): PublicationRecord {
  const { articles, redirects } = publication;
  const predecessors = former ? predecessorsIn(former, articles) : new Map<string, RecordedArticle>();
  const changes = former && changesSince(former, publication, predecessors);
  const isNew = !changes || !isNothing(changes);
  const number = (former?.publication ?? 0) + (isNew ? 1 : 0);
  const fresh = articles.filter(({ id }) => !predecessors.has(id));
  const arrivals = (former?.arrivals ?? 0) + fresh.length;
  // The first of the archive's order arrives last, as the newest.
  const arrivalOf = new Map(fresh.map(({ id }, at) => [id, arrivals - at]));
  const recorded = articles.map((article) => {
    const before = predecessors.get(article.id);
    return before ? toContinued(article, before, number) : toNew(article, number, arrivalOf.get(article.id) ?? 0);
  });
  return {
    publication: number,
    articles: recorded.filter((_, at) => articles[at]?.withdrawn === undefined),
    arrivals,
    withdrawn: recorded.flatMap((each, at) => {
      const reason = articles[at]?.withdrawn;
      return reason === undefined ? [] : { ...each, reason };
    }),
    arrivedHeadlines,
    redirects,
    gone: goneSince(former, changes?.removed ?? [], { predecessors, number }),
    changes:
      changes && isNew
        ? { ...changes, arrived }
        : ((former?.changes && stillTrue(former.changes, publication)) ?? null),
  };
}

function toNew(article: PublishedArticle, came: number, arrival: number): RecordedArticle {
  const { id, title, sha256, content, corrections } = article;
  return {
    id,
    title,
    sha256,
    ...(content !== undefined && { content }),
    ...(corrections !== undefined && { corrections }),
    came,
    arrival,
  };
}

function toContinued(article: PublishedArticle, before: RecordedArticle, number: number): RecordedArticle {
  const changed = hasChanged(article, before) ? number : before.changed;
  const moved = before.id === article.id ? before.moved : number;
  return {
    ...toNew(article, before.came, before.arrival),
    ...(changed !== undefined && { changed }),
    ...(moved !== undefined && { moved }),
  };
}

/** The articles that are gone, the last first: those that went with this publication, and former ones that have not come back. */
function goneSince(
  former: Receipt | undefined,
  removed: Changes['removed'],
  { predecessors, number }: { predecessors: ReadonlyMap<string, RecordedArticle>; number: number },
): Receipt['gone'] {
  const [ids, back] = [removed, [...predecessors.values()]].map((list) => new Set(list.map(({ id }) => id)));
  const went = former?.articles.filter(({ id }) => ids?.has(id)).map((each) => ({ ...each, went: number })) ?? [];
  return [...went, ...(former?.gone.filter(({ id }) => !back?.has(id)) ?? [])].slice(0, MOST_GONE);
}

/** See the fields of a receipt with these names. */
export interface ArrivedHeadlines {
  arrivedHeadlines: Receipt['arrivedHeadlines'];
  arrived: Changes['arrived'];
}

/** What a receipt remembers of publications. */
export type PublicationRecord = Pick<
  Receipt,
  'publication' | 'articles' | 'arrivals' | 'withdrawn' | 'gone' | 'arrivedHeadlines' | 'redirects' | 'changes'
>;
