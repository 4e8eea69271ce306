import { addressOfArticle, RECEIPT_FILE } from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import type { Refusal } from '../../seeds/refusal.ts';
import { countOf } from '../count.ts';
import type { Changes, Receipt } from './receipt.ts';
import type { PublicationRecord } from './record.ts';

/** How many addresses a sentence names at most; the receipt names all. */
const MOST_NAMED = 10;

/**
 * Counts the contents of an edition.
 *
 * @param seeds line counts and refusals of the seeds
 * @param record what is known of this publication and those before it
 */
export function toAccount(edition: Edition, seeds: ReadSeeds, record: PublicationRecord): Account {
  const sum = (field: keyof LineCounts) => seeds.lines.reduce((total, counts) => total + counts[field], 0);
  const citations = edition.articles
    .flatMap(({ previous, next, related }) => [previous, next, ...related])
    .filter((citation) => citation && !citation.self && citation.by !== 'order');
  const resolved = citations.filter((citation) => citation?.article).length;
  return {
    ...record,
    citations: { resolved, wanted: citations.length - resolved, headlines: edition.wanted.length },
    lines: { read: sum('read'), shown: sum('shown'), leftOut: sum('leftOut') },
    refused: [...seeds.refused],
  };
}

/**
 * An account as sentences, each for a line of its own.
 *
 * @param fileOf gives the file of an article's seed, as messages show it
 */
export function toSentences(account: Account, fileOf: (id: string) => string | undefined): string[] {
  const { articles, changes, citations, lines, refused } = account;
  return [
    `${countOf(articles.length, 'article')}. ${countOf(lines.read, 'line')} of captures: ${lines.shown} shown, ${lines.leftOut} left out, such as menus and buttons.`,
    `${countOf(citations.resolved, 'cited headline')} found among the articles, ${citations.headlines} not there yet (待收录).`,
    ...(changes ? toChangeSentences(changes, fileOf) : []),
    ...(refused.length ? [`${countOf(refused.length, 'seed')} refused and left out: see above.`] : []),
  ];
}

function toChangeSentences(changes: Changes, fileOf: (id: string) => string | undefined): string[] {
  const { added, changed, moved, withdrawn, removed, arrived, lost } = changes;
  const counts = [
    `${countOf(added.length, 'article')} added`,
    `${changed.length} changed`,
    ...(moved.length > 0 ? [`${moved.length} moved`] : []),
    ...(withdrawn.length > 0 ? [`${withdrawn.length} withdrawn`] : []),
    `${removed.length} removed`,
  ];
  const renamed = moved.filter(({ isStated }) => !isStated);
  const explained = new Set(renamed.map(({ from }) => addressOfArticle(from)));
  return [
    `Last change: ${counts.join(', ')}.`,
    ...(arrived.headlines
      ? [
          `${countOf(arrived.headlines, 'wanted headline')} arrived, with ${countOf(arrived.links, 'link')} from other articles.`,
        ]
      : []),
    ...renamed.slice(0, MOST_NAMED).map((each) => toRenamed(each, fileOf(each.id))),
    ...(renamed.length > MOST_NAMED
      ? [`${renamed.length - MOST_NAMED} more were renamed: ${RECEIPT_FILE} names them under changes.moved.`]
      : []),
    ...toLostSentence(lost.filter((address) => !explained.has(address))),
  ];
}

/** What to do about a seed that was renamed, so that its former address leads nowhere. */
function toRenamed({ from, id }: Changes['moved'][number], file = 'its seed'): string {
  const [former, present] = [addressOfArticle(from), addressOfArticle(id)];
  return `${former} is gone: the same bytes are ${present} now. To keep the address: npm run move -- ${from} ${file} (it states formerly: [${from}]).`;
}

function toLostSentence(lost: readonly string[]): string[] {
  if (lost.length === 0) return [];
  const more = lost.length > MOST_NAMED ? `, and ${lost.length - MOST_NAMED} more, which ${RECEIPT_FILE} names` : '';
  return [
    `${countOf(lost.length, 'page')} of the last publication ${lost.length === 1 ? 'is' : 'are'} gone: ${lost.slice(0, MOST_NAMED).join(', ')}${more}.`,
  ];
}

/** The receipt of an edition before its files are written. */
export type Account = Omit<Receipt, 'files'>;

/** Data about the seeds of an edition that its articles do not hold. */
export interface ReadSeeds {
  lines: readonly LineCounts[];
  refused: readonly Refusal[];
}

/** Numbers of line parts of captures. */
export interface LineCounts {
  read: number;
  shown: number;
  leftOut: number;
}
