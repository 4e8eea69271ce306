import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const WEB = /^https?:\/\//;

/** @param stated the folder of a site, or its address on the web */
export function toPlace(stated: string, own: OwnPlace): Place {
  return WEB.test(stated) ? onTheWeb(stated, own) : inFolder(stated, own);
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

/** Where this site stands. */
export interface OwnPlace {
  /** The folder in which it is published. */
  out: string;
  address?: string | undefined;
}

/** Another site, and how to read it. */
export interface Place {
  /** As stated. */
  name: string;
  /** The address of its folder, from the folder of this site: `../2023-04/`; or its whole URL. Empty if they are one. */
  base: string;
  /** Reads one of its files; undefined if it is not there. */
  read: (address: string) => Promise<Buffer | undefined>;
}
