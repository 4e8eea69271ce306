import type { Block, Capture, LinePart } from '../capture/capture.ts';
import { BODY_ROLES, textOf, toPiece, withSpaces } from '../capture/check-nothing-lost.ts';
import type { Slice } from './slices.ts';

/** Where a part of a line stands in the text of its block, in code units. */
export interface Piece {
  part: LinePart;
  /** The number of the part in its capture, from 0. */
  at: number;
  from: number;
  to: number;
}

/** A block, and the parts of lines that its text consists of, in order. */
export interface PlacedBlock {
  block: Block;
  pieces: Piece[];
}

/** Finds the parts of lines that the text of each block of a capture consists of. The capture has lost nothing. */
export function placePieces({ blocks, lines }: Capture): PlacedBlock[] {
  const parts = [...lines.entries()].filter(([, { role }]) => BODY_ROLES.includes(role));
  let next = 0;
  return blocks.map((block) => {
    const text = [textOf(block)].flat().join('');
    const pieces: Piece[] = [];
    let offset = 0;
    for (; next < parts.length; next += 1) {
      const [at, part] = parts[next] ?? [0, undefined];
      if (!part) break;
      const piece = toPiece(part);
      const start = skipSpaces(text, offset);
      if (start >= text.length || !text.startsWith(piece, start)) break;
      pieces.push({ part, at, from: start, to: start + piece.length });
      offset = start + piece.length;
    }
    return { block, pieces };
  });
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** The text of a block that is not made of items or rows, with its links. */
export function sliceOfBlock(block: Block): Slice {
  if (block.kind === 'list') return { text: block.items.join('\n'), links: block.links ?? [] };
  if (block.kind === 'image') return { text: block.caption ?? '', links: [] };
  if (block.kind === 'table') return { text: [textOf(block)].flat().join(''), links: [] };
  return { text: block.text, links: ('links' in block && block.links) || [] };
}

/** Where each item of a list, or each row of a table, stands in the text of its block. */
export function unitsOf(block: Extract<Block, { kind: 'list' | 'table' }>): { from: number; to: number }[] {
  const texts = block.kind === 'list' ? block.items : block.rows.map((cells) => withSpaces(cells.join(' ')));
  const isTable = block.kind === 'table';
  let end = -1;
  return texts.map((text) => {
    // An empty row has no place in the text of a table.
    if (isTable && text === '') return { from: end, to: end };
    const from = end + 1;
    end = from + text.length;
    return { from, to: end };
  });
}
