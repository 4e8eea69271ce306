import { compare } from '../archive/order.ts';
import { site } from '../settings/this-site.ts';
import {
  isInPages,
  isOwnPage,
  parseSeedName,
  type SeedName,
  stemOf,
  stemOfCorrections,
  withFoldersInIds,
} from './file-name.ts';
import { findFormat, type SeedFormat } from './formats.ts';
import type { Refusal } from './refusal.ts';

/** The formats that are taken. */
const TAKEN: readonly SeedFormat[] = site.formats;

const NO_CAPTURE =
  'Expected a capture of the same name beside it: x.txt or x.html beside x.fix.yaml. Put it there, or rename or remove this file.';
const NO_CORRECTIONS = 'A written seed is corrected in its own text and front matter. Remove this file.';
const TWO_CORRECTIONS = 'Another file of corrections stands beside the same capture. Put all corrections into one.';
const NO_OWN_PAGE =
  'This folder is for pages of the paper itself, each a .md file: about.md, footer.md and others. Move articles into another folder.';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Tells seeds from what can be none, and gives each an id of its own.
 *
 * @param search what was found in the folder of seeds
 * @param folder `name` for messages, and the absolute path of a file in it
 */
export function toSeedList({ found, leftovers }: Search, folder: SeedFolder): SeedList {
  const refused: Refusal[] = [];
  const refuse = ({ shownAs }: SeedFile, message: string) => refused.push({ file: shownAs, problems: [{ message }] });
  const shownAs = (file: string) => `${folder.name}/${toVisible(file)}`;
  const { corrections, others } = partCorrections(found, (file, message) =>
    refused.push({ file: shownAs(file), problems: [{ message }] }),
  );
  const named = others.flatMap(({ problem, file }): SeedFile[] => {
    const corrected = corrections.get(stemOf(file));
    const seed = {
      file,
      shownAs: shownAs(file),
      ...parseSeedName(file),
      ...(corrected !== undefined && { corrections: { file: corrected, shownAs: shownAs(corrected) } }),
    };
    const message = problem ?? faultOf(seed, folder.pathOf(seed.file));
    if (message === undefined) return [seed];
    refuse(seed, message);
    return [];
  });
  const withoutTwins = (seeds: readonly SeedFile[]) => {
    const byId = new Map<string, SeedFile>();
    for (const seed of seeds) {
      const twin = byId.get(seed.id.toLowerCase());
      if (twin)
        refuse(
          seed,
          `Its address is that of ${twin.shownAs}, since both names come to ${seed.id}. Rename one of them.`,
        );
      else byId.set(seed.id.toLowerCase(), seed);
    }
    return [...byId.values()];
  };
  const pages = withoutTwins(named.filter(({ file }) => isOwnPage(file)));
  const files = withoutTwins(withFoldersInIds(named.filter(({ file }) => !isOwnPage(file))));
  refused.sort((a, b) => compare(a.file, b.file));
  return { files, pages, refused, leftovers: leftovers.map(toVisible) };
}

/**
 * Parts the files of corrections from the others.
 *
 * @param refuse is told of those that stand beside no capture
 * @returns `corrections` by the path of the capture, without its extension
 */
function partCorrections(found: readonly FoundFile[], refuse: (file: string, message: string) => void) {
  const others = found.filter(({ file }) => stemOfCorrections(file) === undefined);
  const formats = new Map(others.map(({ file }) => [stemOf(file), findFormat(parseSeedName(file).format)]));
  const corrections = new Map<string, string>();
  for (const { file, problem } of found) {
    const stem = stemOfCorrections(file);
    if (stem === undefined) continue;
    const format = formats.get(stem);
    const isOfCapture = format?.reader === 'capture' || format?.reader === 'page';
    const message = problem ?? (isOfCapture ? undefined : format ? NO_CORRECTIONS : NO_CAPTURE);
    if (message !== undefined) refuse(file, message);
    else if (corrections.has(stem)) refuse(file, TWO_CORRECTIONS);
    else corrections.set(stem, file);
  }
  return { corrections, others };
}

/** What is wrong with the name of a file that is to be a seed. */
function faultOf({ file, format }: SeedFile, path: string): string | undefined {
  if (isInPages(file)) return isOwnPage(file) ? undefined : NO_OWN_PAGE;
  if (!TAKEN.some((taken) => taken === format))
    return `Expected a name that ends in .${TAKEN.join(', .')}. Rename the file, or move it out of this folder.`;
  if (findFormat(format)?.reader !== 'mdx') return undefined;
  if (!file.endsWith('.mdx')) return 'Expected a name that ends in .mdx, in small letters. Rename the file.';
  if (!/[#?]/.test(path)) return undefined;
  return `Its path, ${toVisible(path)}, holds # or ?, which the bundler of .mdx files cannot take. Rename it.`;
}

/** Writes a name for a message: characters that end a line, turn text round or move a terminal's cursor become escapes. */
function toVisible(name: string): string {
  return name.replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A file in the folder of seeds, with what its name says. */
export interface SeedFile extends SeedName {
  /** Its path in the folder of seeds, with `/`: `2023/x.txt`. */
  file: string;
  /** Its path as messages show it: `seeds/2023/x.txt`. */
  shownAs: string;
  /** The file of corrections beside a capture: `2023/x.fix.yaml`. */
  corrections?: { file: string; shownAs: string };
}

/** The seeds of a folder, and what in it is none. */
export interface SeedList {
  files: SeedFile[];
  /** The pages of the publisher's own. */
  pages: SeedFile[];
  refused: Refusal[];
  /** The paths of what systems and programs leave, as messages show them. */
  leftovers: string[];
}

/** What stands in a folder and below it, in the order of its name. */
export interface Search {
  found: FoundFile[];
  leftovers: string[];
}

interface FoundFile extends Pick<SeedFile, 'file'> {
  /** Why it can be no seed. */
  problem?: string;
}

/** The folder of seeds, for messages. */
interface SeedFolder {
  name: string;
  pathOf: (file: string) => string;
}
