import { BitReader, BitWriter, riceParameter } from './bits.ts';

const LENGTH_WIDTH = 4;

/** Writes the lists of several terms into one file: first all terms, without their signs in rising order, each with its list's length, then the lists. */
export function encodeShard(lists: readonly TermList[]): Uint8Array {
  const sorted = [...lists].sort((a, b) => (a.term >>> 0) - (b.term >>> 0));
  const terms = sorted.map(({ term }) => term >>> 0);
  const gaps = terms.map((term, at) => term - (terms[at - 1] ?? -1) - 1);
  const width = riceParameter(gaps);
  const writer = new BitWriter();
  writer.write(sorted.length, 20);
  writer.write(width, 5);
  sorted.forEach(({ bytes }, at) => {
    writer.writeRice(gaps[at] ?? 0, width);
    writer.writeRice(bytes.length, LENGTH_WIDTH);
  });
  return concatenate([writer.toBytes(), ...sorted.map(({ bytes }) => bytes)]);
}

/** The list of a term in a shard, if it is there. */
export function findList(shard: Uint8Array, term: number): Uint8Array | undefined {
  const reader = new BitReader(shard);
  const [length, width] = [reader.read(20), reader.read(5)];
  let [last, start] = [-1, 0];
  let found: { start: number; end: number } | undefined;
  for (let at = 0; at < length; at += 1) {
    last += reader.readRice(width) + 1;
    const end = start + reader.readRice(LENGTH_WIDTH);
    if (last === term >>> 0) found = { start, end };
    start = end;
  }
  const head = reader.bytesRead;
  return found && shard.subarray(head + found.start, head + found.end);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where a term stands, as `encodePostings` writes it. */
export interface TermList {
  term: number;
  bytes: Uint8Array;
}
