import { foldScript } from '../../../chinese/script.ts';
import { findByline } from '../byline/byline.ts';
import type { CuedPart } from '../cues/cues.ts';
import type { Reading } from '../line-reading.ts';

/** `来源：`, `2023-04-25 来源:`: a label at the end of a line. */
const LABEL_AT_END = /\p{Script=Han}{2,6}\s*[:：]\s*$/u;

/** `究竟是什么？`: a mark of a sentence. */
const SENTENCE = /[，。；！？,!?…]/;

/** The longest value below its label, in characters. */
const LONGEST_VALUE = 24;

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
