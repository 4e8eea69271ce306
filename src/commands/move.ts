import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seedsFolder } from '../build/paths.ts';
import { isOwnPage, parseSeedName } from '../seeds/file-name.ts';
import { listSeeds } from '../seeds/folder.ts';
import { findFormat } from '../seeds/formats.ts';
import { changedIds, type Move, sharingId } from '../seeds/moved-ids.ts';
import type { SeedFile } from '../seeds/seed-list.ts';
import { type BrokenLink, movedFiles } from './moved-files.ts';

const USAGE = `Usage: npm run move -- OLD NEW

It renames a seed, or moves it into a folder, with what belongs to it, and states its former address: formerly: [old-name]. If
the seed has been renamed already, OLD is its former path or id, and only the address is stated.`;

const { formerIdsOf, renamesOf, editOf, brokenLinks } = movedFiles(seedsFolder);

/** `npm run move -- OLD NEW`: renames a seed, and keeps its address. It never overwrites a file. */
const { positionals } = parseArgs({ allowPositionals: true });
const [from, to] = positionals;
try {
  if (from === undefined || to === undefined || positionals.length > 2) throw new Error(USAGE);
  for (const line of await move(from, to)) console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** @returns what was done, a sentence a line */
async function move(oldPath: string, newPath: string): Promise<string[]> {
  const { files, pages } = await listSeeds(seedsFolder);
  const paths = toMove(oldPath, newPath, files);
  const seed = files.find(({ file }) => file === (paths.isThere ? paths.from : paths.to));
  if (!seed) throw new Error(`There is no seed ${shown(paths.from)}, and none ${shown(paths.to)}. Check the names.`);
  const others = files.filter((each) => each !== seed);
  const seedOf = new Map([...others.map((each) => [each.file, each] as const), [paths.to, seed]]);
  const changes = changedIds([...seedOf.keys()], paths);
  refuseClaimed(paths, [...seedOf.keys()], others);
  const linking = [...others, ...pages];
  const renames = paths.isThere ? renamesOf(seed, paths.to, linking) : [];
  const taken = renames.find(([, target]) => existsSync(join(seedsFolder, target)));
  if (taken) throw new Error(`${shown(taken[1])} is there already. Choose another name.`);
  const edits = changes.map((change) => ({ ...change, ...editOf(change, seedOf.get(change.file) ?? seed) }));
  const broken = paths.isThere ? brokenLinks(seed, renames, linking) : [];
  for (const [source, target] of renames) {
    mkdirSync(dirname(join(seedsFolder, target)), { recursive: true });
    renameSync(join(seedsFolder, source), join(seedsFolder, target));
  }
  for (const { file, text } of edits) writeFileSync(join(seedsFolder, file), text);
  const grownBy = new Map(edits.map((edit) => [edit.file, edit.grownBy]));
  return [
    ...renames.map(([source, target]) => `Moved ${shown(source)} to ${shown(target)}.`),
    ...(edits.length === 0 ? ['Its address stays the same.'] : []),
    ...edits.map(
      ({ former, present, file }) =>
        `news/${former}.html will lead on to news/${present}.html: ${shown(file)} states formerly: [${former}].`,
    ),
    ...broken.map(({ line, ...link }) => toSentence({ ...link, line: line + (grownBy.get(link.file) ?? 0) })),
  ];
}

/** The paths in the folder of seeds, and whether the seed still stands at the former one. */
function toMove(oldPath: string, newPath: string, files: readonly SeedFile[]): Move & { isThere: boolean } {
  const from = toSeedPath(oldPath);
  const isThere = files.some(({ file }) => file === from);
  const isFolder = /[/\\]$/.test(newPath) || statSync(resolveSeed(newPath), { throwIfNoEntry: false })?.isDirectory();
  const to = toSeedPath(isFolder ? join(newPath, basename(from)) : newPath);
  if (isOwnPage(to)) throw new Error(`${shown(to)} would be a page of the paper itself. Choose another folder.`);
  const [before, after] = [from, to].map((path) => parseSeedName(path).format);
  if (isThere && before !== after)
    throw new Error(
      `Moving changes no format: the new name ends in .${before}, too. npm run explain -- --to-md writes Markdown.`,
    );
  // A path has the ending of a format, and an id has none.
  const isId = !isThere && findFormat(before ?? '') === undefined;
  return { from, to, isThere, ...(isId && { formerId: basename(oldPath) }) };
}

/** A path in the folder of seeds, as a command states it: counted from here, or from that folder, with or without its name. */
function toSeedPath(path: string): string {
  const inFolder = relative(seedsFolder, resolveSeed(path)).replaceAll('\\', '/');
  if (inFolder.startsWith('..') || inFolder === '')
    throw new Error(`${path} is not in the folder of seeds, ${seedsFolder}.`);
  return inFolder;
}

function resolveSeed(path: string): string {
  if (!relative(seedsFolder, resolve(path)).startsWith('..')) return resolve(path);
  const [first, ...rest] = path.split(/[/\\]/);
  return join(seedsFolder, ...(rest.length > 0 && first === basename(seedsFolder) ? rest : [path]));
}

/** Throws if an address would be that of two articles, today or formerly, or differ from the former one only in capitals. */
function refuseClaimed(paths: Move, files: readonly string[], others: readonly SeedFile[]): void {
  const [twin] = sharingId(files, paths.to);
  if (twin !== undefined) throw new Error(`${shown(twin)} would have the same address. Choose another name.`);
  for (const { file, former, present } of changedIds(files, paths)) {
    if (isSame(former, present))
      throw new Error(
        'The new address would differ only in capitals, which not every host tells apart. Choose another name.',
      );
    const heir = changedIds(files, paths).find((other) => other.file !== file && isSame(other.present, former));
    if (heir)
      throw new Error(
        `news/${former}.html would become the address of ${shown(heir.file)}, which has the same name, and could not lead on. Move that file first.`,
      );
    const claimant = others.find((seed) => seed.file !== file && formerIdsOf(seed).some((id) => isSame(id, present)));
    if (claimant)
      throw new Error(`news/${present}.html is a former address of ${claimant.shownAs}. Choose another name.`);
  }
}

function isSame(id: string, other: string): boolean {
  return id.toLowerCase() === other.toLowerCase();
}

function toSentence({ file, line, address, meant }: BrokenLink): string {
  const place = /[?#].*$/s.exec(address)?.[0] ?? '';
  const link = posix.relative(posix.dirname(file), meant) + place;
  return `${shown(file)}:${line}: the link ${address} leads nowhere now. Write ${link}.`;
}

function shown(file: string): string {
  return `${basename(seedsFolder)}/${file}`;
}
