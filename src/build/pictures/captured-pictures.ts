import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Block, Body } from '../../archive/article.ts';
import { parseSeedName } from '../../seeds/file-name.ts';
import { findFormat } from '../../seeds/formats.ts';
import { isWebAddress } from '../../seeds/markdown/link-address.ts';
import { listEmbeddedPictures, openEmbeddedPictures } from '../../seeds/page/embedded-pictures.ts';
import { findPageFolder } from '../../seeds/page/page-picture.ts';
import { addressOfConverted, convertPicture, readMetadata, shownSize } from './convert-picture.ts';

/** The largest picture that is published: of its file in bytes, and in pixels. A bomb of some kilobytes fills the memory. */
const MAX_BYTES = 30_000_000;
const MAX_PIXELS = 50_000_000;

/** What is narrower or lower, in pixels, is a dot that counts readers, or a line. */
const SMALLEST = 3;

/** How JPEG, PNG, GIF, WebP and AVIF begin, a character for each byte: formats of pixels, in which nothing runs. */
const RASTER = /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8|RIFF.{4}WEBP|.{4}ftyp(?:avi|mif|hei))/s;
const LONGEST_BEGINNING = 16;

/** Formats of which a torn picture may be known by its beginning only. Of the others what is whole is shown. */
const ALL_OR_NOTHING = new Set(['webp', 'heif']);

type Image = Extract<Block, { kind: 'image' }>;

/**
 * Finds the pictures of a saved page in its file and in the folder that belongs to it. Those are published with the
 * article. A picture that is only an address stays one, and of one that is neither the caption stays.
 *
 * @param file the absolute path of the seed
 * @param isShown whether the site shows pictures of pages
 */
export async function findCapturedPictures(
  body: Body,
  file: string,
  bytes: Uint8Array,
  isShown: boolean,
): Promise<CapturedPictures> {
  const none = { body, pictures: [], contents: '' };
  if (body.kind === 'written' || !body.blocks.some(({ kind }) => kind === 'image')) return none;
  const open = isShown ? toOpener(file, bytes) : async () => undefined;
  const found = await Promise.all(
    body.blocks.map(async (block) => (block.kind === 'image' ? open(block.src) : undefined)),
  );
  const blocks = body.blocks.flatMap((block, index) => (block.kind === 'image' ? toShown(block, found[index]) : block));
  const published = found.filter((picture) => picture !== undefined);
  const beside = body.blocks.flatMap((block, index) =>
    block.kind === 'image' && findPageFolder(block.src) ? (found[index]?.address ?? 'missing') : [],
  );
  return {
    body: { ...body, blocks },
    pictures: published.map(({ address, file }) => ({ address, file })),
    contents: beside.join(),
  };
}

/** The bytes of a picture that is published at an address: of a file, or of one of the pictures in the file of a page. */
export async function readPublished(address: string, file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  if (findFormat(parseSeedName(file).format)?.reader !== 'page') return bytes;
  const pictures = listEmbeddedPictures(bytes, parseSeedName(file).format);
  const picture = pictures.find((each) => addressOf(each) === address);
  if (!picture) throw new Error(`${basename(file)} no longer holds the picture of ${address}. Build again.`);
  return picture;
}

/** The picture as the page shows it; its caption alone, if it is neither in the file nor on the web. */
function toShown(block: Image, found: Found | undefined): Block[] {
  if (found) return [{ ...block, src: found.address, size: found.size }];
  if (isWebAddress(block.src)) return [block];
  return block.caption === undefined ? [] : [{ ...block, src: '' }];
}

/** Gives a function that finds a picture by its address in the page. */
function toOpener(file: string, page: Uint8Array): (src: string) => Promise<Found | undefined> {
  const embedded = openEmbeddedPictures(page, parseSeedName(file).format);
  return async (src) => {
    const own = embedded(src);
    if (own) return toFound(own, file);
    const [path, beside] = (await findInFolder(src, file)) ?? [];
    return path === undefined || beside === undefined ? undefined : toFound(beside, path);
  };
}

/** Finds a picture in the folder of files that belongs to a page: the one that the page states, or that of its present name. */
async function findInFolder(src: string, file: string): Promise<[path: string, bytes: Uint8Array] | undefined> {
  const stated = findPageFolder(src);
  if (!stated) return undefined;
  for (const folder of [stated.folder, basename(file, extname(file)) + stated.ending]) {
    const path = join(dirname(file), folder, stated.file);
    // A link could lead to any file of this machine. A name with a NUL is none.
    const status = await lstat(path).catch(() => undefined);
    if (status?.isFile() && status.size <= MAX_BYTES) return [path, await readFile(path)];
  }
  return undefined;
}

/** A picture as it is published; undefined if it cannot be read, is none of pixels, or would fill the memory. */
async function toFound(bytes: Uint8Array, file: string): Promise<Found | undefined> {
  if (bytes.length > MAX_BYTES) return undefined;
  const isRaster = RASTER.test(Buffer.from(bytes.subarray(0, LONGEST_BEGINNING)).toString('latin1'));
  const metadata = isRaster ? await readMetadata(bytes).catch(() => undefined) : undefined;
  if (!metadata || metadata.width * metadata.height > MAX_PIXELS) return undefined;
  const size = shownSize(metadata);
  if (Math.min(size.width, size.height) < SMALLEST) return undefined;
  const isWhole = !ALL_OR_NOTHING.has(metadata.format) || (await convertPicture(bytes).catch(() => undefined));
  return isWhole ? { address: addressOf(bytes), size, file } : undefined;
}

function addressOf(picture: Uint8Array): string {
  return addressOfConverted(createHash('sha256').update(picture).digest('hex'), 'webp');
}

/** What a page's pictures come to. */
export interface CapturedPictures {
  /** The body with its pictures as the page shows them. */
  body: Body;
  /** Those to publish, each with the file that holds it: a picture, or the page itself. */
  pictures: { address: string; file: string }[];
  /** Changes with the bytes of any that stands outside of the page; empty if none does. */
  contents: string;
}

interface Found {
  /** From the root of the site. */
  address: string;
  size: { width: number; height: number };
  file: string;
}
