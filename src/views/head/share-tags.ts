import { addressOfShareImage, SITE_IMAGE } from '../../archive/addresses.ts';
import type { Publisher } from '../publisher.ts';
import type { ArticlePicture } from './pictures.ts';

/** The size of share pictures in pixels, as Open Graph and X recommend it. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The smallest picture that those who show links take for more than a mark, in pixels. */
const SMALLEST = { width: 300, height: 157 };

/**
 * The tags for the picture that is shown where a page is shared: the first in an article's text, that which the site draws
 * for it, or the site's. Without a site address the tags name no picture, since its URL must be absolute. X takes title,
 * description and picture from the tags of Open Graph.
 *
 * @param alt the text alternative of an article's own picture
 * @param id the id of the article; undefined for other pages
 * @param first the first picture in its text
 */
export function toShareImage(alt: string, site: Publisher, id?: string, first?: ArticlePicture): ShareImageTags {
  const hasOwnImage = id !== undefined && site.shareImages;
  const drawn = site.absolute(hasOwnImage ? addressOfShareImage(id) : SITE_IMAGE);
  if (!drawn) return { properties: [], names: [['twitter:card', 'summary']] };
  const { width = 0, height = 0 } = first ?? {};
  const isLarge = width >= SMALLEST.width && height >= SMALLEST.height;
  const { url, ...size } = first && isLarge ? { url: first.url, width, height } : { url: drawn, ...SHARE_IMAGE_SIZE };
  const description = isLarge || hasOwnImage ? alt : site.name;
  return {
    properties: [
      ['og:image', url],
      ['og:image:width', `${size.width}`],
      ['og:image:height', `${size.height}`],
      ['og:image:alt', description],
    ],
    names: [
      ['twitter:card', 'summary_large_image'],
      ['twitter:image:alt', description],
    ],
  };
}

/** Tags for a `Head`. */
interface ShareImageTags {
  properties: [property: string, content: string][];
  names: [name: string, content: string][];
}
