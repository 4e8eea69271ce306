import { expect, test } from 'vitest';
import { toReport } from '../../src/seeds/refusal.ts';

test('puts all refusals into one report, with file and line', () => {
  const refused = [
    {
      file: 'seeds/a.md',
      problems: [
        { line: 3, message: 'One.' },
        { line: 5, message: 'Two.' },
      ],
    },
    { file: 'seeds/b.doc', problems: [{ message: 'Three.' }] },
  ];
  expect(toReport(refused)).toBe(
    '2 seeds were refused:\n  seeds/a.md:3: One.\n  seeds/a.md:5: Two.\n  seeds/b.doc: Three.',
  );
  expect(toReport(refused.slice(1))).toBe('1 seed was refused:\n  seeds/b.doc: Three.');
});
