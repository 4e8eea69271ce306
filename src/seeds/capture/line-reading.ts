import type { LinePart, Role, Statement } from './capture.ts';
import type { NamedStock } from './cues/daily-stock.ts';
import type { Part } from './cues/line-parts.ts';

/** What a part adds to the capture. A part without a finding is a label, furniture, or the rest of a paragraph. */
export type Finding =
  | { field: 'title' | 'deck' | 'previous' | 'next' | 'related' | 'highlights'; text: string }
  | { field: 'heading' | 'paragraph'; text: string }
  | { field: 'list'; items: string[] }
  | { field: 'table'; rows: string[][] }
  | { field: 'byline'; statement: Statement }
  | { field: 'stock'; stock: NamedStock };

/** A part with its role, the rule that decided, and its finding. */
export interface Reading {
  part: Part;
  role: Role;
  rule: string;
  finding?: Finding;
  runnerUp?: NonNullable<LinePart['runnerUp']>;
}

/** The reading of a part that is not news. */
export function toFurniture(part: Part, rule: string, runnerUp?: Reading['runnerUp']): Reading {
  return { part, role: 'furniture', rule, ...(runnerUp && { runnerUp }) };
}
