import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { factsOf } from '../../archive/article-text.ts';
import { encodeTerms, termsOf } from '../../archive/similar/article-terms.ts';
import { readBytes, type SeedFile, stampOf } from '../../seeds/folder.ts';
import { readSeed } from '../../seeds/read-seed.ts';
import type { Refusal } from '../../seeds/refusal.ts';
import { typeset } from '../../seeds/typeset.ts';
import { seedsFolder, site } from '../../site.ts';
import type { KeptText } from '../cache/texts.ts';

const encoder = new TextEncoder();

/** Reads seeds, but for those that are as they were: processes of their own do it, or the main one for a few. */
export default async function readBatch({ seeds, reader }: Batch): Promise<Outcome[]> {
  return Promise.all(seeds.map((seed) => read(seed, reader)));
}

async function read(seed: KnownSeed, reader: string): Promise<Outcome> {
  const before = Date.now();
  const { bytes, refusal } = await readBytes(seedsFolder, seed);
  if (refusal) return { refusal };
  // If it was written again since `before`, it has no stamp.
  const stamp = stampOf(join(seedsFolder, seed.file), before);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const digest = createHash('sha256').update(`${reader} ${seed.file} ${sha256}`).digest('hex').slice(0, 32);
  if (digest === seed.known) return { digest, stamp };

  const { article, facts, problems } = readSeed(seed, bytes);
  if (!article) return { refusal: { file: seed.shownAs, problems } };
  const { markdown, account } = facts;
  const shown = site.repairPunctuation ? typeset(article) : article;
  const { id: _, body, ...fields } = shown;
  const entry = {
    ...fields,
    form: body.kind,
    facts: factsOf(shown),
    seed: { file: seed.file, sha256, ...(account && { account }) },
  };
  return {
    digest,
    stamp,
    entry,
    text: { body: encoder.encode(JSON.stringify(body)), terms: encodeTerms(termsOf(article)) },
    ...(markdown !== undefined && { markdown }),
  };
}

/** Seeds that one process reads in one go. */
export interface Batch {
  seeds: KnownSeed[];
  /** Says by which program they are read: another one reads all of them again. */
  reader: string;
}

/** A seed, with the digest that it had when it was read last. */
export interface KnownSeed extends SeedFile {
  known?: string | undefined;
}

/** What came of a seed: a refusal, nothing new, or what is to be kept of it. */
export type Outcome =
  | { refusal: Refusal; digest?: never }
  | { refusal?: never; digest: string; stamp: string | undefined; entry?: never }
  | {
      refusal?: never;
      digest: string;
      stamp: string | undefined;
      entry: Record<string, unknown>;
      text: KeptText;
      markdown?: string;
    };
