import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { envWithoutVitest } from '../support/build.ts';
import { copyChangedCheckout } from '../support/changed-site.ts';
import { writeHostileSeeds } from './seeds.ts';

/** The folder of the hostile edition. */
const ROOT = resolve('.cache/hostile');
const [CHECKOUT, SEEDS, SECRET_FILE, REPORT_FILE, HOME_FOLDER] = [
  'house',
  'seeds',
  'secret.txt',
  'report.json',
  'home',
].map((name) => join(ROOT, name)) as [string, string, string, string, string];

/** The folder of the built site. */
export const HOSTILE_SITE: string = join(ROOT, 'out/site');

/** The `SITE_URL` of the built site. */
export const HOSTILE_ADDRESS = 'https://example.org/a/b';

/** The content of a file outside the seeds. No page may contain it. */
export const SECRET_TEXT = 'this-is-no-seed-and-nobody-may-read-it';

/** Where a build may write: the new site, its cache, and files of Astro. */
const MAY_CHANGE = /\/(?:out\/site|house\/\.cache|house\/\.astro|house\/node_modules)(?:\/| |$)/;

/** The longest time that the build may take. */
const BUILD_TIMEOUT_MS = 400_000;

/** Builds the hostile edition with `badSeeds: 'skip'` and without MDX, and writes a report of the build. */
export default async function buildHostileEdition(): Promise<void> {
  copyChangedCheckout(CHECKOUT, { "badSeeds: 'stop'": "badSeeds: 'skip'", "'md', 'mdx', 'html'": "'md', 'html'" });
  rmSync(dirname(HOSTILE_SITE), { recursive: true, force: true });
  for (const folder of [dirname(HOSTILE_SITE), HOME_FOLDER]) mkdirSync(folder, { recursive: true });
  writeFileSync(SECRET_FILE, SECRET_TEXT);
  const mustBeRefused = writeHostileSeeds(SEEDS, SECRET_FILE);
  const count = countSeeds(SEEDS);
  const before = listSurroundings();
  const start = Date.now();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(CHECKOUT, 'src/commands/build.ts')], {
    cwd: CHECKOUT,
    env: {
      ...envWithoutVitest(),
      SEEDS,
      OUT: HOSTILE_SITE,
      SITE_URL: HOSTILE_ADDRESS,
      NO_COLOR: '1',
      HOME: HOME_FOLDER,
      TMPDIR: HOME_FOLDER,
    },
    maxBuffer: 1 << 26,
    timeout: BUILD_TIMEOUT_MS,
  });
  const after = listSurroundings();
  const written = [...new Set([...before, ...after])].filter((entry) => before.has(entry) !== after.has(entry));
  const report: BuildReport = {
    count,
    mustBeRefused,
    output: `${stdout}${stderr}`,
    seconds: (Date.now() - start) / 1000,
    written,
  };
  writeFileSync(REPORT_FILE, JSON.stringify(report));
}

/** Reads the report of the build. */
export function readHostileEdition(): BuildReport & { seeds: string } {
  return { ...JSON.parse(readFileSync(REPORT_FILE, 'utf8')), seeds: SEEDS };
}

/** Counts what is no folder, without dot-files and without what links lead to. */
function countSeeds(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const counts = entries.map((entry) => (entry.isDirectory() ? countSeeds(join(folder, entry.name)) : 1));
  return counts.reduce((sum, each) => sum + each, 0);
}

/** All entries around the build that it must not change: files with size and modification time, and folders. */
function listSurroundings(): Set<string> {
  const inRoot = listEntries(ROOT, 9).filter((entry) => !MAY_CHANGE.test(entry));
  const outside = ['/', '..', '.', 'src', 'tests'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder} ${name}`),
  );
  return new Set([...inRoot, ...outside]);
}

function listEntries(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [path, ...(depth > 0 ? listEntries(path, depth - 1) : [])];
    return [
      entry.isFile() && !path.includes('\ufffd') ? `${path} ${statSync(path).size} ${statSync(path).mtimeMs}` : path,
    ];
  });
}

interface BuildReport {
  /** The number of seeds in all folders, without dot-files, which are not seeds. */
  count: number;
  /** The names of entries that are not readable files. */
  mustBeRefused: string[];
  /** The output of the build. */
  output: string;
  seconds: number;
  /** Entries around the build that were added, changed or deleted. */
  written: string[];
}
