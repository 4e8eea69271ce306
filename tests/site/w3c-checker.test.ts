import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import vnu from 'vnu-jar';
import { readSite } from '../support/built-site.ts';
import { siteAt } from '../support/sites.ts';

/** The program behind https://validator.w3.org/nu/, which runs on Java. */
const CHECKER = String(vnu);
const NO_JAVA = 'W3C’s checker did not run: it needs Java. Install it: apt-get install default-jre-headless';

/**
 * CSS that is newer than the checker. Browsers that do not know it ignore it. The body of an at-rule that the checker does not
 * know is also a parse error to it.
 */
const NEWER_CSS =
  /^CSS: (?:Unrecognized at-rule “@(?:view-transition|container)”|“inline-size”: The types are incompatible\.|Parse Error\.|“(?:animation-timeline|container-type|scroll-target-group|view-transition-name)”: Property “[\w-]+” doesn't exist\.|Unknown pseudo-element or pseudo-class “:target-current”)$/u;

test('pages, styles and drawings have no error that W3C’s checker finds', async (context) => {
  if (spawnSync('java', ['-version']).error) {
    if (process.env['CI']) throw new Error(NO_JAVA);
    console.warn(NO_JAVA);
    context.skip(NO_JAVA);
  }
  const found = await errorsIn([
    ...filesOf(siteAt('paper'), /\.(?:html|css|svg)$/),
    ...filesOf(siteAt('awkward'), /^news\/.*\.html$/),
    ...filesOf(siteAt('traditional'), /^zh-hant\/(?:index|news\/guide)\.html$/),
  ]);
  expect(found.filter(({ message }) => !NEWER_CSS.test(message))).toEqual([]);
});

function filesOf(folder: string, names: RegExp): string[] {
  const files = readSite(folder).files.filter((file) => names.test(file));
  expect(files).not.toEqual([]);
  return files.map((file) => join(folder, file));
}

async function errorsIn(files: readonly string[]): Promise<Found[]> {
  const options = ['--errors-only', '--exit-zero-always', '--format', 'json', '--also-check-css', '--also-check-svg'];
  const { stderr } = await promisify(execFile)('java', ['-jar', CHECKER, ...options, ...files], { maxBuffer: 1 << 26 });
  const { messages }: { messages: Found[] } = JSON.parse(stderr);
  return messages.map(({ url, message, extract }) => ({ url, message, extract }));
}

/** An error, and the place where it was found. */
interface Found {
  url: string;
  message: string;
  extract?: string | undefined;
}
