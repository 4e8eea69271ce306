import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Icon } from '../../views/crawlers/icons.ts';
import { SHARE_IMAGE_SIZE } from '../../views/head/share-tags.ts';

/** The background colour of `public/icon.svg`. */
const GROUND = '#a8261b';

/** The side at which the drawing is rendered, in pixels: larger than any icon. */
const RENDERED = 768;

/** Draws an icon from `public/icon.svg`, as PNG. */
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

/** Draws the site's picture for sharing, as PNG: `public/icon.svg` on its background colour. */
export async function drawSiteImage(): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = SHARE_IMAGE_SIZE;
  const picture = (await readDrawing())
    .resize(width, height, { fit: 'contain', background: GROUND })
    .flatten({ background: GROUND });
  return new Uint8Array(await picture.png({ compressionLevel: 9, palette: true }).toBuffer());
}

/** Renders `public/icon.svg` at the same size, whatever size it states. An SVG has 72 pixels an inch. */
async function readDrawing(): Promise<Sharp> {
  const drawing = await readFile('public/icon.svg');
  const { width } = await sharp(drawing).metadata();
  return sharp(drawing, { density: (72 * RENDERED) / width });
}
