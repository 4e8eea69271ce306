import { join } from 'node:path';
import sharp from 'sharp';

/**
 * The size of a picture in `public/`, in pixels, so that a page can reserve room for it.
 *
 * @param file `figures/seed.svg`
 * @throws if there is no such picture
 */
export async function sizeOfPicture(file: string): Promise<{ width: number; height: number }> {
  const path = join('public', file);
  const { width, height } = await sharp(path)
    .metadata()
    .catch(() => {
      throw new Error(`${path}: Expected a picture. Put it there, or correct the src of <Figure>.`);
    });
  return { width, height };
}
