import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { outFolder, sealedCache, siteAddress } from '../../site.ts';
import type { Inline } from '../csp/policy.ts';
import { hashFiles } from '../publish/hash-files.ts';
import { besideOf } from '../publish/swap.ts';

/** What the last build made, and from what. */
const FILE = join(sealedCache, 'made.json');
/** What decides how anything is made, beside the seeds. The icon stands in every page. */
const PROGRAM = ['src', 'public/icon.svg', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

let begun: Reuse | undefined;

/** What this build takes over and makes anew. */
export function reuse(): Reuse {
  begun ??= begin();
  return begun;
}

/**
 * Takes over from the published site what this build would make again to the byte: files with the key that they had in the
 * last build, by the same program. A file takes no more room then: both names lead to it, until the former site is removed.
 */
function begin(): Reuse {
  const program = hashProgram();
  const former = readFormer(program);
  const files: Record<string, Made> = {};
  const folders = new Set<string>();
  const { fresh } = besideOf(outFolder);
  return {
    program,
    former,
    files,
    take(address, key, from = address) {
      const made = former[from];
      const source = join(outFolder, from);
      const now = made?.key === key ? asMade(source, made) : undefined;
      if (!made || !now) return undefined;
      const target = join(fresh, address);
      if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      folders.add(dirname(target));
      files[address] = { ...made, changed: link(source, target) ? now.mtimeMs : 0 };
      return made;
    },
    note(address, made) {
      files[address] = { key: '', sha256: '', size: 0, changed: 0, ...files[address], ...made };
    },
    close() {
      const known = Object.entries(files).filter(([, { sha256 }]) => sha256 !== '');
      const hashes = hashFiles(fresh, new Map(known.map(([address, { sha256 }]) => [address, sha256])));
      const keyed = Object.entries(files).filter(([, { key }]) => key !== '');
      const kept = keyed.map(([address, made]): [string, Made] => {
        if (made.changed !== 0) return [address, made];
        const { size, mtimeMs } = lstatSync(join(fresh, address));
        return [address, { ...made, sha256: hashes.get(address) ?? '', size, changed: mtimeMs }];
      });
      writeFileSync(
        FILE,
        JSON.stringify({ program, out: outFolder, files: Object.fromEntries(kept) } satisfies Former),
      );
      return hashes;
    },
  };
}

function readFormer(program: string): Former['files'] {
  if (!existsSync(FILE)) return {};
  const former: Former = JSON.parse(readFileSync(FILE, 'utf8'));
  return former.program === program && former.out === outFolder ? former.files : {};
}

/** A file that is as it was made. Who copies a site may lose its times: then its bytes tell. */
function asMade(file: string, { size, changed, sha256 }: Made): Stats | undefined {
  const now = lstatSync(file, { throwIfNoEntry: false });
  if (!now?.isFile() || now.size !== size) return undefined;
  return now.mtimeMs === changed || hash('sha256', readFileSync(file)) === sha256 ? now : undefined;
}

/** Gives a file another name. Where the file system does not know two names for a file, it is copied. */
function link(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    copyFileSync(source, target);
    return false;
  }
}

function hashProgram(): string {
  const files = PROGRAM.map((place) => resolve(place)).flatMap((path) =>
    lstatSync(path).isDirectory() ? [...hashFiles(path)] : [[path, hash('sha256', readFileSync(path))]],
  );
  return hash('sha256', JSON.stringify([siteAddress, process.version, files]));
}

/** What is taken over, and what is to be taken over by the next build. */
export interface Reuse {
  /** Says which program makes this site. */
  program: string;
  /** What the last build made, by address, if this program made it. */
  former: Readonly<Record<string, Made>>;
  /** Takes a file over into the folder of this build, if it has this key; one that stood elsewhere `from` there. */
  take: (address: string, key: string, from?: string) => Made | undefined;
  /** Notes what is known of a file that this build makes itself. One without a key is made anew by the next build. */
  note: (address: string, made: Partial<Made>) => void;
  /** What there is so far. */
  files: Record<string, Made>;
  /** Keeps for the next build what this one made, and gives the hashes of all files in its folder, by address. */
  close: () => Map<string, string>;
}

/** A file of a site that was made from what its key says. */
export interface Made {
  key: string;
  sha256: string;
  /** In bytes. */
  size: number;
  /** When it was changed last, in milliseconds; 0 until it is written. */
  changed: number;
  /** What a page may load. */
  policy?: Inline;
}

interface Former {
  program: string;
  /** The folder that was published. */
  out: string;
  files: Record<string, Made>;
}
