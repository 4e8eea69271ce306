import { BitReader, BitWriter, riceParameter } from './rice-code.ts';
import { listOf, rangeOf, type TermLists } from './term-lists.ts';

/** The Rice parameter of the length of a list in bytes. */
const LENGTH_PARAMETER = 4;

/** Encodes the lists of several terms, in ascending order as unsigned integers, as one file: first each term with the length of its list, then all lists. */
export function encodeShard(lists: TermLists): Uint8Array {
  const count = lists.terms.length;
  const gaps = new Uint32Array(count);
  for (let index = 0, last = -1; index < count; index += 1) {
    const term = (lists.terms[index] ?? 0) >>> 0;
    gaps[index] = term - last - 1;
    last = term;
  }
  const gapParameter = riceParameter(gaps);
  const writer = new BitWriter();
  writer.write(count, 20);
  writer.write(gapParameter, 5);
  for (let index = 0; index < count; index += 1) {
    const [start, end] = rangeOf(index, lists);
    writer.writeRice(gaps[index] ?? 0, gapParameter);
    writer.writeRice(end - start, LENGTH_PARAMETER);
  }
  const head = writer.toBytes();
  const shard = new Uint8Array(head.length + lists.bytes.length);
  shard.set(head);
  shard.set(lists.bytes, head.length);
  return shard;
}

/** Decodes a shard to the lists of its terms. */
export function decodeShard(shard: Uint8Array): TermLists {
  const reader = new BitReader(shard);
  const count = reader.read(20);
  const gapParameter = reader.read(5);
  const [terms, ends] = [new Int32Array(count), new Uint32Array(count)];
  let [last, end] = [-1, 0];
  for (let at = 0; at < count; at += 1) {
    last += reader.readRice(gapParameter) + 1;
    end += reader.readRice(LENGTH_PARAMETER);
    terms[at] = last;
    ends[at] = end;
  }
  return { terms, ends, bytes: shard.subarray(reader.bytesRead) };
}

/** The list of a term in a shard. Undefined if the shard has no such term. */
export function findList(shard: Uint8Array, term: number): Uint8Array | undefined {
  const lists = decodeShard(shard);
  const index = lists.terms.indexOf(term);
  return index === -1 ? undefined : listOf(index, lists);
}
