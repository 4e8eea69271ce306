import type { Block } from '../capture/capture.ts';
import { type Piece, type PlacedBlock, sliceOfBlock, unitsOf } from './block-pieces.ts';
import { joinItems, joinLine, type Slice, sliceOf } from './slices.ts';

/** A block, and the number of the part of a line with which it begins. */
export interface PositionedBlock {
  at: number;
  block: Block;
}

/** Whether corrected text begins between two parts of lines. */
export type IsParted = (from: number, to: number) => boolean;

/**
 * What is left of a block when some of its parts are corrected. It is cut in two where a corrected line becomes text of its
 * own between them.
 *
 * @param position where the block stands if it has no text
 * @param isParted whether corrected text begins between two parts of lines, by their numbers
 * @returns why it cannot be cut, as whole sentences, if that would make its text false
 */
export function keepBlock(
  { block, pieces }: PlacedBlock,
  position: number,
  isParted: IsParted,
  isCorrected: (piece: Piece) => boolean,
): PositionedBlock[] | string {
  const at = pieces[0]?.at ?? position;
  const kept = pieces.filter((piece) => !isCorrected(piece));
  if (kept.length === pieces.length && toRuns(pieces, isParted).length < 2) return [{ at, block }];
  if (block.kind === 'image') return [{ at, block: withCaption(block, joinPieces(block, kept).text) }];
  if (block.kind === 'list' || block.kind === 'table') return keepUnits(block, pieces, isParted, isCorrected);
  return toRuns(kept, isParted).map(([first, ...rest]) => ({
    at: first.at,
    block: { ...block, ...toText(joinPieces(block, [first, ...rest])), line: first.part.line },
  }));
}

/** Groups what follows one another without corrected text between. */
function toRuns<T extends { at: number }>(kept: readonly T[], isParted: IsParted): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const each of kept) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && !isParted(last.at, each.at)) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** The text of some pieces of a block. Those that stand side by side keep what stands between them. */
function joinPieces(block: Block, pieces: readonly Piece[]): Slice {
  const whole = sliceOfBlock(block);
  const ranges: { from: number; to: number }[] = [];
  for (const { from, to } of pieces) {
    const last = ranges.at(-1);
    if (last && whole.text.slice(last.to, from).trim() === '') last.to = to;
    else ranges.push({ from, to });
  }
  return joinLine(ranges.map(({ from, to }) => sliceOf(whole, from, to)));
}

/** The fields of a block that hold its text. */
function toText({ text, links }: Slice): { text: string } {
  return { text, ...(links.length > 0 ? { links } : { links: undefined }) };
}

function withCaption({ caption: _, ...image }: Extract<Block, { kind: 'image' }>, caption: string): Block {
  return caption === '' ? image : { ...image, caption };
}

type ListOrTable = Extract<Block, { kind: 'list' | 'table' }>;

/** Keeps the items or rows of which no line is corrected. */
function keepUnits(
  block: ListOrTable,
  pieces: readonly Piece[],
  isParted: IsParted,
  isCorrected: (piece: Piece) => boolean,
): PositionedBlock[] | string {
  const units = unitsOf(block).map(({ from, to }, index) => ({
    index,
    pieces: pieces.filter((piece) => piece.from < to && piece.to > from),
  }));
  const torn = units.find((unit) => new Set(unit.pieces.map(isCorrected)).size > 1);
  if (torn) return toTornMessage(block, torn.pieces);
  const kept = units.flatMap(({ index, pieces: [first, ...rest] }) =>
    first && !isCorrected(first) ? [{ index, at: first.at, pieces: [first, ...rest] }] : [],
  );
  const runs = toRuns(kept, isParted);
  if (runs.length > 1 && block.kind === 'list' && block.isNumbered)
    return `The list on line ${block.line} is numbered by its page, and would begin with 1 again. Correct all of it, or its first or last items.`;
  return runs.map((run) => ({
    at: run[0].at,
    block: {
      ...keepOf(
        block,
        run.map(({ index }) => index),
      ),
      line: run[0].pieces[0]?.part.line ?? block.line,
    },
  }));
}

function toTornMessage({ kind }: ListOrTable, pieces: readonly Piece[]): string {
  const lines = pieces.map(({ part }) => part.line);
  const range = `${Math.min(...lines)}-${Math.max(...lines)}`;
  return `Lines ${range} are one ${kind === 'list' ? 'item of a list' : 'row of a table'}. Correct them together.`;
}

function keepOf(block: ListOrTable, indices: readonly number[]): ListOrTable {
  if (block.kind === 'table') {
    const heads = indices.filter((index) => index < (block.heads ?? 0)).length;
    const { heads: _, ...table } = block;
    return { ...table, rows: indices.flatMap((index) => [block.rows[index] ?? []]), ...(heads > 0 && { heads }) };
  }
  const [whole, units] = [sliceOfBlock(block), unitsOf(block)];
  const slices = indices.flatMap((index) => {
    const { from, to } = units[index] ?? { from: 0, to: 0 };
    return [sliceOf(whole, from, to)];
  });
  const { links: _, ...list } = block;
  return { ...list, ...toItems(slices) };
}

/** The fields of a list that hold its items. */
export function toItems(slices: readonly Slice[]): { items: string[]; links?: Slice['links'] } {
  const { links } = joinItems(slices);
  return { items: slices.map(({ text }) => text), ...(links.length > 0 && { links }) };
}
