import type { Edition } from '../archive/edition.ts';
import { type Link, toLink } from './link.ts';
import { toDatedLink } from './rows.ts';

/** How many articles stand beside those of a page. */
const MOST_NEARBY = 8;

/** What lists more articles fills its page by itself. */
const LONGEST_LIST = 12;

/**
 * The articles most like those that a page lists, by id, which stand beside a short list; none beside a long one.
 *
 * @param ids of the articles that the page lists
 */
export function nearbyOf(ids: readonly string[], edition: Pick<Edition, 'byId'>): string[] {
  return new Set(ids).size > LONGEST_LIST ? [] : similarBesides(ids, edition);
}

/** The same as links on the page at `from`. */
export function toNearbyLinks(from: string, ids: readonly string[], edition: Edition): Link[] {
  return nearbyOf(ids, edition).map((id) => toDatedLink(from, id, edition));
}

/**
 * The headlines that the given articles print as related news, as links on the page at `from`: each once, without these articles;
 * none of a long list.
 */
export function toRelatedLinks(from: string, ids: readonly string[], edition: Edition): Link[] {
  const inside = new Set(ids);
  if (inside.size > LONGEST_LIST) return [];
  const related = [...inside]
    .flatMap((id) => edition.byId.get(id)?.related ?? [])
    .filter(({ article, self }) => !self && !(article && inside.has(article)));
  const byKey = new Map(related.map((citation) => [citation.key, citation]));
  return [...byKey.values()].slice(0, MOST_NEARBY).map((citation) => toLink(from, citation, edition));
}

/** The articles that most of the given ones are like, by id, without these and other versions of their texts: each text once. */
export function similarBesides(ids: readonly string[], { byId }: Pick<Edition, 'byId'>): string[] {
  const entries = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const inside = new Set(entries.flatMap(({ article, versions }) => [article.id, ...versions]));
  const shown = new Map<string, string>();
  /** The version of a text that was met first. */
  const toFirst = (id: string): string => {
    const first = shown.get(id);
    if (first !== undefined) return first;
    for (const version of [id, ...(byId.get(id)?.versions ?? [])]) shown.set(version, id);
    return id;
  };
  const found = mostFrequent(entries.map(({ similar }) => similar.filter((id) => !inside.has(id)).map(toFirst)));
  return found.slice(0, MOST_NEARBY).map(({ value }) => value);
}

/** The values of several lists without repetitions, those of most lists first, else in the order of the lists. */
export function mostFrequent(lists: readonly string[][]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
