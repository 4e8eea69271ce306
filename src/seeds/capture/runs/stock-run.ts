import type { CuedPart } from '../cues/cues.ts';
import { type NamedStock, toHighlights } from '../cues/daily-stock.ts';
import type { Reading } from '../line-reading.ts';

/** Reads the share that a box names, and its highlights if they are in the part below. */
export function readStock(parts: CuedPart[], index: number, stock: NamedStock): Reading[] {
  const [part, next] = [parts[index], parts[index + 1]];
  if (!part) return [];
  const named: Reading = { part, role: 'dailyStock', rule: 'daily-stock', finding: { field: 'stock', stock } };
  if (stock.highlights !== '' || next?.cue.kind !== 'text') return [named];
  const finding = { field: 'highlights', text: toHighlights(next.plain) } as const;
  return [named, { part: next, role: 'dailyStock', rule: 'daily-stock-highlights', finding }];
}
