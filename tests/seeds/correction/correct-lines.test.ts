import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_ROLES } from '../../../src/archive/corrected.ts';
import { findLostText } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';
import { placePieces } from '../../../src/seeds/correction/block-pieces.ts';
import { correctLines } from '../../../src/seeds/correction/correct-lines.ts';
import type { LineCorrection } from '../../../src/seeds/correction/correction.ts';
import { hasText } from '../../../src/seeds/correction/line-roles.ts';
import { parsePage } from '../../../src/seeds/page/read-page.ts';
import { anyText, plainLines } from '../capture/samples.ts';

const CASES = { numRuns: 2000 };

const lengths = fc.array(
  fc.record({ gap: fc.nat({ max: 4 }), length: fc.nat({ max: 3 }), as: fc.constantFrom(...LINE_ROLES) }),
  { minLength: 1, maxLength: 4 },
);

/** Corrections of lines that have text, in order and without an overlap. */
const correctionsOf = (withText: readonly number[], steps: readonly { gap: number; length: number; as: Role }[]) => {
  const corrections: LineCorrection[] = [];
  let at = 0;
  for (const { gap, length, as } of steps) {
    const [from, to] = [withText[at + gap], withText[Math.min(at + gap + length, withText.length - 1)]];
    if (from === undefined || to === undefined) break;
    corrections.push({ from, to, as });
    at += gap + length + 1;
  }
  return corrections;
};

const check = (text: string, capture: ReturnType<typeof parseCapture>, steps: Parameters<typeof correctionsOf>[1]) => {
  const withText = [...new Set(capture.lines.filter(hasText).map(({ line }) => line))];
  const corrections = correctionsOf(withText, steps);
  const corrected = correctLines(capture, corrections);
  if (typeof corrected === 'string') {
    expect(corrected).toMatch(/are one (?:item of a list|row of a table)|is numbered by its page/);
    return;
  }
  const isCorrected = (line: number) => corrections.some(({ from, to }) => from <= line && line <= to);
  expect(findLostText(text, corrected)).toBeUndefined();
  expect(corrected.lines).toHaveLength(capture.lines.length);
  for (const [at, part] of corrected.lines.entries())
    if (!isCorrected(part.line) && part.rule !== 'replaced') expect(part).toEqual(capture.lines[at]);
  const whole = placePieces(capture).filter(({ pieces }) => {
    const lines = pieces.map(({ part }) => part.line);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return !corrections.some(({ from, to }) => from <= last && to >= first);
  });
  const kept = corrected.blocks.filter((block) => whole.some((each) => each.block === block));
  expect(kept).toEqual(whole.map(({ block }) => block));
  if (!capture.lines.some(({ line, decides }) => decides && isCorrected(line)))
    expect(corrected.byline).toEqual(capture.byline);
};

test('what is not corrected reads as without the corrections, and nothing is lost', () => {
  fc.assert(
    fc.property(anyText, lengths, (text, steps) => check(text, parseCapture(text), steps)),
    CASES,
  );
});

test('so it is with pages', () => {
  const tags = fc.constantFrom('p', 'li', 'h2', 'blockquote', 'td');
  fc.assert(
    fc.property(plainLines, fc.array(tags, { minLength: 1 }), lengths, (lines, names, steps) => {
      const elements = lines.map((line, at) => `<${names[at % names.length]}>${line.replace(/[<&]/g, '')}`);
      const page = parsePage(`<title>海水为什么是咸的</title><h1>海水为什么是咸的</h1>${elements.join('\n')}`);
      check(page.text, page.capture, steps);
    }),
    { numRuns: 1000 },
  );
});

type Role = LineCorrection['as'];
