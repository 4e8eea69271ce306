import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listSeeds, stampOf } from '../../src/seeds/folder.ts';
import { newFolder } from '../support/checkout.ts';

test('what systems and programs leave beside the seeds is passed over and named', async () => {
  const leftovers = [
    ...['Thumbs.db', 'Desktop.ini', 'a.txt~', '#a.txt#', 'a.txt.bak', '~$a.docx', 'b.txt.crdownload', 'c.html.part'],
    ...['d.TMP', 'e.txt.swp', 'f.md.lock', 'g.html.download', 'h.txt:Zone.Identifier', '2023/04/i.bak'],
  ];
  const folder = folderWith(['a.txt', ...leftovers, '__MACOSX/a.txt', 'j.html.download/k.html']);
  const { files, refused, leftovers: found } = await listSeeds(folder);
  expect(files.map(({ file }) => file)).toEqual(['a.txt']);
  expect(refused).toEqual([]);
  expect(found.sort()).toEqual([...leftovers, '__MACOSX', 'j.html.download'].sort());
});

test('pictures stand beside the seeds that show them, and are no seeds', async () => {
  const pictures = ['a.jpg', 'b.JPEG', '图 一.png', 'c.webp', 'd.gif', 'e.avif', 'f.svg', 'below/g.png'];
  const { files, refused, leftovers } = await listSeeds(folderWith(['a.txt', ...pictures]));
  expect(files.map(({ file }) => file)).toEqual(['a.txt']);
  expect(refused).toEqual([]);
  expect(leftovers).toEqual([]);
});

test('seeds stand in folders of any depth; of two with one name the address has the folder too', async () => {
  const paths = ['a.txt', '2023/04/a.md', '2023/b.html', '.git/c.txt', '2023/.d.txt', 'none/.keep', 'x.jpg/e.txt'];
  const { files, refused } = await listSeeds(folderWith(paths));
  expect(refused).toEqual([]);
  expect(files.map(({ file, id }) => [file, id])).toEqual([
    ['2023/04/a.md', '2023-04-a'],
    ['2023/b.html', 'b'],
    ['a.txt', 'a'],
    ['x.jpg/e.txt', 'e'],
  ]);
});

test('what stands in pages/ is a page of the publisher, or is refused with advice', async () => {
  const folder = folderWith([
    'a.txt',
    'pages/about.md',
    'pages/03_联系.md',
    'pages/b.txt',
    'pages/c/d.md',
    'pages/e.jpg',
  ]);
  const { files, pages, refused } = await listSeeds(folder);
  expect(files.map(({ file }) => file)).toEqual(['a.txt']);
  expect(pages.map(({ file, id }) => [file, id])).toEqual([
    ['pages/03_联系.md', 'bfc967329e10188c'],
    ['pages/about.md', 'about'],
  ]);
  const message =
    'This folder is for pages of the paper itself, each a .md file: about.md, footer.md and others. Move articles into another folder.';
  expect(refused).toEqual(
    ['pages/b.txt', 'pages/c/d.md'].map((file) => ({ file: `${basename(folder)}/${file}`, problems: [{ message }] })),
  );
});

test('seeds that have one address even with their folders are refused, and both are named', async () => {
  const folder = folderWith(['a/x.txt', 'a/x.md', 'b/x.txt']);
  const { files, refused } = await listSeeds(folder);
  expect(files.map(({ file }) => file)).toEqual(['a/x.md', 'b/x.txt']);
  const problems = [
    { message: `Its address is that of ${basename(folder)}/a/x.md, since both names come to a-x. Rename one of them.` },
  ];
  expect(refused).toEqual([{ file: `${basename(folder)}/a/x.txt`, problems }]);
});

test.each(['潮_files', '潮.files', '潮-files', '潮_Files', '潮_文件', '潮_檔案', '潮的文件'])(
  'the folder %s belongs to the page beside it',
  async (name) => {
    const own = [`${name}/ad.html`, `${name}/note.txt`, `${name}/a.js`, `${name}/deep/b.css`];
    const { files, refused, leftovers } = await listSeeds(
      folderWith(['2023/潮.htm', '2023/雾.html', ...own.map((path) => `2023/${path}`)]),
    );
    expect(files.map(({ file }) => file)).toEqual(['2023/潮.htm', '2023/雾.html']);
    expect([refused, leftovers]).toEqual([[], []]);
  },
);

test('a folder of files without its page is refused by name, and one with another name is a folder of seeds', async () => {
  const { files, refused } = await listSeeds(folderWith(['潮_files/ad.html', '潮.txt', '潮/a.txt', '公告文件/b.txt']));
  expect(files.map(({ file }) => file).sort()).toEqual(['潮.txt', '潮/a.txt', '公告文件/b.txt'].sort());
  expect(refused.map(({ file }) => file.replace(/^[^/]*\//, ''))).toEqual(['潮_files']);
});

test('links are refused, and so are other names that are no seed', async () => {
  const folder = folderWith(['a.docx', 'bak.doc', 'thumbs.db.zip', 'desktop.md.ini', 'below/e.pdf']);
  symlinkSync(tmpdir(), join(folder, 'elsewhere'));
  const { files, refused } = await listSeeds(folder);
  expect(files).toEqual([]);
  const names = ['a.docx', 'bak.doc', 'below/e.pdf', 'desktop.md.ini', 'elsewhere', 'thumbs.db.zip'];
  expect(refused.map(({ file }) => file.replace(/^[^/]*\//, ''))).toEqual(names);
});

test('a seed that is moved to another folder has another stamp, though its bytes and times are the same', () => {
  const folder = folderWith(['a/x.txt']);
  const later = Date.now() + 60_000;
  const before = stampOf(folder, { file: 'a/x.txt' }, later);
  renameSync(join(folder, 'a'), join(folder, 'b'));
  expect(before).toBeDefined();
  expect(stampOf(folder, { file: 'b/x.txt' }, later)).not.toBe(before);
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

/** A new folder with empty files at some paths. */
function folderWith(paths: readonly string[]): string {
  const folder = newFolder();
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

test('corrections stand beside a capture, and are no seeds', async () => {
  const folder = folderWith([
    '2023/a.txt',
    '2023/a.fix.yaml',
    'b.HTML',
    'b.fix.yml',
    'c.txt',
    'x.fix.txt',
    'fix.yaml.md',
  ]);
  const { files, refused } = await listSeeds(folder);
  expect(refused).toEqual([]);
  expect(files.map(({ file, corrections }) => [file, corrections?.file])).toEqual([
    ['2023/a.txt', '2023/a.fix.yaml'],
    ['b.HTML', 'b.fix.yml'],
    ['c.txt', undefined],
    ['fix.yaml.md', undefined],
    ['x.fix.txt', undefined],
  ]);
});

test('corrections without a capture, of a written seed, or twice, are refused', async () => {
  const folder = folderWith([
    'a.md',
    'a.fix.yaml',
    'b.fix.yaml',
    '2023/c.txt',
    'c.fix.yaml',
    'd.txt',
    'd.fix.yaml',
    'd.fix.yml',
  ]);
  const { files, refused } = await listSeeds(folder);
  expect(files.map(({ file }) => file)).toEqual(['2023/c.txt', 'a.md', 'd.txt']);
  expect(refused.map(({ file, problems }) => [file.slice(file.indexOf('/') + 1), problems[0]?.message])).toEqual([
    ['a.fix.yaml', expect.stringMatching(/^A written seed is corrected in its own text/)],
    ['b.fix.yaml', expect.stringMatching(/^Expected a capture of the same name beside it/)],
    ['c.fix.yaml', expect.stringMatching(/^Expected a capture of the same name beside it/)],
    ['d.fix.yml', expect.stringMatching(/^Another file of corrections stands beside/)],
  ]);
});

test('a stamp changes when corrections come, change or go', () => {
  const folder = folderWith(['a.txt', 'a.fix.yaml']);
  const later = Date.now() + 60_000;
  const corrections = { file: 'a.fix.yaml', shownAs: 'a.fix.yaml' };
  const stampWith = () => stampOf(folder, { file: 'a.txt', corrections }, later);
  const [without, before] = [stampOf(folder, { file: 'a.txt' }, later), stampWith()];
  writeFileSync(join(folder, 'a.fix.yaml'), 'note: 另一句');
  expect(new Set([without, before, stampWith()]).size).toBe(3);
});
