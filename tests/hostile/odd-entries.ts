import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SEED = '标题\n正文一段，写到这里为止。\n';

/** How many folders stand in one another. */
const DEPTH = 200;

/**
 * Writes entries that are not readable files into a folder of seeds, and into folders in it: links out of it, circular
 * links, pipes, a page's folder of files without the page. Some folders hold a seed, and one holds nothing.
 *
 * @param secret a file outside the folder, which must not be published
 * @returns the names of the entries, all of which must be refused
 */
export function writeOddEntries(folder: string, secret: string): string[] {
  const links: Record<string, string> = {
    'link-to-file.txt': secret,
    'link-to-passwd.txt': '/etc/passwd',
    'link-to-folder.txt': '..',
    'link-to-root': '/',
    'link-to-itself.md': 'link-to-itself.md',
    'link-in-a-circle.md': 'link-in-a-circle-2.md',
    'link-in-a-circle-2.md': 'link-in-a-circle.md',
    'link-to-nothing.mdx': './nothing',
    'link-to-device.txt': '/dev/zero',
    'link-to-seed.txt': 'vector-txt-0.txt',
    'folder.txt/link-to-file.txt': secret,
    'folder.txt/link-to-folder': '..',
  };
  const deep = join(folder, ...Array.from({ length: DEPTH }, () => 'deep'));
  for (const path of ['folder.txt', 'folder.md', 'alone_files', deep].map((name) => resolve(folder, name)))
    mkdirSync(path, { recursive: true });
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  for (const path of [join(folder, 'folder.txt'), join(folder, 'alone_files'), deep])
    writeFileSync(join(path, 'inside.txt'), SEED);
  const pipes = ['pipe.txt', 'pipe.md', 'folder.txt/pipe.txt'];
  execFileSync(
    'mkfifo',
    pipes.map((name) => join(folder, name)),
  );
  const names = [...Object.keys(links), ...pipes, 'alone_files'];
  const bytes = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74])]);
  try {
    writeFileSync(bytes, SEED);
    names.push('\ufffd\ufffd.txt');
  } catch {
    // Some file systems allow only names in UTF-8.
  }
  if (process.getuid?.() !== 0) {
    writeFileSync(join(folder, 'unreadable.txt'), SEED);
    chmodSync(join(folder, 'unreadable.txt'), 0);
    names.push('unreadable.txt');
  }
  return names;
}
