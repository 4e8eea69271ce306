import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Icon } from '../../views/crawlers/icons.ts';
import { SHARE_IMAGE_SIZE } from '../../views/head/share-tags.ts';

/** The ground of `public/icon.svg`. */
const GROUND = '#a8261b';

/** Pixels of a side at which the drawing is read: more than any picture shows of it. */
const FINE = 768;

/** The bytes of an icon as PNG, drawn from `public/icon.svg`. */
export async function drawIcon({ size, filled }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = Math.round(size * filled);
  const edge = Math.floor((size - drawing) / 2);
  const picture = (await readDrawing()).resize(drawing, drawing);
  const whole =
    filled === 1
      ? picture
      : picture
          .extend({
            top: edge,
            left: edge,
            bottom: size - drawing - edge,
            right: size - drawing - edge,
            background: GROUND,
          })
          .flatten({ background: GROUND });
  return new Uint8Array(await whole.png({ compressionLevel: 9, palette: true }).toBuffer());
}

/** The site's picture for sharing as PNG: the drawing of `public/icon.svg` on its own ground. */
export async function drawSiteImage(): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = SHARE_IMAGE_SIZE;
  const picture = (await readDrawing())
    .resize(width, height, { fit: 'contain', background: GROUND })
    .flatten({ background: GROUND });
  return new Uint8Array(await picture.png({ compressionLevel: 9, palette: true }).toBuffer());
}

/** Reads `public/icon.svg`, however large it says that it is. Of its own pixels 72 are an inch. */
async function readDrawing(): Promise<Sharp> {
  const drawing = await readFile('public/icon.svg');
  const { width } = await sharp(drawing).metadata();
  return sharp(drawing, { density: (72 * FINE) / width });
}
