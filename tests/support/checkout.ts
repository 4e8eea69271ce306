import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files that a build needs, except packages and the publisher's own files. */
const PARTS = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
/** Seeds, settings, icon and figures for tests, instead of those that a publisher has in this checkout. */
const PAPER = join(ROOT, 'tests/fixtures/paper');

/** The seeds that most tests build. */
export const SEEDS: string = join(PAPER, 'seeds');

/** The copy of this checkout in which most tests build. */
export const CHECKOUT: string = resolve(ROOT, '.cache/test/checkout');

/** The paths of the seeds of articles in a folder, without the pictures beside them and the files of saved pages. */
export function seedFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:txt|mdx?|html|mhtml)$/i.test(path) && !/^pages\/|_files\//.test(path));
}

/** Creates a temporary folder outside this checkout. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'baoting-')));
}

let commands: string | undefined;

/** The file of a command of this checkout, in a copy with the settings of the fixtures, which one process of tests shares. */
export function commandFile(name: string): string {
  commands ??= copyForProcess();
  return join(commands, `src/commands/${name}.ts`);
}

function copyForProcess(): string {
  const folder = newFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return copyCheckout(folder);
}

/**
 * Copies this checkout, with the settings and pictures of the fixtures. Packages are symbolic links, and caches are not
 * copied. Returns the folder.
 */
export function copyCheckout(folder: string): string {
  for (const part of ['src', 'public']) rmSync(join(folder, part), { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  cpSync(join(PAPER, 'public'), join(folder, 'public'), { recursive: true });
  cpSync(join(PAPER, 'site.ts'), join(folder, 'src/site.ts'));
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(ROOT, 'node_modules'), packages, 'junction');
  return folder;
}
