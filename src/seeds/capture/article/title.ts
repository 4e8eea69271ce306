import { findQuotedTitle } from '../cues/related-heading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { toAboutness } from './prose.ts';
import type { Span } from './text.ts';
import { type Evidence, evidenceOfPlace, evidenceOfText, evidenceOfWords, WEIGHTS } from './title-evidence.ts';
import { namesIn } from './window-title.ts';

/** A line, or a piece of it, that may be the title, with the evidence for it. */
export interface Candidate {
  /** The index of its part. */
  index: number;
  text: string;
  /** Whether it is the whole line. */
  isWhole: boolean;
  /** The sum of the evidence, each kind times its weight. */
  score: number;
  /** Each kind of evidence, from 0 to 1, or from -1. */
  evidence: Evidence;
}

/** How many parts before the text, and how many at the beginning of a capture, may hold the title. */
const SEARCHED_BEFORE_TEXT = 300;
const SEARCHED_AT_START = 40;

/** How many parts after the text's beginning may still be the title: a title that reads like a sentence. */
const SEARCHED_IN_TEXT = 3;

/** The lines that may be the title of a text, the best first. */
export function rankTitles(parts: ListedPart[], span: Span): Candidate[] {
  const isSaid = toAboutness(parts.slice(span.start, span.end));
  const quoted = parts
    .map(({ cue, plain }) => (cue.kind === 'list' ? findQuotedTitle(plain) : undefined))
    .find(Boolean);
  const from = Math.max(span.start - SEARCHED_BEFORE_TEXT, 0);
  const searched = [...parts.keys()]
    .slice(0, span.start + SEARCHED_IN_TEXT + 1)
    .filter((index) => index < SEARCHED_AT_START || index >= from);
  const lines = searched.map((index) => ({ index, text: parts[index]?.plain ?? '' }));
  const candidates: Candidate[] = [];
  for (const index of searched) {
    const part = parts[index];
    if (!part || part.plain === '' || !isCandidate(part) || parts[index - 1]?.cue.kind === 'deckLabel') continue;
    for (const name of namesIn(part.plain)) {
      const evidence = {
        ...evidenceOfWords(name, lines),
        ...evidenceOfPlace(parts, index, span),
        ...evidenceOfText(name.text, index, lines, isSaid),
        quoted: Number(quoted === name.text),
        furniture: Number(part.cue.kind !== 'text'),
      };
      const score = Object.entries(evidence).reduce((sum, [kind, value]) => sum + value * (WEIGHTS[kind] ?? 0), 0);
      candidates.push({ index, text: name.text, isWhole: name.suffix === undefined, score, evidence });
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
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
  return (cue.kind === 'text' || cue.kind === 'row') && !isAnnouncementHead(plain);
}
