import { hash } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCache, outFolder } from '../paths.ts';
import { hashFiles } from '../publish/hash-files.ts';
import { stagingFolders } from '../publish/swap.ts';
import { siteAddress } from '../this-publisher.ts';
import { openCache } from './cache.ts';
import type { OutputFile } from './entries.ts';

let opened: Outputs | undefined;

/**
 * The output files of this build. Those that it would make again to the byte are taken over from the published site: a file
 * with the input key that it had in the last build. It takes no more room then: both names lead to it, until the former site
 * is removed.
 */
export function outputs(): Outputs {
  opened ??= openOutputs();
  return opened;
}

function openOutputs(): Outputs {
  const kept = openCache(buildCache).get('outputs', outFolder);
  const former = kept?.siteAddress === siteAddress ? kept?.files : undefined;
  const files: Record<string, OutputFile> = {};
  const folders = new Set<string>();
  const { fresh } = stagingFolders(outFolder);
  /** The place of a file in the folder of this build, which has all folders that it stands in. */
  const placeOf = (address: string) => {
    const place = join(fresh, address);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    return place;
  };
  const statOf = (address: string, key: string) => {
    const known = former?.[address];
    return known?.key === key ? statIfUnchanged(join(outFolder, address), known) : undefined;
  };
  return {
    files,
    knows: (address, key) => former?.[address]?.key === key,
    has: (address, key) => statOf(address, key) !== undefined,
    take(address, key, from = address) {
      const known = former?.[from];
      const status = statOf(from, key);
      if (!known || !status) return undefined;
      files[address] = { ...known, changed: hardLink(join(outFolder, from), placeOf(address)) ? status.mtimeMs : 0 };
      return known;
    },
    write: (address, content) => writeFileSync(placeOf(address), content),
    note(address, file) {
      files[address] = { key: '', sha256: '', size: 0, changed: 0, ...files[address], ...file };
    },
    close() {
      const known = Object.entries(files).filter(([, { sha256 }]) => sha256 !== '');
      const hashes = hashFiles(fresh, new Map(known.map(([address, { sha256 }]) => [address, sha256])));
      const keyed = Object.entries(files).filter(([, { key }]) => key !== '');
      const finished = keyed.map(([address, file]): [string, OutputFile] => {
        if (file.changed !== 0) return [address, file];
        const { size, mtimeMs } = lstatSync(join(fresh, address));
        return [address, { ...file, sha256: hashes.get(address) ?? '', size, changed: mtimeMs }];
      });
      openCache(buildCache).set('outputs', outFolder, { siteAddress, files: Object.fromEntries(finished) });
      return hashes;
    },
  };
}

/** The status of a file that is as the last build wrote it. A copied site may have lost its times: then its bytes tell. */
function statIfUnchanged(file: string, { size, changed, sha256 }: OutputFile): Stats | undefined {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status?.isFile() || status.size !== size) return undefined;
  return status.mtimeMs === changed || hash('sha256', readFileSync(file)) === sha256 ? status : undefined;
}

/** Hard-links a file; copies it where hard links are not supported. Says whether it was linked. */
function hardLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    copyFileSync(source, target);
    return false;
  }
}

/** The output files of a build. */
export interface Outputs {
  /** What is known of each so far, by address. */
  files: Record<string, OutputFile>;
  /** Whether the last build wrote a file with this input key. */
  knows: (address: string, key: string) => boolean;
  /** Whether the published site has a file as the last build left it, with this input key. */
  has: (address: string, key: string) => boolean;
  /** Takes such a file over into the folder of this build. It may have stood at another address. */
  take: (address: string, key: string, from?: string) => OutputFile | undefined;
  /** Writes a file into the folder of this build. */
  write: (address: string, content: string | Uint8Array) => void;
  /** Notes what is known of a file that this build writes. A file without a key is made anew by the next build. */
  note: (address: string, file: Partial<OutputFile>) => void;
  /** Keeps what the next build needs, and gives the SHA-256 of every file in this build's folder, by address. */
  close: () => Map<string, string>;
}
