import { fieldAt, findBeginnings, type Stretch } from '../format/places.ts';
import type { Postings } from '../format/postings.ts';
import type { Clue } from './query-words.ts';

/** Documents that may have all words, by number: for each word where it may begin, if any clue of it was asked. */
export type Candidates = ReadonlyMap<number, readonly Beginnings[]>;

type Beginnings = readonly Stretch[] | undefined;

/** The candidates after the first clue: all documents that have its term and are allowed. */
export function candidatesFor(clue: Clue, postings: Postings, isAllowed: (document: number) => boolean): Candidates {
  const allowed = [...postings.keys()].filter(isAllowed);
  return narrow(new Map(allowed.map((document) => [document, []])), clue, postings);
}

/** The candidates that one more clue leaves. */
export function narrow(candidates: Candidates, { word, offset }: Clue, postings: Postings): Candidates {
  const kept = new Map<number, readonly Beginnings[]>();
  for (const [document, known] of candidates) {
    const found = (postings.get(document) ?? []).flatMap((stretch) => findBeginnings(stretch, offset) ?? []);
    const beginnings = known[word] ? inBoth(known[word], found) : found;
    if (beginnings.length > 0) kept.set(document, withWord(known, word, beginnings));
  }
  return kept;
}

/** How far down a document the words stand: the sum of the fields where each may begin first. The lower, the better. */
export function depthOf(words: readonly Beginnings[]): number {
  return words.reduce((sum, beginnings) => sum + fieldAt(beginnings?.[0]?.from ?? 0), 0);
}

/** Where two lists of stretches overlap. In both the stretches follow each other. */
function inBoth(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const both: Stretch[] = [];
  for (let [a, b] = [0, 0]; ; ) {
    const [one, other] = [some[a], others[b]];
    if (!one || !other) return both;
    const overlap = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
    if (overlap.from <= overlap.to) both.push(overlap);
    if (one.to < other.to) a += 1;
    else b += 1;
  }
}

function withWord(words: readonly Beginnings[], word: number, beginnings: readonly Stretch[]): readonly Beginnings[] {
  const copy = [...words];
  copy[word] = beginnings;
  return copy;
}
