import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { seedsFolder } from '../build/paths.ts';
import { parseSeedName } from '../seeds/file-name.ts';
import { listSeeds } from '../seeds/folder.ts';
import { toNewSeed } from '../seeds/markdown/new-seed.ts';

const USAGE = `Usage: npm run new -- "标题"

It begins an article to write. One that stands on the web needs none: save its page (.html with its folder of files, or
.mhtml) into seeds/, and look at what is read with npm run explain -- seeds/x.html.`;

/** `npm run new -- "标题"`: begins a written seed. It never overwrites a seed. */
const { positionals } = parseArgs({ allowPositionals: true });
const title = positionals.join(' ').trim();
if (title === '') stop(USAGE);
else await begin(title);

async function begin(title: string): Promise<void> {
  const { file, text } = toNewSeed(title);
  const path = join(seedsFolder, file);
  const { id } = parseSeedName(file);
  const twin = (await listSeeds(seedsFolder)).files.find((seed) => seed.id.toLowerCase() === id.toLowerCase());
  if (twin)
    return stop(`${twin.shownAs} is there already, and would have the same address. Give another title, or edit it.`);
  await mkdir(seedsFolder, { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    console.log(`Wrote ${relative('.', path)}. Its address will be news/${id}.html; rename the file to change that.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    stop(`${relative('.', path)} is there already. Give another title, or edit it.`);
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
