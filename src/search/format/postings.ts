import { FIELDS, fieldAt, type Stretch, stretchOf } from './places.ts';
import { spanOf } from './resolution.ts';
import { BitReader, BitWriter, riceParameter } from './rice-code.ts';

/** Most terms stand in few documents. */
const LENGTH_WIDTH = 3;

/** What a list of fields is written as for a term that only the body has, the most frequent case: it shall be 0. */
const ONLY_BODY = 1;

/**
 * Writes where a term stands, as gaps from each document to the next and from each place to the next.
 *
 * @param documents numbers of documents in rising order, each as often as the term has places there
 * @param places of the same length: where in that document, rising within each
 */
export function encodePostings(term: number, documents: Uint32Array, places: Uint32Array): Uint8Array {
  const count = countDistinct(documents);
  const span = spanOf(term, count);
  const { gaps, lengths, steps } = toNumbers(documents, places, { count, span });
  const [gapWidth, stepWidth] = [riceParameter(gaps), riceParameter(steps)];

  const writer = new BitWriter();
  writer.writeRice(count, LENGTH_WIDTH);
  writer.write(gapWidth, 5);
  writer.write(stepWidth, 5);
  let step = 0;
  for (let at = 0; at < count; at += 1) {
    writer.writeRice(gaps[at] ?? 0, gapWidth);
    const length = lengths[at] ?? 1;
    if (span !== Number.POSITIVE_INFINITY) writer.writeRice(length - 1, 0);
    for (const end = step + length; step < end; step += 1) writer.writeRice(steps[step] ?? 0, stepWidth);
  }
  return writer.toBytes();
}

/** Reads where a term stands. */
export function decodePostings(term: number, bytes: Uint8Array): Postings {
  const reader = new BitReader(bytes);
  const length = reader.readRice(LENGTH_WIDTH);
  const span = spanOf(term, length);
  const [gapWidth, stepWidth] = [reader.read(5), reader.read(5)];
  const postings = new Map<number, Stretch[]>();
  let document = -1;
  for (let at = 0; at < length; at += 1) {
    document += reader.readRice(gapWidth) + 1;
    if (span === Number.POSITIVE_INFINITY) postings.set(document, toFields(reader.readRice(stepWidth)));
    else {
      const steps = Array.from({ length: reader.readRice(0) + 1 }, () => reader.readRice(stepWidth));
      postings.set(document, toStretches(steps, span));
    }
  }
  return postings;
}

function countDistinct(rising: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < rising.length; at += 1) if (at === 0 || rising[at] !== rising[at - 1]) count += 1;
  return count;
}

/**
 * The numbers of a list before they are packed, in one go: most of the time that an index takes is spent here.
 *
 * @param span how many places are written as one; with infinitely many only the fields are written
 */
function toNumbers(documents: Uint32Array, places: Uint32Array, { count, span }: { count: number; span: number }) {
  const [gaps, lengths] = [new Uint32Array(count), new Uint32Array(count)];
  const steps = new Uint32Array(places.length);
  const onlyFields = span === Number.POSITIVE_INFINITY;
  let [written, step, document, last] = [0, 0, -1, -1];
  for (let at = 0; at < places.length; ) {
    const own = documents[at] ?? 0;
    const first = step;
    let fields = 0;
    last = -1;
    for (; at < places.length && documents[at] === own; at += 1) {
      const place = places[at] ?? 0;
      const coarse = Math.floor(place / span);
      if (onlyFields) fields |= bitOf(fieldAt(place));
      else if (coarse > last) steps[step++] = coarse - last - 1;
      last = coarse;
    }
    if (onlyFields) steps[step++] = fields ^ ONLY_BODY;
    gaps[written] = own - document - 1;
    lengths[written] = step - first;
    written += 1;
    document = own;
  }
  return { gaps, lengths, steps: steps.subarray(0, step) };
}

function toFields(written: number): Stretch[] {
  const fields = written ^ ONLY_BODY;
  return FIELDS.flatMap((_, field) => (fields & bitOf(field) ? [stretchOf(field)] : []));
}

function bitOf(field: number): number {
  return 1 << (FIELDS.length - 1 - field);
}

function toStretches(steps: readonly number[], span: number): Stretch[] {
  let last = -1;
  return steps.map((step) => {
    last += step + 1;
    return { from: last * span, to: last * span + span - 1 };
  });
}

/** Where a term stands: in which documents, by number in rising order, and there in which stretches. */
export type Postings = ReadonlyMap<number, readonly Stretch[]>;
