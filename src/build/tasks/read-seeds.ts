import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { toArticle } from '../../archive/article-text.ts';
import { termsOf } from '../../archive/similar/article-terms.ts';
import { readBytes, type SeedFile, stampOf } from '../../seeds/folder.ts';
import { findFormat } from '../../seeds/formats.ts';
import type { StatedAddress } from '../../seeds/markdown/addresses-in.ts';
import { isWebAddress } from '../../seeds/markdown/link-address.ts';
import { type PassedOver, readSeed } from '../../seeds/read-seed.ts';
import type { Problem, Refusal } from '../../seeds/refusal.ts';
import { typeset } from '../../seeds/typeset.ts';
import { site } from '../../site.ts';
import type { TextSource } from '../cache/entries.ts';
import type { KeptText } from '../cache/texts.ts';
import { seedsFolder } from '../paths.ts';
import { findPicture } from '../pictures/find-picture.ts';

/** Reads seeds, in the order given, but for those whose bytes have not changed. */
export default async function readSeeds({ seeds, program }: Batch): Promise<Outcome[]> {
  return Promise.all(seeds.map((seed) => read(seed, program)));
}

async function read(seed: KnownSeed, program: string): Promise<Outcome> {
  const before = Date.now();
  const { bytes, refusal } = await readBytes(seedsFolder, seed);
  if (refusal) return { refusal };
  // A file that was written again since `before` has no stamp.
  const stamp = stampOf(join(seedsFolder, seed.file), before);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const digest = toDigest(`${program} ${seed.file} ${sha256}`);
  const source = { digest, ...(stamp && { stamp }) };
  if (digest === seed.digest) return { source };

  const { article, facts, problems, passedOver } = readSeed(seed, bytes);
  if (passedOver) return { passedOver };
  if (!article) return { refusal: { file: seed.shownAs, problems } };
  const { markdown, account, addresses = [] } = facts;
  const { pictures, contents, problems: missing } = await findPictures(addresses);
  if (missing.length > 0) return { refusal: { file: seed.shownAs, problems: missing } };
  const shown = site.repairPunctuation ? typeset(article) : article;
  const { id: _, ...fields } = toArticle(shown);
  const { rendering = 'blocks', publishesCapture = false } = findFormat(seed.format) ?? {};
  const { file } = seed;
  return {
    // Pictures can change while the seed does not: one with pictures is read in each build.
    source: contents === '' ? source : { digest: toDigest(`${digest} ${contents}`) },
    entry: { ...fields, seed: { file, sha256, rendering, publishesCapture, pictures, ...(account && { account }) } },
    text: { body: shown.body, terms: termsOf(article) },
    ...(markdown !== undefined && { markdown }),
  };
}

/** Finds the pictures that a seed states, and says what is wrong with them, by line. */
async function findPictures(addresses: readonly StatedAddress[]): Promise<FoundPictures> {
  const stated = addresses.filter(({ kind, address }) => kind === 'picture' && !isWebAddress(address));
  const found = await Promise.all(stated.map(async ({ address, line }) => ({ line, ...(await findPicture(address)) })));
  const good = found.flatMap((each) => ('problem' in each ? [] : each));
  return {
    problems: found.flatMap((each) => ('problem' in each ? { line: each.line, message: each.problem } : [])),
    pictures: good.flatMap(({ address, file }) => (file === undefined ? [] : { address, file })),
    contents: good.map(({ address, sha256 }) => `${address} ${sha256}`).join(),
  };
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

interface FoundPictures {
  problems: Problem[];
  /** Those to publish, by file. */
  pictures: { address: string; file: string }[];
  /** Changes with the bytes of any of them; empty if there is none. */
  contents: string;
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

/** What came of a seed: a refusal, why it is passed over, an unchanged source, or what is to be kept of it. */
export type Outcome =
  | { refusal: Refusal; passedOver?: never; source?: never }
  | { refusal?: never; passedOver: PassedOver; source?: never }
  | { refusal?: never; passedOver?: never; source: TextSource; entry?: never }
  | {
      refusal?: never;
      passedOver?: never;
      source: TextSource;
      /** What the collection's schema judges. */
      entry: Record<string, unknown>;
      text: KeptText;
      markdown?: string;
    };
