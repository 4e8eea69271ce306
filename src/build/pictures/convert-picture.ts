import { createHash } from 'node:crypto';
import type { Metadata } from 'sharp';
import { addressOfPicture } from '../../archive/addresses.ts';

/** Increase it when pictures are converted in another way, so that no name stands for two files. */
const CONVERSION = 1;

/** A picture of some kilobytes can claim to be larger than any camera takes, and would fill the memory. */
export const MAX_PIXELS = 200_000_000;

/** Twice the width of a column, for dense screens, in pixels. */
const MAX_WIDTH = 1440;
/** The greatest height of a WebP picture, in pixels. */
const MAX_HEIGHT = 16_383;

/** What can run or load something where a drawing is opened by itself. */
const SCRIPT = /<[\w-]*:?(?:script|foreignObject|iframe)\b|\son\w+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet/i;

/**
 * Converts a picture for a page: WebP, upright, and no larger than a page needs. A moving picture goes on moving, and a
 * drawing (SVG) stays as it is.
 *
 * @throws if it cannot be read
 */
export async function convertPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const metadata = await readMetadata(bytes);
  if (metadata.format === 'svg') return bytes;
  const sharp = await loadSharp();
  const picture = sharp(bytes, { animated: true, failOn: 'none', limitInputPixels: MAX_PIXELS });
  const upright = (metadata.pages ?? 1) > 1 ? picture : picture.autoOrient();
  const { width, height } = shownSize(metadata);
  return upright.resize({ width, height, fit: 'fill' }).webp({ quality: 80, smartSubsample: true }).toBuffer();
}

/**
 * The address of a converted picture, from the root of the site. It is made of the content.
 *
 * @param sha256 of the picture's bytes
 */
export function addressOfConverted(sha256: string, ending: 'webp' | 'svg'): string {
  const digest = createHash('sha256').update(`${CONVERSION} ${sha256}`).digest('hex').slice(0, 16);
  return addressOfPicture(`${digest}.${ending}`);
}

/** Reads what a picture says of itself. Rejects if it is none. */
export async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  return (await loadSharp())(bytes, { animated: true }).metadata();
}

/** The size in which a page shows a picture, in pixels. */
export function shownSize({ autoOrient, pageHeight, format }: Metadata): { width: number; height: number } {
  const { width, height: whole } = autoOrient;
  const height = pageHeight ?? whole;
  if (format === 'svg') return { width, height };
  const scale = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Loaded only where a seed shows a picture: it takes some 20 MB of memory. */
async function loadSharp() {
  return (await import('sharp')).default;
}

/** Whether a drawing holds what is no drawing: shown in a page it does nothing, but opened by itself it runs. */
export function hasScript(drawing: Uint8Array): boolean {
  return SCRIPT.test(new TextDecoder().decode(drawing));
}
