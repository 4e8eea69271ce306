import { isSureFigure } from '../../../chinese/figures.ts';
import type { ListedPart } from '../runs/runs.ts';
import { type Aboutness, type AboutnessOf, isFoot, proseOf } from './prose.ts';

/** Where the running text of an article begins and ends: the indices of its first part and of the part behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** A run of parts that may be the text of the article, and how much running text it holds. */
export interface Run extends Span {
  score: number;
}

/** How much each kind of part that is no running text speaks against a run, in tens of characters of running text. */
const AGAINST = { run: 3, editors: 12, byline: 1, disclaimer: 4, furniture: 1, foot: 3, list: 3, short: 0.7 };

/** How much each further short line in a row speaks against a run more than the one before, and the most that it does. */
const MORE_IN_A_ROW = 0.15;
const MOST_IN_A_ROW = 2;

/** A short line of which the text says this share speaks neither for a run nor against it. */
const NEUTRAL_ABOUTNESS = 0.5;
const SHORTEST_LINE = 6;

/** How much the text says of a paragraph that goes on behind the line of its editors. */
const LEAST_OF_REST = 0.2;

/** The least running text before the line of an article's editors. */
const LEAST_ARTICLE = 8;

/** The most that one part of running text counts. */
const MOST_PROSE = 15;

/** The most runs that are compared. */
const MOST_RUNS = 6;

/** A run with less than this share of the best one's running text is not compared. */
const LEAST_OF_BEST = 0.1;

/** The shortest paragraph that shows, if said again, that an article is told twice, in characters; how many do. */
const SHORTEST_REPEATED = 30;
const FEWEST_REPEATED = 3;

/** The longest cell of a table, in characters; the fewest numbers among short lines that are cells, and their smallest share. */
const LONGEST_CELL = 24;
const FEWEST_FIGURES = 3;
const LEAST_FIGURES = 0.25;

/** How many parts before and behind a run may belong to it. */
const MOST_AROUND = 400;

/**
 * The runs of parts that hold the most running text, and lines about the same, for the least of anything else; the
 * best first.
 */
export function findRuns(parts: ListedPart[], aboutnessOf: AboutnessOf): Run[] {
  const weights = parts.map(weightOf);
  const all = toSearched(parts, weights);
  return runsIn(all, () => -AGAINST.short).map((run) => {
    const isAbout = aboutnessOf(parts.slice(run.start, run.end));
    const [from, end] = [Math.max(run.start - MOST_AROUND, 0), run.end + MOST_AROUND];
    const isAll = from === 0 && end >= parts.length;
    const searched = isAll ? all : toSearched(parts.slice(from, end), weights.slice(from, end));
    const [best] = runsIn(searched, (text) =>
      text.length < SHORTEST_LINE ? -AGAINST.short : Math.min(isAbout(text) - NEUTRAL_ABOUTNESS, 0),
    ).filter(({ start, end }) => start + from < run.end && end + from > run.start);
    const found = best ? { ...best, start: best.start + from, end: best.end + from } : run;
    return toFirstTelling(withRest(found, parts, isAbout), parts);
  });
}

/** The run with the paragraphs behind a line of editors that stands amid them: the text says much of what they say. */
function withRest(run: Run, parts: ListedPart[], isAbout: Aboutness): Run {
  const cue = parts[run.end]?.cue;
  if (cue?.kind !== 'byline' || !cue.statement.editors) return run;
  let end = run.end + 1;
  while (isProseAbout(parts[end], isAbout)) end += 1;
  return end > run.end + 1 ? { ...run, end } : run;
}

function isProseAbout(part: ListedPart | undefined, isAbout: Aboutness): boolean {
  if (!part || part.reading || part.cue.kind !== 'text') return false;
  return !isFoot(part.plain) && proseOf(part.plain) > 0 && isAbout(part.plain) >= LEAST_OF_REST;
}

/** The run up to where it begins anew: some pages hold their article twice, for desks and for phones. */
function toFirstTelling(run: Run, parts: ListedPart[]): Run {
  const first = new Map<string, number>();
  const repeated: number[] = [];
  for (let at = run.start; at < run.end; at += 1) {
    const { plain, cue } = parts[at] as ListedPart;
    if (cue.kind !== 'text' || plain.length < SHORTEST_REPEATED) continue;
    if (first.has(plain)) repeated.push(at);
    else first.set(plain, at);
  }
  const [again = run.end] = repeated;
  const isSecond = repeated.length >= FEWEST_REPEATED && [...first.values()].every((at) => at < again);
  return isSecond ? { ...run, end: Math.max(...first.values()) + 1 } : run;
}

/** The parts among which runs are searched. */
interface Searched {
  parts: ListedPart[];
  /** What each part adds to a run; undefined for a line that may be either. */
  weights: (number | undefined)[];
  times: Map<string, number>;
  cells: Set<ListedPart>;
}

function toSearched(parts: ListedPart[], weights: (number | undefined)[]): Searched {
  return { parts, weights, times: timesOf(parts), cells: cellsIn(parts) };
}

/** The runs with the largest sums: of running text, less what speaks against it. */
function runsIn({ parts, weights, times, cells }: Searched, weightOfLine: (text: string) => number): Run[] {
  const runs: Run[] = [];
  let [start, score, inARow] = [0, 0, 0];
  let best: Run | undefined;
  for (const [index, part] of parts.entries()) {
    if (score <= 0) {
      if (best) runs.push(best);
      [best, score, start] = [undefined, 0, index];
    }
    if (cells.has(part)) continue;
    const weight = (weights[index] ?? weightOfLine(part.plain)) / (times.get(part.plain) ?? 1);
    inARow = weight > 0 ? 0 : inARow + 1;
    score += weight - Math.min(MORE_IN_A_ROW * inARow, MOST_IN_A_ROW);
    if (score > (best?.score ?? 0)) best = { start, end: index + 1, score };
    if (score > LEAST_ARTICLE && isLast(part)) score = 0;
  }
  if (best) runs.push(best);
  const sorted = runs.sort((a, b) => b.score - a.score).slice(0, MOST_RUNS);
  return sorted.filter((run) => run.score >= LEAST_OF_BEST * (sorted[0]?.score ?? 0));
}

/** The cells of tables, which speak neither for a run nor against it: also of tables that could not be rebuilt. */
function cellsIn(parts: ListedPart[]): Set<ListedPart> {
  const cells = new Set<ListedPart>();
  let run: ListedPart[] = [];
  const endRun = () => {
    const figures = run.filter(({ plain }) => isSureFigure(plain)).length;
    if (figures >= FEWEST_FIGURES && figures >= LEAST_FIGURES * run.length) for (const part of run) cells.add(part);
    run = [];
  };
  for (const part of parts) {
    if (part.cue.kind === 'table') cells.add(part);
    if (part.cue.kind === 'text' && part.plain.length <= LONGEST_CELL) run.push(part);
    else endRun();
  }
  endRun();
  return cells;
}

/** What a part adds to a run: running text counts for it, all else against it. Undefined for a line that may be either. */
function weightOf({ plain, cue, reading }: ListedPart): number | undefined {
  if (reading?.rule === 'credit') return -AGAINST.furniture;
  if (reading) return reading.role === 'byline' ? -AGAINST.byline : -AGAINST.run;
  if (cue.kind === 'byline') return cue.statement.editors ? -AGAINST.editors : -AGAINST.byline;
  if (cue.kind === 'furniture') return cue.rule === 'disclaimer' ? -AGAINST.disclaimer : -AGAINST.furniture;
  if (cue.kind === 'list') return -AGAINST.list;
  if (cue.kind !== 'text') return -AGAINST.furniture;
  if (isFoot(plain)) return -AGAINST.foot;
  return Math.min(proseOf(plain), MOST_PROSE) || undefined;
}

/** Whether a part is the last of its article: the line of its editors, the heading of its comments. */
function isLast({ cue }: ListedPart): boolean {
  return cue.kind === 'byline'
    ? cue.statement.editors !== undefined
    : cue.kind === 'furniture' && cue.rule === 'comments';
}

/** How often each line stands in a capture. What stands there twice is less likely to be its text. */
function timesOf(parts: ListedPart[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { plain } of parts) times.set(plain, (times.get(plain) ?? 0) + 1);
  return times;
}
