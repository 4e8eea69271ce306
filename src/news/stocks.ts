import type { Exchange } from './exchanges.ts';

/** A share and where the archive names it. */
export interface Stock {
  code: string;
  /** The name that most articles give it. */
  name: string;
  /** Its other names, the most frequent first. */
  otherNames: string[];
  /** Where it is listed, if its code says so. */
  exchange?: Exchange;
  /** A Beijing code from before October 2025, which was replaced by one that begins with 920. */
  old: boolean;
  /** Its daily-stock boxes, in the archive's order. */
  boxes: { article: string; name: string; highlights?: string }[];
  /** Sentences that name it with its code: the first of each article, in the archive's order. */
  mentions: { article: string; sentence: string }[];
  /** Shares that the same articles name, the most frequent first. */
  together: { code: string; articles: string[] }[];
}
