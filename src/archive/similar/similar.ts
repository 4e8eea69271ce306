import type { Terms } from './article-terms.ts';
import { type Memory, type Neighbour, nearestFirst, type Sought, toNearest } from './nearest.ts';
import { toVectors, type Vector } from './tf-idf.ts';

/** From this cosine on two articles tell the very same text; different stories stay below .7. */
const SAME_TEXT = 0.9;
/** Tellings of one text share nearly all their heaviest terms. */
const FOR_TELLINGS: Sought = { soughtBy: 12, compared: 24, least: SAME_TEXT, most: Number.POSITIVE_INFINITY };
/** What more terms and candidates find is no better. */
const FOR_SIMILAR = { soughtBy: 32, compared: 64, least: Number.MIN_VALUE };
/** Of a story with more tellings only so many are compared for which is the closest. */
const TELLINGS_COMPARED = 16;
const WHOLE: Part = { number: 0, of: 1 };

/**
 * Finds for each article those that are most like it, and the other tellings of its very text (其他版本). Tellings of one
 * text count as one story, which stands in a list once, by the telling that is closest.
 *
 * @param documents terms by id, in any order
 * @param most how many similar articles are listed
 */
export function similarIn(documents: ReadonlyMap<string, Terms>, most: number): Map<string, Likeness> {
  const { tellingsIn, likenessIn } = toComparison(documents);
  return new Map(likenessIn(WHOLE, tellingsIn(WHOLE), most));
}

/**
 * Prepares to compare the articles of an archive, which may be done in parts: first all tellings are found, then what is similar.
 *
 * @param memory what was found when the archive was compared before, if it was: the outcome is the same
 */
export function toComparison(documents: ReadonlyMap<string, Terms>, memory?: Memory): Comparison {
  const { vectors, size } = toVectors(new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1))));
  const partOf = ({ number, of }: Part) => {
    const length = Math.ceil(vectors.length / of);
    return vectors.slice(number * length, (number + 1) * length);
  };
  return {
    tellingsIn(part) {
      const nearest = toNearest({ vectors, size }, FOR_TELLINGS, memory);
      return partOf(part).flatMap((vector) => nearest(vector).map(({ id }): Telling => [vector.id, id]));
    },
    likenessIn(part, tellings, most) {
      const stories = storiesIn(vectors, tellings);
      const leaders = vectors.filter((vector) => stories.get(vector.id)?.[0] === vector);
      // One more, since its own story may be among them.
      const nearest = toNearest({ vectors: leaders, size }, { ...FOR_SIMILAR, most: most + 1 }, memory);
      return partOf(part).map((vector) => {
        const story = stories.get(vector.id) ?? [vector];
        const others = nearest(vector).filter(({ id }) => id !== story[0]?.id);
        const closest = toClosest(vector);
        const similar = others.slice(0, most).map((leader) => closest(leader, stories.get(leader.id) ?? []));
        const versions = idsOf(story).filter((id) => id !== vector.id);
        return [vector.id, { similar: idsOf(similar.sort(nearestFirst)), versions }];
      });
    },
  };
}

/** For each article the tellings of its text, itself among them, by id. */
function storiesIn(vectors: readonly Vector[], tellings: readonly Telling[]): Map<string, Vector[]> {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const leader = leaders.get(id);
    return leader === undefined ? id : leaderOf(leader);
  };
  for (const [one, other] of tellings) {
    const [first = '', second = ''] = [leaderOf(one), leaderOf(other)].sort();
    if (first !== second) leaders.set(second, first);
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

/** Compares articles with all others. */
export interface Comparison {
  /** Those of a part with other tellings of their very texts, in the order of their ids. */
  tellingsIn: (part: Part) => Telling[];
  /**
   * What those of a part are like.
   *
   * @param tellings those of all parts, in order
   */
  likenessIn: (part: Part, tellings: readonly Telling[], most: number) => [id: string, Likeness][];
}

/** One of several parts of the articles, by number from 0. */
export interface Part {
  number: number;
  of: number;
}

/** Two articles that tell the same text, by id. */
export type Telling = [one: string, other: string];

/** What is like an article, by id. */
export interface Likeness {
  /** The best first, equal ones by id. */
  similar: string[];
  /** By id. */
  versions: string[];
}
