import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeptText, keepTexts, openTexts } from '../../../src/build/cache/texts.ts';

const encoder = new TextEncoder();
/** What a load finds: a text for each id, which may be one that it had before. */
const load = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('一', '二二', '三三三'), {
  minKeys: 1,
  noNullPrototype: true,
});

test('gives each text back as it was handed in last, and never keeps more than three times the texts of a load', () => {
  fc.assert(
    fc.property(fc.array(load, { minLength: 1, maxLength: 12 }), (loads) => {
      const folder = mkdtempSync(join(tmpdir(), 'texts-'));
      for (const texts of loads) {
        keep(folder, texts);
        const kept = openTexts(folder);
        expect(Object.fromEntries([...kept.digests.keys()].map((id) => [id, shown(kept.textOf(id))]))).toEqual(
          Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, [text, `${text}。`]])),
        );
      }
      const bytes = readdirSync(folder).map((name) => (name.endsWith('.bin') ? statSync(join(folder, name)).size : 0));
      const handedIn = loads.map((texts) =>
        sum(Object.values(texts).map((text) => 2 * encoder.encode(text).length + 3)),
      );
      // Twice the texts of the last load but one, at most, and those that are new since.
      expect(sum(bytes)).toBeLessThanOrEqual(3 * Math.max(...handedIn));
      rmSync(folder, { recursive: true });
    }),
  );
});

/** Keeps texts as a load does: what is as it was is not handed in again. */
function keep(folder: string, texts: Record<string, string>): void {
  const former = openTexts(folder, 'reader');
  const fresh = keepTexts(folder, 'reader', former);
  for (const [id, text] of Object.entries(texts)) {
    if (former.digests.get(id) === text) fresh.addAgain(id, { digest: text });
    else fresh.add(id, { digest: text }, { body: encoder.encode(text), terms: encoder.encode(`${text}。`) });
  }
  fresh.close();
}

function shown({ body, terms }: KeptText): string[] {
  return [body, terms].map((bytes) => new TextDecoder().decode(bytes));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
