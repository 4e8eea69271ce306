import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/seeds/capture/capture.ts';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { readMimeArchive } from '../../../src/seeds/page/mhtml.ts';
import { parsePage, readPage } from '../../../src/seeds/page/read-page.ts';

const NAMES =
  'html head title body div p h1 h2 h3 ul li table tr td th a b i strong span pre blockquote ol br figure figcaption script style template time'.split(
    ' ',
  );
const TEXTS = [
  '海水为什么是咸的',
  '海水里溶解着许多盐，其中最多的是氯化钠。',
  '2023-04-25 09:30',
  '来源：潮水周刊',
  '盐田里的收成。王小明 摄',
  '<img src="/1.jpg">',
  '<img src="/2.jpg" alt="海水">',
  '<img src="/3.jpg"><figcaption>',
  '相关新闻',
  '12.30',
  ' ',
  '\n',
  '&nbsp;',
  '&amp;',
  '&amp;lt;',
  '<',
  '>',
  '"',
  '\u3000\u3000',
  '\u200b',
  '\0',
];

const tag = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(
      '',
      ' hidden',
      ' href="/a"',
      ' href="https://tide.example/a"',
      ' class="x y"',
      ' align="center"',
      ' style="display:none"',
      ' ',
    ),
  )
  .map(([name, attribute]) => `<${name}${attribute}>`);
const end = fc.constantFrom(...NAMES).map((name) => `</${name}>`);
const html = fc
  .array(fc.oneof(tag, end, fc.constantFrom(...TEXTS), fc.string()), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** The words of the links of a block, with what stands between them. */
function linksOf(block: Block): { from: number; to: number; before: number; length: number }[] {
  const links = 'links' in block ? (block.links ?? []) : [];
  const { length } = block.kind === 'list' ? block.items.join('\n') : (block.text ?? '');
  return links.map(({ from, to }, at) => ({ from, to, before: links[at - 1]?.to ?? 0, length }));
}

const isInOrder = ({ from, to, before, length }: ReturnType<typeof linksOf>[number]) =>
  before <= from && from < to && to <= length;

test('nothing of any page is lost, and reading it twice gives the same', () => {
  fc.assert(
    fc.property(html, (page) => {
      const read = parsePage(page);
      expect(findLostLine(read.text, read.capture)).toBeUndefined();
      expect(parsePage(page)).toEqual(read);
      for (const block of read.capture.blocks) expect(linksOf(block)).toEqual(linksOf(block).filter(isInOrder));
    }),
    { numRuns: 1000 },
  );
});

test('any bytes are a page, empty, or refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('html', 'mhtml'), (bytes, format) => {
      const read = readPage(bytes, format);
      expect(read === 'empty' || 'capture' in read || read.problem.length > 0).toBe(true);
    }),
  );
});

test('the parts of an archive hold no more than the archive', () => {
  const headers = 'Content-Type: multipart/related; boundary="b"\r\n\r\n';
  const piece = fc.oneof(
    fc.constantFrom('--b', '--b--', '\r\n', '\n', 'Content-Type: text/html', ':', '=', '=E6', '\r\n\r\n'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const bytes = Buffer.from(headers + pieces.join(''));
      const { page, others } = readMimeArchive(bytes);
      const parts = [...others, ...(page ? [page] : [])];
      expect(parts.reduce((sum, part) => sum + part.bytes.length, 0)).toBeLessThanOrEqual(bytes.length);
    }),
  );
});
