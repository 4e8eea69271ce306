import { setChineseGlyphs } from '../../../chinese/punctuation/quotes.ts';
import { characterAt, characterBefore, hasHan, isChinese } from './character-classes.ts';
import type { Edit } from './edits.ts';
import type { InlineText, InlineTexts } from './inline-text.ts';
import { textMark } from './marks.ts';

/** A character that counts for nothing where quotes are paired. */
const NEUTRAL = '\u200b';
/** An escaped mark, a run of hyphens, or a mark of Markdown. */
const MARKUP = /\\[!-/:-@[-`{-~]|-{2,}|[*~[\]]/g;
const LINE_END = /\n[ \t>]*/g;
/** The nearest characters that are neither spaces nor markup. */
const LAST_CHARACTER = /([^\s*_~"'])[ *_~"']{0,4}$/u;
const FIRST_CHARACTER = /^[ *_~"']{0,4}([^\s*_~"'])/u;
const LETTER = /^[A-Za-z0-9]$/;

/**
 * Sets straight quotes in Chinese text: `'90后'与"00后"` → `‘90后’与“00后”`. The parser would set each by its neighbours, and
 * takes a Han character for a letter: `与’00后`. A single quote without a partner stays straight.
 */
export function setQuotes(texts: InlineTexts): Edit[] {
  return texts.texts.flatMap((text) => setQuotesIn(text, texts));
}

function setQuotesIn(text: InlineText, texts: InlineTexts): Edit[] {
  const plain = withoutMarkup(text, texts);
  if (!/["']/.test(plain) || !hasHan(plain)) return [];
  const set = setChineseGlyphs(plain);
  const edits: Edit[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const start = text.start + at;
    if (set[at] !== plain[at]) edits.push({ start, end: start + 1, text: set[at] ?? '' });
    else if (plain[at] === "'" && !isApostrophe(plain, at)) edits.push({ start, end: start + 1, text: textMark("'") });
  }
  return edits;
}

/** Whether a straight single quote may be set as in English: `Moody's`, `the banks' own`. */
function isApostrophe(text: string, at: number): boolean {
  const [before, after] = [characterBefore(text, at), characterAt(text, at + 1)];
  if (isChinese(before) || isChinese(after)) return false;
  return LETTER.test(before) || /^[A-Za-z]$/.test(after);
}

/** The source of a text, with what is no text replaced, one code unit for each. */
function withoutMarkup({ start, end }: InlineText, { source, editable }: InlineTexts): string {
  const neutral = (part: string) => NEUTRAL.repeat(part.length);
  const plain = Array.from({ length: end - start }, (_, at) => (editable[start + at] ? source[start + at] : NEUTRAL));
  return plain
    .join('')
    .replace(LINE_END, (part) => ' '.repeat(part.length))
    .replace(MARKUP, neutral);
}

/**
 * Sets `--` beside Chinese as a Chinese dash, which the parser would make a short one. Options of a command and arrows stay
 * as they are: `使用 --force`, `甲-->乙`.
 */
export function setDashes(texts: InlineTexts): Edit[] {
  return texts.texts.flatMap(({ start, end }) =>
    Array.from(texts.source.slice(start, end).matchAll(/\\.|-{2,}/g)).flatMap(({ 0: run, index }) => {
      const at = start + index;
      return run.startsWith('-') && texts.editable[at] ? setDash(run, at, texts.source) : [];
    }),
  );
}

function setDash(run: string, start: number, source: string): Edit[] {
  const end = start + run.length;
  const before = LAST_CHARACTER.exec(source.slice(Math.max(0, start - 8), start))?.[1] ?? '';
  const after = FIRST_CHARACTER.exec(source.slice(end, end + 8))?.[1] ?? '';
  if (!isChinese(before) && !isChinese(after)) return [];
  const isOption = source[start - 1] === ' ' && LETTER.test(source[end] ?? '');
  const isArrow = source[end] === '>' || source[start - 1] === '<';
  if (isOption || isArrow || run.length > 4) return [{ start, end, text: textMark('-').repeat(run.length) }];
  return [{ start, end, text: '——' }];
}
