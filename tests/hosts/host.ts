import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one site that all hosts serve: built once, where servers that run as nobody may read it. */
export function siteFolder(): string {
  const folder = process.env['HOSTS_SITE'];
  if (!folder) throw new Error('The site of the hosts is built by build-site.ts, before any test.');
  return folder;
}

/** A new folder that every user may read, for what a server wants to have, until this process ends. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `baoting-${name}-`));
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A way to serve a site. */
export interface Host {
  /** With its version, if it has one: `nginx 1.22.1, under /a/b/`. */
  name: string;
  /** Where a reader comes in, if the host shows no index at its root. */
  entry?: string;
  /** Serves the folder until stopped. */
  open: (site: string) => Promise<Served>;
}

export interface Served {
  /** What addresses are counted from: `http://localhost:8080/a/b/`. */
  url: string;
  stop: () => Promise<void> | void;
}
