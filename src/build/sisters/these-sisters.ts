import { site } from '../../settings/this-site.ts';
import { outFolder } from '../paths.ts';
import { siteAddress } from '../this-publisher.ts';
import { type FoundSisters, findSisters } from './find-sisters.ts';

let found: Promise<FoundSisters> | undefined;

/** The other editions of this paper, as `EDITIONS` in the environment or the settings state them. Found once. */
export function theseSisters(): Promise<FoundSisters> {
  found ??= findSisters(statedEditions(), { out: outFolder, address: siteAddress });
  return found;
}

/** The editions of this paper as they are stated, of which this one may be one. */
export function statedEditions(): string[] {
  const stated = process.env['EDITIONS']?.split(',').map((place) => place.trim()) ?? site.editions;
  return stated.filter(Boolean);
}
