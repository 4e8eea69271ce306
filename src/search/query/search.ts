import type { Kind } from '../format/document.ts';
import { createFold } from '../format/fold.ts';
import { RESULTS_PER_STEP } from '../format/resolution.ts';
import { type Candidates, candidatesFor, depthOf, narrow } from './candidates.ts';
import { foldQuery, queryTermsOf, wordsIn } from './query-words.ts';
import { createFoldOf, kindOf, type OpenIndex, readFacetFilter, readPostings, readVariants } from './read-index.ts';
import { readResults } from './results.ts';
import { separateCodes } from './stated-codes.ts';

/**
 * The depth of a word in a stock and in a wanted headline. A stock's code and names rank like an article's title. A
 * word in a headline ranks below a word in an article's deck and above a word in an article's body.
 */
const DEPTHS: Partial<Record<Kind, number>> = { stock: 0, headline: 2 };

const HAN = /\p{Script=Han}/u;

/**
 * Finds the documents that have every word of a query as a substring, the best first. Reads the posting lists of the
 * rarest terms first, and stops when few candidates are left. If nothing is found, searches again for another reading
 * of the query: see `readingsOf`.
 *
 * The search never misses a document that has all words. If `exact` is false, some hits may lack a word, since the
 * index records places as ranges. `readResults` leaves such hits out.
 */
export async function search(query: string, choice: Choice, index: OpenIndex): Promise<Found> {
  let first: Found | undefined;
  for await (const words of readingsOf(query, index)) {
    const found = await searchWords(words, choice, index);
    if (found.total > 0) return found;
    first ??= found;
  }
  return first ?? searchWords([], choice, index);
}

/** The words of a query in each way to read it: with each stock's code as a word, as it is written, and in simplified characters. */
export async function* readingsOf(query: string, index: OpenIndex): AsyncGenerator<string[]> {
  const folded = foldQuery(query, await createFoldOf(index));
  const code = separateCodes(folded);
  yield wordsIn(code);
  if (code !== folded) yield wordsIn(folded);
  if (index.manifest.traditional !== undefined || !HAN.test(folded)) return;
  const simplified = foldQuery(query, createFold(await readVariants(index)));
  if (simplified !== folded) yield wordsIn(separateCodes(simplified));
}

/** Finds the documents that have every word, the best first. */
export async function searchWords(words: string[], choice: Choice, index: OpenIndex): Promise<Found> {
  const matchesFacets = await readFacetFilter(choice, index);
  const { candidates, isExact, areFew } = await findCandidates(words, matchesFacets, index);
  const depths = areFew ? await depthsInTexts([...candidates.keys()], words, index) : depthsOf(candidates);
  const kinds = new Map([...depths.keys()].map((document) => [document, kindOf(document, index.manifest)]));
  const depth = (document: number) => rankOf(kinds.get(document) ?? 'article', depths.get(document) ?? 0, words.length);
  const counts = { stock: 0, article: 0, headline: 0 };
  for (const kind of kinds.values()) counts[kind] += 1;
  return {
    words,
    hits: [...depths.keys()]
      .filter((document) => choice.kind === undefined || kinds.get(document) === choice.kind)
      .sort((a, b) => depth(a) - depth(b) || a - b),
    counts,
    total: depths.size,
    exact: isExact || areFew,
  };
}

/**
 * The rank of a document: a lower one is better.
 *
 * @param depth the sum over all words of the first field that has the word
 */
export function rankOf(kind: Kind, depth: number, words: number): number {
  const each = DEPTHS[kind];
  return each === undefined ? depth : each * words;
}

/** Reads the posting lists term by term, until all are read or few candidates are left. */
async function findCandidates(words: string[], matchesFacets: (document: number) => boolean, index: OpenIndex) {
  const { manifest, fewFor = () => RESULTS_PER_STEP, termsOf = queryTermsOf } = index;
  const queryTerms = termsOf(words, manifest.common);
  let candidates: Candidates | undefined;
  let left = queryTerms.length;
  for (const queryTerm of queryTerms) {
    if (candidates && candidates.size <= fewFor(left)) break;
    left -= 1;
    const postings = await readPostings(queryTerm.term, index);
    candidates = candidates
      ? narrow(candidates, queryTerm, postings)
      : candidatesFor(queryTerm, postings, matchesFacets);
  }
  candidates ??= new Map<number, []>();
  // The terms of a longer word may occur near each other without forming the word. A word of one term has no such false
  // hits.
  return { candidates, isExact: queryTerms.length === words.length, areFew: candidates.size <= fewFor(left) };
}

function depthsOf(candidates: Candidates): Map<number, number> {
  return new Map([...candidates].map(([document, words]) => [document, depthOf(words)]));
}

async function depthsInTexts(documents: number[], words: string[], index: OpenIndex): Promise<Map<number, number>> {
  const results = await readResults(documents, words, index);
  return new Map(results.map(({ document, depth }) => [document, depth]));
}

/** The filters that a reader chose. An absent filter lets all documents pass. */
export interface Choice {
  kind?: Kind;
  /** One of `Manifest.sources`. */
  source?: string;
  /** One of `Manifest.years`: `2023`. */
  year?: string;
}

/** The answer to a query. */
export interface Found {
  /** The words of the query, folded. */
  words: string[];
  /** The numbers of the found documents of the chosen kind, the best first. */
  hits: number[];
  /** The number of found documents of each kind, whichever kind is chosen. */
  counts: Record<Kind, number>;
  /** The sum of `counts`. */
  total: number;
  /** Whether every hit has all words. If false, about one hit in a hundred may lack a word. */
  exact: boolean;
}
