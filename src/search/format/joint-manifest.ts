import { addressOfFile } from './manifest.ts';

/** The address of the manifest of an edition's index, from the folder of the edition. It stays when the index changes. */
export const MANIFEST_FILE = 'search.json';

/** The address of a file of joint sums, counted from 0. */
export function addressOfSums(version: string, file: number): string {
  return addressOfFile(version, `sums-${file}.bin`);
}

/** What a search page that asks several editions needs before it fetches a file. */
export interface JointManifest {
  /** The joint sums of the editions: see `joinSums`. */
  sums: { version: string; files: number };
  /** In the order in which they are asked, the newest first. */
  editions: ListedIndex[];
}

/** An edition that can be asked. */
export interface ListedIndex {
  name: string;
  /** The address of its folder from the search page: `2023-04/`; or its whole URL. */
  base: string;
  /** The years of its articles, the latest first. */
  years: string[];
  /** Whether the joint sums know its terms. */
  isSummed: boolean;
}
