import { LIST_LENGTHS } from '../../archive/edition.ts';
import type { Memory, Neighbour } from '../../archive/similar/nearest.ts';
import {
  type Comparison,
  type Likeness,
  type Part,
  type Telling,
  toComparison,
} from '../../archive/similar/similar.ts';
import { sealedCache } from '../../site.ts';
import { readNeighbours } from '../cache/similar.ts';
import { openTexts } from '../cache/texts.ts';

let comparison: Comparison | undefined;
const memory: Memory = { former: new Map(), now: new Map() };

/**
 * Compares a part of all articles whose texts are kept: finds other tellings, and what is similar as soon as the tellings of
 * all parts are known. A part that is the whole needs to be asked for once.
 */
export default function liken({ part, tellings }: LikenTask): Telling[] | FoundLikeness {
  comparison ??= compare();
  const known = tellings ?? comparison.tellingsIn(part);
  if (!tellings && part.of > 1) return known;
  return { likeness: comparison.likenessIn(part, known, LIST_LENGTHS.similar), neighbours: [...memory.now] };
}

function compare(): Comparison {
  const texts = openTexts(sealedCache);
  memory.former = readNeighbours(sealedCache, texts.reader);
  return toComparison(new Map([...texts.digests.keys()].map((id) => [id, texts.termsOf(id)])), memory);
}

/** What a process is to find. */
export interface LikenTask {
  part: Part;
  /** Of all parts, once they are known. */
  tellings?: Telling[];
}

/** What the articles of a part are like, with all that the next build may spare itself. */
export interface FoundLikeness {
  likeness: [id: string, Likeness][];
  neighbours: [key: string, Neighbour[]][];
}
