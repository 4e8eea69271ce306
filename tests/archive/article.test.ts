import { describe, expect, test } from 'vitest';
import { repeats } from '../../src/archive/article-text.ts';
import { readSeed } from '../../src/seeds/read-seed.ts';
import { toArticle, written } from './sample.ts';

const SEEDS = {
  txt: (text: string) => `标题\n一段。\n\n${text}\n`,
  md: (text: string) => `---\ntitle: 标题\n---\n${text}\n`,
} as const;
const MESSAGE = 'Expected at most 1000 marks of punctuation in a row. Take some out.';

// A browser would need minutes for a run of ten thousand marks.
describe.each(['（', '》', '“', '（“', '。', '：'])('a run of %s', (marks) => {
  test.each(['txt', 'md'] as const)(
    'is read from .%s up to 1000 marks, and refused with its line from 1001 marks',
    (format) => {
      const problemsOf = (length: number) =>
        readSeed({ id: 'x', format }, Buffer.from(SEEDS[format](marks.repeat(length).slice(0, length)))).problems;
      expect(problemsOf(1000)).toBeUndefined();
      expect(problemsOf(1001)).toEqual([{ line: 4, message: MESSAGE }]);
    },
  );
});

test.each([
  ['the same', '船闸提前完工', '船闸提前完工。', true],
  ['a part', '提前完工', '船闸提前完工', true],
  ['a label before it', '渡口社五月六日电题：“船闸”提前完工', '船闸提前完工', true],
  ['nothing', '——', '船闸提前完工', true],
  ['a sentence that holds it', `船闸提前完工，${'过闸的船只排了三天'.repeat(3)}`, '船闸提前完工', false],
  ['another sentence', '果园丰收', '船闸提前完工', false],
])('a text of %s repeats a title or not', (_what, text, title, expected) => {
  expect(repeats(text, title)).toBe(expected);
});

test('the opening of an article is the first text that does not say the title again', () => {
  const openingOf = (paragraphs: string[], deck?: string) =>
    toArticle('x', { title: '船闸检修提前完工', body: written(...paragraphs), ...(deck && { deck }) }).facts.opening;
  expect(openingOf(['原标题：船闸检修提前完工', '船只排了三天。'])).toBe('船只排了三天。');
  expect(openingOf(['船只排了三天。'], '检修提前完工')).toBe('船只排了三天。');
  expect(openingOf(['船只排了三天。'], '船家等了三个星期。')).toBe('船家等了三个星期。');
  expect(openingOf(['船闸检修提前完工'])).toBe('船闸检修提前完工');
  expect(openingOf([])).toBe('');
});
