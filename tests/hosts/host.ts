import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of the site that all hosts serve. Servers without privileges can read it. Throws if it was not built. */
export function siteFolder(): string {
  const folder = process.env['HOSTS_SITE'];
  if (!folder) throw new Error('The site of the hosts is built by build-site.ts, before any test.');
  return folder;
}

/** Creates a temporary folder that every user can read. It is deleted when this process exits. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `baoting-${name}-`));
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A way to serve a site. */
export interface Host {
  /** With its version, if the server has one: `nginx 1.22.1, under /a/b/`. */
  name: string;
  /** The page to open first, if the host shows no index at its root. */
  entry?: string;
  /** Serves a folder until `stop` is called. */
  open: (site: string) => Promise<Served>;
}

export interface Served {
  /** The URL of the site's root: `http://localhost:8080/a/b/`. */
  url: string;
  stop: () => Promise<void> | void;
}
