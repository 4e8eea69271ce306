import { addressOfShareImage, SITE_IMAGE } from '../../archive/addresses.ts';
import type { Publisher } from '../publisher.ts';

/** The size of share pictures in pixels, as Open Graph and X recommend it. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/**
 * The tags for the picture that is shown where a page is shared: the article's own picture if the site draws them, else
 * the site's. Without a site address the tags name no picture, since its URL must be absolute.
 *
 * @param alt the text alternative of an article's own picture
 * @param id the id of the article; undefined for other pages
 */
export function toShareImage(alt: string, site: Publisher, id?: string): ShareImageTags {
  const hasOwnImage = id !== undefined && site.shareImages;
  const url = site.absolute(hasOwnImage ? addressOfShareImage(id) : SITE_IMAGE);
  if (!url) return { properties: [], names: [['twitter:card', 'summary']] };
  const description = hasOwnImage ? alt : site.name;
  return {
    properties: [
      ['og:image', url],
      ['og:image:width', `${SHARE_IMAGE_SIZE.width}`],
      ['og:image:height', `${SHARE_IMAGE_SIZE.height}`],
      ['og:image:alt', description],
    ],
    names: [
      ['twitter:card', 'summary_large_image'],
      ['twitter:image', url],
      ['twitter:image:alt', description],
    ],
  };
}

/** Tags for a `Head`. */
interface ShareImageTags {
  properties: [property: string, content: string][];
  names: [name: string, content: string][];
}
