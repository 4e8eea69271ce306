import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandFile, newFolder } from '../support/checkout.ts';

const folder = newFolder();
const run = (name: string, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [commandFile(name), ...args], { encoding: 'utf8' });
  return { output: `${stdout}${stderr}`, status };
};

test('it begins a file of corrections, which explain shows, and never writes over one', () => {
  const capture = join(folder, '海水.txt');
  const corrections = join(folder, '海水.fix.yaml');
  writeFileSync(capture, '海水为什么是咸的\n河流带来了盐，雨水溶解了岩石，水分蒸发，盐留了下来。\n盐从山上来\n');
  expect(run('fix', capture)).toMatchObject({ status: 0, output: expect.stringContaining(`Wrote ${corrections}`) });
  expect(readFileSync(corrections, 'utf8')).toContain('# title: 海水为什么是咸的');
  expect(run('fix', capture)).toMatchObject({ status: 1, output: `${corrections} is there already. Edit it.\n` });

  writeFileSync(corrections, 'title: 海水的咸味\nlines: { 3: heading }\n');
  expect(run('explain', capture).output).toContain(
    `Corrected by ${corrections}:\n  line 3  heading\n  title  "海水的咸味"  was 海水为什么是咸的`,
  );
  const explained = JSON.parse(run('explain', '--json', capture).output);
  expect(explained.title).toBe('海水的咸味');
  expect(explained.lines.at(-1)).toMatchObject({ line: 3, role: 'heading', rule: 'corrected' });

  writeFileSync(corrections, 'lines: { 7: heading }\n');
  const refused = run('explain', capture);
  expect(refused).toMatchObject({
    status: 1,
    output: expect.stringContaining(`${corrections}:1: lines: there is no text on line 7`),
  });
});

test('what is no capture is refused with what to do', () => {
  writeFileSync(join(folder, 'a.md'), '---\ntitle: 一\n---\n');
  writeFileSync(join(folder, 'a.doc'), '一');
  expect(run('fix', join(folder, 'a.md')).output).toContain('is a written seed. Correct it in its own text');
  expect(run('fix', join(folder, 'a.doc')).output).toContain('is no capture.');
  expect(run('fix', join(folder, 'b.txt')).output).toContain('There is no file');
  expect(run('fix').output).toContain('Usage: npm run fix');
});
