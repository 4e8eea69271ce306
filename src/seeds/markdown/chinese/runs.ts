import { characterAt, characterBefore, isCjk, isPunctuation, isSpace } from './character-classes.ts';
import type { Edit } from './edits.ts';
import type { InlineText, InlineTexts } from './inline-text.ts';
import { LETTER, PUNCTUATION_AFTER, PUNCTUATION_BEFORE, textMark } from './marks.ts';
import { countSigns, hasFootnote, isShareName, type Run } from './signs.ts';

/** An escaped mark, or a run of `*` or `~`. */
const RUN = /\\[!-/:-@[-`{-~]|\*+|~+/g;
/** Marks with which no emphasis begins: `营收*，净利*。` A dot begins `.NET`. */
const CLOSING = /^(?:[，。、；：！？）」』》】〕〉”’,;:!?)\]}]|\.(?![A-Za-z0-9]))/;
/** Marks with which no emphasis ends. */
const OPENING = /[（「『《【〔〈“‘([{]$/;

/**
 * Makes text of stars and tildes that are signs, and lets those beside Chinese punctuation open and close emphasis.
 * CommonMark (0.31, section 6.2) finds none in `**“甲”**乙`: a run with punctuation on its inner side needs a space or
 * punctuation on its outer side. As https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md proposes,
 * a Chinese character counts there too, but for marks with which no emphasis begins or ends.
 */
export function setRuns(texts: InlineTexts): Edit[] {
  const hasFootnotes = hasFootnote(texts.source);
  return texts.texts.flatMap((text) => {
    const runs = runsIn(text, texts);
    const counts = countSigns(runs, texts.source, hasFootnotes);
    return runs.flatMap((run, at) => setRun(run, counts[at] ?? 0, texts.source));
  });
}

function runsIn({ start, end }: InlineText, { source, editable }: InlineTexts): Run[] {
  const text = source.slice(start, end);
  const runs: Run[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.startsWith('\\') || editable[start + index] !== 1) continue;
    const behind = index + run.length;
    const [before, after] = [characterBefore(text, index), characterAt(text, behind)];
    const isName = run.startsWith('*') && isShareName(text.slice(behind, behind + 5));
    runs.push({ start: start + index, end: start + behind, mark: run[0] ?? '', before, after, isName });
  }
  return runs;
}

function setRun(run: Run, signCount: number, source: string): Edit[] {
  const end = run.end - signCount;
  const sign = signCount > 0 ? [asText({ ...run, start: end })] : [];
  if (end === run.start) return sign;
  return [...flank({ ...run, end, isName: run.isName && signCount === 0 }, source), ...sign];
}

function asText({ start, end, mark }: Run): Edit {
  return { start, end, text: textMark(mark).repeat(end - start) };
}

/** Adds what CommonMark needs to see beside a run, so that it opens and closes what it does in Chinese. */
function flank(run: Run, source: string): Edit[] {
  const { start, end, before, after, isName } = run;
  // `**ST海盐、**ST青石`: a run before a share's name closes nothing.
  if (isName && !isSpace(before)) return [{ start, end: start, text: PUNCTUATION_BEFORE }];
  if (isSpace(before) || isSpace(after) || !(isCjk(before) || isCjk(after))) return [];
  const opens = !CLOSING.test(source.slice(end, end + 2));
  const closes = !OPENING.test(before);
  const [isMarkBefore, isMarkAfter] = [isPunctuation(before), isPunctuation(after)];
  if (!opens && !closes) return [asText(run)];
  if (opens && closes) {
    if (isMarkBefore === isMarkAfter) return [];
    return isMarkAfter
      ? [{ start, end: start, text: PUNCTUATION_BEFORE }]
      : [{ start: end, end, text: PUNCTUATION_AFTER }];
  }
  if (opens) return isMarkAfter ? [{ start: end, end, text: LETTER }] : [];
  return isMarkBefore ? [{ start, end: start, text: LETTER }] : [];
}
