import { resolve } from 'node:path';
import { FRONT_PAGE, pathOf } from '../archive/addresses.ts';
import { settingProblems, site } from '../settings/this-site.ts';
import type { Publisher } from '../views/publisher.ts';
import { missingPackages } from './drawing-packages.ts';
import { logo, logoProblem, toInlineIcon } from './logo.ts';
import { outFolder } from './paths.ts';
import { findSiteAddress } from './site-address.ts';
import { toPlace } from './site-place.ts';

/** The site's own address, and what is wrong with the one that is stated. */
export const { address: siteAddress, problem: addressProblem } = findSiteAddress(process.env, site.address);

/** What is wrong with the settings, in one report; undefined if nothing is. */
export const settingsReport: string | undefined = toReport([
  ...settingProblems,
  ...[logoProblem, site.shareImages && missingPackages(resolve('.'))].filter((problem) => problem !== undefined),
]);

/** Who publishes this site, as its pages, feeds and sitemaps say it. */
export const publisher: Publisher = {
  name: site.name,
  description: site.description,
  language: site.language,
  colors: site.colors,
  logo: logo.address,
  icon: toInlineIcon(),
  navigation: site.navigation,
  lead: site.lead,
  rail: site.rail,
  feedLength: site.feedLength,
  articlesPerPage: site.articlesPerPage,
  wantedPerPage: site.wantedPerPage,
  shareImages: site.shareImages !== undefined,
  publishCaptures: site.publishCaptures,
  traditional: site.traditional,
  frontOfEditions: findFrontOfEditions(process.env['FRONT'] ?? site.frontOfEditions),
  absolute: (address) => siteAddress && new URL(pathOf(address), `${siteAddress.replace(/\/$/, '')}/`).href,
};

/** @param stated the folder of a site, or its address on the web: of this site itself, if it is the front */
function findFrontOfEditions(stated: string | undefined): string | undefined {
  const base = stated && toPlace(stated, { out: outFolder, address: siteAddress }).base;
  return base ? base + FRONT_PAGE : undefined;
}

function toReport(problems: readonly string[]): string | undefined {
  if (problems.length === 0) return undefined;
  return ['src/site.ts cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n');
}
