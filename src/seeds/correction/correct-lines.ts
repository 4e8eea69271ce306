import type { BylineField, Capture, LinePart, Role } from '../capture/capture.ts';
import { findUnsupported, toPiece } from '../capture/check-nothing-lost.ts';
import { placePieces } from './block-pieces.ts';
import type { LineCorrection, LineRole } from './correction.ts';
import { keepBlock, type PositionedBlock } from './kept-blocks.ts';
import { joinLine } from './slices.ts';
import { linesOf, type StatedLine, toBlocks } from './stated-blocks.ts';

/** The rules of parts that a publisher has corrected, and of a title that a corrected line has replaced. */
const [CORRECTED, REPLACED] = ['corrected', 'replaced'];

/** The fields that hold one text, each with the role of its lines. */
const SINGLE_FIELDS = ['title', 'deck', 'previous', 'next'] as const;

/** Those of them that hold nothing but the text of their lines. */
const RUNNING_FIELDS: readonly string[] = ['title', 'deck'];

/** What stands in the text as a part of it. */
const IN_TEXT: readonly LineRole[] = ['join', 'list', 'quote'];

/**
 * Gives lines of a capture other roles. All that stands on other lines stays as it was read: blocks are cut only where a
 * corrected line stood in them, and a field is dropped only if no line is left that states it.
 *
 * @param corrections in the order of the lines
 * @returns the corrected capture, or why it cannot be corrected in this way: whole sentences
 */
export function correctLines(capture: Capture, corrections: readonly LineCorrection[]): Capture | string {
  if (corrections.length === 0) return capture;
  const missing = findMissing(capture, corrections);
  if (missing !== undefined) return missing;
  const placed = placePieces(capture);
  const stated = corrections.map((correction) => {
    const lines = linesOf(correction, capture.lines, placed);
    return { as: correction.as, lines, blocks: toBlocks(correction, lines) };
  });
  const blocks = stated.flatMap((each) => each.blocks);
  const inserted = blocks.map(({ at }) => at);
  const isCorrected = ({ part }: { part: LinePart }) => roleOf(part, corrections) !== undefined;
  let position = -1;
  for (const each of placed) {
    const kept = keepBlock(each, position, inserted, isCorrected);
    if (typeof kept === 'string') return kept;
    blocks.push(...kept);
    position = each.pieces.at(-1)?.at ?? position;
  }
  return {
    ...withoutUnsupported(capture, corrections),
    ...singleFieldsOf(stated),
    related: relatedOf(capture, corrections, stated),
    blocks: inOrder(blocks),
    lines: toLines(capture, corrections),
  };
}

/** What a part of a line is corrected to. What the capturing program put into a line stays what it is. */
function roleOf({ line, rule }: LinePart, corrections: readonly LineCorrection[]): LineRole | undefined {
  return rule === 'mark' ? undefined : corrections.find(({ from, to }) => from <= line && line <= to)?.as;
}

/** Why the first correction cannot be made that names a line without text. */
function findMissing({ lines }: Capture, corrections: readonly LineCorrection[]): string | undefined {
  const withText = new Set(lines.filter(({ rule }) => rule !== 'mark').map(({ line }) => line));
  const missing = corrections.flatMap(({ from, to }) => [from, to]).find((line) => !withText.has(line));
  if (missing === undefined) return undefined;
  return `lines: there is no text on line ${missing}; the last line with text is ${Math.max(0, ...withText)}. Correct the number: npm run explain shows all lines.`;
}

function inOrder(blocks: readonly PositionedBlock[]): Capture['blocks'] {
  return [...blocks].sort((a, b) => a.at - b.at).map(({ block }) => block);
}

function toLines({ lines }: Capture, corrections: readonly LineCorrection[]): LinePart[] {
  const roles = new Set(corrections.map(({ as }) => as));
  const isReplaced = (role: Role) => SINGLE_FIELDS.some((field) => field === role && roles.has(field));
  return lines.map((part): LinePart => {
    const as = roleOf(part, corrections);
    const { runnerUp: _, ...kept } = part;
    if (as !== undefined) return { ...kept, role: toRole(as), rule: CORRECTED };
    return isReplaced(part.role) ? { ...kept, role: 'furniture', rule: REPLACED } : part;
  });
}

function toRole(as: LineRole): Role {
  return IN_TEXT.includes(as) ? 'paragraph' : (as as Role);
}

/** The title, the deck and the pager, as far as corrected lines are that. */
function singleFieldsOf(stated: readonly Stated[]): Partial<Capture> {
  return Object.fromEntries(
    SINGLE_FIELDS.flatMap((field) => {
      const lines = stated.filter(({ as }) => as === field).flatMap((each) => each.lines);
      return lines.length > 0 ? [[field, joinLine(lines).text]] : [];
    }),
  );
}

function relatedOf(capture: Capture, corrections: readonly LineCorrection[], stated: readonly Stated[]): string[] {
  const added = stated.filter(({ as }) => as === 'related').flatMap(({ lines }) => lines.map(({ text }) => text));
  return [...new Set([...supportedRelated(capture, corrections), ...added])];
}

function supportedRelated({ related, lines }: Capture, corrections: readonly LineCorrection[]): string[] {
  const left = stillStating('related', lines, corrections);
  return left ? related.filter((headline) => isStated([headline], left)) : related;
}

/** Drops the fields that only corrected lines state. */
function withoutUnsupported(capture: Capture, corrections: readonly LineCorrection[]): Capture {
  const { lines, dailyStocks } = capture;
  const kept = { ...capture };
  for (const field of SINGLE_FIELDS) {
    const left = stillStating(field, lines, corrections);
    if (!left || isStated([capture[field] ?? ''], left)) continue;
    const rest = RUNNING_FIELDS.includes(field) ? textOfParts(left) : '';
    if (rest === '') delete kept[field];
    else kept[field] = rest;
  }
  const boxes = stillStating('dailyStock', lines, corrections);
  if (boxes)
    kept.dailyStocks = dailyStocks
      .filter(({ name, code }) => isStated([name, code], boxes))
      .map(({ highlights, ...stock }) => ({
        ...stock,
        ...(highlights !== undefined && isStated([highlights], boxes) && { highlights }),
      }));
  kept.byline = withoutDropped(capture, corrections);
  return kept;
}

/** The parts that still have a role, if a line with that role is corrected. */
function stillStating(role: Role, lines: readonly LinePart[], corrections: readonly LineCorrection[]) {
  const parts = lines.filter((part) => part.role === role);
  const left = parts.filter((part) => [undefined, role].includes(roleOf(part, corrections) as Role | undefined));
  return left.length < parts.length ? left : undefined;
}

function textOfParts(parts: readonly LinePart[]): string {
  return joinLine(parts.map((part) => ({ text: toPiece(part), links: [] }))).text;
}

function isStated(values: readonly string[], parts: readonly LinePart[]): boolean {
  return parts.length > 0 && findUnsupported(values, parts) === undefined;
}

/** Drops what only lines decided that are no byline and no text any more. */
function withoutDropped({ byline, lines }: Capture, corrections: readonly LineCorrection[]): Capture['byline'] {
  const isDropped = (part: LinePart) => {
    const as = roleOf(part, corrections);
    return as !== undefined && as !== 'byline' && (as === 'furniture' || part.role === 'byline');
  };
  const fieldsOf = (parts: readonly LinePart[]) => new Set(parts.flatMap(({ decides = [] }) => decides));
  const [dropped, left] = [fieldsOf(lines.filter(isDropped)), fieldsOf(lines.filter((part) => !isDropped(part)))];
  const isKept = ([field]: [string, unknown]) => !dropped.has(field as BylineField) || left.has(field as BylineField);
  return { authors: [], editors: [], ...Object.fromEntries(Object.entries(byline).filter(isKept)) };
}

interface Stated {
  as: LineRole;
  lines: StatedLine[];
}
