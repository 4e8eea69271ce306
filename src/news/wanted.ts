import type { Citation } from './citations.ts';

/** A headline that no article in the archive carries. */
export interface Wanted {
  /** In its longest printed form. */
  headline: string;
  /** The stem of its address: the key of that form. Every citation of it has this key. */
  key: string;
  /** Ids of the articles that cite it, in the archive's order. */
  citedBy: string[];
  /** What is cited beside it (常一起出现), the most frequent first, then in the order of the titles. */
  citedTogether: Citation[];
}
