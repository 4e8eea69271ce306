import { compare } from './order.ts';

/** The arrivals of articles of which nothing is known of earlier publications: the first of the archive's order came last. */
export function arrivalsInOrder(ids: readonly string[]): Arrivals {
  return toArrivals(
    ids.map((id, at) => ({ id, number: ids.length - at, came: 1 })),
    ids.length,
  );
}

/**
 * Sorts arrivals.
 *
 * @param arrived in the archive's order
 * @param total how many articles have arrived so far
 */
export function toArrivals(arrived: readonly Arrived[], total: number): Arrivals {
  const latestFirst = arrived
    .map((each, at) => ({ ...each, at }))
    .sort((a, b) => compare(b.came, a.came) || compare(a.at, b.at));
  const ranked = latestFirst.map(({ at: _, ...each }, rank) => ({ ...each, rank }));
  const byNumber = ranked.toSorted((a, b) => compare(b.number, a.number));
  return { total, byId: new Map(byNumber.map(({ id, ...arrival }) => [id, arrival])) };
}

/**
 * The articles that came last, the latest first: as many as there are places, fewer where some have gone since, so that nothing
 * old takes their place.
 */
export function latestIn({ total, byId }: Arrivals, places: number): string[] {
  const latest: [string, Arrival][] = [];
  for (const [id, arrival] of byId) {
    if (arrival.number <= total - places) break;
    latest.push([id, arrival]);
  }
  return latest.sort(([, a], [, b]) => compare(a.rank, b.rank)).map(([id]) => id);
}

/** The articles that came after the first publication, the latest first: none on a site that is published for the first time. */
export function newcomersIn({ byId }: Arrivals): string[] {
  const newcomers = [...byId].filter(([, { came }]) => came > 1);
  return newcomers.sort(([, a], [, b]) => compare(a.rank, b.rank)).map(([id]) => id);
}

/** When the articles of an archive came. */
export interface Arrivals {
  /** How many articles have arrived so far; some may have gone since. */
  total: number;
  /** The arrival of each article by its id, the last first. */
  byId: ReadonlyMap<string, Arrival>;
}

interface Arrival {
  /** In the order of arrival, from 1. */
  number: number;
  /** The publication with which it came, from 1. */
  came: number;
  /** The place among all articles, from 0: by publication, the latest first, then in the archive's order. */
  rank: number;
}

type Arrived = Omit<Arrival, 'rank'> & { id: string };
