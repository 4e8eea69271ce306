import { expect, test } from 'vitest';
import { toRefusals } from '../../src/seeds/refusal.ts';
import { toReport } from '../../src/seeds/refusal-report.ts';

test('puts all refusals into one report, with file and line, and says what to do next', () => {
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
  expect(toReport(refused, false)).toBe(
    "2 seeds were refused:\n  seeds/a.md:3: One.\n  seeds/a.md:5: Two.\n  seeds/b.doc: Three.\nCorrect them, or publish without them: badSeeds: 'skip' in src/site.ts.",
  );
  expect(toReport(refused.slice(1), true)).toBe(
    '1 seed was refused:\n  seeds/b.doc: Three.\nIt is left out, and named on the page receipt.html.',
  );
  expect(toReport([{ file: 'seeds/c.txt', problems: [] }], true)).toContain(
    '\nnpm run explain -- seeds/c.txt shows how a capture is read; npm run fix -- seeds/c.txt begins corrections beside it.',
  );
});

test('problems of a file of corrections stand under its name', () => {
  const seed = { shownAs: 'seeds/a.txt', corrections: { shownAs: 'seeds/a.fix.yaml' } };
  const [inSeed, inCorrections] = [
    { line: 3, message: 'One.' },
    { line: 1, message: 'Two.' },
  ];
  expect(toRefusals(seed, [{ ...inCorrections, isInCorrections: true }, inSeed])).toEqual([
    { file: 'seeds/a.txt', problems: [inSeed] },
    { file: 'seeds/a.fix.yaml', problems: [inCorrections] },
  ]);
});
