import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes entries that are not readable files into a folder of seeds: links out of it, circular links, pipes, folders.
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
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  for (const name of ['folder', 'folder.txt', 'folder.md']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'folder.txt', 'inside.txt'), '标题\n正文一段，写到这里为止。\n');
  execFileSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'pipe.md')]);
  const names = [...Object.keys(links), 'folder', 'folder.txt', 'folder.md', 'pipe.txt', 'pipe.md'];
  const bytes = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74])]);
  try {
    writeFileSync(bytes, '标题\n正文一段，写到这里为止。\n');
    names.push('\ufffd\ufffd.txt');
  } catch {
    // Some file systems allow only names in UTF-8.
  }
  if (process.getuid?.() !== 0) {
    writeFileSync(join(folder, 'unreadable.txt'), '标题\n正文一段，写到这里为止。\n');
    chmodSync(join(folder, 'unreadable.txt'), 0);
    names.push('unreadable.txt');
  }
  return names;
}
