import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSites, siteAt } from '../support/sites.ts';
import { scratchFolder } from './host.ts';

/** Puts the site that all hosts serve where servers that run as nobody may read it. Returns a function that deletes it. */
export default async function build(): Promise<() => void> {
  const folder = scratchFolder('site');
  process.env['HOSTS_SITE'] = join(folder, 'dist');
  await buildSites('without-address');
  cpSync(siteAt('without-address'), join(folder, 'dist'), { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
}
