import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { commandFile, newFolder, SEEDS } from '../support/checkout.ts';

const COMMAND = commandFile('begin');
/** Samples of which the fixtures have a copy. */
const UNCHANGED = ['stock-codes.md', 'valuation.mdx'];
const SETTINGS = "export const site = {\n  /** 名 */\n  name: '报亭',\n};\n";

let folder = '';
beforeEach(() => {
  folder = newFolder();
  for (const path of ['src', 'seeds', 'public/figures']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'src/site.ts'), SETTINGS);
  for (const name of UNCHANGED) cpSync(join(SEEDS, name), join(folder, 'seeds', name));
  cpSync(join(SEEDS, '../public/figures/dividend-dates.svg'), join(folder, 'public/figures/dividend-dates.svg'));
  writeFileSync(join(folder, 'seeds/own.md'), '---\ntitle: 自己的一篇\n---\n\n正文。\n');
});

const run = (...options: string[]) =>
  promisify(execFile)(process.execPath, [COMMAND, ...options], { cwd: folder }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
  );

test('it writes the settings and removes unchanged samples with their figures, and nothing else', async () => {
  const { code, output } = await run('--name', '芦荡日报', '--address', 'https://reed.example/', '--yes');
  expect([code, output]).toEqual([
    0,
    expect.stringMatching(/^Wrote name, address into src\/site\.ts\.\nRemoved 3 files/),
  ]);
  expect(readFileSync(join(folder, 'src/site.ts'), 'utf8')).toBe(
    "export const site = {\n  address: 'https://reed.example/',\n  /** 名 */\n  name: '芦荡日报',\n};\n",
  );
  expect(readdirSync(join(folder, 'seeds'))).toEqual(['own.md']);
  expect(readdirSync(join(folder, 'public'))).toEqual([]);
  const again = await run('--yes');
  expect([again.code, again.output]).toEqual([0, expect.stringMatching(/^No sample was removed\.\nNext:\n/)]);
  expect(readdirSync(join(folder, 'seeds'))).toEqual(['own.md']);
});

test('a sample that was changed stays, with the figures that it may show', async () => {
  writeFileSync(join(folder, 'seeds/guide.mdx'), '---\ntitle: 自己的导读\n---\n\n正文。\n');
  expect((await run('--yes')).output).toContain('These samples were changed, and stay: seeds/guide.mdx.\n');
  expect(readdirSync(join(folder, 'seeds'))).toEqual(['guide.mdx', 'own.md']);
  expect(existsSync(join(folder, 'public/figures/dividend-dates.svg'))).toBe(true);
});

test.each([
  [['--name', ' ', '--yes'], 'name: expected a name. Correct it.\nNothing was changed.\n'],
  [['--address', 'reed.example', '--yes'], /which does not begin with https:.*\nNothing was changed\.\n$/],
  [['--name', '芦荡日报'], /^Usage: npm run begin -- /],
])('%j changes nothing', async (options, said) => {
  const { code, output } = await run(...options);
  expect([code, output]).toEqual([1, typeof said === 'string' ? said : expect.stringMatching(said)]);
  expect(readFileSync(join(folder, 'src/site.ts'), 'utf8')).toBe(SETTINGS);
  expect(readdirSync(join(folder, 'seeds'))).toHaveLength(UNCHANGED.length + 1);
});
