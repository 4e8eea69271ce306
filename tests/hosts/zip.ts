import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Served, scratchFolder } from './host.ts';

/** Zips the site and unzips it, as a reader could, into a folder with a space and Chinese characters in its name. */
export async function openFromZip(python: string, site: string): Promise<Served> {
  const folder = scratchFolder('zip');
  const [file, unpacked] = [join(folder, 'baoting.zip'), join(folder, '下载 的报纸')];
  execFileSync(python, ['-m', 'zipfile', '-c', file, `${site}/`]);
  execFileSync(python, ['-m', 'zipfile', '-e', file, unpacked]);
  const url = `${pathToFileURL(join(unpacked, 'dist'))}/`;
  return { url, stop: () => rmSync(folder, { recursive: true, force: true }) };
}
