import type { Terms } from './article-terms.ts';
import { type Cosines, type CosineWith, toCosines } from './cosine.ts';
import { type Neighbour, nearestFirst, type SearchLimits, toNearest } from './nearest.ts';
import { isSameStory, mayBeSameStory, type Overlap } from './same-story.ts';
import { toVectors, type Vector, type Vectors } from './tf-idf.ts';
import { commonPassages, sharedWording, withoutCommon } from './wording.ts';

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

/**
 * Finds for each article the most similar articles, and the other versions of its very text (其他版本). A text with several
 * versions stands in a list of similar articles once, by its closest version.
 *
 * @param documents terms by id, in any order
 * @param most how many similar articles are listed
 * @returns by id
 */
export function findSimilar(documents: ReadonlyMap<string, Terms>, most: number): Map<string, Similar> {
  const { vectors, cosinesOf, versionsOf, othersOf, toOverlap } = toComparison(documents);
  return new Map(
    vectors.map((vector) => {
      const cosineWith = cosinesOf(vector);
      const sameText = versionsOf(vector.id);
      const others = othersOf(vector, cosineWith);
      const similar = others.slice(0, most).map((first) => toClosest(first, versionsOf(first.id), cosineWith));
      const otherVersions = idsOf(sameText)
        .filter((id) => id !== vector.id)
        .sort();
      const compared = sameText[0] === vector ? others.filter(mayBeSameStory) : [];
      const tellings = compared.map((other) => toOverlap(vector.id, other)).filter(isSameStory);
      return [vector.id, { similar: idsOf(similar.sort(nearestFirst)), versions: otherVersions, tellings }];
    }),
  );
}

/** What an article has in common with the articles nearest to it, the nearest first; of a text with several versions with the longest one. */
export function findOverlaps(documents: ReadonlyMap<string, Terms>, id: string): Telling[] {
  const { vectors, cosinesOf, othersOf, toOverlap } = toComparison(documents);
  const vector = vectors.find((each) => each.id === id);
  return vector ? othersOf(vector, cosinesOf(vector)).map((other) => toOverlap(id, other)) : [];
}

/** Prepares to compare the articles of an archive. */
function toComparison(documents: ReadonlyMap<string, Terms>) {
  const passagesOf = (id: string) => documents.get(id)?.passages ?? new Int32Array();
  const { vectors, size } = toVectors(new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1))));
  const cosinesOf = toCosines(size);
  const nearDuplicates = nearDuplicatesIn({ vectors, size }, cosinesOf);
  const versions = groupVersions(vectors, nearDuplicates, (id) => passagesOf(id).length);
  const versionsOf = (id: string) => versions.get(id) ?? [];
  const longestVersions = vectors.filter((vector) => versionsOf(vector.id)[0] === vector);
  const nearest = toNearest({ vectors: longestVersions, size }, FOR_SIMILAR);
  const common = commonPassages(longestVersions.map(({ id }) => passagesOf(id)));
  const wordings = new Map<string, Int32Array>();
  const wordingOf = (id: string) => {
    const wording = wordings.get(id) ?? withoutCommon(passagesOf(id), common);
    wordings.set(id, wording);
    return wording;
  };
  return {
    vectors,
    cosinesOf,
    versionsOf,
    othersOf: (vector: Vector, cosineWith: CosineWith) =>
      nearest(vector, cosineWith).filter(({ id }) => id !== versionsOf(vector.id)[0]?.id),
    toOverlap: (id: string, other: Neighbour): Telling => ({
      ...other,
      shared: sharedWording(wordingOf(id), wordingOf(other.id)),
    }),
  };
}

/** In the order of their ids. */
function nearDuplicatesIn(vectors: Vectors, cosinesOf: Cosines): NearDuplicate[] {
  const nearest = toNearest(vectors, FOR_NEAR_DUPLICATES);
  return vectors.vectors.flatMap((vector) =>
    nearest(vector, cosinesOf(vector)).map(({ id }): NearDuplicate => [vector.id, id]),
  );
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
function toClosest(first: Neighbour, versions: readonly Vector[], cosineWith: CosineWith): Neighbour {
  if (versions.length < 2) return first;
  const compared = versions.slice(0, VERSIONS_COMPARED).map((each) => ({ id: each.id, cosine: cosineWith(each) }));
  return compared.sort(nearestFirst)[0] ?? first;
}

function idsOf(listed: readonly { id: string }[]): string[] {
  return listed.map(({ id }) => id);
}

/** Two articles that are versions of one text, by id. */
type NearDuplicate = [one: string, other: string];

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
