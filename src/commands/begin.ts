import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { findSiteAddress } from '../build/site-address.ts';
import { editSettings } from '../settings/edit-settings.ts';
import { toSettings } from '../settings/settings.ts';
import { site } from '../settings/this-site.ts';
import { countOf } from '../views/count.ts';
import { SAMPLES } from './samples.ts';

const USAGE = `Usage: npm run begin -- [--name 报名] [--description 一句话] [--address https://…] [--yes]

It writes these settings into src/site.ts, and removes the samples of this project that nobody has changed. What is not
stated is asked; --yes asks nothing.`;

const SETTINGS_FILE = 'src/site.ts';
const FIGURES = 'public/figures/';

const NEXT = `Next:
  npm run new -- "标题"       begins an article; or save pages of the web into seeds/
  npm start                  builds the paper, and shows it at http://localhost:4321/
  seeds/pages/about.md       is for what the paper is, and seeds/pages/footer.md for the foot of every page
  src/site.ts                has the settings; src/settings/settings.ts explains all of them
  .github/deploying.md       has recipes for deploying`;

/** What is asked, by setting. */
const QUESTIONS = {
  name: "The paper's name",
  description: 'What it is, in one sentence',
  address: 'Its address on the web, such as https://paper.example/ (empty if there is none yet)',
} as const;

/** `npm run begin`: makes this checkout the paper of its publisher. Running it again is harmless. */
try {
  await begin();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function begin(): Promise<void> {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      description: { type: 'string' },
      address: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { yes, ...stated } = values;
  if (!yes && !process.stdin.isTTY) throw new Error(USAGE);
  const reader = yes ? undefined : createInterface({ input: process.stdin, output: process.stdout });
  const settings = reader ? await askFor(stated, reader) : stated;
  refuse(settings);
  const { unchanged, changed } = sortSamples();
  if (unchanged.length > 0 && reader) {
    console.log(`The samples of this project: ${unchanged.join(', ')}`);
    const answer = await reader.question('Remove them? (y/N) ');
    if (!/^(?:y|yes|是)$/i.test(answer.trim())) unchanged.length = 0;
  }
  reader?.close();
  write(settings);
  remove(unchanged);
  if (changed.length > 0) console.log(`These samples were changed, and stay: ${changed.join(', ')}.`);
  console.log(NEXT);
}

/** Asks for what is not stated. An empty answer keeps what the settings have. */
async function askFor(stated: Stated, reader: Interface): Promise<Stated> {
  const answers = { ...stated };
  for (const [name, question] of Object.entries(QUESTIONS) as [keyof Stated, string][]) {
    if (answers[name] !== undefined) continue;
    const now = site[name];
    const answer = (await reader.question(`${question}${now ? ` [${now}]` : ''}: `)).trim();
    if (answer !== '') answers[name] = answer;
  }
  return answers;
}

function refuse(settings: Stated): void {
  const { problems } = toSettings(settings);
  const { problem } = findSiteAddress({}, settings.address);
  const all = [...problems, ...(problem ? [problem] : [])];
  if (all.length > 0) throw new Error(`${all.join('\n')}\nNothing was changed.`);
}

function write(settings: Stated): void {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return;
  const edited = editSettings(readFileSync(SETTINGS_FILE, 'utf8'), given as Record<string, string>);
  if (edited === undefined) throw new Error(`${SETTINGS_FILE} has no line export const site = {. Restore it.`);
  writeFileSync(SETTINGS_FILE, edited);
  console.log(`Wrote ${Object.keys(given).join(', ')} into ${SETTINGS_FILE}.`);
}

/**
 * Sorts the samples that are here into those that are as this project has them, and those that somebody has changed. While one
 * of these stays, the figures stay, which it may show.
 */
function sortSamples(): { unchanged: string[]; changed: string[] } {
  const here = Object.keys(SAMPLES).filter((file) => existsSync(file));
  const isUnchanged = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex') === SAMPLES[file];
  const changed = here.filter((file) => !isUnchanged(file));
  const unchanged = here.filter((file) => isUnchanged(file) && (changed.length === 0 || !file.startsWith(FIGURES)));
  return { unchanged, changed };
}

/** Removes files, and folders that are empty without them. */
function remove(files: readonly string[]): void {
  for (const file of files) rmSync(file);
  for (const folder of new Set(files.map(dirname)))
    if (folder !== 'seeds' && readdirSync(folder).length === 0) rmdirSync(folder);
  console.log(files.length > 0 ? `Removed ${countOf(files.length, 'file')} of the samples.` : 'No sample was removed.');
}

type Stated = { [Name in keyof typeof QUESTIONS]?: string | undefined };
