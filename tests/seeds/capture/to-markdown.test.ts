import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Capture } from '../../../src/seeds/capture/capture.ts';
import { toMarkdown, toMarkdownText } from '../../../src/seeds/capture/to-markdown.ts';
import { parseFrontMatter } from '../../../src/seeds/markdown/front-matter.ts';
import { parsePlainText } from '../../../src/seeds/markdown/plain-text.ts';

test.each([
  ['*ST海盐', '\\*ST海盐'],
  ['1.整合资源', '1\\.整合资源'],
  ['# 盐', '\\# 盐'],
  ['海水是咸的。', '海水是咸的。'],
  ['最近又出现反复,并且...', '最近又出现反复,并且\\.\\..'],
])('%s is written %s', (text, markdown) => {
  expect(toMarkdownText(text)).toBe(markdown);
});

const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 24 }).map((text) => `海${text.trim()}水`);
const capture: fc.Arbitrary<Capture> = fc.record({
  title: word,
  deck: word,
  byline: fc.record({
    authors: fc.array(word, { maxLength: 2 }),
    editors: fc.array(word, { maxLength: 2 }),
    source: word,
    originalTitle: word,
  }),
  blocks: fc.array(fc.record({ kind: fc.constantFrom('heading', 'paragraph'), text: word, line: fc.constant(1) }), {
    minLength: 1,
    maxLength: 3,
  }),
  previous: word,
  next: word,
  related: fc.array(word, { maxLength: 2 }),
  dailyStocks: fc.array(fc.record({ name: word, code: fc.constantFrom('002030', '00700'), highlights: word }), {
    maxLength: 2,
  }),
  lines: fc.constant([]),
});

test('reading back what was written gives the same fields and the same text', () => {
  fc.assert(
    fc.property(capture, (written) => {
      const { fields, markdown, problem } = parseFrontMatter(toMarkdown(written));
      expect(problem).toBeUndefined();
      const { blocks, lines, ...rest } = written;
      expect({ related: [], dailyStocks: [], ...(fields as object) }).toEqual({ ...rest, byline: filled(rest.byline) });
      expect(parsePlainText(markdown, 'md').paragraphs).toEqual(blocks.map(({ text }) => text.replace(/\s+/g, ' ')));
    }),
    { numRuns: 10_000 },
  );
});

/** A byline without its empty lists, which front matter leaves out. */
function filled({ authors, editors, ...rest }: Capture['byline']): object {
  return { ...(authors.length > 0 && { authors }), ...(editors.length > 0 && { editors }), ...rest };
}

test('codes and dates stand in quotes', () => {
  const written = toMarkdown({
    title: '海水为什么是咸的',
    byline: { authors: [], editors: [], published: '2023-04-25' },
    blocks: [{ kind: 'heading', text: '盐从山上来', line: 2 }],
    related: [],
    dailyStocks: [{ name: '海盐股份', code: '000000' }],
    lines: [],
  });
  expect(written).toBe(
    '---\ntitle: 海水为什么是咸的\nbyline:\n  published: "2023-04-25"\ndailyStocks:\n  - name: 海盐股份\n    code: "000000"\n---\n\n## 盐从山上来\n',
  );
});
