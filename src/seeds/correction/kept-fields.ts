import type { BylineField, Capture, LinePart, Role } from '../capture/capture.ts';
import { findUnsupported, toPiece } from '../capture/check-nothing-lost.ts';
import { type LineRoles, roleOf } from './line-roles.ts';
import { joinLine } from './slices.ts';

/** The fields that hold one text, each with the role of its lines. */
export const SINGLE_FIELDS = ['title', 'deck', 'previous', 'next'] as const;

/** Those of them that hold nothing but the text of their lines. */
const RUNNING_FIELDS: readonly string[] = ['title', 'deck'];

/** A capture without the fields that only corrected lines state. */
export function keepFields(capture: Capture, roles: LineRoles): Capture {
  const { lines, related, dailyStocks } = capture;
  const kept = { ...capture };
  for (const field of SINGLE_FIELDS) {
    const left = stillStating(field, lines, roles);
    if (!left || isStated([capture[field] ?? ''], left)) continue;
    const rest = RUNNING_FIELDS.includes(field) ? textOfParts(left) : '';
    if (rest === '') delete kept[field];
    else kept[field] = rest;
  }
  const headlines = stillStating('related', lines, roles);
  if (headlines) kept.related = related.filter((headline) => isStated([headline], headlines));
  const boxes = stillStating('dailyStock', lines, roles);
  if (boxes)
    kept.dailyStocks = dailyStocks
      .filter(({ name, code }) => isStated([name, code], boxes))
      .map(({ highlights, ...stock }) => ({
        ...stock,
        ...(highlights !== undefined && isStated([highlights], boxes) && { highlights }),
      }));
  kept.byline = withoutDropped(capture, roles);
  return kept;
}

/** The parts that still have a role, if a line with that role is corrected. */
function stillStating(role: Role, lines: readonly LinePart[], roles: LineRoles) {
  const parts = lines.filter((part) => part.role === role);
  const left = parts.filter((part) => [undefined, role].includes(roleOf(part, roles) as Role | undefined));
  return left.length < parts.length ? left : undefined;
}

function textOfParts(parts: readonly LinePart[]): string {
  return joinLine(parts.map((part) => ({ text: toPiece(part), links: [] }))).text;
}

function isStated(values: readonly string[], parts: readonly LinePart[]): boolean {
  return parts.length > 0 && findUnsupported(values, parts) === undefined;
}

/** Drops what only lines decided that are no byline and no text any more. */
function withoutDropped({ byline, lines }: Capture, roles: LineRoles): Capture['byline'] {
  const isDropped = (part: LinePart) => {
    const as = roleOf(part, roles);
    return as !== undefined && as !== 'byline' && (as === 'furniture' || part.role === 'byline');
  };
  const fieldsOf = (parts: readonly LinePart[]) => new Set(parts.flatMap(({ decides = [] }) => decides));
  const [dropped, left] = [fieldsOf(lines.filter(isDropped)), fieldsOf(lines.filter((part) => !isDropped(part)))];
  const isKept = ([field]: [string, unknown]) => !dropped.has(field as BylineField) || left.has(field as BylineField);
  return { authors: [], editors: [], ...Object.fromEntries(Object.entries(byline).filter(isKept)) };
}
