import { pathOf } from '../archive/addresses.ts';
import { site } from '../site.ts';
import type { Publisher } from '../views/publisher.ts';
import { findSiteAddress } from './site-address.ts';

/** The site's own address, and what is wrong with the one that is stated. */
export const { address: siteAddress, problem: addressProblem } = findSiteAddress(process.env);

/** Who publishes this site, as its pages, feeds and sitemaps say it. */
export const publisher: Publisher = {
  name: site.name,
  description: site.description,
  feedLength: site.feedLength,
  articlesPerPage: site.articlesPerPage,
  wantedPerPage: site.wantedPerPage,
  shareImages: site.shareImages !== undefined,
  publishCaptures: site.publishCaptures,
  traditional: site.traditional,
  absolute: (address) => siteAddress && new URL(pathOf(address), `${siteAddress.replace(/\/$/, '')}/`).href,
};
