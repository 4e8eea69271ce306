import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Icon } from './metadata/icons.ts';

/** The ground of `public/icon.svg`. */
const GROUND = '#a8261b';

/** The bytes of an icon as PNG, drawn from `public/icon.svg`. */
export async function drawIcon({ size, filled }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = Math.round(size * filled);
  const edge = Math.floor((size - drawing) / 2);
  const picture = sharp(await readFile('public/icon.svg'), { density: 72 * 8 }).resize(drawing, drawing);
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
