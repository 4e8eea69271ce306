import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { toArticle } from '../../archive/article-text.ts';
import { termsOf } from '../../archive/similar/article-terms.ts';
import { readBytes, stampOf } from '../../seeds/folder.ts';
import { findFormat } from '../../seeds/formats.ts';
import { type PassedOver, readSeed } from '../../seeds/read-seed.ts';
import { type Refusal, toRefusals } from '../../seeds/refusal.ts';
import type { SeedFile } from '../../seeds/seed-list.ts';
import { typeset } from '../../seeds/typeset.ts';
import { site } from '../../settings/this-site.ts';
import type { TextSource } from '../cache/entries.ts';
import type { KeptText } from '../cache/texts.ts';
import { seedsFolder } from '../paths.ts';
import { findCapturedPictures } from '../pictures/captured-pictures.ts';
import { findPictures } from '../pictures/stated-pictures.ts';

/** Reads seeds, in the order given, but for those whose bytes have not changed. */
export default async function readSeeds({ seeds, program }: Batch): Promise<Outcome[]> {
  return Promise.all(seeds.map((seed) => read(seed, program)));
}

async function read(seed: KnownSeed, program: string): Promise<Outcome> {
  const before = Date.now();
  const { bytes, corrections, refusal } = await readBytes(seedsFolder, seed);
  if (refusal) return { refusals: [refusal] };
  // A file that was written again since `before` has no stamp.
  const stamp = stampOf(seedsFolder, seed, before);
  const sha256 = toSha256(bytes);
  const correctionsSha256 = corrections && toSha256(corrections);
  const digest = toDigest(`${program} ${seed.file} ${sha256} ${correctionsSha256 ?? ''}`);
  const source = { digest, ...(stamp && { stamp }) };
  if (digest === seed.digest) return { source };

  const { article, facts, problems, passedOver } = readSeed(seed, bytes, corrections);
  if (passedOver) return { passedOver };
  if (!article) return { refusals: toRefusals(seed, problems) };
  const { markdown, account, corrected, stated: statedSha256, addresses = [] } = facts;
  const stated = await findPictures(addresses, seed.file);
  if (stated.problems.length > 0) return { refusals: toRefusals(seed, stated.problems) };
  const captured = await findCapturedPictures(article.body, join(seedsFolder, seed.file), bytes, site.pictures);
  const contents = stated.contents + captured.contents;
  const pictures = [...stated.pictures, ...captured.pictures];
  const pictured = { ...article, body: captured.body };
  const shown = site.repairPunctuation ? typeset(pictured) : pictured;
  const { id: _, ...fields } = toArticle(shown);
  const { rendering = 'blocks', publishesCapture = false } = findFormat(seed.format) ?? {};
  const { file } = seed;
  return {
    // Pictures can change while the seed does not: one with pictures is read in each build.
    source: contents === '' ? source : { digest: toDigest(`${digest} ${contents}`) },
    entry: {
      ...fields,
      seed: {
        file,
        sha256,
        rendering,
        publishesCapture,
        pictures,
        ...(statedSha256 && { statedSha256 }),
        ...(account && { account }),
        ...(correctionsSha256 && { correctionsSha256 }),
        ...(corrected && { corrected }),
      },
    },
    text: { body: shown.body, terms: termsOf(pictured) },
    ...(markdown !== undefined && { markdown }),
  };
}

function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Seeds that one process reads in one go. */
export interface Batch {
  seeds: KnownSeed[];
  /** The fingerprint of the program that reads them: another program reads all seeds again. */
  program: string;
}

/** A seed, with the digest of its source if it is kept. */
export interface KnownSeed extends SeedFile {
  digest?: string | undefined;
}

/** What came of a seed: its refusals, why it is passed over, an unchanged source, or what is to be kept of it. */
export type Outcome =
  | { refusals: Refusal[]; passedOver?: never; source?: never }
  | { refusals?: never; passedOver: PassedOver; source?: never }
  | { refusals?: never; passedOver?: never; source: TextSource; entry?: never }
  | {
      refusals?: never;
      passedOver?: never;
      source: TextSource;
      /** What the collection's schema judges. */
      entry: Record<string, unknown>;
      text: KeptText;
      markdown?: string;
    };
