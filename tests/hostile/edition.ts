import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { outsideVitest } from '../support/build.ts';
import { copyChangedCheckout } from '../support/changed-site.ts';
import { writeHostileSeeds } from './seeds.ts';

/** All that belongs to the hostile edition, but for what its build tells. */
const PLACE = resolve('.cache/hostile');
const [HOUSE, SEEDS, SECRET, TOLD, ELSEWHERE] = ['house', 'seeds', 'secret.txt', 'told.json', 'elsewhere'].map((name) =>
  join(PLACE, name),
) as [string, string, string, string, string];

/** Where the site of the hostile edition stands. */
export const HOSTILE_SITE: string = join(PLACE, 'out/site');

/** Where that site says that it is. */
export const HOSTILE_ADDRESS = 'https://example.org/a/b';

/** What stands in a file beyond the seeds, and may stand on no page. */
export const SECRET_TEXT = 'this-is-no-seed-and-nobody-may-read-it';

/** Where a build writes: the new site, its cache, and what Astro keeps for itself. */
const MAY_CHANGE = /\/(?:out\/site|house\/\.cache|house\/\.astro|house\/node_modules)(?:\/| |$)/;

/** How long the build may take, in milliseconds, before it is said to hang. */
const WITHIN = 400_000;

/** Builds the hostile edition with `badSeeds: 'skip'` and no MDX, and notes what was seen around it. */
export default async function buildHostileEdition(): Promise<void> {
  copyChangedCheckout(HOUSE, { "badSeeds: 'stop'": "badSeeds: 'skip'", "['txt', 'md', 'mdx']": "['txt', 'md']" });
  rmSync(dirname(HOSTILE_SITE), { recursive: true, force: true });
  for (const folder of [dirname(HOSTILE_SITE), ELSEWHERE]) mkdirSync(folder, { recursive: true });
  writeFileSync(SECRET, SECRET_TEXT);
  const refused = writeHostileSeeds(SEEDS, SECRET);
  const count = readdirSync(SEEDS).filter((name) => !name.startsWith('.')).length;
  const before = surroundings();
  const start = Date.now();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(HOUSE, 'src/commands/build.ts')], {
    cwd: HOUSE,
    env: {
      ...outsideVitest(),
      SEEDS,
      OUT: HOSTILE_SITE,
      SITE_URL: HOSTILE_ADDRESS,
      NO_COLOR: '1',
      HOME: ELSEWHERE,
      TMPDIR: ELSEWHERE,
    },
    maxBuffer: 1 << 26,
    timeout: WITHIN,
  });
  const after = surroundings();
  const written = [...new Set([...before, ...after])].filter((entry) => before.has(entry) !== after.has(entry));
  const told: Told = {
    count,
    odd: refused,
    output: `${stdout}${stderr}`,
    seconds: (Date.now() - start) / 1000,
    written,
  };
  writeFileSync(TOLD, JSON.stringify(told));
}

/** What was told and seen when the edition was built. */
export function readHostileEdition(): Told & { seeds: string } {
  return { ...JSON.parse(readFileSync(TOLD, 'utf8')), seeds: SEEDS };
}

/** What stands around the build that it has no business with, files with their size and time. It lives in a place of its own. */
function surroundings(): Set<string> {
  const own = listed(PLACE, 9).filter((entry) => !MAY_CHANGE.test(entry));
  const above = ['/', '..', '.', 'src', 'tests'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder} ${name}`),
  );
  return new Set([...own, ...above]);
}

function listed(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [path, ...(depth > 0 ? listed(path, depth - 1) : [])];
    return [
      entry.isFile() && !path.includes('\ufffd') ? `${path} ${statSync(path).size} ${statSync(path).mtimeMs}` : path,
    ];
  });
}

interface Told {
  /** How many seeds there were, without the dot-files, which are none. */
  count: number;
  /** Those that are no readable files. */
  odd: string[];
  /** What the build printed. */
  output: string;
  seconds: number;
  /** What appeared, changed or vanished around the build. */
  written: string[];
}
