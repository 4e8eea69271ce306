import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/seeds/read-seed.ts';

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
