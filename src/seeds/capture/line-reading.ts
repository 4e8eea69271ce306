import type { LinePart, Role, Statement } from './capture.ts';
import type { NamedStock } from './cues/daily-stock.ts';
import type { Part } from './cues/line-parts.ts';

/** What a part adds to the capture; a part without one is a label, or goes on with what another began. */
export type Finding =
  | { field: 'title' | 'deck' | 'previous' | 'next' | 'related' | 'highlights'; text: string }
  | { field: 'heading' | 'paragraph'; text: string }
  | { field: 'byline'; statement: Statement }
  | { field: 'stock'; stock: NamedStock };

/** A part with its role, the rule that gave it, and what it adds. */
export interface Reading {
  part: Part;
  role: Role;
  rule: string;
  finding?: Finding;
  runnerUp?: NonNullable<LinePart['runnerUp']>;
}

/** A part that is not news, by the rule that says so. */
export function toFurniture(part: Part, rule: string, runnerUp?: Reading['runnerUp']): Reading {
  return { part, role: 'furniture', rule, ...(runnerUp && { runnerUp }) };
}
