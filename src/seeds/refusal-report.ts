import { parseSeedName } from './file-name.ts';
import { findFormat } from './formats.ts';
import { type Refusal, toLine } from './refusal.ts';

/**
 * Puts all refusals of a build into one report, with what to do next.
 *
 * @param areLeftOut whether the other seeds are published all the same
 * @example toReport([{ file: 'seeds/x.txt', problems: [{ line: 3, message: 'Expected …' }] }], true)
 * // 1 seed was refused:\n  seeds/x.txt:3: Expected …\nIt is left out, and named on the page receipt.html.
 */
export function toReport(refusals: readonly Refusal[], areLeftOut: boolean): string {
  const isOne = refusals.length === 1;
  const count = isOne ? '1 seed was refused' : `${refusals.length} seeds were refused`;
  const lines = refusals.flatMap(({ file, problems }) => problems.map((problem) => `  ${toLine(file, problem)}`));
  const leftOut = isOne ? 'It is left out' : 'They are left out';
  const next = areLeftOut
    ? `${leftOut}, and named on the page receipt.html.`
    : `Correct ${isOne ? 'it' : 'them'}, or publish without ${isOne ? 'it' : 'them'}: badSeeds: 'skip' in src/site.ts.`;
  const capture = refusals.find(({ file }) => isCapture(file))?.file;
  return [`${count}:`, ...lines, next, ...(capture === undefined ? [] : [toCaptureAdvice(capture)])].join('\n');
}

function toCaptureAdvice(file: string): string {
  return `npm run explain -- ${file} shows how a capture is read; npm run fix -- ${file} begins corrections beside it.`;
}

function isCapture(file: string): boolean {
  const reader = findFormat(parseSeedName(file).format)?.reader;
  return reader === 'capture' || reader === 'page';
}
