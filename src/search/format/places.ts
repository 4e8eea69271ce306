/** The searched fields of a document, the most important first. */
export const FIELDS = ['title', 'deck', 'metadata', 'body'] as const;

/** The first and the last place of each field. A character beyond the last place is recorded at the last place. */
const FIRST = [0, 64, 256, 320];
const LAST = [63, 255, 319, Number.POSITIVE_INFINITY];

/** The place of the character at `offset` in a field: one number for both the field and the offset. */
export function placeOf(field: number, offset: number): number {
  return Math.min((FIRST[field] ?? 0) + offset, LAST[field] ?? 0);
}

/** The field that a place belongs to, as an index of `FIELDS`. */
export function fieldAt(place: number): number {
  return FIRST.findLastIndex((first) => place >= first);
}

/** The places of a field, an index of `FIELDS`. */
export function placesOfField(field: number): PlaceRange {
  return { from: FIRST[field] ?? 0, to: LAST[field] ?? 0 };
}

/**
 * The places where a word may begin, if its term at `offset` is within a range. Undefined if the word cannot begin in
 * that field.
 *
 * @param range places of one field
 * @param offset of the term from the beginning of the word
 */
export function findWordStarts({ from, to }: PlaceRange, offset: number): PlaceRange | undefined {
  const field = placesOfField(fieldAt(from));
  const last = to >= field.to ? field.to : to - offset;
  return last < field.from ? undefined : { from: Math.max(field.from, from - offset), to: last };
}

/** A range of places, both ends included. */
export interface PlaceRange {
  from: number;
  to: number;
}
