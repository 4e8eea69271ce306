import { BitReader, BitWriter, riceParameter } from './bits.ts';
import { FIELDS, fieldAt, type Stretch, stretchOf } from './places.ts';
import { spanOf } from './spans.ts';

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
  const starts = startsIn(documents);
  const span = spanOf(term, starts.length);
  const gaps = starts.map((start, at) => (documents[start] ?? 0) - (documents[starts[at - 1] ?? -1] ?? -1) - 1);
  const steps = starts.map((start, at) => {
    const own = places.subarray(start, starts[at + 1]);
    return span === Number.POSITIVE_INFINITY ? [fieldsIn(own)] : stepsIn(own, span);
  });
  const [gapWidth, stepWidth] = [riceParameter(gaps), riceParameter(steps.flat())];

  const writer = new BitWriter();
  writer.writeRice(starts.length, LENGTH_WIDTH);
  writer.write(gapWidth, 5);
  writer.write(stepWidth, 5);
  steps.forEach((own, at) => {
    writer.writeRice(gaps[at] ?? 0, gapWidth);
    if (span !== Number.POSITIVE_INFINITY) writer.writeRice(own.length - 1, 0);
    for (const step of own) writer.writeRice(step, stepWidth);
  });
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

/** Where each document begins in a list that names it several times. */
function startsIn(documents: Uint32Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at < documents.length; at += 1) if (at === 0 || documents[at] !== documents[at - 1]) starts.push(at);
  return starts;
}

function fieldsIn(places: Uint32Array): number {
  let fields = 0;
  for (const place of places) fields |= bitOf(fieldAt(place));
  return fields ^ ONLY_BODY;
}

function toFields(written: number): Stretch[] {
  const fields = written ^ ONLY_BODY;
  return FIELDS.flatMap((_, field) => (fields & bitOf(field) ? [stretchOf(field)] : []));
}

function bitOf(field: number): number {
  return 1 << (FIELDS.length - 1 - field);
}

function stepsIn(places: Uint32Array, span: number): number[] {
  const steps: number[] = [];
  let last = -1;
  for (const place of places) {
    const coarse = Math.floor(place / span);
    if (coarse > last) steps.push(coarse - last - 1);
    last = coarse;
  }
  return steps;
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
