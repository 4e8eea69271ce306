import type { Kind } from '../format/document.ts';
import { createFold } from '../format/fold.ts';
import { FEW } from '../format/resolution.ts';
import { type Candidates, candidatesFor, depthOf, narrow } from './candidates.ts';
import { cluesOf, wordsOf } from './query-words.ts';
import { kindOf, type OpenIndex, readFacetFilter, readPostings, readVariants } from './read-index.ts';
import { readResults } from './results.ts';

/** Stands for a headline outside the archive: below what articles say in their decks, above what only their bodies say. */
const DEPTH_OF_HEADLINE = 2;

const HAN = /\p{Script=Han}/u;

/**
 * Finds the documents that have every word of a query as a substring, the best first. Reads only the files it needs, the
 * rarest terms first, and stops when few candidates are left. A query that finds nothing is asked again with its
 * traditional characters simplified.
 *
 * None that has the words is missed. Unless `exact` says otherwise, some hits may not have them, since the index knows
 * places only roughly: `readResults` leaves those out.
 */
export async function search(query: string, choice: Choice, index: OpenIndex): Promise<Found> {
  const found = await searchWords(wordsOf(query, createFold()), choice, index);
  if (found.words.length === 0 || found.total > 0 || !HAN.test(query)) return found;
  const words = wordsOf(query, createFold(await readVariants(index)));
  return words.join(' ') === found.words.join(' ') ? found : searchWords(words, choice, index);
}

async function searchWords(words: string[], choice: Choice, index: OpenIndex): Promise<Found> {
  const isAllowed = await readFacetFilter(choice, index);
  const { candidates, isSettled } = await findCandidates(words, isAllowed, index);
  const depths =
    candidates.size > FEW ? depthsOf(candidates) : await depthsInTexts([...candidates.keys()], words, index);
  const kinds = new Map([...depths.keys()].map((document) => [document, kindOf(document, index.manifest)]));
  const depth = (document: number) =>
    kinds.get(document) === 'headline' ? words.length * DEPTH_OF_HEADLINE : (depths.get(document) ?? 0);
  const counts = { stock: 0, article: 0, headline: 0 };
  for (const kind of kinds.values()) counts[kind] += 1;
  return {
    words,
    hits: [...depths.keys()]
      .filter((document) => choice.kind === undefined || kinds.get(document) === choice.kind)
      .sort((a, b) => depth(a) - depth(b) || a - b),
    counts,
    total: depths.size,
    exact: isSettled || candidates.size <= FEW,
  };
}

/** Asks the index clue by clue, until it has no more to say or few candidates are left. */
async function findCandidates(words: string[], isAllowed: (document: number) => boolean, index: OpenIndex) {
  const clues = cluesOf(words, index.manifest.common);
  let candidates: Candidates | undefined;
  for (const clue of clues) {
    if (candidates && candidates.size <= FEW) break;
    const postings = await readPostings(clue.term, index);
    candidates = candidates ? narrow(candidates, clue, postings) : candidatesFor(clue, postings, isAllowed);
  }
  // A word of one pair is where the index says; of a longer one its pairs may stand near each other, and not together.
  return { candidates: candidates ?? new Map<number, []>(), isSettled: clues.length === words.length };
}

function depthsOf(candidates: Candidates): Map<number, number> {
  return new Map([...candidates].map(([document, words]) => [document, depthOf(words)]));
}

async function depthsInTexts(documents: number[], words: string[], index: OpenIndex): Promise<Map<number, number>> {
  const results = await readResults(documents, words, index);
  return new Map(results.map(({ document, depth }) => [document, depth]));
}

/** What a reader chose beside the words. */
export interface Choice {
  kind?: Kind;
  /** As the manifest names it. */
  source?: string;
  /** As the manifest names it: `2023`. */
  year?: string;
}

/** What was found. */
export interface Found {
  /** The words of the query, folded. */
  words: string[];
  /** Numbers of documents, the best first. */
  hits: number[];
  /** How many were found of each kind, whichever kind was chosen. */
  counts: Record<Kind, number>;
  total: number;
  /** Whether every hit has all words; else about one in a hundred may not. */
  exact: boolean;
}
