import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, listTitles, verify } from '../support/build.ts';
import { bytesIn } from '../support/built-site.ts';
import { type EditionStep, toEditionSteps } from '../support/edition-steps.ts';

const FOLDER = '.cache/test/any-order';
const SEEDS = `${FOLDER}/editions`;
const DRAW = Date.now() % 1_000_000;
/** Each edition cites the two others. */
const TITLES = { '2023-03': '河港三月封冻', '2023-04': '河港四月开航', '2023-05': '河港五月涨水' };

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  for (const [edition, title] of Object.entries(TITLES)) {
    await mkdir(join(SEEDS, edition), { recursive: true });
    const related = Object.values(TITLES).filter((other) => other !== title);
    await writeFile(join(SEEDS, edition, 'port.md'), `---\ntitle: ${title}\nrelated: [${related}]\n---\n\n正文。\n`);
  }
  const quoted = '冰期"再长"三天';
  await writeFile(join(SEEDS, '2023-03', 'ice.txt'), `${quoted}\n气象台说,冰期"再长"三天,河面还不能走船。\n`);
  await writeFile(join(SEEDS, '2023-04', 'ice.md'), `---\ntitle: 冰期已过\nrelated: ['${quoted}']\n---\n\n正文。\n`);
});

test(`editions are the same in whatever order they are built, and every link between them leads somewhere (drawn: ${DRAW})`, async () => {
  const orders = [DRAW, DRAW + 1].map((draw, at) => toEditionSteps(SEEDS, `${FOLDER}/site-${at}`, draw));
  for (const steps of orders) {
    const listed = new Map<string, string>();
    let output = '';
    for (const step of steps) {
      output = await run(step);
      const titles = join(step.env.OUT, 'titles.json');
      if (step.command === 'titles') listed.set(titles, await readFile(titles, 'utf8'));
    }
    expect(output).toContain('Links between 3 editions: 0 lead nowhere.');
    for (const [titles, text] of listed) expect(await readFile(titles, 'utf8')).toBe(text);
  }
  const [one, other] = [0, 1].map((at) => bytesIn(`${FOLDER}/site-${at}`));
  expect(one?.size).toBeGreaterThan(100);
  expect(other).toEqual(one);
});

async function run({ command, args, env }: EditionStep): Promise<string> {
  if (command === 'titles') return listTitles(env);
  return command === 'build' ? buildSite(env) : (await verify(args)).output;
}
