import { expect, test } from 'vitest';
import { parsePlainText } from '../../../src/seeds/markdown/plain-text.ts';

const DEEP = 'Expected quotes, lists and emphasis at most 100 deep. Take out what opens them.';
const MARKS = 'Expected at most 5000 dots, quotes and & between two blank lines.';

test.each([
  ['quotes', `甲\n\n${'>'.repeat(101)} 乙`, 3, DEEP],
  ['lists', `${'- '.repeat(101)}乙`, 1, DEEP],
  ['lists by their steps', Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- 条`).join('\n'), 50, DEEP],
  ['emphasis', `${'*a '.repeat(200)}${' a*'.repeat(200)}`, 1, DEEP],
  ['dots', `甲\n${'.'.repeat(5001)}`, 2, MARKS],
  ['entities', '&amp;'.repeat(5001), 1, MARKS],
  ['characters', `甲${' 乙'.repeat(500_000)}`, 1, 'Expected at most 1000000 characters. Make several articles of it.'],
])('too many %s are refused with their line', (_, markdown, line, message) => {
  expect(parsePlainText(markdown, 'md')).toEqual({ problem: { line, message } });
});

test.each([
  ['quotes', `${'>'.repeat(40)} 乙`],
  ['a line across the page', `甲\n\n${'- '.repeat(200)}`],
  ['dots in many paragraphs', `${'.'.repeat(4000)}\n\n`.repeat(3)],
])('%s are read', (_, markdown) => {
  expect(parsePlainText(markdown, 'md').problem).toBeUndefined();
});

test('a picture on this machine is refused in .md, and taken in .mdx, which is code', () => {
  const markdown = '甲\n\n![乙](../../secret.png)';
  expect(parsePlainText(markdown, 'md').problem).toEqual({
    line: 3,
    message:
      'Expected the full address of a picture on the web, which is linked. A file in public/ is shown by <Figure> in an .mdx seed.',
  });
  expect(parsePlainText(markdown, 'mdx').problem).toBeUndefined();
});
