import { keyOfHeadlineAt } from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import type { Refusal } from '../../seeds/refusal.ts';
import { countOf } from '../count.ts';
import { arrivalsIn } from './arrivals.ts';
import type { Receipt, ReceiptArticle } from './receipt.ts';

/**
 * Counts the contents of an edition, and lists the changes since an earlier edition. If no seed changed, the changes in
 * the earlier receipt are repeated, so that building the same seeds twice gives the same account.
 *
 * @param seeds hashes, line counts and refusals of the seeds
 * @param earlier the receipt of the site that this edition replaces, if there is one
 */
export function toAccount(edition: Edition, seeds: ReadSeeds, earlier?: Receipt): Account {
  const sum = (field: keyof LineCounts) => seeds.lines.reduce((total, counts) => total + counts[field], 0);
  const citations = edition.articles
    .flatMap(({ previous, next, related }) => [previous, next, ...related])
    .filter((citation) => citation && !citation.self && citation.by !== 'order');
  const resolved = citations.filter((citation) => citation?.article).length;
  const articles = edition.articles.map(({ article: { id, title } }) => ({
    id,
    title,
    sha256: seeds.hashes.get(id) ?? '',
  }));
  return {
    articles,
    changes: earlier ? changesSince(earlier, articles, edition) : null,
    citations: { resolved, wanted: citations.length - resolved, headlines: edition.wanted.length },
    lines: { read: sum('read'), shown: sum('shown'), leftOut: sum('leftOut') },
    refused: [...seeds.refused],
  };
}

/** An account as sentences, each for a line of its own. */
export function toSentences({ articles, changes, citations, lines, refused }: Account): string[] {
  const { added, changed, removed, arrived } = changes ?? {};
  return [
    `${countOf(articles.length, 'article')}. ${countOf(lines.read, 'line')} of captures: ${lines.shown} shown, ${lines.leftOut} left out as furniture.`,
    `${countOf(citations.resolved, 'citation')} resolved, ${countOf(citations.headlines, 'headline')} wanted.`,
    ...(added && changed && removed
      ? [
          `Last change: ${countOf(added.length, 'article')} added, ${changed.length} changed, ${removed.length} removed.`,
        ]
      : []),
    ...(arrived?.headlines
      ? [
          `${countOf(arrived.headlines, 'wanted headline')} arrived, with ${countOf(arrived.links, 'link')} from other articles.`,
        ]
      : []),
    ...(refused.length ? [`${countOf(refused.length, 'seed')} refused and left out.`] : []),
  ];
}

function changesSince(earlier: Receipt, articles: readonly ReceiptArticle[], edition: Edition): Receipt['changes'] {
  const [before, now] = [earlier.articles, articles].map((list) => new Map(list.map(({ id, sha256 }) => [id, sha256])));
  const added = articles.filter(({ id }) => !before?.has(id));
  const changed = articles.filter(({ id, sha256 }) => before?.has(id) && before.get(id) !== sha256);
  const removed = earlier.articles.filter(({ id }) => !now?.has(id));
  if (added.length + changed.length + removed.length === 0) return earlier.changes;
  const wanted = Object.keys(earlier.files).flatMap((address) => keyOfHeadlineAt(address) ?? []);
  const arrivals = arrivalsIn(edition, new Set(wanted));
  const links = arrivals.reduce((total, arrival) => total + arrival.links, 0);
  return { added, changed, removed, arrived: { headlines: arrivals.length, links } };
}

/** The receipt of an edition before its files are written. */
export type Account = Omit<Receipt, 'files'>;

/** Data about the seeds of an edition that its articles do not hold. */
export interface ReadSeeds {
  /** SHA-256 of each article's seed, by the article's id. */
  hashes: ReadonlyMap<string, string>;
  lines: readonly LineCounts[];
  refused: readonly Refusal[];
}

/** Numbers of line parts of captures. */
export interface LineCounts {
  read: number;
  shown: number;
  leftOut: number;
}
