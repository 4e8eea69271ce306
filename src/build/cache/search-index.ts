import { createHash, hash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TermLists } from '../../search/format/term-lists.ts';
import { type Known, NOTHING_KNOWN } from '../../search/index/previous-index.ts';

/** A file begins with the SHA-256 of all that follows: the length of the head, the head in JSON, and the arrays it tells of. */
const HASH = 32;
const LENGTH = 4;

/**
 * What the last search index left to be known; nothing if another program made it, or if the file is damaged.
 *
 * @param program says which program makes indexes
 */
export function readKnown(file: string, program: string): Known {
  if (!existsSync(file)) return NOTHING_KNOWN;
  const bytes = readFileSync(file);
  if (!hash('sha256', bytes.subarray(HASH), 'buffer').equals(bytes.subarray(0, HASH))) return NOTHING_KNOWN;
  let at = HASH;
  const next = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const head: Head = JSON.parse(next(next(LENGTH).readUInt32LE()).toString());
  if (head.program !== program) return NOTHING_KNOWN;
  const numbers = (length: number) => {
    const { buffer, byteOffset } = next(4 * length);
    return new Uint32Array(buffer, byteOffset, length);
  };
  const [terms, ends, endsOfPostings] = [numbers(head.terms), numbers(head.terms), numbers(head.terms)];
  const listsTo = (ends: Uint32Array): TermLists => {
    return { terms: new Int32Array(terms.buffer, terms.byteOffset, terms.length), ends, bytes: next(ends.at(-1) ?? 0) };
  };
  const [occurrences, postings] = [listsTo(ends), listsTo(endsOfPostings)];
  return {
    keys: head.keys,
    occurrences,
    postings,
    packs: new Map(head.packs),
    shards: head.shards,
  };
}

/** Keeps what an index leaves to be known: some 100 MB for 10,000 articles. Not in the sealed cache, where all is read twice. */
export function keepKnown(file: string, program: string, { keys, occurrences, postings, packs, shards }: Known): void {
  const head: Head = {
    program,
    keys,
    terms: occurrences.terms.length,
    packs: [...packs],
    shards,
  };
  const json = Buffer.from(JSON.stringify(head));
  // Numbers of four bytes stand at multiples of four.
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4, ' ');
  json.copy(padded);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(padded.length);
  const numbers = [occurrences.terms, occurrences.ends, postings.ends];
  const parts = [length, padded, ...numbers, occurrences.bytes, postings.bytes];

  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  mkdirSync(dirname(file), { recursive: true });
  const fresh = openSync(`${file}.new`, 'w');
  for (const part of [digest.digest(), ...parts]) writeFileSync(fresh, part);
  closeSync(fresh);
  renameSync(`${file}.new`, file);
}

interface Head {
  program: string;
  keys: string[];
  /** How many there are. */
  terms: number;
  packs: [key: string, sha256: string][];
  shards: Known['shards'];
}
