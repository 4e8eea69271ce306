import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSeeds } from '../../src/seeds/folder.ts';
import { newFolder } from '../support/checkout.ts';

test('what systems and editors leave beside the seeds is passed over and named', async () => {
  const leftovers = ['Thumbs.db', 'Desktop.ini', 'a.txt~', '#a.txt#', 'a.txt.bak', '~$a.docx', 'b.txt.crdownload'];
  const { files, refused, leftovers: found } = await listSeeds(folderWith(['a.txt', ...leftovers], ['__MACOSX']));
  expect(files.map(({ file }) => file)).toEqual(['a.txt']);
  expect(refused).toEqual([]);
  expect(found.sort()).toEqual([...leftovers, '__MACOSX'].sort());
});

test('pictures stand beside the seeds that show them, and are no seeds', async () => {
  const pictures = ['a.jpg', 'b.JPEG', '图 一.png', 'c.webp', 'd.gif', 'e.avif', 'f.svg'];
  const { files, refused, leftovers } = await listSeeds(folderWith(['a.txt', ...pictures], ['g.png']));
  expect(files.map(({ file }) => file)).toEqual(['a.txt']);
  expect(refused.map(({ file }) => file.replace(/.*\//, ''))).toEqual(['g.png']);
  expect(leftovers).toEqual([]);
});

test('other names that are no seed are refused', async () => {
  const names = ['a.docx', 'bak.doc', 'thumbs.db.zip', 'desktop.md.ini'];
  const { files, refused } = await listSeeds(folderWith(names, ['articles', 'Thumbs.db']));
  expect(files).toEqual([]);
  expect(refused.map(({ file }) => file.replace(/.*\//, ''))).toEqual([...names, 'articles', 'Thumbs.db'].sort());
});

test('an extension in capitals is that of a seed, but of an .mdx seed, which the bundler goes by', async () => {
  const { files, refused } = await listSeeds(folderWith(['a.TXT', 'b.Md', 'c.MDX']));
  expect(files.map(({ id, format }) => `${id}.${format}`)).toEqual(['a.txt', 'b.md']);
  expect(refused).toMatchObject([{ problems: [{ message: expect.stringContaining('.mdx, in small letters') }] }]);
});

test('an .mdx seed whose path the bundler would cut is refused by name', async () => {
  const { files, refused } = await listSeeds(folderWith(['a#1.mdx', 'a#1.md', 'b?.mdx']));
  expect(files.map(({ file }) => file)).toEqual(['a#1.md']);
  expect(refused).toHaveLength(2);
});

function folderWith(files: readonly string[], folders: readonly string[] = []): string {
  const folder = newFolder();
  for (const name of folders) mkdirSync(join(folder, name));
  for (const name of files) writeFileSync(join(folder, name), '');
  return folder;
}
