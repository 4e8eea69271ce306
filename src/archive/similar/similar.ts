import type { Terms } from './article-terms.ts';
import { type Neighbour, nearestFirst, type SearchLimits, toNearest } from './nearest.ts';
import { isSameStory, type Overlap } from './same-story.ts';
import { toVectors, type Vector } from './tf-idf.ts';
import { commonPassages, sharedWording } from './wording.ts';

/** From this cosine on, two articles are versions of the very same text; different stories stay below .7. */
const SAME_TEXT = 0.9;
/** Versions of one text share nearly all their heaviest terms. */
const FOR_NEAR_DUPLICATES: SearchLimits = {
  queryTerms: 12,
  candidates: 24,
  leastCosine: SAME_TEXT,
  most: Number.POSITIVE_INFINITY,
};
/** Below this cosine two articles have a word or two in common, and seldom a subject. */
const LEAST_SIMILAR = 0.1;
/** More terms and candidates find nothing better. An event has seldom more tellings than are given. */
const FOR_SIMILAR: SearchLimits = { queryTerms: 32, candidates: 64, leastCosine: LEAST_SIMILAR, most: 32 };
/** Of a text with more versions only so many are compared to find the closest one. */
const VERSIONS_COMPARED = 16;
const WHOLE: Part = { number: 0, of: 1 };

/**
 * Finds for each article the most similar articles, and the other versions of its very text (其他版本). A text with several
 * versions stands in a list of similar articles once, by its closest version.
 *
 * @param documents terms by id, in any order
 * @param most how many similar articles are listed
 * @returns by id
 */
export function findSimilar(documents: ReadonlyMap<string, Terms>, most: number): Map<string, Similar> {
  const { nearDuplicatesIn, similarIn } = toComparison(documents);
  return new Map(similarIn(WHOLE, nearDuplicatesIn(WHOLE), most));
}

/** Prepares to compare the articles of an archive, which can be done in parts: near duplicates first, then similar articles. */
export function toComparison(documents: ReadonlyMap<string, Terms>): Comparison {
  const passagesOf = (id: string) => documents.get(id)?.passages ?? new Int32Array();
  const { vectors, size } = toVectors(new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1))));
  const partOf = ({ number, of }: Part) => {
    const length = Math.ceil(vectors.length / of);
    return vectors.slice(number * length, (number + 1) * length);
  };
  const toMatching = (nearDuplicates: readonly NearDuplicate[]) => {
    const versions = groupVersions(vectors, nearDuplicates, (id) => passagesOf(id).length);
    const longestVersions = vectors.filter((vector) => versions.get(vector.id)?.[0] === vector);
    const nearest = toNearest({ vectors: longestVersions, size }, FOR_SIMILAR);
    const common = commonPassages(longestVersions.map(({ id }) => passagesOf(id)));
    const versionsOf = (vector: Vector) => versions.get(vector.id) ?? [vector];
    return {
      versions,
      versionsOf,
      othersOf: (vector: Vector) => nearest(vector).filter(({ id }) => id !== versionsOf(vector)[0]?.id),
      toOverlap: (id: string, other: Neighbour): Telling => ({
        ...other,
        shared: sharedWording(passagesOf(id), passagesOf(other.id), common),
      }),
    };
  };
  return {
    nearDuplicatesIn(part) {
      const nearest = toNearest({ vectors, size }, FOR_NEAR_DUPLICATES);
      return partOf(part).flatMap((vector) => nearest(vector).map(({ id }): NearDuplicate => [vector.id, id]));
    },
    similarIn(part, nearDuplicates, most) {
      const { versions, versionsOf, othersOf, toOverlap } = toMatching(nearDuplicates);
      return partOf(part).map((vector) => {
        const sameText = versionsOf(vector);
        const others = othersOf(vector);
        const closest = toClosest(vector);
        const similar = others.slice(0, most).map((first) => closest(first, versions.get(first.id) ?? []));
        const otherVersions = idsOf(sameText)
          .filter((id) => id !== vector.id)
          .sort();
        const compared = sameText[0] === vector ? others : [];
        const tellings = compared.map((other) => toOverlap(vector.id, other)).filter(isSameStory);
        return [vector.id, { similar: idsOf(similar.sort(nearestFirst)), versions: otherVersions, tellings }];
      });
    },
    overlapsOf(id) {
      const vector = vectors.find((each) => each.id === id);
      const { othersOf, toOverlap } = toMatching(this.nearDuplicatesIn(WHOLE));
      return vector ? othersOf(vector).map((other) => toOverlap(id, other)) : [];
    },
  };
}

/**
 * Groups the articles that are versions of one text, near duplicates of near duplicates included: by id, the longest first,
 * equal ones in the order of ids. The longest stands for all when texts are compared, since it may quote what others leave out.
 */
function groupVersions(
  vectors: readonly Vector[],
  nearDuplicates: readonly NearDuplicate[],
  lengthOf: (id: string) => number,
): Map<string, Vector[]> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  for (const [one, other] of nearDuplicates) {
    const [first = '', second = ''] = [rootOf(one), rootOf(other)].sort();
    if (first !== second) parents.set(second, first);
  }
  const groups = [...Map.groupBy(vectors, ({ id }) => rootOf(id)).values()];
  for (const group of groups) group.sort((a, b) => lengthOf(b.id) - lengthOf(a.id));
  return new Map(groups.flatMap((group) => group.map(({ id }) => [id, group])));
}

/** Chooses among the versions of a text the one that is closest to a vector. */
function toClosest({ terms, weights }: Vector): (first: Neighbour, versions: readonly Vector[]) => Neighbour {
  let byTerm: Map<number, number> | undefined;
  return (first, versions) => {
    if (versions.length < 2) return first;
    byTerm ??= new Map(Array.from(terms, (term, place) => [term, weights[place] ?? 0]));
    const compared = versions
      .slice(0, VERSIONS_COMPARED)
      .map((version) => ({ id: version.id, cosine: product(byTerm, version) }));
    return compared.sort(nearestFirst)[0] ?? first;
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
  /** Finds the near duplicates of the articles in a part, in the order of their ids. */
  nearDuplicatesIn: (part: Part) => NearDuplicate[];
  /**
   * Finds the similar articles of those in a part.
   *
   * @param nearDuplicates of all parts, in order
   */
  similarIn: (part: Part, nearDuplicates: readonly NearDuplicate[], most: number) => [id: string, Similar][];
  /** What an article has in common with the articles nearest to it, the nearest first; of a text with several versions with the longest one. */
  overlapsOf: (id: string) => Telling[];
}

/** One of several equal parts of the articles, by number from 0. */
export interface Part {
  number: number;
  of: number;
}

/** Two articles that are versions of one text, by id. */
export type NearDuplicate = [one: string, other: string];

/** The articles that are like another one, by id. */
export interface Similar {
  /** The best first, equal ones by id. */
  similar: string[];
  /** By id. */
  versions: string[];
  /** Articles that tell the same event: of a text with several versions the longest one, and none of the others. */
  tellings: Telling[];
}

/** Another article, with what is common to both. */
export interface Telling extends Overlap {
  id: string;
}
