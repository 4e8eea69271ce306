import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfArticle, addressOfOwnPage, FRONT_PAGE, OWN_PAGES, RECEIPT_FILE } from '../../../archive/addresses.ts';
import { isFooter } from '../../../archive/own-page.ts';
import type { StatedAddress } from '../../../seeds/markdown/addresses-in.ts';
import { findSeedIn, toPageLink } from '../../../seeds/markdown/site-links.ts';
import { readSeed } from '../../../seeds/read-seed.ts';
import { type Problem, toLine } from '../../../seeds/refusal.ts';
import type { SeedFile } from '../../../seeds/seed-list.ts';
import { countOf } from '../../../views/count.ts';
import { toHtmlAt, toLinkAt } from '../../../views/html-at.ts';
import { toLinkingSeed } from '../../content/linking-seed.ts';
import { type LoadedPage, received } from '../../handover.ts';
import { outFolder, seedsFolder } from '../../paths.ts';
import { filesOf } from '../../publish/foreign-files.ts';
import { type DeadLink, findDeadLinks, findDeadLinksIn, isSameLink, placesOn, type Site } from './dead-links.ts';

/**
 * Puts all links and pictures of written seeds that lead nowhere into one report, by file and line. Only a finished build
 * knows what a link can lead to.
 *
 * @param folder the finished build
 * @returns undefined if there is none
 */
export function reportDeadLinks(folder: string): string | undefined {
  const written = received('written');
  const built = toSite(folder);
  const lines = [
    ...written.flatMap((seed) => problemsOf(seed, folder, built).map((problem) => toLine(seed.shownAs, problem))),
    ...received('ownPages').flatMap((page) => problemsOfOwn(page, built).map((each) => toLine(page.shownAs, each))),
  ];
  if (lines.length === 0) return undefined;
  return [`${countOf(lines.length, 'link')} in seeds ${lines.length === 1 ? 'leads' : 'lead'} nowhere:`, ...lines].join(
    '\n  ',
  );
}

/** The links of a seed that lead nowhere, each with the lines on which the seed states it. */
function problemsOf(seed: SeedFile, folder: string, built: Site): Problem[] {
  const page = addressOfArticle(seed.id);
  const dead = findDeadLinks(readFileSync(join(folder, page), 'utf8'), page, built);
  if (dead.length === 0) return [];
  const stated = readSeed(seed, readFileSync(join(seedsFolder, seed.file))).facts?.addresses ?? [];
  const linking = toLinkingSeed(seed.file);
  return locate(dead, seed.file, stated, (address) => toPageLink(address, linking));
}

/** The links of a page of the publisher's own that lead nowhere. What stands at the foot of all pages is looked at on the first. */
function problemsOfOwn({ id, file, html, addresses }: LoadedPage, built: Site): Problem[] {
  const page = isFooter(id) ? FRONT_PAGE : addressOfOwnPage(id);
  const dead = findDeadLinksIn(toHtmlAt(html, OWN_PAGES, page), page, built);
  const linking = toLinkingSeed(file);
  return locate(dead, file, addresses, (address) => toLinkAt(toPageLink(address, linking), OWN_PAGES, page));
}

/** Names the lines on which a file states its dead links. */
function locate(
  dead: readonly DeadLink[],
  file: string,
  stated: readonly StatedAddress[],
  toLink: (address: string) => string,
): Problem[] {
  const problems = dead.flatMap((each): Problem[] => {
    const places = stated.filter(({ address }) => isSameLink(toLink(address), each.link));
    // A component can make a link that no line of the seed states.
    if (places.length === 0) return [{ message: toMessage(each.link, file, each) }];
    return places.map(({ address, line }) => ({ line, message: toMessage(address, file, each) }));
  });
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function toMessage(stated: string, from: string, { fault, isMissing }: DeadLink): string {
  const seed = isMissing ? findSeedIn(stated, from) : undefined;
  const why = seed === undefined ? fault : `There is no seed ${seed}.`;
  return `The link ${stated || '()'} leads nowhere. ${why} Correct it, or remove it.`;
}

/** The site that is being built, with the files at the place where it will stand that no build wrote. */
function toSite(folder: string): Site {
  const files = filesOf(folder).add(RECEIPT_FILE);
  const former = filesOf(outFolder);
  const isForeign = (address: string) => {
    const path = join(outFolder, address);
    return !former.has(address) && existsSync(path) && lstatSync(path).isFile();
  };
  const places = new Map<string, Set<string>>();
  return {
    has: (address) => files.has(address) || isForeign(address),
    placesOn: (address) => {
      if (!files.has(address)) return undefined;
      const known = places.get(address) ?? placesOn(readFileSync(join(folder, address), 'utf8'));
      places.set(address, known);
      return known;
    },
  };
}
