import { expect, test } from 'vitest';
import { parseSeedName } from '../../src/seeds/file-name.ts';
import { readSeed } from '../../src/seeds/read-seed.ts';

const WRITTEN = '---\ntitle: 换行\ndeck: 三种\n---\n\n第一段，\n还有一行。\n\n## 小标题\n\n第二段。\n';
const CAPTURED = '换行的标题\n2023-04-25 09:30\n第一段，这里写得长一些。\n\n第二段，这里也写得长一些。\n';

test.each([
  ['a.md', WRITTEN],
  ['a.mdx', WRITTEN],
  ['a.txt', CAPTURED],
])(
  '%s reads the same with the line ends of Unix, of Windows, of old Macs, and with a mark of byte order',
  (file, text) => {
    const name = parseSeedName(file);
    const read = (variant: string) => {
      const { article, facts } = readSeed(name, Buffer.from(variant));
      return { article, markdown: facts?.markdown };
    };
    const expected = read(text);
    expect(expected.article?.title).toContain('换行');
    for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`])
      expect(read(variant)).toEqual(expected);
  },
);

test('a fault in a seed with Windows line ends is reported with its line', () => {
  const seed = readSeed(parseSeedName('a.md'), Buffer.from('---\r\ntitle: 换行\r\ntitel: 错\r\n---\r\n正文。\r\n'));
  expect(seed.problems?.[0]?.message).toContain('titel');
});
