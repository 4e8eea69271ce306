import { FIELDS, fieldAt, type PlaceRange, placesOfField } from './places.ts';
import { bucketSizeOf } from './resolution.ts';
import { BitReader, BitWriter, riceParameter } from './rice-code.ts';

/** The Rice parameter of the number of documents. It is small, since most terms occur in few documents. */
const COUNT_PARAMETER = 3;

/**
 * The bits of the body field alone. Bits are written XOR this value, so that the most frequent case is written as 0.
 */
const BODY_ONLY = 1;

/**
 * Encodes the posting list of a term, as gaps between documents and steps between places.
 *
 * @param documents numbers of documents in ascending order, one for each occurrence of the term
 * @param places of the same length: the place of each occurrence, in ascending order within each document
 */
export function encodePostings(term: number, documents: Uint32Array, places: Uint32Array): Uint8Array {
  const count = countDistinct(documents);
  const bucketSize = bucketSizeOf(term, count);
  const { gaps, lengths, steps } = toNumbers(documents, places, bucketSize);
  const [gapParameter, stepParameter] = [riceParameter(gaps), riceParameter(steps)];

  const writer = new BitWriter();
  writer.writeRice(count, COUNT_PARAMETER);
  writer.write(gapParameter, 5);
  writer.write(stepParameter, 5);
  let step = 0;
  for (let at = 0; at < count; at += 1) {
    writer.writeRice(gaps[at] ?? 0, gapParameter);
    const length = lengths[at] ?? 1;
    if (bucketSize !== Number.POSITIVE_INFINITY) writer.writeRice(length - 1, 0);
    for (const end = step + length; step < end; step += 1) writer.writeRice(steps[step] ?? 0, stepParameter);
  }
  return writer.toBytes();
}

/** Decodes the posting list of a term. */
export function decodePostings(term: number, bytes: Uint8Array): Postings {
  const reader = new BitReader(bytes);
  const count = reader.readRice(COUNT_PARAMETER);
  const bucketSize = bucketSizeOf(term, count);
  const [gapParameter, stepParameter] = [reader.read(5), reader.read(5)];
  const postings = new Map<number, PlaceRange[]>();
  let document = -1;
  for (let at = 0; at < count; at += 1) {
    document += reader.readRice(gapParameter) + 1;
    if (bucketSize === Number.POSITIVE_INFINITY) postings.set(document, toFieldRanges(reader.readRice(stepParameter)));
    else {
      const steps = Array.from({ length: reader.readRice(0) + 1 }, () => reader.readRice(stepParameter));
      postings.set(document, toBucketRanges(steps, bucketSize));
    }
  }
  return postings;
}

function countDistinct(ascending: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < ascending.length; at += 1) if (at === 0 || ascending[at] !== ascending[at - 1]) count += 1;
  return count;
}

/**
 * The numbers of a posting list before the Rice code. One pass makes all of them, since building an index spends most
 * of its time here.
 *
 * @param bucketSize in places; if it is infinite, only the fields are written
 */
function toNumbers(
  documents: Uint32Array,
  places: Uint32Array,
  bucketSize: number,
): { gaps: number[]; lengths: number[]; steps: number[] } {
  // Plain arrays: typed ones take longer to allocate than most lists to encode.
  const [gaps, lengths, steps]: [number[], number[], number[]] = [[], [], []];
  const onlyFields = bucketSize === Number.POSITIVE_INFINITY;
  let [previous, lastBucket] = [-1, -1];
  for (let at = 0; at < places.length; ) {
    const document = documents[at] ?? 0;
    const firstStep = steps.length;
    let fields = 0;
    lastBucket = -1;
    for (; at < places.length && documents[at] === document; at += 1) {
      const place = places[at] ?? 0;
      const bucket = Math.floor(place / bucketSize);
      if (onlyFields) fields |= bitOf(fieldAt(place));
      else if (bucket > lastBucket) steps.push(bucket - lastBucket - 1);
      lastBucket = bucket;
    }
    if (onlyFields) steps.push(fields ^ BODY_ONLY);
    gaps.push(document - previous - 1);
    lengths.push(steps.length - firstStep);
    previous = document;
  }
  return { gaps, lengths, steps };
}

function toFieldRanges(written: number): PlaceRange[] {
  const fields = written ^ BODY_ONLY;
  return FIELDS.flatMap((_, field) => (fields & bitOf(field) ? [placesOfField(field)] : []));
}

function bitOf(field: number): number {
  return 1 << (FIELDS.length - 1 - field);
}

function toBucketRanges(steps: readonly number[], bucketSize: number): PlaceRange[] {
  let bucket = -1;
  return steps.map((step) => {
    bucket += step + 1;
    return { from: bucket * bucketSize, to: bucket * bucketSize + bucketSize - 1 };
  });
}

/**
 * A posting list: the documents that have a term, by number in ascending order, and the ranges of its places in each.
 */
export type Postings = ReadonlyMap<number, readonly PlaceRange[]>;
