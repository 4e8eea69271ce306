import { instantOf, parsePublished } from '../../archive/date-time.ts';
import { KINDS, type Kind } from '../format/document.ts';
import type { ListedIndex } from '../format/joint-manifest.ts';
import { kindOf, type OpenIndex } from './read-index.ts';
import { type Result, readResults } from './results.ts';
import { type Found, rankOf } from './search.ts';

/**
 * Merges what several editions answer to one query into the order of a single site: by rank, then stocks by code, articles from
 * the newest to those without a date, and wanted headlines; what is equal so far stands in the order of the editions. A stock or a
 * headline of several editions is one result, and so is an article with one id and one title.
 *
 * @param words folded, as in `Found.words`
 */
export function createMerge(words: readonly string[]): Merge {
  const queues: Queue[] = [];
  const counts = { stock: 0, article: 0, headline: 0 };
  const shown = new Map<string, JointResult>();

  /** Reads the next documents of an edition, unless one of them waits already. */
  const fill = async (queue: Queue, ahead: number): Promise<void> => {
    while (queue.read.length === 0 && queue.hits.length > 0) {
      const documents = queue.hits.slice(0, ahead);
      const results = await readResults(documents, words, queue.index);
      queue.hits = queue.hits.slice(ahead);
      for (const document of documents)
        if (!results.some((result) => result.document === document))
          counts[kindOf(document, queue.index.manifest)] -= 1;
      queue.read = results.map((result) => toJoint(result, queue, words.length));
    }
  };
  /** Takes a result, unless it stands there by another edition. */
  const take = (result: JointResult): boolean => {
    const { kind, address, title } = result;
    const identity = kind === 'article' ? `${address} ${title.map(({ text }) => text).join('')}` : address;
    const same = shown.get(identity);
    if (!same) return shown.set(identity, result) !== undefined;
    same.editions.push(...result.editions);
    counts[kind] -= 1;
    return false;
  };
  const waiting = () => queues.reduce((sum, { hits, read }) => sum + hits.length + read.length, 0);
  return {
    add(order, edition, index, found) {
      for (const kind of KINDS) counts[kind] += found.counts[kind];
      queues.push({ order, edition, index, hits: found.hits, isExact: found.exact, read: [] });
    },
    async takeNext(count) {
      for (let taken = 0; taken < count && waiting() > 0; ) {
        const open = queues.filter(({ hits, read }) => hits.length + read.length > 0);
        await Promise.all(open.map((queue) => fill(queue, Math.ceil((count - taken) / open.length))));
        const [first] = open.filter(({ read }) => read.length > 0).sort((a, b) => compareHeads(a, b));
        const result = first?.read.shift();
        if (result && take(result)) taken += 1;
      }
    },
    results: () => [...shown.values()].sort(compareResults),
    waiting,
    counts: () => counts,
    total: () => KINDS.reduce((sum, kind) => sum + counts[kind], 0),
    isExact: () =>
      queues.every(({ isExact, hits, read }) => hits.length + read.length === 0 || (isExact && queues.length === 1)),
  };
}

function toJoint(result: Result, { order, edition }: Queue, words: number): JointResult {
  const { kind, depth, document, published } = result;
  return {
    ...result,
    editions: [edition],
    place: [
      rankOf(kind, depth, words),
      KINDS.indexOf(kind),
      -(instantOf(published) ?? Number.NEGATIVE_INFINITY),
      -Object.values(parsePublished(published) ?? {}).filter(Boolean).length,
      order,
      document,
    ],
  };
}

function compareHeads({ read: [a] }: Queue, { read: [b] }: Queue): number {
  return a && b ? compareResults(a, b) : 0;
}

function compareResults(a: JointResult, b: JointResult): number {
  if (a.kind === 'stock' && b.kind === 'stock') return a.address < b.address ? -1 : Number(a.address > b.address);
  const at = a.place.findIndex((each, index) => each !== b.place[index]);
  return at === -1 ? 0 : (a.place[at] ?? 0) < (b.place[at] ?? 0) ? -1 : 1;
}

/** What an edition has found and what of it has been read. */
interface Queue {
  order: number;
  edition: ListedIndex;
  index: OpenIndex;
  /** Documents that have not been read. */
  hits: readonly number[];
  isExact: boolean;
  /** Documents that have been read and not been taken. */
  read: JointResult[];
}

/** A result, with the editions in which it stands. */
export interface JointResult extends Result {
  /** The first asked stands first; `address` is relative to its folder. */
  editions: ListedIndex[];
  /** What orders it, the most important first. */
  place: readonly number[];
}

/** The answers of several editions. */
export interface Merge {
  /** @param order of the edition among all */
  add: (order: number, edition: ListedIndex, index: OpenIndex, found: Found) => void;
  /** Takes so many of the best results that have not been taken, or all. */
  takeNext: (count: number) => Promise<void>;
  /** All results that have been taken, in order. */
  results: () => JointResult[];
  /** How many hits have not been taken. */
  waiting: () => number;
  counts: () => Record<Kind, number>;
  total: () => number;
  /** Whether the counts are exact. What has not been taken may lack a word, and a stock may have been counted once for each edition. */
  isExact: () => boolean;
}
