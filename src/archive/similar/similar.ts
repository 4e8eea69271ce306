import type { Terms } from './article-terms.ts';
import { type Neighbour, nearestFirst, type SearchLimits, toNearest } from './nearest.ts';
import { toVectors, type Vector } from './tf-idf.ts';

/** From this cosine on, two articles are versions of the very same text; different stories stay below .7. */
const SAME_TEXT = 0.9;
/** Versions of one text share nearly all their heaviest terms. */
const FOR_NEAR_DUPLICATES: SearchLimits = {
  queryTerms: 12,
  candidates: 24,
  leastCosine: SAME_TEXT,
  most: Number.POSITIVE_INFINITY,
};
/** More terms and candidates find nothing better. */
const FOR_SIMILAR = { queryTerms: 32, candidates: 64, leastCosine: Number.MIN_VALUE };
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
  const { vectors, size } = toVectors(new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1))));
  const partOf = ({ number, of }: Part) => {
    const length = Math.ceil(vectors.length / of);
    return vectors.slice(number * length, (number + 1) * length);
  };
  return {
    nearDuplicatesIn(part) {
      const nearest = toNearest({ vectors, size }, FOR_NEAR_DUPLICATES);
      return partOf(part).flatMap((vector) => nearest(vector).map(({ id }): NearDuplicate => [vector.id, id]));
    },
    similarIn(part, nearDuplicates, most) {
      const versions = groupVersions(vectors, nearDuplicates);
      const firstVersions = vectors.filter((vector) => versions.get(vector.id)?.[0] === vector);
      // One more, since a version of the article itself may be among them.
      const nearest = toNearest({ vectors: firstVersions, size }, { ...FOR_SIMILAR, most: most + 1 });
      return partOf(part).map((vector) => {
        const sameText = versions.get(vector.id) ?? [vector];
        const others = nearest(vector).filter(({ id }) => id !== sameText[0]?.id);
        const closest = toClosest(vector);
        const similar = others.slice(0, most).map((first) => closest(first, versions.get(first.id) ?? []));
        const otherVersions = idsOf(sameText).filter((id) => id !== vector.id);
        return [vector.id, { similar: idsOf(similar.sort(nearestFirst)), versions: otherVersions }];
      });
    },
  };
}

/** Groups the articles that are versions of one text, near duplicates of near duplicates included: by id, in the order of ids. */
function groupVersions(vectors: readonly Vector[], nearDuplicates: readonly NearDuplicate[]): Map<string, Vector[]> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  for (const [one, other] of nearDuplicates) {
    const [first = '', second = ''] = [rootOf(one), rootOf(other)].sort();
    if (first !== second) parents.set(second, first);
  }
  const groups = Map.groupBy(vectors, ({ id }) => rootOf(id));
  return new Map([...groups.values()].flatMap((group) => group.map(({ id }) => [id, group])));
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
}
