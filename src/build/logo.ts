import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { site } from '../settings/this-site.ts';
import { toDataAddress, toIconDrawing } from '../views/crawlers/icon-drawing.ts';
import { logoFile } from './paths.ts';

const hasFile = existsSync(logoFile);

/** What is wrong with the mark that the settings name; undefined if nothing is. */
export const logoProblem: string | undefined =
  site.logo === undefined || hasFile
    ? undefined
    : `logo: there is no file public/${site.logo}. Put it there, or remove the setting.`;

/** The address of the paper's mark, and whether it is drawn by the build. */
export const logo: { address: string; isDrawn: boolean } = {
  address: hasFile ? basename(logoFile) : 'icon.svg',
  isDrawn: !hasFile,
};

/** The bytes of the paper's mark. */
export function readLogo(): Buffer {
  return hasFile ? readFileSync(logoFile) : Buffer.from(toIconDrawing(site.name, site.colors.light));
}

/** The paper's mark as a `data:` address, if it is small enough to stand in every page. */
export function toInlineIcon(): string | undefined {
  return logo.address.endsWith('.svg') ? toDataAddress(readLogo().toString('utf8')) : undefined;
}
