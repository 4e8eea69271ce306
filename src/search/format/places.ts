/** The parts of a document that are searched, the most telling first. */
export const FIELDS = ['title', 'deck', 'note', 'body'] as const;

/** The first place of each field, and how many places they have: whatever stands further down is noted at the last one. */
const FIRST = [0, 64, 256, 320];
const LAST = [63, 255, 319, Number.POSITIVE_INFINITY];

/** Where in a document a character stands, as one number that tells its field too. */
export function placeOf(field: number, offset: number): number {
  return Math.min((FIRST[field] ?? 0) + offset, LAST[field] ?? 0);
}

/** The field that a place belongs to, as a number. */
export function fieldAt(place: number): number {
  return FIRST.findLastIndex((first) => place >= first);
}

/** The places of a field. */
export function stretchOf(field: number): Stretch {
  return { from: FIRST[field] ?? 0, to: LAST[field] ?? 0 };
}

/** Where a word may begin, if anywhere, that has at `offset` what stands in a stretch of one field. */
export function findBeginnings({ from, to }: Stretch, offset: number): Stretch | undefined {
  const field = stretchOf(fieldAt(from));
  const last = to >= field.to ? field.to : to - offset;
  return last < field.from ? undefined : { from: Math.max(field.from, from - offset), to: last };
}

/** Places from one to another, both included. */
export interface Stretch {
  from: number;
  to: number;
}
