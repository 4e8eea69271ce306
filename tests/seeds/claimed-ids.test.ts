import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clashesIn } from '../../src/seeds/claimed-ids.ts';
import { readSeeds } from '../../src/seeds/folder.ts';

const claim = (id: string, ...formerly: string[]) => ({ id, formerly, shownAs: `seeds/${id}.md` });
const messagesOf = (claims: ReturnType<typeof claim>[]) =>
  clashesIn(claims).flatMap(({ refusal: { file, problems } }) => problems.map(({ message }) => `${file}: ${message}`));

test.each([
  ['ids of their own', [claim('tide', 'water'), claim('salt', 'sea', 'brine')]],
  ['an id to which the article has come back', [claim('tide', 'tide', 'water')]],
  ['one id twice, in another case', [claim('tide', 'water', 'Water')]],
])('articles may claim %s', (_what, claims) => {
  expect(messagesOf(claims)).toEqual([]);
});

test('an article may not claim the address of another one, in whatever case', () => {
  expect(messagesOf([claim('tide', 'SALT'), claim('salt')])).toEqual([
    'seeds/tide.md: formerly: news/SALT.html is the address of seeds/salt.md today. Remove SALT from formerly, or rename that file.',
  ]);
});

test('two articles may not claim one former address', () => {
  expect(messagesOf([claim('tide', 'water'), claim('salt', 'Water')])).toEqual([
    'seeds/salt.md: formerly: seeds/tide.md claims the former address news/Water.html, too. Leave it with the article that had it.',
  ]);
});

test('a folder of seeds is read without the article at fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  const write = (name: string, fields: string) =>
    writeFileSync(join(folder, `${name}.md`), `---\ntitle: 潮水${name}\n${fields}---\n\n正文。\n`);
  write('tide', 'formerly: [salt]\n');
  write('salt', '');
  const { articles, refused } = await readSeeds(folder);
  expect([articles.map(({ id }) => id), refused.map(({ problems }) => problems.length)]).toEqual([['salt'], [1]]);
});

test.each([
  ['news/water.html', 'Expected a former id of the article, found news/water.html. Write water.'],
  [
    '海水',
    'Expected a former id of the article, found 海水. Write what stands between news/ and .html in the address.',
  ],
])('%s is no id', async (stated, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  writeFileSync(join(folder, 'tide.md'), `---\ntitle: 潮水\nformerly: [${stated}]\n---\n\n正文。\n`);
  expect((await readSeeds(folder)).refused[0]?.problems).toEqual([{ line: 3, message }]);
});
