import { LINE_ROLES } from '../../archive/corrected.ts';
import { decode } from '../decode/decode.ts';
import { type Fields, parseFields } from '../markdown/front-matter.ts';
import { findJoinedNames, withIsoTime } from '../markdown/stated-fields.ts';
import type { Problem } from '../refusal.ts';
import type { Correction, LineCorrection, LineRole } from './correction.ts';

/** `41`, `5-11`: a line or several. */
const LINES = /^(\d{1,7})(?:\s*[-–—~～]\s*(\d{1,7}))?$/;

const NO_LINES = 'lines: expected numbers of lines and what they are, such as lines: { 5-11: join, 41: heading }.';
const NO_PICTURES =
  'pictures: expected numbers of pictures that are no news, counted from 1, such as pictures: { 2: furniture }. Correct it.';
const NO_BODY = 'body: the text is corrected by its lines. Write lines: { 5-11: join, 41: heading }.';
const NO_NOTE = 'note: expected a sentence. Correct it, or put it between quotes.';

/** Parses the corrections of a capture: `x.fix.yaml`. */
export function parseCorrection(bytes: Uint8Array): Correction | { problem: Problem } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: decoded.problem };
  const { fields: stated, lineOf, problem } = parseFields(decoded.text.replace(/\r\n?/g, '\n'));
  if (problem) return { problem };
  const { note, lines: statedLines, pictures: statedPictures, textHash, ...fields } = stated;
  if ('body' in fields) return { problem: { line: lineOf(['body']), message: NO_BODY } };
  if (!isText(note)) return { problem: { line: lineOf(['note']), message: NO_NOTE } };
  const joinedNames = findJoinedNames(fields, lineOf);
  if (joinedNames) return { problem: joinedNames };
  const lines = parseLines(statedLines, lineOf);
  if ('problem' in lines) return lines;
  const pictures = parsePictures(statedPictures);
  if (!pictures) return { problem: { line: lineOf(['pictures']), message: NO_PICTURES } };
  return {
    fields: withIsoTime(fields),
    lines: lines.lines,
    pictures,
    ...(note && { note }),
    ...(typeof textHash === 'string' && { textHash }),
    lineOf,
  };
}

function isText(value: unknown): value is string | null | undefined {
  return typeof value === 'string' || value === null || value === undefined;
}

function parseLines(stated: unknown, lineOf: Correction['lineOf']): { lines: LineCorrection[] } | { problem: Problem } {
  if (stated === undefined || stated === null) return { lines: [] };
  if (typeof stated !== 'object' || Array.isArray(stated))
    return { problem: { line: lineOf(['lines']), message: NO_LINES } };
  const lines: LineCorrection[] = [];
  for (const [name, role] of Object.entries(stated as Fields)) {
    const [, from, to = from] = LINES.exec(name.trim()) ?? [];
    const as = LINE_ROLES.find((each) => each === role);
    const message = from === undefined ? NO_LINES : faultOf(name, Number(from), Number(to), as);
    if (message !== undefined || as === undefined)
      return { problem: { line: lineOf(['lines', name]), message: message ?? NO_LINES } };
    lines.push({ from: Number(from), to: Number(to), as });
  }
  lines.sort((a, b) => a.from - b.from);
  const twice = lines.find(({ from }, at) => from <= (lines[at - 1]?.to ?? 0));
  if (!twice) return { lines };
  return {
    problem: { line: lineOf(['lines']), message: `Line ${twice.from} is stated twice. State each line only once.` },
  };
}

/** The numbers of the pictures that are left out; undefined if something else is stated. */
function parsePictures(stated: unknown): number[] | undefined {
  if (stated === undefined || stated === null) return [];
  if (typeof stated !== 'object' || Array.isArray(stated)) return undefined;
  const entries = Object.entries(stated as Fields);
  const areLeftOut = entries.every(([number, as]) => /^[1-9]\d{0,6}$/.test(number) && as === 'furniture');
  return areLeftOut ? entries.map(([number]) => Number(number)).sort((a, b) => a - b) : undefined;
}

function faultOf(name: string, from: number, to: number, as: LineRole | undefined): string | undefined {
  if (from < 1 || to < from) return `lines.${name}: expected the smaller number first, from 1. Correct it.`;
  return as ? undefined : `lines.${name}: expected one of ${LINE_ROLES.join(', ')}. Correct it.`;
}
