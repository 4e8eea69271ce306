import type { Capture, LinePart, Role } from '../capture/capture.ts';
import { placePieces } from './block-pieces.ts';
import type { LineCorrection, LineRole } from './correction.ts';
import { type IsParted, keepBlock, type PositionedBlock } from './kept-blocks.ts';
import { keepFields, SINGLE_FIELDS } from './kept-fields.ts';
import { hasText, type LineRoles, roleOf, toLineRoles } from './line-roles.ts';
import { joinLine } from './slices.ts';
import { linesOf, type StatedLine, toBlocks } from './stated-blocks.ts';

/** The rules of parts that a publisher has corrected, and of a title that a corrected line has replaced. */
const [CORRECTED, REPLACED] = ['corrected', 'replaced'];

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
  const roles = toLineRoles(capture, corrections);
  const lines = linesOf(capture.lines, roles, placed);
  let next = 0;
  const stated = corrections.map((correction) => {
    const first = next;
    while ((lines[next]?.line ?? Number.POSITIVE_INFINITY) <= correction.to) next += 1;
    const own = lines.slice(first, next);
    return { as: correction.as, lines: own, blocks: toBlocks(correction, own) };
  });
  const blocks = stated.flatMap((each) => each.blocks);
  const isParted = toPartedCheck(blocks);
  const isCorrected = ({ part }: { part: LinePart }) => roleOf(part, roles) !== undefined;
  let position = -1;
  for (const each of placed) {
    const kept = keepBlock(each, position, isParted, isCorrected);
    if (typeof kept === 'string') return kept;
    blocks.push(...kept);
    position = each.pieces.at(-1)?.at ?? position;
  }
  const kept = keepFields(capture, roles);
  return {
    ...kept,
    ...singleFieldsOf(stated),
    related: [...new Set([...kept.related, ...textsAs('related', stated)])],
    blocks: blocks.sort((a, b) => a.at - b.at).map(({ block }) => block),
    lines: toLines(capture, roles),
  };
}

/** Whether corrected text begins between two parts of lines. */
function toPartedCheck(blocks: readonly PositionedBlock[]): IsParted {
  const inserted = new Set(blocks.map(({ at }) => at));
  return (from, to) => {
    for (let at = from + 1; at < to; at += 1) if (inserted.has(at)) return true;
    return false;
  };
}

function textsAs(role: LineRole, stated: readonly Stated[]): string[] {
  return stated.filter(({ as }) => as === role).flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** Why the first correction cannot be made that names a line without text. */
function findMissing({ lines }: Capture, corrections: readonly LineCorrection[]): string | undefined {
  const withText = new Set(lines.filter(hasText).map(({ line }) => line));
  const missing = corrections.flatMap(({ from, to }) => [from, to]).find((line) => !withText.has(line));
  if (missing === undefined) return undefined;
  return `lines: there is no text on line ${missing}; the last line with text is ${Math.max(0, ...withText)}. Correct the number: npm run explain shows all lines.`;
}

function toLines({ lines }: Capture, roles: LineRoles): LinePart[] {
  const stated = new Set(roles.values());
  const isReplaced = (role: Role) => SINGLE_FIELDS.some((field) => field === role && stated.has(field));
  return lines.map((part): LinePart => {
    const as = roleOf(part, roles);
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

interface Stated {
  as: LineRole;
  lines: StatedLine[];
}
