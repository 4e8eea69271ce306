import type { StatedAddress } from '../../seeds/markdown/addresses-in.ts';
import { isWebAddress } from '../../seeds/markdown/link-address.ts';
import type { Problem } from '../../seeds/refusal.ts';
import { findPicture, foldersOf } from './find-picture.ts';

/**
 * Finds the pictures that a seed states, and says what is wrong with them, by line.
 *
 * @param file the path of the seed in the folder of seeds
 */
export async function findPictures(addresses: readonly StatedAddress[], file: string): Promise<FoundPictures> {
  const folders = foldersOf(file);
  const stated = addresses.filter(({ kind, address }) => kind === 'picture' && !isWebAddress(address));
  const found = await Promise.all(
    stated.map(async ({ address, line }) => ({ line, ...(await findPicture(address, folders)) })),
  );
  const good = found.flatMap((each) => ('problem' in each ? [] : each));
  return {
    problems: found.flatMap((each) => ('problem' in each ? { line: each.line, message: each.problem } : [])),
    pictures: good.flatMap(({ address, file }) => (file === undefined ? [] : { address, file })),
    contents: good.map(({ address, sha256 }) => `${address} ${sha256}`).join(),
  };
}

/** The pictures of a seed. */
export interface FoundPictures {
  problems: Problem[];
  /** Those to publish, by file. */
  pictures: { address: string; file: string }[];
  /** Changes with the bytes of any of them; empty if there is none. */
  contents: string;
}
