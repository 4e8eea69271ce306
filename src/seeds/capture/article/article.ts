import type { ListedPart } from '../runs/runs.ts';
import { proseOf, toAboutnessOf } from './prose.ts';
import { findRuns, type Run } from './text.ts';
import { type Candidate, toTitleRanking } from './title.ts';

/** Where the article is: its title and the run of its text, whose score is 0 if it is no running text. */
export interface Found {
  title?: Candidate;
  text: Run;
  /** The lines that were compared for the title, the best first. */
  toCandidates: () => Candidate[];
}

/** The likeliest pair of a title and a text. Without running text, all that stands below the title is the text. */
export function findArticle(parts: ListedPart[], aboutnessOf = toAboutnessOf()): Found {
  const rankTitles = toTitleRanking(parts, aboutnessOf);
  const found = findRuns(parts, aboutnessOf).map((text) => {
    const ranking = rankTitles(text);
    return { ...ranking, text, score: (ranking.title?.score ?? 0) + 2 * Math.log2(1 + text.score) };
  });
  const [best] = found.sort((a, b) => b.score - a.score);
  if (best) return atNearestCopy(best, parts);
  const ranking = rankTitles({ start: 1, end: parts.length });
  return { ...ranking, text: { start: (ranking.title?.index ?? -1) + 1, end: parts.length, score: 0 } };
}

/** The fewest parts between a window title and the page's own. */
const FEWEST_BETWEEN = 8;

/** The smallest share of the running text that stands below the title. */
const LEAST_BELOW = 0.7;

/** The article with its title at the last place where it stands alone above most of the text: a window title is followed by the page's own. */
function atNearestCopy({ title, text, toCandidates }: Found, parts: ListedPart[]): Found {
  if (!title) return { text, toCandidates };
  if (parts[title.index]?.cue.kind === 'statedTitle') return { title, text, toCandidates };
  const prose = parts.slice(text.start, text.end).map(({ cue, plain }) => (cue.kind === 'text' ? proseOf(plain) : 0));
  const total = prose.reduce((sum, each) => sum + each, 0);
  let [index, above] = [-1, 0];
  for (const [at, { plain, reading }] of parts.slice(0, text.end).entries()) {
    if (!reading && plain === title.text && total - above >= LEAST_BELOW * total) index = at;
    above += prose[at - text.start] ?? 0;
  }
  if (index < 0 || (title.isWhole && index - title.index < FEWEST_BETWEEN)) return { title, text, toCandidates };
  return { title: { ...title, index }, text: { ...text, start: Math.max(text.start, index + 1) }, toCandidates };
}
