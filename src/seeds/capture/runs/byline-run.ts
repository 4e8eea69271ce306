import { foldScript } from '../../../chinese/script.ts';
import { findByline } from '../byline/byline.ts';
import type { CuedPart } from '../cues/cues.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import { isName } from '../words/person-names.ts';

/** `来源：`, `2023-04-25 来源:`: a label at the end of a line. */
const LABEL_AT_END = /\p{Script=Han}{2,6}\s*[:：]\s*$/u;

/** `究竟是什么？`: a mark of a sentence. */
const SENTENCE = /[，。；！？,!?…]/;

/** `图/`, `图片来源：`: a credit without a name, and the longest name below it, in characters. */
const CREDIT_AT_END = /[/／:：|｜]\s*$/;
const LONGEST_CREDITED = 8;

/** The longest value below its label, in characters. */
const LONGEST_VALUE = 24;

/** `原创`: the mark above the writer and the account of an article, each on a line. */
const ORIGINAL = /^原[创創]$/;

/** The most lines between that mark and the date: a writer and an account. */
const MOST_NAMES = 2;

/** Reads a byline whose last label has its value on the line below, as crawlers write links. */
export function readBylineBelow(parts: CuedPart[], index: number): Reading[] {
  const [part, next] = [parts[index], parts[index + 1]];
  if (
    part?.cue.kind !== 'byline' ||
    next?.cue.kind !== 'text' ||
    next.plain.length > LONGEST_VALUE ||
    SENTENCE.test(next.plain)
  )
    return [];
  const [label] = LABEL_AT_END.exec(part.plain) ?? [];
  const text = label && foldScript(`${label}${next.plain}`);
  const below = text && findByline(text);
  if (!below || Object.keys(below).length === 0) return [];
  const statement = findByline(label + next.plain) ?? below;
  return [
    { part, role: 'byline', rule: 'byline-label', finding: { field: 'byline', statement: part.cue.statement } },
    { part: next, role: 'byline', rule: 'byline-below-its-label', finding: { field: 'byline', statement } },
  ];
}

/** Reads a credit without a name, `图/`, whose name is on the line below, as crawlers write links. */
export function readCreditBelow(parts: CuedPart[], index: number): Reading[] {
  const [part, next] = [parts[index], parts[index + 1]];
  if (part?.cue.kind !== 'furniture' || part.cue.rule !== 'credit' || !CREDIT_AT_END.test(part.plain)) return [];
  const isName = next?.cue.kind === 'text' && next.plain.length <= LONGEST_CREDITED && !next.afterGap;
  return isName ? [toFurniture(part, 'credit'), toFurniture(next, 'credit')] : [];
}

/** Reads the writer and the account between `原创` and a date, each on a line, as crawlers write them. */
export function readWriterAndAccount(parts: CuedPart[], index: number): Reading[] {
  if (!ORIGINAL.test(parts[index]?.plain ?? '')) return [];
  const date = parts.slice(index + 1, index + MOST_NAMES + 2).findIndex(({ cue }) => cue.kind === 'byline');
  const [mark, ...names] = parts.slice(index, index + 1 + Math.max(date, 0));
  if (!mark || names.length === 0) return [];
  if (!names.every(({ cue, plain }) => cue.kind === 'text' && plain.length <= LONGEST_VALUE && !SENTENCE.test(plain)))
    return [];
  const [first, last] = [names[0]?.plain ?? '', names.at(-1)?.plain ?? ''];
  const isAccount = names.length > 1 || !isName(first);
  const readings = names.map((part): Reading => {
    const statement = part.plain === last && isAccount ? { source: last } : { authors: [part.plain] };
    return { part, role: 'byline', rule: 'below-its-mark', finding: { field: 'byline', statement } };
  });
  return [toFurniture(mark, 'control'), ...readings];
}
