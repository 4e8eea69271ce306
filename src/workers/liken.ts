import { keepLikeness } from '../likeness.ts';
import { LIST_LENGTHS } from '../news/edition.ts';
import { similarIn } from '../news/similar.ts';
import { sealedCache } from '../site.ts';

/** Finds which articles are like which, of all whose texts are kept, and keeps it beside them. */
export default function liken(): void {
  keepLikeness(sealedCache, (terms) => similarIn(terms, LIST_LENGTHS.similar));
}
