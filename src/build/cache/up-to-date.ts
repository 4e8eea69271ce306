import { readFileSync, type Stats } from 'node:fs';
import { stampOfTaken, type Taken } from '../../archive/sisters/taken.ts';
import { site } from '../../settings/this-site.ts';
import { buildCache, outFolder, publicFolder, seedsFolder } from '../paths.ts';
import { isOtherSite } from '../publish/other-site.ts';
import type { Sister } from '../sisters/find-sisters.ts';
import { readSisters } from '../sisters/read-sisters.ts';
import { publisher, siteAddress } from '../this-publisher.ts';
import { openCache } from './cache.ts';
import type { UpToDate } from './entries.ts';
import { hashProgram } from './program.ts';
import { hashBytes, hashOf, isSame, pathsIn, type Stamp, statusOf, toStamp } from './stamps.ts';

/** Longer than one tick of the clock of any file system, in milliseconds. */
const SETTLED = 3000;
/** The titles of an edition do not depend on these. */
const ADDRESSES = [siteAddress, publisher.frontOfEditions].join();
/** By these an `.mdx` seed may take from any file. */
const IMPORTS = /^(?:import|export)\s/m;

/**
 * A stamp of all files that a build reads beside the program and other editions.
 *
 * @returns undefined if nothing can be said: a file changed a moment ago and could change again within one tick of the clock, or
 *   one leads to others that are not known
 */
export function stampOfInput(): Stamp | undefined {
  const now = Date.now();
  const paths = [...pathsIn(seedsFolder), ...pathsIn(publicFolder), ...(site.shareImages?.fonts ?? [])];
  const files = paths.flatMap((path): [string, Stats][] => {
    const status = statusOf(path);
    return status && isSettled(path, status, now) ? [[path, status]] : [];
  });
  return files.length === paths.length ? toStamp(files) : undefined;
}

/**
 * Whether the published site is as the last build left it, which had this very input and took the same of other editions: these
 * may list other titles since then, if none of them is tied to this one.
 */
export async function isUpToDate(input: Stamp, sisters: readonly Sister[]): Promise<boolean> {
  const cache = openCache(buildCache);
  const kept = findUnchanged(input);
  if (kept?.addresses !== ADDRESSES) return false;
  const titles = stampOfTitles(sisters);
  if (kept.titles !== titles) {
    const asking = cache.get('asking', outFolder);
    if (!asking) return false;
    const { problems, ...taken } = await readSisters(sisters, asking);
    if (problems.length > 0 || kept.taken !== stampOfTaken(taken)) return false;
  }
  cache.set('upToDate', outFolder, { ...kept, titles });
  return true;
}

/** Whether the titles of this edition are those in its folder: it is as the last build left it, which had this very input. */
export function areTitlesUpToDate(): boolean {
  const input = stampOfInput();
  return input !== undefined && openCache(buildCache).get('program', '') === hashProgram() && !!findUnchanged(input);
}

/** What the last build was made of, with stamps of the present, if this edition's own files are the same. */
function findUnchanged(input: Stamp): UpToDate | undefined {
  const kept = openCache(buildCache).get('upToDate', outFolder);
  if (!kept || !isSame(kept.input, input)) return undefined;
  const output = stampOfOutput();
  if (!isSame(kept.output, output)) return undefined;
  return {
    ...kept,
    input: { ...kept.input, status: input.status },
    output: { ...kept.output, status: output.status },
  };
}

/**
 * Notes that the published site was made from an input, and of what was taken of other editions. Where editions are many, each
 * run of a CI checks them out and copies them to build one or two: there their bytes are noted, too.
 */
export function noteUpToDate(input: Stamp, sisters: readonly Sister[], { stamp: taken, asking }: Taken): void {
  const cache = openCache(buildCache);
  if (asking) cache.set('asking', outFolder, asking);
  else cache.delete('asking', outFolder);
  const output = stampOfOutput();
  const [{ paths, ...kept }, { paths: published, ...keptOutput }] = [input, output];
  const bytes = asking && hashBytes(paths);
  // Nothing was written while the site was built and its files were read.
  const isSettled = stampOfInput()?.status === input.status;
  cache.set('upToDate', outFolder, {
    input: { ...kept, bytes: isSettled ? bytes : undefined },
    addresses: ADDRESSES,
    titles: stampOfTitles(sisters),
    taken,
    output: { ...keptOutput, bytes: asking && hashBytes(published) },
  });
}

function stampOfTitles(sisters: readonly Sister[]): string {
  return hashOf(sisters.map(({ base, titles, shown }) => [base, titles, shown]));
}

function stampOfOutput(): Stamp {
  const files = pathsIn(outFolder, isOtherSite).flatMap((path): [string, Stats][] => {
    const status = statusOf(path);
    return status ? [[path, status]] : [];
  });
  return toStamp(files);
}

function isSettled(path: string, status: Stats, now: number): boolean {
  if (status.isSymbolicLink() || (status.isFile() && now - status.ctimeMs < SETTLED)) return false;
  return !path.endsWith('.mdx') || !IMPORTS.test(readFileSync(path, 'utf8'));
}
