import { characterAt, characterBefore, isChinese, isSpace, isWideMark } from './character-classes.ts';
import type { Edit } from './edits.ts';
import type { InlineText, InlineTexts } from './inline-text.ts';

/** The end of a line, and what stands before the text of the next one in a list or a quote. */
const LINE_END = /[ \t]*\n[ \t>]*/g;

/**
 * Joins lines between two Chinese characters, where the space that a line end becomes would be a gap in a word. Between
 * Chinese and Latin the space stays, but beside a full-width mark.
 */
export function joinLines(texts: InlineTexts): Edit[] {
  return texts.texts.flatMap((text) => joinLinesIn(text, texts.source));
}

function joinLinesIn({ leaves }: InlineText, source: string): Edit[] {
  const shown = leaves.map(({ value }) => value).join('');
  const edits: Edit[] = [];
  let from = 0;
  for (const { value, start, end } of leaves) {
    if (start !== undefined && end !== undefined && value.includes('\n')) {
      const breaks = [...value.matchAll(/\n/g)].map(({ index }) => from + index);
      const lineEnds = [...source.slice(start, end).matchAll(/\n/g)].map(({ index }) => start + index);
      if (breaks.length === lineEnds.length)
        for (const [nth, at] of breaks.entries())
          if (isJoined(shown, at)) edits.push(lineEndAt(source, lineEnds[nth] ?? 0));
    }
    from += value.length;
  }
  return edits;
}

function isJoined(shown: string, at: number): boolean {
  return hasNoGap(characterBefore(shown, at), characterAt(shown, at + 1));
}

/** Whether two lines are joined without a space, by the last character of the one and the first of the other. */
export function hasNoGap(before: string, after: string): boolean {
  if (isSpace(before) || isSpace(after)) return false;
  if (isWideMark(before) || isWideMark(after)) return true;
  return isChinese(before) && isChinese(after);
}

function lineEndAt(source: string, at: number): Edit {
  let start = at;
  while (source[start - 1] === ' ' || source[start - 1] === '\t') start -= 1;
  LINE_END.lastIndex = start;
  const end = start + (LINE_END.exec(source)?.[0].length ?? 0);
  return { start, end, text: '' };
}
