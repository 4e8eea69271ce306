import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { TITLES_FILE } from '../../archive/addresses.ts';
import { type Titles, titlesSchema } from '../../archive/sisters/format.ts';

const WEB = /^https?:\/\//;

/**
 * Finds the other editions of the paper. One that cannot be used is left out, with one sentence that says why.
 *
 * @param stated folders of sites, and addresses on the web; this edition itself may be among them
 */
export async function findSisters(stated: readonly string[], own: OwnPlace): Promise<FoundSisters> {
  const places = stated.map((place) => (WEB.test(place) ? onTheWeb(place, own) : inFolder(place, own)));
  const others = places.filter(({ base }) => base !== '');
  const found = await Promise.all(others.map(async (place) => ({ place, ...(await readTitles(place)) })));
  return {
    sisters: found.flatMap(({ place: { base, read }, titles }) => (titles ? { base, titles, read } : [])),
    problems: found.flatMap(({ place, problem }) => (problem ? `${place.name} is left out: ${problem}` : [])),
  };
}

async function readTitles({ read }: Place): Promise<{ titles?: Titles; problem?: string }> {
  try {
    const bytes = await read(TITLES_FILE);
    if (bytes === undefined) return { problem: `it has no ${TITLES_FILE}. Build it, or run npm run titles for it.` };
    const { data } = titlesSchema.safeParse(JSON.parse(bytes.toString()));
    return data
      ? { titles: data }
      : { problem: `its ${TITLES_FILE} is of another version. Build both with one version.` };
  } catch (error) {
    return { problem: `${(error as Error).message}. Check it, then build again.` };
  }
}

function inFolder(folder: string, { out }: OwnPlace): Place {
  const path = relative(out, resolve(folder));
  return {
    name: folder,
    base: path && `${path.split(sep).map(encodeURIComponent).join('/')}/`,
    read: async (address) => {
      const file = join(folder, address);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}

function onTheWeb(stated: string, { address }: OwnPlace): Place {
  const site = new URL(withSlash(stated));
  const own = address === undefined ? undefined : new URL(withSlash(address));
  return {
    name: stated,
    base: own?.origin === site.origin ? pathBetween(own.pathname, site.pathname) : site.href,
    read: async (file) => {
      const answer = await fetch(new URL(file, site));
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`it answers ${answer.status} ${answer.statusText}`);
      return Buffer.from(await answer.arrayBuffer());
    },
  };
}

/** From one folder to another, with a slash at its end: empty if they are one. */
function pathBetween(from: string, to: string): string {
  const path = relative(from, to);
  return path && `${path.split(sep).join('/')}/`;
}

function withSlash(address: string): string {
  return `${address.replace(/\/$/, '')}/`;
}

/** Where this edition stands. */
export interface OwnPlace {
  /** The folder in which it is published. */
  out: string;
  address?: string | undefined;
}

/** Another edition of the paper. */
export interface Sister {
  /** The address of its folder, from the folder of this edition: `../2023-04/`; or its whole URL. */
  base: string;
  titles: Titles;
  /** What a front shows and searches of it, as it stands in its files. */
  shown?: string;
  /** Reads one of its files; undefined if it is not there. */
  read: (address: string) => Promise<Buffer | undefined>;
}

export interface FoundSisters {
  sisters: Sister[];
  problems: string[];
}

interface Place extends Pick<Sister, 'base' | 'read'> {
  /** As stated. */
  name: string;
}
