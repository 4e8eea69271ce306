import { termOf } from '../format/character-pairs.ts';
import { fileOfCommon, fileOfShard, type Manifest } from '../format/manifest.ts';
import { decodeShard } from '../format/shard.ts';
import { joinLists, type TermLists } from '../format/term-lists.ts';
import type { DocumentList } from './document-files.ts';

/** The names of the files with posting lists. */
export function namesOfTermFiles({ manifest: { common, shards } }: FormerIndex): string[] {
  return [...termsIn(common).map(fileOfCommon), ...Array.from({ length: shards }, (_, at) => fileOfShard(at))];
}

/** Reads the posting lists of all terms. */
export function readLists({ manifest: { common, shards }, read }: FormerIndex): TermLists {
  return joinLists([
    ...termsIn(common).map((term) => {
      const bytes = read(fileOfCommon(term));
      return { terms: Int32Array.of(term), ends: Uint32Array.of(bytes.length), bytes };
    }),
    ...Array.from({ length: shards }, (_, at) => decodeShard(read(fileOfShard(at)))),
  ]);
}

function termsIn(common: string): number[] {
  return Array.from({ length: common.length / 2 }, (_, at) => termOf(common.slice(at * 2, at * 2 + 2)));
}

/** The index of an earlier edition, whose files the next index may take over. */
export interface FormerIndex extends DocumentList {
  manifest: Manifest;
  /** The SHA-256 of each file, by its name. */
  hashes: ReadonlyMap<string, string>;
  /** Reads a file by its name. */
  read: (name: string) => Uint8Array;
  /** The documents in traditional characters, if there was an edition in these. */
  traditional?: {
    /** The SHA-256 of each file, by its name. */
    hashes: ReadonlyMap<string, string>;
    /** Whether a text was converted as it is now. */
    isConvertedSame: (text: string) => boolean;
  };
}
