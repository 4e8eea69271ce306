import { findQuotedTitle } from '../cues/related-heading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { once } from './once.ts';
import type { AboutnessOf } from './prose.ts';
import { SearchedLines } from './searched-lines.ts';
import type { Span } from './text.ts';
import {
  type Evidence,
  evidenceOfText,
  evidenceOfWords,
  mostEvidenceOfText,
  toEvidenceOfPlace,
  WEIGHTS,
} from './title-evidence.ts';
import { type Name, namesIn } from './window-title.ts';

/** A line, or a piece of it, that may be the title, with the evidence for it. */
export interface Candidate {
  /** The index of its part. */
  index: number;
  text: string;
  /** Whether it is the whole line. */
  isWhole: boolean;
  /** The sum of the evidence, each kind times its weight. */
  score: number;
  /** Each kind of evidence, from 0 to 1, or from -1. Few candidates are asked for it. */
  evidence: () => Evidence;
}

/** How many parts before the text, and how many at the beginning of a capture, may hold the title. */
const SEARCHED_BEFORE_TEXT = 300;
const SEARCHED_AT_START = 40;

/** How many parts after the text's beginning may still be the title: a title that reads like a sentence. */
const SEARCHED_IN_TEXT = 3;

/** The likeliest title of a text, and all lines that were compared. */
export interface Ranking {
  title?: Candidate;
  /** All of them, the best first. */
  toCandidates: () => Candidate[];
}

/**
 * A function that ranks the lines that may be the title of a text. It asks only once what a line says of any text, and
 * asks the text only of lines that may be the best: most are not, whatever the text says of them.
 */
export function toTitleRanking(parts: ListedPart[], aboutnessOf: AboutnessOf): (span: Span) => Ranking {
  const quoted = findQuoted(parts);
  const evidenceOfPlace = toEvidenceOfPlace(parts);
  const evidenceAt = once((at) => toScored(evidenceOfPlace(at)));
  const namedAt = once((index) => namesOf(parts, index).map((each) => ({ ...each, ofPlace: evidenceAt(index) })));
  return (span) => {
    const isSaid = aboutnessOf(parts.slice(span.start, span.end));
    const searched = searchedFor(span, parts.length);
    const lines = new SearchedLines(searched.map((index) => ({ index, text: parts[index]?.plain ?? '' })));
    const named = searched.flatMap(namedAt);
    const toCandidate = ({ index, name, ofWords, ofPlace }: Named): Candidate => {
      const ofText = toScored({
        ...evidenceOfText(name, index, span, lines, isSaid),
        quoted: Number(quoted === name.text),
      });
      return {
        index,
        text: name.text,
        isWhole: name.suffix === undefined,
        score: ofWords.score + ofPlace.score + ofText.score,
        evidence: () => ({ ...ofWords.evidence, ...ofPlace.evidence, ...ofText.evidence }),
      };
    };
    const mostOf = ({ index, name, ofWords, ofPlace }: Named): number => {
      const most = toScored({ ...mostEvidenceOfText(name, index, span), quoted: Number(quoted === name.text) });
      return ofWords.score + ofPlace.score + most.score;
    };
    let title: Candidate | undefined;
    for (const each of named) {
      if (title && mostOf(each) <= title.score) continue;
      const candidate = toCandidate(each);
      if (!title || candidate.score > title.score) title = candidate;
    }
    return {
      ...(title && { title }),
      toCandidates: () => named.map(toCandidate).sort((a, b) => b.score - a.score),
    };
  };
}

/** The title that the heading of a list quotes. */
function findQuoted(parts: ListedPart[]): string | undefined {
  return parts.map(({ cue, plain }) => (cue.kind === 'list' ? findQuotedTitle(plain) : undefined)).find(Boolean);
}

/** The indices of the parts that may hold the title of a text. */
function searchedFor({ start }: Span, count: number): number[] {
  const from = Math.max(start - SEARCHED_BEFORE_TEXT, 0);
  const end = Math.min(start + SEARCHED_IN_TEXT + 1, count);
  const indices: number[] = [];
  for (let index = 0; index < end; index += 1) {
    if (index >= SEARCHED_AT_START && index < from) index = from;
    indices.push(index);
  }
  return indices;
}

/** A name that may be a title, with what its words and its place say. */
interface Named {
  index: number;
  name: Name;
  ofWords: Scored;
  ofPlace: Scored;
}

/** The names that may be a title in a part, with what their words say; empty if the part cannot be a title. */
function namesOf(parts: ListedPart[], index: number): Omit<Named, 'ofPlace'>[] {
  const part = parts[index];
  if (!part || part.plain === '' || !isCandidate(part) || parts[index - 1]?.cue.kind === 'deckLabel') return [];
  const text = part.cue.kind === 'statedTitle' ? part.cue.text : part.plain;
  return namesIn(text).map((name) => ({ index, name, ofWords: toScored(evidenceOfWords(name, part)) }));
}

/** Some evidence and its sum, each kind times its weight. */
interface Scored {
  evidence: Evidence;
  score: number;
}

function toScored(evidence: Evidence): Scored {
  let score = 0;
  for (const kind in evidence) score += (evidence[kind] ?? 0) * (WEIGHTS[kind] ?? 0);
  return { evidence, score };
}

/** `证券代码：600519　证券简称：某某股份　公告编号：2023-001`: the head of a company's announcement. */
const ANNOUNCEMENT_HEAD = /^(?:[证證]券|股票|公司|[ABH]股)?(?:股票|[证證]券)?(?:代[码碼]|[简簡][称稱])\s?[:：]/;

/** Whether a line is the head of a company's announcement, which stands above the title and belongs to the text. */
export function isAnnouncementHead(text: string): boolean {
  return ANNOUNCEMENT_HEAD.test(text);
}

/** The rules of furniture that titles may look like, and the longest such title in characters. */
export const LIKE_TITLES: ReadonlySet<string> = new Set(['qr-note', 'disclaimer', 'caption', 'keywords', 'credit']);
const LONGEST_FURNITURE = 40;

/** What may be a title: text, and what only its words make furniture: `关注海盐路桥`, `版权所有者起诉平台`. */
function isCandidate({ plain, cue, reading }: ListedPart): boolean {
  if (reading) return reading.rule === 'related-beside-heading';
  if (cue.kind === 'furniture') return LIKE_TITLES.has(cue.rule) && plain.length <= LONGEST_FURNITURE;
  return (cue.kind === 'text' || cue.kind === 'row' || cue.kind === 'statedTitle') && !isAnnouncementHead(plain);
}
