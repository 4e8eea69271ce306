import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../support/build.ts';
import { copyCheckout, newFolder } from '../../support/checkout.ts';
import { expectIntact, wordOf, writeSeeds } from './word-seeds.ts';

const folder = newFolder();
/** Holds a checkout and its site. It is a small disk if this process may mount one, as root in CI may. */
const disk = join(folder, 'disk');
const canMount = mount(disk);
const isRoot = process.getuid?.() === 0;
const SITE = { SEEDS: join(folder, 'seeds'), OUT: join(disk, 'site') };
let checkout = '';

beforeAll(async () => {
  checkout = copyCheckout(join(disk, 'checkout'));
  writeSeeds(SITE, '甲');
  await buildSite(SITE, checkout);
});
afterAll(() => {
  if (canMount) execFileSync('umount', [disk]);
  rmSync(folder, { recursive: true });
});

test('what is damaged in the cache is read again', async () => {
  const cache = findCache();
  const bytes = readFileSync(cache);
  const [word, other] = [Buffer.from('甲', 'utf16le'), Buffer.from('乙', 'utf16le')];
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at)) other.copy(bytes, at);
  writeFileSync(cache, bytes);
  rmSync(SITE.OUT, { recursive: true });
  await buildSite(SITE, checkout);
  await expectIntact(SITE, checkout);
  expect(wordOf(SITE)).toBe('甲');
});

test.each(['body', 'terms'])(
  'if nothing but entries of the kind %s is damaged in the cache, their seeds are read again',
  async (kind) => {
    const cache = new DatabaseSync(findCache());
    cache.prepare('UPDATE entries SET value = zeroblob(length(value)) WHERE kind = ?').run(kind);
    cache.close();
    rmSync(SITE.OUT, { recursive: true, force: true });
    await buildSite(SITE, checkout);
    await expectIntact(SITE, checkout);
  },
);

test('a cache that is no cache any more is made anew, and the output says so', async () => {
  writeFileSync(findCache(), 'x'.repeat(10_000));
  const output = await buildSite(SITE, checkout);
  expect(output).toContain('The cache is not as the last build left it (cache.sqlite): it is made anew.\n');
  await expectIntact(SITE, checkout);
});

test.skipIf(!canMount).each([
  ['full', 0],
  ['almost full', 300_000],
])(
  'on a disk that is %s, the last good site is unchanged (skipped where mounting is not allowed)',
  async (_name, freeBytes) => {
    writeSeeds(SITE, `还剩${freeBytes}`);
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'fill'), Buffer.alloc(bavail * bsize - freeBytes));
    await expectRefusal('The disk is full. Make room, then build again.');
    rmSync(join(disk, 'fill'));
    expect(readdirSync(disk).sort()).toEqual(['checkout', 'site']);
    await expectIntact(SITE, checkout);
  },
);

test.skipIf(!canMount)(
  'on a disk that is read-only, the last good site is unchanged (skipped where mounting is not allowed)',
  async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await expectRefusal('is on a disk that is read-only');
    await expectIntact(SITE, checkout);
    execFileSync('mount', ['-o', 'remount,rw', disk]);
  },
);

test.skipIf(isRoot)(
  'in a folder without write permission, the last good site is unchanged (skipped for root)',
  async () => {
    chmodSync(disk, 0o555);
    await expectRefusal(`${disk} may not be written to, but the site is written there`);
    chmodSync(disk, 0o755);
    await expectIntact(SITE, checkout);
  },
);

test.skipIf(!canMount).each([
  ['of another disk', (volume: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', volume])],
  [
    'of the same disk',
    (volume: string) => {
      mkdirSync(`${volume}-source`);
      execFileSync('mount', ['--bind', `${volume}-source`, volume]);
    },
  ],
])(
  'a mount %s is filled in place, and keeps a publisher’s files (skipped where mounting is not allowed)',
  async (name, mountAt) => {
    const volume = join(folder, `volume ${name}`);
    const inMount = { SEEDS: join(folder, 'seeds-of-mount'), OUT: volume };
    mkdirSync(volume);
    mountAt(volume);
    writeSeeds(inMount, '甲');
    await buildSite(inMount, checkout);
    writeFileSync(join(volume, 'CNAME'), 'example.org');
    rmSync(join(inMount.SEEDS, 'written.md'));
    await buildSite(inMount, checkout);
    expect(readFileSync(join(volume, 'CNAME'), 'utf8')).toBe('example.org');
    expect(readdirSync(join(volume, 'news')).filter((file) => file.startsWith('written'))).toEqual([]);
    expect(readdirSync(volume).filter((file) => file.startsWith('.'))).toEqual([]);
    await expectIntact(inMount, checkout);
    execFileSync('umount', [volume]);
  },
);

/** The file in which the checkout keeps what it knows of the seeds. */
function findCache(): string {
  const [name = ''] = readdirSync(join(checkout, '.cache'), { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('cache.sqlite'),
  );
  return join(checkout, '.cache', name);
}

async function expectRefusal(advice: string): Promise<void> {
  const { stderr } = (await buildSite(SITE, checkout).catch((error: { stderr: string }) => error)) as {
    stderr: string;
  };
  expect(stderr).toContain(advice);
  expect(stderr).toContain(`The last good site is unchanged in ${SITE.OUT}.`);
}

function mount(folder: string): boolean {
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
