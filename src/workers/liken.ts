import { openTexts } from '../kept-texts.ts';
import { LIST_LENGTHS } from '../news/edition.ts';
import { type Comparison, type Likeness, type Part, type Telling, toComparison } from '../news/similar.ts';
import { sealedCache } from '../site.ts';

let comparison: Comparison | undefined;

/** Compares a part of all articles whose texts are kept: finds other tellings, or, when all tellings are known, what is similar. */
export default function liken({ part, tellings }: LikenTask): Telling[] | [string, Likeness][] {
  comparison ??= compare();
  return tellings ? comparison.likenessIn(part, tellings, LIST_LENGTHS.similar) : comparison.tellingsIn(part);
}

function compare(): Comparison {
  const texts = openTexts(sealedCache);
  return toComparison(new Map([...texts.digests.keys()].map((id) => [id, texts.termsOf(id)])));
}

/** What a thread is to find. */
export interface LikenTask {
  part: Part;
  tellings?: Telling[];
}
