import sharp, { type Sharp } from 'sharp';
import { site } from '../../settings/this-site.ts';
import type { Icon } from '../../views/crawlers/icons.ts';
import { SHARE_IMAGE_SIZE } from '../../views/head/share-tags.ts';
import { logo, readLogo } from '../logo.ts';

/** Of a pixel that nothing shows through. */
const OPAQUE = 255;

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };

/** The side at which the drawing is rendered, in pixels: larger than any icon. */
const RENDERED = 768;

/** Draws an icon from the paper's mark, as PNG. */
export async function drawIcon({ size, filled }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = Math.round(size * filled);
  const edge = Math.floor((size - drawing) / 2);
  const { mark, background } = await readMark();
  const picture = mark.resize(drawing, drawing, { fit: 'contain', background: CLEAR });
  const whole =
    filled === 1
      ? picture
      : picture
          .extend({
            top: edge,
            left: edge,
            bottom: size - drawing - edge,
            right: size - drawing - edge,
            background,
          })
          .flatten({ background });
  return new Uint8Array(await whole.png({ compressionLevel: 9, palette: true }).toBuffer());
}

/** Draws the site's picture for sharing, as PNG: the paper's mark on its background colour. */
export async function drawSiteImage(): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = SHARE_IMAGE_SIZE;
  const { mark, background } = await readMark();
  const picture = mark.resize(width, height, { fit: 'contain', background }).flatten({ background });
  return new Uint8Array(await picture.png({ compressionLevel: 9, palette: true }).toBuffer());
}

/** Renders the paper's mark; an SVG at the same size, whatever size it states. An SVG has 72 pixels an inch. */
async function readMark(): Promise<{ mark: Sharp; background: string }> {
  const bytes = readLogo();
  const { width } = await sharp(bytes).metadata();
  const mark = logo.address.endsWith('.svg') ? sharp(bytes, { density: (72 * RENDERED) / width }) : sharp(bytes);
  return { mark, background: await groundOf(mark.clone()) };
}

/** The colour at the middle of a mark's upper edge, which goes on around it; that of paper where it shows through. */
async function groundOf(mark: Sharp): Promise<string> {
  const { data, info } = await mark.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = Math.floor(info.width / 2) * info.channels;
  const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + info.channels);
  return alpha === OPAQUE ? `rgb(${red}, ${green}, ${blue})` : site.colors.light.paper;
}
