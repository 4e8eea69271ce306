import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, sep } from 'node:path';
import { addressOfTitles, RECEIPT_FILE, TITLES_FILE } from '../../archive/addresses.ts';
import { toRealPath } from '../paths.ts';
import { isOtherSite } from './other-site.ts';
import { readReceipt } from './receipt.ts';
import { titleFilesOf } from './title-files.ts';

const MOUNTS = '/proc/self/mountinfo';

/** `.2023-04-5f700caf`: what a build beside this site is writing, or has left. */
const STAGING = /^\..+-[\da-f]{8}(?:-former)?$/;

/** The most names of foreign files that a message lists. */
const NAMED = 3;

/**
 * Says why a build may not publish at a folder: it could harm files that no build wrote. A folder may be new or empty,
 * hold the receipt of a build, or nothing but other sites and what `npm run titles` wrote.
 *
 * @param out as it was asked for; links and `..` are resolved
 * @param kept folders that a build must never publish over, by what they are: `the seeds`
 * @returns one sentence with what to do, or undefined if the build may publish there
 */
export function refusalOf(out: string, kept: Readonly<Record<string, string>>): string | undefined {
  const folder = toRealPath(out);
  const elsewhere = 'Name another folder by OUT=dir.';
  if (folder === parse(folder).root) return `${out} is the root of a file system. ${elsewhere}`;
  const named = { ...kept, 'the home folder': homedir() };
  for (const [name, path] of Object.entries(named)) {
    const other = toRealPath(path);
    if (other === folder) return `${out} is ${name}, which a build must not replace. ${elsewhere}`;
    if (other.startsWith(folder + sep)) return `${out} holds ${name}, which a build must not replace. ${elsewhere}`;
  }
  const seeds = kept['the seeds'];
  if (seeds !== undefined && folder.startsWith(toRealPath(seeds) + sep))
    return `${out} is inside the seeds, where the site would be taken for seeds. ${elsewhere}`;
  const status = statSync(folder, { throwIfNoEntry: false });
  if (!status) return undefined;
  if (!status.isDirectory()) return `${out} is a file. Move it away, or name another folder by OUT=dir.`;
  const names = readdirSync(folder);
  const others = names.filter((name) => !STAGING.test(name) && !isOtherSite(join(folder, name)));
  const foreign = others.filter((name) => name !== TITLES_FILE && name !== dirname(addressOfTitles('titles', 1)));
  if (others.length === 0 || readReceipt(folder)) return undefined;
  if (foreign.length === 0 && titleFilesOf(folder).length > 0) return undefined;
  const shown = names.sort().slice(0, NAMED).join(', ');
  return `${out} holds files that no build wrote (${shown}${names.length > NAMED ? ', …' : ''}), and no ${RECEIPT_FILE} of a build. Move them away, or name a new or empty folder by OUT=dir.`;
}

/** Whether a folder is a mount, which cannot be renamed: a container's volume, for instance. */
export function isMount(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const path = toRealPath(folder);
  // Linux lists mounts of the same disk too, which have the device number of the folder around them.
  if (existsSync(MOUNTS)) return mountPoints().has(path);
  return statSync(path).dev !== statSync(dirname(path)).dev;
}

/** The fifth field of each line, in which a space is `\\040`: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html */
function mountPoints(): Set<string> {
  const fields = readFileSync(MOUNTS, 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '');
  return new Set(
    fields.map((field) => field.replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)))),
  );
}
