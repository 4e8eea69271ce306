import { expect, test } from 'vitest';
import { parsePlainText } from '../../../src/seeds/markdown/plain-text.ts';

const DEEP = 'Expected quotes, lists and emphasis nested at most 100 levels deep. Remove some of the nesting.';
const MARKS = 'Expected at most 5000 dots, quotes and & between two blank lines.';

test.each([
  ['quotes', `甲\n\n${'>'.repeat(101)} 乙`, 3, DEEP],
  ['lists', `${'- '.repeat(101)}乙`, 1, DEEP],
  ['lists nested by indentation', Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- 条`).join('\n'), 50, DEEP],
  ['emphasis', `${'*a '.repeat(200)}${' a*'.repeat(200)}`, 1, DEEP],
  ['dots', `甲\n${'.'.repeat(5001)}`, 2, MARKS],
  ['entities', '&amp;'.repeat(5001), 1, MARKS],
  [
    'marks in a long line',
    `甲\n\n${'甲*'.repeat(40_000)}`,
    3,
    'Expected fewer marks of Markdown in so long a line. Break it into paragraphs.',
  ],
  [
    'characters',
    `甲${' 乙'.repeat(500_000)}`,
    1,
    'Expected at most 1000000 characters. Split it into several articles.',
  ],
])('reports the line of too many %s', (_, markdown, line, message) => {
  expect(parsePlainText(markdown, 'md')).toEqual({ problem: { line, message } });
});

test.each([
  ['quotes', `${'>'.repeat(40)} 乙`],
  ['a thematic break', `甲\n\n${'- '.repeat(200)}`],
  ['dots in many paragraphs', `${'.'.repeat(4000)}\n\n`.repeat(3)],
])('accepts %s', (_, markdown) => {
  expect(parsePlainText(markdown, 'md').problem).toBeUndefined();
});
