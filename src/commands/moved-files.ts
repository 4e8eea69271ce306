import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { CORRECTIONS_ENDING, isOwnPage, isPictureName, resolveInFolder, stemOf } from '../seeds/file-name.ts';
import { findFormat } from '../seeds/formats.ts';
import { addFormerId, addToFrontMatter } from '../seeds/markdown/add-former-id.ts';
import type { StatedAddress } from '../seeds/markdown/addresses-in.ts';
import { findSeedIn } from '../seeds/markdown/site-links.ts';
import type { IdChange } from '../seeds/moved-ids.ts';
import { readOwnPage } from '../seeds/own-page.ts';
import { endingOfPageFolder, stemOfPage, stemOfPageFolder } from '../seeds/passed-over.ts';
import { readSeed } from '../seeds/read-seed.ts';
import type { SeedFile } from '../seeds/seed-list.ts';

/** The files of a folder of seeds that move with a seed, and the texts that name them. All paths are in that folder. */
export function movedFiles(folder: string) {
  const bytesOf = (file: string) => readFileSync(join(folder, file));
  const read = (seed: SeedFile) =>
    readSeed(seed, bytesOf(seed.file), seed.corrections && bytesOf(seed.corrections.file));
  const addressesOf = (seed: SeedFile): readonly StatedAddress[] => {
    if (!isWritten(seed)) return [];
    if (!isOwnPage(seed.file)) return read(seed).facts?.addresses ?? [];
    const page = readOwnPage(seed, bytesOf(seed.file));
    return page.problems ? [] : page.addresses;
  };

  /** The picture beside a seed that an address leads to; undefined for all else. */
  const findPicture = (address: string, file: string) => {
    const path = isPictureName(address) ? resolveInFolder(file, decode(address)) : undefined;
    return path !== undefined && existsSync(join(folder, path)) ? path : undefined;
  };

  return {
    /** The former ids that a seed states. A capture states some only in its corrections. */
    formerIdsOf: (seed: SeedFile): readonly string[] =>
      isWritten(seed) || seed.corrections ? (read(seed).article?.formerly ?? []) : [],

    /** The renames for a seed: of itself, its corrections, the folder of its page, and pictures that only it shows. */
    renamesOf(seed: SeedFile, to: string, others: readonly SeedFile[]): Rename[] {
      const folders = stemOfPage(seed.file) === undefined ? [] : pageFoldersOf(folder, seed.file);
      const shownElsewhere = new Set(
        others.flatMap((other) => addressesOf(other).flatMap(({ address }) => findPicture(address, other.file) ?? [])),
      );
      const pictures = addressesOf(seed).flatMap(({ address }): Rename[] => {
        const [source, target] = [findPicture(address, seed.file), resolveInFolder(to, decode(address))];
        const isOwn = !address.startsWith('..') && source !== undefined && !shownElsewhere.has(source);
        return isOwn && target !== undefined && target !== source ? [[source, target]] : [];
      });
      return [
        [seed.file, to],
        ...(seed.corrections ? [[seed.corrections.file, stemOf(to) + CORRECTIONS_ENDING] as Rename] : []),
        ...folders.map((name): Rename => [name, stemOf(to) + endingOfPageFolder(posix.basename(name))]),
        ...new Map(pictures),
      ];
    },

    /** Where a former id is to be stated, the whole text of that file, and by how many lines it grew. Throws if it cannot be stated. */
    editOf({ file, former }: IdChange, seed: SeedFile): { file: string; text: string; grownBy: number } {
      const edited = isWritten(seed) ? file : stemOf(file) + CORRECTIONS_ENDING;
      const stands = isWritten(seed) ? seed.file : seed.corrections?.file;
      const text = stands === undefined ? '' : textOf(bytesOf(stands));
      const added = text === undefined ? undefined : (isWritten(seed) ? addToFrontMatter : addFormerId)(text, former);
      if (added !== undefined && text !== undefined)
        return { file: edited, text: added, grownBy: added.split('\n').length - text.split('\n').length };
      throw new Error(
        `${stands} cannot be edited: its fields cannot be read. Correct them, or write formerly: [${former}].`,
      );
    },

    /** The links that a move breaks, by file and line: those to a seed, and those of the seed itself. */
    brokenLinks(seed: SeedFile, renames: readonly Rename[], others: readonly SeedFile[]): BrokenLink[] {
      const [from, to = ''] = [seed.file, new Map(renames).get(seed.file)];
      const moved = new Set(renames.map(([source]) => source));
      const toSeed = others.flatMap((other) =>
        addressesOf(other)
          .filter(({ address }) => findSeedIn(address, other.file) === from)
          .map(({ address, line }) => ({ file: other.file, line, address, meant: to })),
      );
      const own = addressesOf(seed).flatMap(({ address, line }) => {
        const seedThere = others.find(({ file }) => file === findSeedIn(address, from));
        const meant = seedThere?.file ?? findPicture(address, from);
        const leads = findSeedIn(address, to) ?? resolveInFolder(to, decode(address));
        const isBroken = meant !== undefined && meant !== leads && !moved.has(meant);
        return isBroken ? [{ file: to, line, address, meant }] : [];
      });
      return [...toSeed, ...own];
    },
  };
}

function isWritten({ format }: SeedFile): boolean {
  return findFormat(format)?.rendering !== 'blocks';
}

/** The folders of files that belong to a saved page. */
function pageFoldersOf(folder: string, page: string): string[] {
  const under = posix.dirname(page);
  const names = readdirSync(join(folder, under), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = names.filter(({ name }) => stemOfPageFolder(name) === stemOfPage(posix.basename(page)));
  return own.map(({ name }) => posix.join(under, name));
}

/** An address with characters in the place of percent codes. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The text of a file in UTF-8, to the byte; undefined in other encodings. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The paths of a file before and after. */
export type Rename = [source: string, target: string];

/** A link that leads nowhere after a move. */
export interface BrokenLink {
  /** Of the seed that states it. */
  file: string;
  line: number;
  address: string;
  /** The path of what it led to. */
  meant: string;
}
