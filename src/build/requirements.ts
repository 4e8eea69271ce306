import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Says what of this machine keeps a build from running, before it begins.
 *
 * @param checkout absolute path
 * @param written folders that a build writes to, with why: they are made if they do not exist
 * @returns one or two sentences with what to do, or undefined if nothing is missing
 */
export function unmetRequirement(checkout: string, written: Readonly<Record<string, string>>): string | undefined {
  // Vite takes these signs in a path for the end of it.
  const [sign] = /[#?]/.exec(checkout) ?? [];
  if (sign) return `The path of this checkout, ${checkout}, holds ${sign}, which Vite cannot take. Rename the folder.`;
  for (const [folder, why] of Object.entries(written)) {
    const existing = nearestExisting(folder);
    const fault = writeFault(existing);
    if (fault === 'EROFS')
      return `${existing} is on a disk that is read-only, but ${why}. Mount it anew, or use another.`;
    if (fault) return `${existing} may not be written to, but ${why}. Change its rights, or use another folder.`;
  }
  return undefined;
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

function writeFault(folder: string): string | undefined {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EACCES';
  }
}
