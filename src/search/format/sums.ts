import { BitReader, BitWriter, riceParameter } from './rice-code.ts';

/**
 * The file of an index that sums up which terms it has, as the sorted numbers that `numberOfTerm` gives them: another index
 * can say by it which editions cannot have a word.
 */
export const SUM_FILE = 'sum.bin';

/** So many numbers stand for all terms: of 10,000 articles a sixth are taken, of 50,000 less than half. */
const NUMBERS = 2 ** 21;

/** The Rice parameter of the length of a list, and the bits of the parameter of its gaps. */
const [LENGTH_PARAMETER, PARAMETER_BITS] = [6, 5];

/** The number that stands for a term in sums. Two terms may have one number. */
export function numberOfTerm(term: number): number {
  const mixed = Math.imul(term ^ (term >>> 15), 0x2c1b_3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a_2d39) >>> 0) % NUMBERS;
}

/** The file of a number among so many files, counted from 0, each of one range of numbers. */
export function fileOfNumber(number: number, files: number): number {
  return Math.floor((number * files) / NUMBERS);
}

/** The first number of a file. */
export function firstOfFile(file: number, files: number): number {
  return Math.ceil((file * NUMBERS) / files);
}

/** Encodes lists of numbers, one behind the other. A list is sorted, and has each number once. */
export function encodeLists(lists: readonly ArrayLike<number>[]): Uint8Array {
  const writer = new BitWriter();
  for (const list of lists) {
    const gaps = Uint32Array.from(list, (number, at) => number - (list[at - 1] ?? -1) - 1);
    const parameter = gaps.length === 0 ? 0 : riceParameter(gaps);
    writer.writeRice(list.length, LENGTH_PARAMETER);
    writer.write(parameter, PARAMETER_BITS);
    for (const gap of gaps) writer.writeRice(gap, parameter);
  }
  return writer.toBytes();
}

/** Decodes so many lists of numbers. */
export function decodeLists(bytes: Uint8Array, count: number): number[][] {
  const reader = new BitReader(bytes);
  return Array.from({ length: count }, () => {
    const length = reader.readRice(LENGTH_PARAMETER);
    const parameter = reader.read(PARAMETER_BITS);
    let last = -1;
    return Array.from({ length }, () => {
      last += reader.readRice(parameter) + 1;
      return last;
    });
  });
}
