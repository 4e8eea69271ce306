import { compare } from '../order.ts';

/** Two groups become one if so many of all possible links between them are there: a chain of links is no group. */
const LEAST_SHARE_OF_LINKS = 0.25;

/**
 * Joins linked ids to groups, the strongest link first. Groups grow only while their members are linked to each other. The
 * result is the same for the links in any order.
 *
 * @returns each group of two or more, in no order
 */
export function toGroups(links: readonly Link[]): string[][] {
  const linkedTo = new Map<string, Set<string>>();
  const groups = new Map<string, string[]>();
  for (const [one, other] of links.flatMap(({ one, other }) => [[one, other] as const, [other, one] as const])) {
    linkedTo.set(one, (linkedTo.get(one) ?? new Set()).add(other));
    groups.set(one, [one]);
  }
  for (const { one, other } of [...links].sort(strongestFirst)) {
    const [smaller = [], larger = []] = [groups.get(one) ?? [], groups.get(other) ?? []].sort(
      (a, b) => a.length - b.length,
    );
    if (smaller === larger) continue;
    const between = smaller.reduce((sum, id) => sum + countIn(larger, linkedTo.get(id)), 0);
    if (between < LEAST_SHARE_OF_LINKS * smaller.length * larger.length) continue;
    larger.push(...smaller);
    for (const id of smaller) groups.set(id, larger);
  }
  return [...new Set(groups.values())].filter(({ length }) => length > 1);
}

function countIn(ids: readonly string[], linked: ReadonlySet<string> = new Set()): number {
  return ids.reduce((count, id) => count + Number(linked.has(id)), 0);
}

function strongestFirst(a: Link, b: Link): number {
  return b.strength - a.strength || compare(a.one, b.one) || compare(a.other, b.other);
}

/** Two ids that belong together. */
export interface Link {
  one: string;
  other: string;
  strength: number;
}
