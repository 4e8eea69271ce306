import type { EditionArticle } from './edition.ts';
import { compare } from './order.ts';

/**
 * Sorts undated articles: the articles of one source stand together, the sources in the order of their first articles, those
 * without a source last. Among the articles of a source one that another states as previous, or that states another as next,
 * stands before that; runs of such articles, and all others, stand before those that cite them as related. What states cannot
 * be followed, since it leads in a circle, counts less than the order of the archive, which decides all else. None of it is a date.
 *
 * @param articles in the archive's order
 */
export function inStatedOrder(articles: readonly EditionArticle[]): EditionArticle[] {
  const bySource = Map.groupBy(articles, sourceKeyOf);
  return [...bySource]
    .sort(([a], [b]) => compare(Number(a === ''), Number(b === '')))
    .flatMap(([, ofSource]) => inOrderOfCitations(ofSource));
}

/** The source of an article as a key of its group; empty without one. */
export function sourceKeyOf({ source }: EditionArticle): string {
  return source ? (source.key ?? source.name) : '';
}

function inOrderOfCitations(articles: readonly EditionArticle[]): EditionArticle[] {
  const at = new Map(articles.map(({ article }, index) => [article.id, index]));
  const indexOf = (citation: EditionArticle['next']) =>
    citation?.article === undefined || citation.by === 'order' ? undefined : at.get(citation.article);
  const before = articles.map((): number[] => []);
  for (const [index, { previous, next }] of articles.entries()) {
    const [earlier, later] = [indexOf(previous), indexOf(next)];
    if (earlier !== undefined) before[index]?.push(earlier);
    if (later !== undefined) before[later]?.push(index);
  }
  const runs = toRuns(before);
  const runOf = new Map(runs.flatMap((run, number) => run.map((index) => [index, number])));
  const cites = runs.map((run) => {
    const cited = run.flatMap((index) => articles[index]?.related.map(indexOf) ?? []);
    return new Set(cited.flatMap((index) => (index === undefined ? [] : (runOf.get(index) ?? []))));
  });
  const older = cites.map((cited, number) => [...cited].filter((other) => !cites[other]?.has(number)));
  return afterOthers(older).flatMap((number) => runs[number]?.flatMap((index) => articles[index] ?? []) ?? []);
}

/** Parts numbers into the runs that are tied together, each with what comes before first. Runs are in the order of their least number. */
function toRuns(before: readonly (readonly number[])[]): number[][] {
  const tied = before.map((earlier) => [...earlier]);
  for (const [index, earlier] of before.entries()) for (const other of earlier) tied[other]?.push(index);
  const runOf = new Map<number, number>();
  for (const start of before.keys()) {
    if (runOf.has(start)) continue;
    const reached = new Set([start]);
    for (const index of reached) for (const other of tied[index] ?? []) reached.add(other);
    for (const index of reached) runOf.set(index, start);
  }
  return [...Map.groupBy(afterOthers(before), (index) => runOf.get(index) ?? index)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, run]) => run);
}

/** All numbers, each after those that come before it, as far as these lead in no circle, and else as they are. */
function afterOthers(before: readonly (readonly number[])[]): number[] {
  const done: number[] = [];
  const begun = new Set<number>();
  for (const start of before.keys()) {
    const waiting = [start];
    while (waiting.length > 0) {
      const number = waiting.at(-1) ?? start;
      const isFirstVisit = !begun.has(number);
      begun.add(number);
      const earlier = isFirstVisit ? (before[number] ?? []).filter((other) => !begun.has(other)) : [];
      if (earlier.length > 0) waiting.push(...earlier.toReversed());
      else {
        waiting.pop();
        done.push(number);
      }
    }
  }
  return [...new Set(done)];
}
