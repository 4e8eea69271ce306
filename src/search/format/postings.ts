import { FIELDS, fieldAt, type PlaceRange, placesOfField } from './places.ts';
import { bucketSizeOf } from './resolution.ts';
import { BitReader, BitWriter, riceParameter } from './rice-code.ts';

/** The Rice parameter of the number of documents. It is small, since most terms occur in few documents. */
const COUNT_PARAMETER = 3;

/**
 * The bits of the body field alone. Bits are written XOR this value, so that the most frequent case is written as 0.
 */
const BODY_ONLY = 1;

/** What `encodePostings` needs for one list. All lists share it, since most are shorter than an array takes to allocate. */
const writer = new BitWriter();
let [gaps, lengths, steps] = [new Uint32Array(1024), new Uint32Array(1024), new Uint32Array(1024)];

/**
 * Encodes the posting list of a term, as gaps between documents and steps between places.
 *
 * @param documents numbers of documents in ascending order, one for each occurrence of the term
 * @param places of the same length: the place of each occurrence, in ascending order within each document
 */
export function encodePostings(term: number, documents: Uint32Array, places: Uint32Array): Uint8Array {
  const count = countDistinct(documents);
  const bucketSize = bucketSizeOf(term, count);
  const stepCount = findNumbers(documents, places, bucketSize);
  const [gapParameter, stepParameter] = [riceParameter(gaps, count), riceParameter(steps, stepCount)];
  writer.clear();
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
  const bucketSize = bucketSizeOf(term, countDocuments(bytes));
  const postings = new Map<number, PlaceRange[]>();
  forEachPosting(term, bytes, (document, place) => {
    const range =
      bucketSize === Number.POSITIVE_INFINITY
        ? placesOfField(fieldAt(place))
        : { from: place, to: place + bucketSize - 1 };
    const ranges = postings.get(document);
    if (ranges) ranges.push(range);
    else postings.set(document, [range]);
  });
  return postings;
}

/** The number of documents in an encoded posting list. */
export function countDocuments(bytes: Uint8Array): number {
  return new BitReader(bytes).readRice(COUNT_PARAMETER);
}

/** Visits each document of an encoded posting list, once for each range of places, with the first place of the range. */
export function forEachPosting(
  term: number,
  bytes: Uint8Array,
  visit: (document: number, place: number) => void,
): void {
  const reader = new BitReader(bytes);
  const count = reader.readRice(COUNT_PARAMETER);
  const bucketSize = bucketSizeOf(term, count);
  const onlyFields = bucketSize === Number.POSITIVE_INFINITY;
  const [gapParameter, stepParameter] = [reader.read(5), reader.read(5)];
  let document = -1;
  for (let at = 0; at < count; at += 1) {
    document += reader.readRice(gapParameter) + 1;
    if (onlyFields) {
      const fields = reader.readRice(stepParameter) ^ BODY_ONLY;
      for (let field = 0; field < FIELDS.length; field += 1)
        if (fields & bitOf(field)) visit(document, placesOfField(field).from);
      continue;
    }
    let bucket = -1;
    for (let left = reader.readRice(0) + 1; left > 0; left -= 1) {
      bucket += reader.readRice(stepParameter) + 1;
      visit(document, bucket * bucketSize);
    }
  }
}

function countDistinct(ascending: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < ascending.length; at += 1) if (at === 0 || ascending[at] !== ascending[at - 1]) count += 1;
  return count;
}

/**
 * Finds the numbers of a posting list before the Rice code. One pass finds all of them, since building an index spends much
 * of its time here.
 *
 * @param bucketSize in places; if it is infinite, only the fields are written
 * @returns the number of steps
 */
function findNumbers(documents: Uint32Array, places: Uint32Array, bucketSize: number): number {
  if (places.length > steps.length) {
    const length = places.length * 2;
    [gaps, lengths, steps] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  }
  const onlyFields = bucketSize === Number.POSITIVE_INFINITY;
  let [count, stepCount, previous] = [0, 0, -1];
  for (let at = 0; at < places.length; count += 1) {
    const document = documents[at] ?? 0;
    const firstStep = stepCount;
    let fields = 0;
    let lastBucket = -1;
    for (; at < places.length && documents[at] === document; at += 1) {
      const place = places[at] ?? 0;
      if (onlyFields) {
        fields |= bitOf(fieldAt(place));
        continue;
      }
      const bucket = Math.floor(place / bucketSize);
      if (bucket > lastBucket) steps[stepCount++] = bucket - lastBucket - 1;
      lastBucket = bucket;
    }
    if (onlyFields) steps[stepCount++] = fields ^ BODY_ONLY;
    gaps[count] = document - previous - 1;
    lengths[count] = stepCount - firstStep;
    previous = document;
  }
  return stepCount;
}

function bitOf(field: number): number {
  return 1 << (FIELDS.length - 1 - field);
}

/**
 * A posting list: the documents that have a term, by number in ascending order, and the ranges of its places in each.
 */
export type Postings = ReadonlyMap<number, readonly PlaceRange[]>;
