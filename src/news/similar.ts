import { type Nearest, type Neighbour, nearestFirst, type Thoroughness, toNearest } from './nearest.ts';
import type { Terms } from './terms.ts';
import { toVectors, type Vector } from './vectors.ts';

/** From this cosine on two articles tell the very same text; different stories stay below .7. */
const SAME_TEXT = 0.9;
/** Tellings of one text share nearly all their heaviest terms. */
const FOR_TELLINGS: Thoroughness = { soughtBy: 12, compared: 24 };
/** What more terms and candidates find is no better. */
const FOR_SIMILAR: Thoroughness = { soughtBy: 32, compared: 64 };
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
  const { vectors, size } = toVectors(new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1))));
  const stories = storiesIn(vectors, toNearest({ vectors, size }, FOR_TELLINGS));
  const leaders = vectors.filter((vector) => stories.get(vector.id)?.[0] === vector);
  const nearest = toNearest({ vectors: leaders, size }, FOR_SIMILAR);
  return new Map(
    vectors.map((vector) => {
      const story = stories.get(vector.id) ?? [vector];
      const others = nearest(vector).filter(({ id, cosine }) => id !== story[0]?.id && cosine > 0);
      const closest = toClosest(vector);
      const similar = others.slice(0, most).map((leader) => closest(leader, stories.get(leader.id) ?? []));
      return [
        vector.id,
        { similar: idsOf(similar.sort(nearestFirst)), versions: idsOf(story).filter((id) => id !== vector.id) },
      ];
    }),
  );
}

/** For each article the tellings of its text, itself among them, by id. */
function storiesIn(vectors: readonly Vector[], nearest: Nearest): Map<string, Vector[]> {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const leader = leaders.get(id);
    return leader === undefined ? id : leaderOf(leader);
  };
  for (const vector of vectors) {
    for (const { id } of nearest(vector).filter(({ cosine }) => cosine >= SAME_TEXT)) {
      const [first = '', second = ''] = [leaderOf(id), leaderOf(vector.id)].sort();
      if (first !== second) leaders.set(second, first);
    }
  }
  const stories = Map.groupBy(vectors, ({ id }) => leaderOf(id));
  return new Map([...stories.values()].flatMap((story) => story.map(({ id }) => [id, story])));
}

/** Chooses among the tellings of a story the one that is closest to a vector. */
function toClosest({ terms, weights }: Vector): (leader: Neighbour, tellings: readonly Vector[]) => Neighbour {
  let byTerm: Map<number, number> | undefined;
  return (leader, tellings) => {
    if (tellings.length < 2) return leader;
    byTerm ??= new Map(Array.from(terms, (term, place) => [term, weights[place] ?? 0]));
    const compared = tellings
      .slice(0, TELLINGS_COMPARED)
      .map((telling) => ({ id: telling.id, cosine: product(byTerm, telling) }));
    return compared.sort(nearestFirst)[0] ?? leader;
  };
}

function product(byTerm: ReadonlyMap<number, number> | undefined, { terms, weights }: Vector): number {
  let sum = 0;
  for (let place = 0; place < terms.length; place += 1) {
    sum += (byTerm?.get(terms[place] ?? -1) ?? 0) * (weights[place] ?? 0);
  }
  return sum;
}

function idsOf(listed: readonly { id: string }[]): string[] {
  return listed.map(({ id }) => id);
}

/** What is like an article, by id. */
export interface Likeness {
  /** The best first, equal ones by id. */
  similar: string[];
  /** By id. */
  versions: string[];
}
