import { expect, test } from 'vitest';
import { editSettings } from '../../src/settings/edit-settings.ts';

const SOURCE = `import type { Settings } from './settings/settings.ts';

/** 名字 name: 在下面。 */
export const site = {
  /** The paper's name. */
  name: '报亭',
  // A note of the owner's.
  formats: ['txt'],
} satisfies Settings;
`;

test('a setting is written on its line, and every comment stays', () => {
  expect(editSettings(SOURCE, { name: '芦荡日报' })).toBe(SOURCE.replace("name: '报亭'", "name: '芦荡日报'"));
});

test('a setting that has no line becomes the first', () => {
  expect(editSettings(SOURCE, { address: 'https://reed.example/' })).toBe(
    SOURCE.replace('site = {\n', "site = {\n  address: 'https://reed.example/',\n"),
  );
});

test.each([
  ["芦荡'日报", "'芦荡\\'日报'"],
  ['a\\b', "'a\\\\b'"],
  ['$& 与 $1', "'$& 与 $1'"],
  ['两\n行', "'两 行'"],
])('the text %j is written as %s', (name, literal) => {
  expect(editSettings(SOURCE, { name })).toContain(`  name: ${literal},\n`);
});

test('a file without settings is left alone', () => {
  expect(editSettings('export default {};\n', { name: '甲' })).toBeUndefined();
});
