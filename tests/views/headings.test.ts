import { expect, test } from 'vitest';
import { phraseHeadings } from '../../src/views/headings.ts';

const HEADING = '合作社怎样分配去年的利润';
const PHRASES = /^<span>合作社<\/span><span>怎样<\/span>.*<span>去年的利润<\/span>$/;

test('a long heading is in phrases, whatever stands in it', () => {
  const [, inner = ''] =
    /^<h2 id="a" class="phrases">(.*)<\/h2><p>/.exec(phraseHeadings(`<h2 id="a">${HEADING}</h2><p>${HEADING}</p>`)) ??
    [];
  expect(inner).toMatch(PHRASES);
  expect(phraseHeadings(`<h3><a href="b">${HEADING}</a></h3>`)).toBe(
    `<h3 class="phrases"><a href="b">${inner}</a></h3>`,
  );
});

test('a pull quote is in phrases, another quotation is not', () => {
  expect(phraseHeadings(`<blockquote class="pull-quote phrases">${HEADING}</blockquote>`)).toContain('<span>怎样');
  expect(phraseHeadings(`<blockquote>${HEADING}</blockquote>`)).toBe(`<blockquote>${HEADING}</blockquote>`);
});

test.each([
  ['a short heading', '<h2>晒盐的人</h2>'],
  ['a heading that only programs read', `<h2 class="sr-only">${HEADING}</h2>`],
  ['a heading with a reference to a character', `<h2>${HEADING}&nbsp;</h2>`],
  ['text', `<p>${HEADING}</p>`],
])('%s stays as it is', (_, html) => {
  expect(phraseHeadings(html)).toBe(html);
});
