import { hash } from 'node:crypto';
import { decodeLists, encodeLists, fileOfNumber, firstOfFile } from '../format/sums.ts';

/** The average size of a file, in bytes: a search reads at most nine. */
const FILE_BYTES = 1000;

/** Hexadecimal digits. */
const VERSION_LENGTH = 12;

/**
 * Joins the sums of several indexes, so that one file says of all of them which may have a term.
 *
 * @param sums the `sum.bin` of each index; undefined for one that has none
 */
export function joinSums(sums: readonly (Uint8Array | undefined)[]): JointSums {
  const total = sums.reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
  const count = Math.max(1, Math.ceil(total / FILE_BYTES));
  const lists = Array.from({ length: count }, () => sums.map((): number[] => []));
  for (const [at, bytes] of sums.entries()) {
    for (const number of bytes ? (decodeLists(bytes, 1)[0] ?? []) : [])
      lists[fileOfNumber(number, count)]?.[at]?.push(number);
  }
  const files = lists.map((ofFile, file) =>
    encodeLists(ofFile.map((list) => list.map((number) => number - firstOfFile(file, count)))),
  );
  const version = hash('sha256', Buffer.concat(files)).slice(0, VERSION_LENGTH);
  return { version, files };
}

/** Files of sums, each with one list of numbers for each index: how far each is behind the first of the file. */
export interface JointSums {
  version: string;
  files: Uint8Array[];
}
