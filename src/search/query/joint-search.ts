import { lengthOf } from '../format/character-pairs.ts';
import { addressOfSums, type JointManifest, type ListedIndex } from '../format/joint-manifest.ts';
import { RESULTS_PER_STEP } from '../format/resolution.ts';
import { decodeLists, fileOfNumber, firstOfFile, numberOfTerm } from '../format/sums.ts';
import { createMerge, type Merge } from './merge.ts';
import { queryTermsOf } from './query-words.ts';
import type { OpenIndex } from './read-index.ts';
import { type Choice, readingsOf, searchWords } from './search.ts';

/** The text of an article has about as many bytes as a file of lists. */
const fewFor = (terms: number) => Math.min(RESULTS_PER_STEP, terms);

/** So many terms of a query are looked up in the joint sums at a time, and so many in all. */
const LOOKED_UP = { atATime: 3, atMost: 9 };

/**
 * Asks the indexes of several editions, one after the other, in their order: those that may have the words by the joint sums. Each
 * time it is drawn it asks one more. Every edition is asked for one reading of the query before any is asked for the next one.
 */
export async function* searchJointly(query: string, choice: Choice, joint: JointIndex): AsyncGenerator<Answer> {
  for await (const words of readingsOf(query, joint.own)) {
    const merge = createMerge(words);
    const asked = await editionsWith(words, choice, joint);
    let failed = 0;
    if (asked.length === 0) yield { words, merge, asked: 0, left: 0, failed };
    for (const [at, edition] of asked.entries()) {
      try {
        const index = { ...(await joint.open(edition)), fewFor, termsOf: fewestTermsOf };
        if (choice.source === undefined || index.manifest.sources.includes(choice.source))
          merge.add(at, edition, index, await searchWords(words, choice, index));
      } catch (error) {
        // One edition that is being published anew, say, does not hide the others.
        failed += 1;
        if (failed === asked.length) throw error;
      }
      yield { words, merge, asked: at + 1, left: asked.length - at - 1, failed };
    }
    if (merge.total() > 0) return;
  }
}

/** The editions that may have all words, and articles of the chosen year. */
async function editionsWith(words: readonly string[], { year }: Choice, joint: JointIndex): Promise<ListedIndex[]> {
  if (words.length === 0) return [];
  let asked = joint.manifest.editions.filter(({ years }) => year === undefined || years.includes(year));
  const terms = queryTermsOf(words, '').map(({ term }) => term);
  for (let at = 0; at < LOOKED_UP.atMost && asked.length > 1; at += LOOKED_UP.atATime) {
    const some = terms.slice(at, at + LOOKED_UP.atATime);
    const having = await Promise.all(some.map((term) => editionsHaving(term, joint)));
    asked = asked.filter((edition) => !edition.isSummed || having.every((each) => each.has(edition)));
  }
  return asked;
}

/** As many terms of words as have all their characters. The texts of what is shown tell whether these form the words. */
const fewestTermsOf: typeof queryTermsOf = (words, common) => {
  const isRead = words.map((word) => Array.from({ length: word.length }, () => false));
  return queryTermsOf(words, common).filter(({ word, term, offset }) => {
    const ofWord = isRead[word] ?? [];
    const isNeeded = ofWord.slice(offset, offset + lengthOf(term)).includes(false);
    ofWord.fill(true, offset, offset + lengthOf(term));
    return isNeeded;
  });
};

/** The editions of which the joint sums say that they may have a term. */
async function editionsHaving(
  term: number,
  { manifest: { sums, editions }, read }: JointIndex,
): Promise<Set<ListedIndex>> {
  const number = numberOfTerm(term);
  const file = fileOfNumber(number, sums.files);
  const lists = decodeLists(await read(addressOfSums(sums.version, file)), editions.length);
  const behind = number - firstOfFile(file, sums.files);
  return new Set(editions.filter((_, at) => lists[at]?.includes(behind)));
}

/** The indexes of several editions. */
export interface JointIndex {
  manifest: JointManifest;
  /** The index of the page that asks, which folds its queries as all others do. */
  own: OpenIndex;
  /** Reads a file by its address. */
  read: (address: string) => Promise<Uint8Array>;
  /** Opens the index of an edition as it is now. It is called more than once for the same edition. */
  open: (edition: ListedIndex) => Promise<OpenIndex>;
}

/** What the editions that were asked so far have found. */
export interface Answer {
  /** The words of the query, folded. */
  words: string[];
  merge: Merge;
  /** How many editions were asked, and how many that may have the words were not. */
  asked: number;
  left: number;
  /** How many of those that were asked could not be read. */
  failed: number;
}
