import { appendFileSync, cpSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, type Settings } from '../support/build.ts';
import { bytesIn } from '../support/built-site.ts';
import { copyCheckout, newFolder, SEEDS as PAPER } from '../support/checkout.ts';

const NOTHING = 'Nothing has changed since the last build.';
/** A file that changed a moment ago could change again within one tick of the clock; in milliseconds. */
const SETTLED = 3100;

const folder = newFolder();
const [SEEDS, OUT] = [join(folder, 'seeds'), join(folder, 'site')];
let checkout: string;

beforeAll(async () => {
  checkout = copyCheckout(join(folder, 'checkout'));
  cpSync(PAPER, SEEDS, { recursive: true });
  await wait(SETTLED);
  await build();
});

test('a build of which nothing has changed leaves the site alone', async () => {
  const before = changesIn(OUT);
  expect(await build()).toContain(NOTHING);
  expect(changesIn(OUT)).toEqual(before);
});

test.each<[what: string, change: () => void, settings?: Partial<Settings>]>([
  ['a seed changes', () => appendFileSync(join(SEEDS, 'dividends.mdx'), '\n又记一段。\n')],
  ['a picture comes', () => writeFileSync(join(SEEDS, 'new.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a file of public/ changes', () => writeFileSync(join(checkout, 'public/humans.txt'), '报亭\n')],
  ['the address changes', () => {}, { SITE_URL: 'https://paper.example/' }],
  [
    'a page is spoilt',
    () => writeFileSync(join(OUT, 'index.html'), '<title>Spoilt</title>'),
    { SITE_URL: 'https://paper.example/' },
  ],
])('if %s, the site is built again', async (_, change, settings) => {
  change();
  await wait(SETTLED);
  expect(await build(settings)).not.toContain(NOTHING);
  expect(readFileSync(join(OUT, 'index.html'), 'utf8').endsWith('</html>')).toBe(true);
  expect(await build(settings)).toContain(NOTHING);
});

test('a link that leads out of the seeds is refused, and not followed', async () => {
  symlinkSync('/', join(SEEDS, 'elsewhere'));
  await expect(build()).rejects.toThrow('seeds/elsewhere');
  rmSync(join(SEEDS, 'elsewhere'));
});

// On a busy machine a build may start when the change has settled: then it may end at once, and the test tries again.
test('a seed that changes during the tick in which it was read is read again', { retry: 3 }, async () => {
  appendFileSync(join(SEEDS, 'dividends.mdx'), '\n再记一段。\n');
  expect(await build()).not.toContain(NOTHING);
  expect(await build()).not.toContain(NOTHING);
});

function build(settings: Partial<Settings> = {}): Promise<string> {
  return buildSite({ SEEDS, OUT, ...settings }, checkout);
}

/** When each file of a folder was last touched, in milliseconds. */
function changesIn(place: string): [address: string, time: number][] {
  return Array.from(bytesIn(place).keys(), (address) => [address, lstatSync(join(place, address)).ctimeMs]);
}
