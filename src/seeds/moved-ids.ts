import { parseSeedName, withFoldersInIds } from './file-name.ts';

/**
 * The ids that change when a seed gets another path. Others can change with it: of two seeds with one name those in folders have
 * the folder in their ids.
 *
 * @param files the paths of all seeds in their folder, with the seed at its new path
 * @param moved where the seed was and is; `formerId` is known if the seed was never found at `from`
 */
export function changedIds(files: readonly string[], { from, to, formerId }: Move): IdChange[] {
  const before = idsOf(files.map((file) => (file === to ? from : file)));
  const after = idsOf(files);
  return files.flatMap((file) => {
    const former = file === to ? (formerId ?? before.get(from)) : before.get(file);
    const present = after.get(file);
    return former === undefined || present === undefined || former === present ? [] : { file, former, present };
  });
}

/** The paths of seeds that would have one id, whatever its case; empty if each has its own. */
export function sharingId(files: readonly string[], file: string): string[] {
  const ids = idsOf(files);
  const own = ids.get(file)?.toLowerCase();
  return files.filter((other) => other !== file && ids.get(other)?.toLowerCase() === own);
}

function idsOf(files: readonly string[]): Map<string, string> {
  const seeds = withFoldersInIds(files.map((file) => ({ file, ...parseSeedName(file) })));
  return new Map(seeds.map(({ file, id }) => [file, id]));
}

/** The paths of a seed in the folder of seeds. */
export interface Move {
  from: string;
  to: string;
  formerId?: string | undefined;
}

/** A seed whose id changes. */
export interface IdChange {
  file: string;
  former: string;
  present: string;
}
