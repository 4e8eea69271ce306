import type { LinePart } from '../capture/capture.ts';
import { toPlain } from '../capture/lines/lines.ts';
import { readReferences } from '../capture/lines/references.ts';
import { type PlacedBlock, sliceOfBlock } from './block-pieces.ts';
import type { LineCorrection } from './correction.ts';
import { type PositionedBlock, toItems } from './kept-blocks.ts';
import { type LineRoles, roleOf } from './line-roles.ts';
import { joinLine, type Slice, sliceOf } from './slices.ts';

/** A line of a capture with its text, and the number of its first part. */
export interface StatedLine extends Slice {
  at: number;
  line: number;
}

/**
 * The lines that are corrected, in order, with their texts. A line of one part keeps the links that it had in the article's text.
 *
 * @param parts all parts of the capture's lines
 */
export function linesOf(parts: readonly LinePart[], roles: LineRoles, placed: readonly PlacedBlock[]): StatedLine[] {
  const slices = new Map(
    placed.flatMap(({ block, pieces }) =>
      (block.kind === 'table' ? [] : pieces).map(
        (piece) => [piece.at, sliceOf(sliceOfBlock(block), piece.from, piece.to)] as const,
      ),
    ),
  );
  const named = [...parts.entries()].filter(([, part]) => roleOf(part, roles) !== undefined);
  const byLine = Map.groupBy(named, ([, { line }]) => line);
  return Array.from(byLine, ([line, pieces]) => {
    const at = pieces[0]?.[0] ?? 0;
    const slice = pieces.length === 1 ? slices.get(at) : undefined;
    const whole = pieces.map(([, { text }]) => text).join('');
    return { at, line, ...(slice ?? { text: toPlain(readReferences(whole)), links: [] }) };
  });
}

/** The blocks that corrected lines are, if they are text of the article. */
export function toBlocks({ as }: LineCorrection, lines: readonly StatedLine[]): PositionedBlock[] {
  const [first] = lines;
  if (!first) return [];
  const { at, line } = first;
  if (as === 'list') return [{ at, block: { kind: 'list', ...toItems(lines), line } }];
  if (as === 'join') return [{ at, block: { kind: 'paragraph', ...withLinks(joinLine(lines)), line } }];
  if (as === 'heading')
    return lines.map((each) => ({ at: each.at, block: { kind: as, text: each.text, line: each.line } }));
  if (as !== 'paragraph' && as !== 'quote') return [];
  return lines.map((each) => ({ at: each.at, block: { kind: as, ...withLinks(each), line: each.line } }));
}

function withLinks({ text, links }: Slice): Slice | { text: string } {
  return links.length > 0 ? { text, links } : { text };
}
