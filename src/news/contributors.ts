/** A source or an author that has a page. */
export interface Contributor {
  /** As bylines print it. */
  name: string;
  /** The stem of its address: 12 hex digits. */
  key: string;
  /** Ids, in the archive's order. */
  articles: string[];
}
