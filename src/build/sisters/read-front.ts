import { CARD_FILE } from '../../archive/addresses.ts';
import { type Card, cardSchema } from '../../archive/sisters/card.ts';
import { type Front, toFront } from '../../archive/sisters/front.ts';
import { type JointManifest, MANIFEST_FILE } from '../../search/format/joint-manifest.ts';
import { addressOfFile, type Manifest } from '../../search/format/manifest.ts';
import { SUM_FILE } from '../../search/format/sums.ts';
import { joinSums } from '../../search/index/joint-sums.ts';
import type { Sister } from './find-sisters.ts';

/** The most sources that a reader can choose from. */
const MOST_SOURCES = 100;

/**
 * Reads what the front of several editions shows of them, and what its search page knows of their indexes. An edition that has
 * not been built, or by another version, is left out, with one sentence that says why.
 *
 * @param paper the name of the front's own paper
 */
export async function readFront(sisters: readonly Sister[], paper: string): Promise<ReadFront> {
  const read = await Promise.all(sisters.map(readEdition));
  const found = read.flatMap((each) => (typeof each === 'string' ? [] : each));
  const front = toFront(found, paper);
  const ordered = front.editions.flatMap(({ base }) => found.find((each) => each.base === base) ?? []);
  const { version, files } = joinSums(ordered.map(({ sum }) => sum));
  const sources = [...new Set(ordered.flatMap(({ manifest }) => manifest.sources))];
  return {
    front,
    joint: {
      sums: { version, files: files.length },
      editions: ordered.map(({ base, sum, manifest: { years } }, at) => ({
        name: front.editions[at]?.name ?? base,
        base,
        years,
        isSummed: sum !== undefined,
      })),
    },
    sums: files,
    sources: sources.slice(0, MOST_SOURCES),
    hasOtherSources: sources.length > MOST_SOURCES,
    problems: read.filter((each) => typeof each === 'string'),
  };
}

/** Adds to an edition what a front shows and searches of it, for the stamp of what the front was built of. */
export async function withShown(sister: Sister): Promise<Sister> {
  const texts = await Promise.all([CARD_FILE, MANIFEST_FILE].map((file) => sister.read(file).catch(String)));
  return { ...sister, shown: texts.join('\n') };
}

async function readEdition({ base, read }: Sister): Promise<ReadEdition | string> {
  try {
    const [card, manifest] = await Promise.all([CARD_FILE, MANIFEST_FILE].map((file) => readJson(file, read)));
    const { data } = cardSchema.safeParse(card);
    if (!data) return `${base} is left out: its ${CARD_FILE} is of another version. Build both with one version.`;
    const index = manifest as Manifest;
    const sum = await read(addressOfFile(index.version, SUM_FILE));
    return { base, card: data, manifest: index, sum };
  } catch (error) {
    return `${base} is left out: ${(error as Error).message}. Build that edition, with EDITIONS, before the front.`;
  }
}

async function readJson(file: string, read: Sister['read']): Promise<unknown> {
  const bytes = await read(file);
  if (bytes === undefined) throw new Error(`it has no ${file}`);
  return JSON.parse(bytes.toString());
}

interface ReadEdition {
  base: string;
  card: Card;
  manifest: Manifest;
  sum: Uint8Array | undefined;
}

/** What a front shows and searches. */
export interface ReadFront {
  front: Front;
  joint: JointManifest;
  /** The files of the joint sums. */
  sums: Uint8Array[];
  /** The sources that a reader can choose from, and whether there are others. */
  sources: string[];
  hasOtherSources: boolean;
  /** Whole sentences. */
  problems: string[];
}
