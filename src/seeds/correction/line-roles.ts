import type { Capture, LinePart } from '../capture/capture.ts';
import { toPlain } from '../capture/lines/lines.ts';
import type { LineCorrection, LineRole } from './correction.ts';

/** What lines are corrected to, by their numbers. */
export type LineRoles = ReadonlyMap<number, LineRole>;

/** What the lines of a capture are corrected to. What the capturing program put into a line is no part of it. */
export function toLineRoles({ lines }: Capture, corrections: readonly LineCorrection[]): LineRoles {
  const roles = new Map<number, LineRole>();
  let at = 0;
  for (const { line } of lines) {
    while ((corrections[at]?.to ?? line) < line) at += 1;
    const { from = line + 1, as } = corrections[at] ?? {};
    if (as !== undefined && from <= line) roles.set(line, as);
  }
  return roles;
}

/** What a part of a line is corrected to. */
export function roleOf(part: LinePart, roles: LineRoles): LineRole | undefined {
  return hasText(part) ? roles.get(part.line) : undefined;
}

/** Whether a part says anything: neither what the capturing program put there, nor invisible characters alone. */
export function hasText({ rule, text }: LinePart): boolean {
  return rule !== 'mark' && toPlain(text) !== '';
}
