import { createRequire } from 'node:module';
import { findPort, startServer } from './child-server.ts';
import type { Served } from './host.ts';

const require = createRequire(import.meta.url);

export const { version }: { version: string } = require('serve/package.json');

/** Serves with `npx serve`. It redirects from `x.html` to `x`, and from `x/index.html` to `x` without a slash. */
export async function serveByPackage(site: string): Promise<Served> {
  const port = await findPort();
  const program = require.resolve('serve/build/main.js');
  const args = [program, '--no-clipboard', '--no-port-switching', '--listen', String(port), site];
  return startServer({ program: process.execPath, args, env: { NO_UPDATE_CHECK: '1' }, port, path: '/' });
}
