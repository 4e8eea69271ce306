import fc from 'fast-check';
import { unescape as unescapeHtml } from 'html-escaper';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/archive/article-text.ts';
import { toItems } from '../../../src/chinese/list-items.ts';
import type { Block, Capture, TextLink } from '../../../src/seeds/capture/capture.ts';
import { toMarkdown, toMarkdownText } from '../../../src/seeds/capture/to-markdown.ts';
import { restoreText } from '../../../src/seeds/markdown/chinese/restore.ts';
import { toCommonMark } from '../../../src/seeds/markdown/chinese/to-common-mark.ts';
import { parseFrontMatter } from '../../../src/seeds/markdown/front-matter.ts';
import { parsePlainText } from '../../../src/seeds/markdown/plain-text.ts';

test.each([
  ['*ST海盐', '\\*ST海盐'],
  ['1.整合资源', '1\\.整合资源'],
  ['# 盐', '\\# 盐'],
  ['海水是咸的。', '海水是咸的。'],
  ['最近又出现反复,并且...', '最近又出现反复,并且\\.\\..'],
  ['见https://example.com/a_b*c/,以及公告', '见https://example.com/a_b*c/,以及公告'],
  ['见https://example.com/a_b[1]', '见<https://example.com/a_b>\\[1\\]'],
  ['写信a_b@example.com。', '写信a_b@example.com。'],
  ['www.example.com/a_b"', 'www\\.example.com/a\\_b\\"'],
  ['*www.example.com/a::=', '\\*www\\.example.com/a\\:\\:='],
])('%s is written %s', (text, markdown) => {
  expect(toMarkdownText(text)).toBe(markdown);
});

/** A block of any kind whose texts are of one kind. The cells of a table are as many in each row, and some are empty. */
function blockOf(text: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const line = fc.constant(1);
  const rowsOf = (columns: number) =>
    fc.array(fc.tuple(text, ...Array.from({ length: columns }, () => fc.oneof(text, fc.constant('')))), {
      minLength: 2,
      maxLength: 3,
    });
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('heading' as const, 'preformatted' as const), text, line }),
    fc
      .record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), text, line })
      .chain((block) => linksIn(block.text).map((links) => ({ ...block, links }))),
    fc
      .record({ kind: fc.constant('list' as const), items: fc.array(text, { minLength: 2, maxLength: 3 }), line })
      .chain((block) =>
        linksIn(block.items.join('\n')).map((links) => ({
          ...block,
          links,
          ...(block.items.length > 2 && { isNumbered: true as const }),
        })),
      ),
    fc.record({ kind: fc.constant('table' as const), rows: fc.integer({ min: 1, max: 3 }).chain(rowsOf), line }),
  );
}

/** Links in a text that do not touch white space, which no link of a page does. */
function linksIn(text: string): fc.Arbitrary<TextLink[]> {
  const places = fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 6 }).map((offsets) => {
    const sorted = offsets.toSorted((one, other) => one - other);
    return sorted.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: sorted[at + 1] ?? from }] : []));
  });
  return fc
    .tuple(places, fc.webUrl({ withQueryParameters: true, withFragments: true }))
    .map(([found, url]) =>
      found.filter(({ from, to }) => /^\S+$/.test(text.slice(from, to))).map((each) => ({ ...each, url })),
    );
}

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
  blocks: fc.array(blockOf(word), { minLength: 1, maxLength: 3 }),
  previous: word,
  next: word,
  related: fc.array(word, { maxLength: 2 }),
  headlineUrls: fc.array(fc.record({ headline: word, url: fc.webUrl() }), { maxLength: 2 }),
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
      expect({ related: [], headlineUrls: [], dailyStocks: [], ...(fields as object) }).toEqual({
        ...rest,
        byline: filled(rest.byline),
      });
      const textsIn = (some: Block[]) =>
        textOf({ kind: 'captured', blocks: some }).map((text) => text.replace(/\s+/g, ' ').trim());
      const { code, prose } = byKind(blocks);
      expect(parsePlainText(markdown, 'md')).toMatchObject({ paragraphs: textsIn(prose), code: textsIn(code) });
    }),
    { numRuns: 1000 },
  );
});

const sample = fc.constantFrom(
  ...['*', '_', '~', '[', ']', '#', '+', '-', '1.', '>', '|', '\\', '<', '&', '$', ':', '`', '=', '(', ')', '!', '{'],
  ...[
    '"',
    "'",
    '@',
    ' ',
    '盐',
    '湖',
    'ST',
    'a',
    '3',
    '，',
    '“',
    '”',
    '（',
    '）',
    '。',
    '&lt;',
    '--',
    '...',
    '[^1]',
    '  ',
  ],
  ...[
    'https://example.com/a_b_c/x',
    'http://a.example',
    'www.example.com/~a',
    'a_b@example.com',
    '?q=1&copy;',
    '/*x*/',
  ],
);
const sampleText = fc
  .array(sample, { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

test('a page shows what was written, block by block', () => {
  fc.assert(
    fc.property(fc.array(blockOf(sampleText), { minLength: 1, maxLength: 3 }), (blocks) => {
      const written = toMarkdown({
        byline: { authors: [], editors: [] },
        blocks,
        related: [],
        dailyStocks: [],
        lines: [],
      });
      const { markdown } = parseFrontMatter(written);
      const { code, prose } = byKind(blocks);
      expect(parsePlainText(markdown, 'md')).toMatchObject({
        paragraphs: prose.flatMap(plainTextsOf),
        code: code.flatMap(plainTextsOf),
      });
      const { html } = markdownToHtml(toCommonMark(markdown, 'md'), {
        mdastPlugins: [restoreText],
        features: { gfm: true, smartPunctuation: true },
      });
      const shown = Array.from(html.matchAll(/<(h2|p|li|t[hd]|pre)>(.*?)<\/\1>/gs), ([, tag = '', inner = '']) => ({
        tag: tag.replace('th', 'td'),
        text: unescapeHtml(inner.replace(/<[^>]*>/g, '')).trim(),
      }));
      expect(shown).toEqual(blocks.flatMap(shownAs));
      const hrefs = Array.from(html.matchAll(/<a href="(.*?)"/g), ([, href = '']) =>
        decodeURI(unescapeHtml(href.replaceAll('&#x27;', '&#39;'))),
      );
      expect(hrefs).toEqual(expect.arrayContaining(urlsIn(blocks)));
      if (!blocks.flatMap(shownAs).some(({ text }) => text.includes('\\')))
        expect(html).not.toMatch(/href="[^"]*(?:%5C|\\)/);
    }),
    { numRuns: 1000 },
  );
});

/** The elements that hold the text of a block. */
const TAGS = { heading: 'h2', preformatted: 'pre', paragraph: 'p', quote: 'p' };

/** What a page shows of a block: its elements with their texts. */
function shownAs(block: Block): { tag: string; text: string }[] {
  if (block.kind === 'table') return block.rows.flat().map((text) => ({ tag: 'td', text }));
  if (block.kind === 'list') return toItems(block).texts.map((text) => ({ tag: 'li', text }));
  if (block.kind === 'image') return block.caption === undefined ? [] : [{ tag: 'p', text: block.caption }];
  return [{ tag: TAGS[block.kind], text: block.text }];
}

/** The addresses to which the links of some blocks lead. */
function urlsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => ('links' in block ? (block.links ?? []) : [])).map(({ url }) => decodeURI(url));
}

/** The plain texts of a block that was written as Markdown: marks and numbers of items are the list's. */
/** A preformatted text is a block of code in Markdown. */
function byKind(blocks: readonly Block[]): { code: Block[]; prose: Block[] } {
  const { code = [], prose = [] } = Object.groupBy(blocks, ({ kind }) => (kind === 'preformatted' ? 'code' : 'prose'));
  return { code, prose };
}

function plainTextsOf(block: Block): string[] {
  if (block.kind === 'table') return block.rows.map((cells) => cells.join(' ').replace(/\s+/g, ' ').trim());
  return shownAs(block).map(({ text }) => text);
}

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
