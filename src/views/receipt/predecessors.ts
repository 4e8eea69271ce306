import type { Receipt, ReceiptArticle, RecordedArticle } from './receipt.ts';

/**
 * Finds what each article was in the former publications: the one with its id, with an id that it states as former, or else
 * with the same bytes, if no other article is that one.
 *
 * @returns by the id of the article; nothing for what is new
 */
export function predecessorsIn(former: Receipt, articles: readonly PublishedArticle[]): Map<string, RecordedArticle> {
  const published = byId([...former.articles, ...former.withdrawn]);
  const gone = byId(former.gone);
  const found = new Map<string, RecordedArticle>();
  for (const { id, formerly } of articles) {
    const names = [id, ...formerly.toReversed()].map(foldId);
    const predecessor = firstIn(published, names) ?? firstIn(gone, names);
    if (predecessor) found.set(id, predecessor);
  }
  const claimed = claimedIds(articles);
  const left = [...former.articles, ...former.gone].filter(({ id }) => !claimed.has(foldId(id)));
  // Of several with the same bytes the first is meant, and one that is still there before one that is gone.
  const byBytes = new Map(left.toReversed().map((each) => [each.sha256, each]));
  for (const { id, sha256 } of articles) {
    const same = found.has(id) ? undefined : byBytes.get(sha256);
    if (same) found.set(id, same);
    if (same) byBytes.delete(sha256);
  }
  return found;
}

/** The present and former ids of articles, folded. */
export function claimedIds(articles: readonly PublishedArticle[]): Set<string> {
  return new Set(articles.flatMap(({ id, formerly }) => [id, ...formerly]).map(foldId));
}

/** Ids are equal whatever their case. */
export function foldId(id: string): string {
  return id.toLowerCase();
}

function byId(articles: readonly RecordedArticle[]): Map<string, RecordedArticle> {
  return new Map(articles.map((each) => [foldId(each.id), each]));
}

function firstIn(articles: ReadonlyMap<string, RecordedArticle>, ids: readonly string[]): RecordedArticle | undefined {
  return articles.get(ids.find((id) => articles.has(id)) ?? '');
}

/** An article that is published now, or withdrawn for a reason. */
export interface PublishedArticle extends ReceiptArticle {
  /** SHA-256 of what a written seed says beside its former ids. */
  content?: string | undefined;
  /** SHA-256 of what corrects a capture. */
  corrections?: string | undefined;
  formerly: readonly string[];
  /** Why it is withdrawn. */
  withdrawn?: string | undefined;
}
