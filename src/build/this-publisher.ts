import { site } from '../site.ts';
import type { Publisher } from '../views/publisher.ts';

/** The site's own address: `SITE_URL`, or what a known host's build environment states. */
export const siteAddress = findAddress(process.env);

/** Who publishes this site, as its pages, feeds and sitemaps say it. */
export const publisher: Publisher = {
  name: site.name,
  description: site.description,
  feedLength: site.feedLength,
  articlesPerPage: site.articlesPerPage,
  wantedPerPage: site.wantedPerPage,
  shareImages: site.shareImages !== undefined,
  traditional: site.traditional,
  absolute: (address) => siteAddress && new URL(address, `${siteAddress.replace(/\/$/, '')}/`).href,
};

function findAddress(env: NodeJS.ProcessEnv): string | undefined {
  const { SITE_URL, URL: netlify, CF_PAGES_URL, VERCEL_PROJECT_PRODUCTION_URL: vercel } = env;
  return (
    SITE_URL ||
    (env['NETLIFY'] ? netlify : undefined) ||
    CF_PAGES_URL ||
    (vercel ? `https://${vercel}` : undefined) ||
    undefined
  );
}
