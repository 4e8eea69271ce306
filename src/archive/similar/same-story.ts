/** Two articles about one subject have this much of their words in common, weighed; about the same event they share more. */
const LEAST_COSINE = 0.2;
/** Tellings of one event share names, figures and quotations, and so a few passages. */
const LEAST_SHARED = 0.05;
/** The less of the words is common, the more of the wording has to be. */
export const LEAST_SCORE = 0.6;
const SHARED_WEIGHT = 2;

/**
 * Whether two articles tell the same event. Words alone cannot say it: two articles about one illness have as many in common
 * as two about one company's sale.
 *
 * @param cosine how near their words are: see `toNearest`
 * @param shared how much of the shorter one stands in the other one: see `sharedWording`
 */
export function isSameStory({ cosine, shared }: Overlap): boolean {
  return mayBeSameStory({ cosine }) && shared >= LEAST_SHARED && scoreOf({ cosine, shared }) >= LEAST_SCORE;
}

/** Whether two articles may tell the same event, by their words alone. */
export function mayBeSameStory({ cosine }: Pick<Overlap, 'cosine'>): boolean {
  return cosine >= LEAST_COSINE;
}

/** How sure it is that two articles tell the same event. */
export function scoreOf({ cosine, shared }: Overlap): number {
  return cosine + SHARED_WEIGHT * shared;
}

/** What two articles have in common, each from 0 to 1. */
export interface Overlap {
  cosine: number;
  shared: number;
}
