import { BitReader, BitWriter, riceParameter } from './rice-code.ts';
import { rangeOf, type TermLists } from './term-lists.ts';

const LENGTH_WIDTH = 4;

/** Writes the lists of several terms into one file: first all terms, each with its list's length, then the lists. */
export function encodeShard(lists: TermLists): Uint8Array {
  const count = lists.terms.length;
  const gaps = new Uint32Array(count);
  for (let number = 0, last = -1; number < count; number += 1) {
    const term = (lists.terms[number] ?? 0) >>> 0;
    gaps[number] = term - last - 1;
    last = term;
  }
  const width = riceParameter(gaps);
  const writer = new BitWriter();
  writer.write(count, 20);
  writer.write(width, 5);
  for (let number = 0; number < count; number += 1) {
    const [start, end] = rangeOf(number, lists);
    writer.writeRice(gaps[number] ?? 0, width);
    writer.writeRice(end - start, LENGTH_WIDTH);
  }
  const head = writer.toBytes();
  const shard = new Uint8Array(head.length + lists.bytes.length);
  shard.set(head);
  shard.set(lists.bytes, head.length);
  return shard;
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
