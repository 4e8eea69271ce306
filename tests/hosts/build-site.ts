import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../support/build.ts';
import { CHECKOUT, copyCheckout } from '../support/checkout.ts';
import { scratchFolder } from './host.ts';

/** Builds the site that all hosts serve. Returns a function that deletes it. */
export default async function build(): Promise<() => void> {
  const folder = scratchFolder('site');
  process.env['HOSTS_SITE'] = join(folder, 'dist');
  copyCheckout(CHECKOUT);
  await buildSite({ OUT: join(folder, 'dist') });
  return () => rmSync(folder, { recursive: true, force: true });
}
