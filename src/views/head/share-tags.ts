import { addressOfShareImage, SITE_IMAGE } from '../../archive/addresses.ts';
import type { Publisher } from '../publisher.ts';

/** Pixels, as Open Graph and X want them. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/**
 * What a head says of the picture by which a page is shared: an article's own where the site draws them, else the site's.
 * Nothing without a site address, since both want an absolute URL.
 *
 * @param alt what the picture shows
 */
export function toShareImage(alt: string, site: Publisher, id?: string): ShareImageTags {
  const own = id !== undefined && site.shareImages;
  const url = site.absolute(own ? addressOfShareImage(id) : SITE_IMAGE);
  if (!url) return { properties: [], names: [['twitter:card', 'summary']] };
  return {
    properties: [
      ['og:image', url],
      ['og:image:width', `${SHARE_IMAGE_SIZE.width}`],
      ['og:image:height', `${SHARE_IMAGE_SIZE.height}`],
      ['og:image:alt', own ? alt : site.name],
    ],
    names: [
      ['twitter:card', 'summary_large_image'],
      ['twitter:image', url],
    ],
  };
}

/** As a head takes them. */
interface ShareImageTags {
  properties: [property: string, content: string][];
  names: [name: string, content: string][];
}
