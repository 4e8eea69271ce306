import { type Neighbour, toNearest } from './nearest.ts';
import type { Terms } from './terms.ts';
import { toVectors, type Vector } from './vectors.ts';

/** From this cosine on two articles tell the very same text; different stories stay below .7. */
const SAME_TEXT = 0.9;
/** Of a story with more tellings only so many are compared for which is the closest. */
const TELLINGS_COMPARED = 16;

/**
 * Finds for each article those that are most like it, and the other tellings of its very text (其他版本). Tellings of one
 * text count as one story, which stands in a list once, by the telling that is closest.
 *
 * @param documents terms by id, in any order
 * @param most how many similar articles are listed
 */
export function similarIn(documents: ReadonlyMap<string, Terms>, most: number): Map<string, Likeness> {
  const sorted = new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1)));
  const { vectors, size } = toVectors(sorted);
  const stories = storiesIn(vectors, toNearest({ vectors, size }));
  const nearestStories = toNearest({
    vectors: vectors.filter((vector) => stories.get(vector.id)?.[0] === vector),
    size,
  });
  return new Map(
    vectors.map((vector) => {
      const story = stories.get(vector.id) ?? [vector];
      const similar = nearestStories(vector)
        .filter(({ id, cosine }) => id !== story[0]?.id && cosine > 0)
        .slice(0, most)
        .map(({ id }) => closest(vector, stories.get(id) ?? []))
        .sort(nearestFirst)
        .map(({ id }) => id);
      return [vector.id, { similar, versions: story.filter((other) => other !== vector).map(({ id }) => id) }];
    }),
  );
}

/** For each article the tellings of its text, itself among them, in the order of the vectors. */
function storiesIn(vectors: readonly Vector[], nearest: (vector: Vector) => Neighbour[]): Map<string, Vector[]> {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const leader = leaders.get(id);
    return leader === undefined ? id : leaderOf(leader);
  };
  for (const vector of vectors) {
    for (const { id, cosine } of nearest(vector)) {
      const [first = '', second = ''] = [leaderOf(id), leaderOf(vector.id)].sort();
      if (cosine >= SAME_TEXT && first !== second) leaders.set(second, first);
    }
  }
  const groups = Map.groupBy(vectors, ({ id }) => leaderOf(id));
  return new Map(vectors.map(({ id }) => [id, groups.get(leaderOf(id)) ?? []]));
}

function closest(vector: Vector, tellings: readonly Vector[]): Neighbour {
  const weights = new Map(Array.from(vector.terms, (term, at) => [term, vector.weights[at] ?? 0]));
  const compared = tellings.slice(0, TELLINGS_COMPARED).map(({ id, ...other }) => {
    let cosine = 0;
    for (const [at, term] of other.terms.entries()) cosine += (weights.get(term) ?? 0) * (other.weights[at] ?? 0);
    return { id, cosine };
  });
  return compared.sort(nearestFirst)[0] ?? { id: vector.id, cosine: 0 };
}

function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || (a.id < b.id ? -1 : 1);
}

/** What is like an article, by id. */
export interface Likeness {
  /** The best first, equal ones by id. */
  similar: string[];
  /** By id. */
  versions: string[];
}
