import { lostAddresses } from './lost-addresses.ts';
import { claimedIds, foldId, type PublishedArticle } from './predecessors.ts';
import type { Changes, Receipt, ReceiptArticle, RecordedArticle } from './receipt.ts';

/** Lists the changes since the former publication, but for wanted headlines that arrived. */
export function changesSince(
  former: Receipt,
  { articles, addresses }: Publication,
  predecessors: ReadonlyMap<string, RecordedArticle>,
): Omit<Changes, 'arrived'> {
  const shown = new Set(former.articles.map(({ id }) => foldId(id)));
  const hidden = new Set(former.withdrawn.map(({ id }) => foldId(id)));
  const wasShown = ({ id }: PublishedArticle) => shown.has(foldId(predecessors.get(id)?.id ?? ''));
  const wasHidden = ({ id }: PublishedArticle) => hidden.has(foldId(predecessors.get(id)?.id ?? ''));
  const present = articles.filter(({ withdrawn }) => withdrawn === undefined);
  const { moved, removed } = departuresIn(former, articles, predecessors);
  return {
    added: present.filter((article) => !wasShown(article)).map(toEntry),
    changed: present
      .filter((article) => wasShown(article) && hasChanged(article, predecessors.get(article.id)))
      .map(toEntry),
    moved,
    withdrawn: articles.flatMap((article) =>
      article.withdrawn === undefined || wasHidden(article) ? [] : { ...toEntry(article), reason: article.withdrawn },
    ),
    removed,
    lost: lostAddresses(Object.keys(former.files), addresses),
  };
}

/** Whether an article says something else than before. Stating a former id changes bytes, and nothing that it says. */
export function hasChanged(article: PublishedArticle, before: RecordedArticle | undefined): boolean {
  if (!before) return false;
  if (before.corrections !== article.corrections) return true;
  return before.sha256 !== article.sha256 && (before.content === undefined || before.content !== article.content);
}

/** Whether nothing was changed. */
export function isNothing(changes: Omit<Changes, 'arrived'>): boolean {
  return Object.values(changes).every((list) => list.length === 0);
}

/** Former changes as far as they are still true: an address may have come back, a move may be stated by now. */
export function stillTrue(changes: Changes, { articles, addresses }: Publication): Changes {
  const claimed = claimedIds(articles);
  return {
    ...changes,
    moved: changes.moved.map((each) => ({ ...each, isStated: each.isStated || claimed.has(foldId(each.from)) })),
    lost: changes.lost.filter((address) => !addresses.has(address)),
  };
}

/** The articles that are no more at their former addresses: those that have others, and those that are gone. */
function departuresIn(
  former: Receipt,
  articles: readonly PublishedArticle[],
  predecessors: ReadonlyMap<string, RecordedArticle>,
): Pick<Changes, 'moved' | 'removed'> {
  const present = new Set(articles.map(({ id }) => foldId(id)));
  const successors = new Map<string, PublishedArticle>();
  for (const article of articles)
    for (const id of [predecessors.get(article.id)?.id ?? article.id, ...article.formerly])
      successors.set(foldId(id), article);
  const claimed = claimedIds(articles);
  const [moved, removed]: [Changes['moved'], Changes['removed']] = [[], []];
  for (const { id, title, sha256 } of former.articles) {
    if (present.has(foldId(id))) continue;
    const successor = successors.get(foldId(id));
    if (!successor) removed.push({ id, title, sha256 });
    else if (successor.withdrawn === undefined)
      moved.push({ ...toEntry(successor), from: id, isStated: claimed.has(foldId(id)) });
  }
  return { moved, removed };
}

function toEntry({ id, title, sha256 }: PublishedArticle): ReceiptArticle {
  return { id, title, sha256 };
}

/** What a build publishes. */
export interface Publication {
  /** In the archive's order, the withdrawn ones last. */
  articles: readonly PublishedArticle[];
  /** The addresses of all pages. */
  addresses: ReadonlySet<string>;
  /** By the address of each page that leads on to another: the address of that. */
  redirects: Receipt['redirects'];
}
