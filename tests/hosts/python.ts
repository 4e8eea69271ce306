import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { findPort, startServer } from './child-server.ts';
import { type Served, scratchFolder } from './host.ts';

/** Serves with `python3 -m http.server`. A path is a symbolic link in the served folder. */
export async function serveByPython(program: string, site: string, path: string): Promise<Served> {
  const port = await findPort();
  const folder = path === '/' ? site : linkTo(site, path);
  return startServer({ program, args: ['-m', 'http.server', String(port), '--directory', folder], port, path });
}

function linkTo(site: string, path: string): string {
  const folder = scratchFolder('python');
  const link = folder + path.replace(/\/$/, '');
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(site, link);
  return folder;
}
