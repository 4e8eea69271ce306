import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { toRealPath } from '../../../src/build/paths.ts';
import { refuseConflicts } from '../../../src/build/publish/foreign-files.ts';
import { hashFiles } from '../../../src/build/publish/hash-files.ts';
import { refusalOf } from '../../../src/build/publish/out-folder.ts';
import { begin, publish, recover, stagingFolders } from '../../../src/build/publish/swap.ts';
import { toReceiptText } from '../../../src/views/receipt/receipt.ts';
import { newFolder } from '../../support/checkout.ts';
import { EMPTY_ACCOUNT } from '../../support/empty-account.ts';

/** How many random trees are tried. `TREES=10000` takes a minute or two. */
const TREES = Number(process.env['TREES'] ?? 150);

const root = newFolder();
let trees = 0;
const newPlace = () => {
  trees += 1;
  const place = join(root, String(trees));
  mkdirSync(place);
  return place;
};
/** Removing tens of thousands of folders takes longer than Vitest's limit for hooks. */
afterAll(() => rmSync(root, { recursive: true }), 120_000);

type Files = Record<string, string>;

function write(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Writes a site with its receipt, as a build does. */
function build(out: string, files: Files): void {
  recover(out);
  const fresh = begin(out);
  write(fresh, files);
  write(fresh, { 'receipt.json': toReceiptText({ ...EMPTY_ACCOUNT, files: Object.fromEntries(hashFiles(fresh)) }) });
}

const filesOf = (...addresses: string[]) =>
  fc.dictionary(fc.constantFrom(...addresses), fc.constantFrom('甲', '乙', '丙'), {
    noNullPrototype: true,
    maxKeys: addresses.length,
  });
const site = filesOf('index.html', 'news/a.html', 'news/b.html', 'robots.txt', 'search/v1/0.bin');
const foreign = filesOf(
  ...['CNAME', '.git/HEAD', '.git/refs/x', '.well-known/y', 'news/own.txt', 'robots.txt', 'own/deep/x', 'news/z/w'],
);
const kill = fc.constantFrom('never', 'between the renames', 'after the renames');

test('a publisher’s files in the published folder outlive every build, byte for byte', () => {
  const builds = fc.array(fc.record({ files: site, own: foreign, kill }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(builds, (steps) => {
      const out = join(newPlace(), 'out');
      const expected: Files = {};
      let last: Files = {};
      for (const { files, own, kill } of steps) {
        build(out, files);
        const isPublished = publishUntil(kill, out);
        if (isPublished) last = files;
        recover(out);
        expect(textsOf(out, expected)).toEqual(expected);
        expect(textsOf(out, last)).toEqual(last);
        // A file that a build wrote with the same bytes is the build's from then on.
        for (const address of Object.keys(last)) delete expected[address];
        if (!existsSync(out)) continue;
        const added = Object.fromEntries(Object.entries(own).filter(([address]) => !(address in last)));
        write(out, added);
        Object.assign(expected, added);
      }
    }),
    { numRuns: TREES },
  );
});

test('whatever the tree and OUT, every file that no build wrote is there afterwards', () => {
  const tree = filesOf(
    ...['checkout/package.json', 'checkout/seeds/a.md', 'checkout/src/b.ts', 'checkout/dist/own.txt', 'notes.doc'],
    ...['elsewhere/x/seeds/a.md', 'elsewhere/x/notes.doc', 'elsewhere/empty.txt', 'home/letter.txt'],
  );
  const out = fc.constantFrom(
    ...['checkout', 'checkout/seeds', 'checkout/src', 'checkout/dist', 'checkout/new', '.', 'elsewhere', 'elsewhere/x'],
    ...['elsewhere/x/seeds', 'checkout/dist/../seeds', 'checkout/../checkout', 'link', 'link/seeds', 'link/new'],
    ...['checkout/seeds/new', 'home', 'home/new', 'elsewhere/../.', 'notes.doc'],
  );
  const seeds = fc.constantFrom('checkout/seeds', 'elsewhere/x/seeds');
  fc.assert(
    fc.property(tree, out, seeds, site, (files, out, seeds, built) => {
      const place = newPlace();
      write(place, files);
      if (existsSync(join(place, 'checkout'))) symlinkSync(join(place, 'checkout'), join(place, 'link'));
      const folder = toRealPath(join(place, out));
      const refusal = refusalOf(folder, {
        'the seeds': join(place, seeds),
        'this checkout': join(place, 'checkout'),
        'the home folder': join(place, 'home'),
      });
      if (refusal === undefined) {
        build(folder, built);
        publish(folder);
        expect(textsOf(folder, built)).toEqual(built);
      }
      expect(textsOf(place, files)).toEqual(files);
    }),
    { numRuns: TREES },
  );
});

test.each([
  ['a folder of other files', 'other', /holds files that no build wrote \(notes\.doc\), and no receipt\.json/],
  ['the seeds', 'seeds', /is the seeds, which a build must not replace/],
  ['a folder that holds the seeds', '.', /holds the seeds, which a build must not replace/],
  ['a folder in the seeds', 'seeds/site', /is inside the seeds/],
  ['a file', 'other/notes.doc', /is a file/],
  ['the root', '/', /is the root of a file system/],
])('%s is refused, with what to do', (_name, out, message) => {
  const place = newPlace();
  write(place, { 'seeds/a.md': '', 'other/notes.doc': '' });
  const path = out === '/' ? out : toRealPath(join(place, out));
  const refusal = refusalOf(path, { 'the seeds': join(place, 'seeds') });
  expect(refusal).toMatch(message);
  expect(refusal).toMatch(/OUT=dir\.$/);
});

test('a new folder, an empty one and the site of a build are taken', () => {
  const place = newPlace();
  mkdirSync(join(place, 'empty'));
  build(join(place, 'site'), { 'index.html': '' });
  publish(join(place, 'site'));
  write(join(place, 'site'), { CNAME: 'example.org' });
  for (const name of ['new', 'empty', 'site', 'deep/new']) expect(refusalOf(join(place, name), {})).toBeUndefined();
});

test('a build that wrote a file where a publisher’s own stands is refused, and nothing changes', () => {
  const out = join(newPlace(), 'out');
  build(out, { 'index.html': '甲' });
  publish(out);
  write(out, { 'robots.txt': '自己的' });
  build(out, { 'index.html': '乙', 'robots.txt': '新的' });
  expect(() => publish(out)).toThrow(/robots\.txt was not written by a build.*Move it away/);
  expect(textsOf(out, { 'index.html': '', 'robots.txt': '' })).toEqual({ 'index.html': '甲', 'robots.txt': '自己的' });
});

/** Publishes as far as a build gets that is killed at a moment. Says whether the new site stands. */
function publishUntil(moment: string, out: string): boolean {
  const { fresh, former } = stagingFolders(out);
  try {
    if (moment === 'never' || !existsSync(out)) publish(out);
    else refuseConflicts(fresh, out);
  } catch (error) {
    expect((error as Error).message).toMatch(/was not written by a build/);
    return false;
  }
  if (moment === 'never' || !existsSync(fresh)) return true;
  renameSync(out, former);
  if (moment === 'between the renames') return false;
  renameSync(fresh, out);
  return true;
}

/** The texts of those files of a folder that are among the given ones. */
function textsOf(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.keys(files)
      .filter((file) => existsSync(join(folder, file)))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
