import { arrivalsIn } from './arrivals.ts';
import type { Edition } from './edition.ts';

/**
 * Counts what an edition holds, and what it gained since an earlier one.
 *
 * @param lines for each capture, how many parts of lines were read, are shown, and were left out
 * @param former the account of the edition before this one, if there was one
 */
export function toAccount(edition: Edition, lines: readonly LineCounts[], former?: Account): Account {
  const sum = (field: keyof LineCounts) => lines.reduce((total, counts) => total + counts[field], 0);
  const citations = edition.articles.flatMap(({ previous, next, related }) => [previous, next, ...related]);
  const arrivals = former ? arrivalsIn(edition, new Set(former.wanted)) : [];
  return {
    articles: edition.articles.length,
    lines: { read: sum('read'), shown: sum('shown'), leftOut: sum('leftOut') },
    links: citations.filter((citation) => citation?.article && !citation.self && citation.by !== 'order').length,
    wanted: edition.wanted.map(({ key }) => key),
    arrived: { articles: arrivals.length, links: arrivals.reduce((total, { links }) => total + links, 0) },
  };
}

/** An account in sentences, one a line. */
export function toSentences({ articles, lines, links, wanted, arrived }: Account, leftOut: number): string[] {
  return [
    `${articles} articles: of ${lines.read} lines of captures ${lines.shown} are shown and ${lines.leftOut} left out as furniture.`,
    `${links} headlines lead to articles; ${wanted.length} are wanted.`,
    ...(arrived.articles
      ? [`${arrived.articles} wanted headlines arrived: ${arrived.links} mentions became links.`]
      : []),
    ...(leftOut ? [`${leftOut} seeds were refused and left out.`] : []),
  ];
}

/** What a build says of its edition. */
export interface Account {
  articles: number;
  lines: LineCounts;
  /** Citations that lead to an article of the archive. */
  links: number;
  /** Keys of the headlines that no article carries. */
  wanted: string[];
  /** Headlines that were wanted by the last build and are articles now, and the citations that lead to them. */
  arrived: { articles: number; links: number };
}

/** Parts of lines of captures. */
export interface LineCounts {
  read: number;
  shown: number;
  leftOut: number;
}
