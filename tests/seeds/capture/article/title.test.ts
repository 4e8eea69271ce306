import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAboutnessOf } from '../../../../src/seeds/capture/article/prose.ts';
import { toTitleRanking } from '../../../../src/seeds/capture/article/title.ts';
import { toCued } from '../../../../src/seeds/capture/cues/cues.ts';
import { toParts } from '../../../../src/seeds/capture/cues/line-parts.ts';
import { toListed } from '../../../../src/seeds/capture/runs/runs.ts';
import { anyText } from '../samples.ts';

test('the title is the best of all lines, also of those that were not compared in full', () => {
  fc.assert(
    fc.property(anyText, fc.nat(12), (text, start) => {
      const parts = toListed(toCued(toParts(text)));
      const { title, toCandidates } = toTitleRanking(parts, toAboutnessOf())({ start, end: parts.length });
      const [best] = toCandidates();
      expect(title && { ...title, evidence: title.evidence() }).toEqual(best && { ...best, evidence: best.evidence() });
    }),
    { numRuns: 3000 },
  );
});
