import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { DECK, HEADINGS, HEADLINES, PULL_QUOTE, STORY, textOf, WANTED } from '../support/headline-seeds.ts';
import { HEADLINES_SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

const WIDTHS = [320, 390, 820, 1280, 1440];
const ALL = [...Object.values(HEADLINES), ...WANTED, ...STORY, DECK];
/** The same headlines in traditional characters. */
const TRADITIONAL = [
  '城市|商業銀行|理財產品|收益率|跌破|3%，|投資者|該|怎麼辦？',
  '為什麼|小城市的|書店|總能|活得|比|大城市|更|久',
  '滬深|交易所|發佈|《上市公司|信息披露|指引》|徵求意見稿',
];
const TEXTS = {
  'news/headings.html': HEADINGS,
  'news/written-headings.html': [...HEADINGS, PULL_QUOTE],
};
/** The page in a folder that lists the articles, among them a given one. */
const pageIn = (folder: string, listed = 'quotes.html') =>
  readdirSync(resolve(HEADLINES_SITE, folder))
    .map((file) => `${folder}/${file}`)
    .find(
      (file) => !file.endsWith('index.html') && readFileSync(resolve(HEADLINES_SITE, file), 'utf8').includes(listed),
    ) ?? '';
const PAGES: Record<string, () => string> = {
  'front page': () => 'index.html',
  article: () => 'news/quotes.html',
  'wanted headline': () => `headlines/${keyOf(textOf(WANTED[0] ?? ''))}.html`,
  wanted: () => 'wanted.html',
  story: () => KINDS.story,
  source: () => pageIn('sources'),
  author: () => pageIn('authors'),
  topic: () => pageIn('topics'),
  company: () => pageIn('companies', 'opening.html'),
  month: () => 'archive/2023-04.html',
  search: () => 'search.html',
  'copy in traditional characters': () => 'zh-hant/search.html',
};

for (const [kind, address] of Object.entries(PAGES)) {
  test(`${kind}: no line of a headline or a deck ends inside a word or a figure, at any width`, async ({ page }) => {
    await page.goto(urlOf(address()));
    const expected = kind.includes('traditional') ? TRADITIONAL : ALL;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { found, overflow } = await measure(page, expected.map(textOf));
      const wrapped = found.filter(({ lines }) => lines.length > 1);
      expect(found.length, 'headlines on the page').toBeGreaterThan(0);
      if (width === 320) expect(wrapped.length, 'headlines of several lines').toBeGreaterThan(0);
      expect(wrapped.filter(({ text, lines }) => !isBrokenAtWords(lines, wordsOf(text, expected)))).toEqual([]);
      // A last line of one word looks like a slip.
      expect(wrapped.filter(({ lines }) => (lines.at(-1) ?? '').trim().length < 3)).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}

for (const [address, expected] of Object.entries(TEXTS)) {
  test(`no line of a heading or a pull quote in ${address} ends inside a word`, async ({ page }) => {
    await page.goto(urlOf(address));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { found, overflow } = await measure(
        page,
        expected.map(textOf),
        '.prose :is(h2, .pull-quote, h2 *, .pull-quote *)',
      );
      expect(found.map(({ text }) => text)).toEqual(expected.map(textOf));
      if (width === 320) expect(found.every(({ lines }) => lines.length > 1)).toBe(true);
      expect(found.filter(({ text, lines }) => !isBrokenAtWords(lines, wordsOf(text, expected)))).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}

test('a headline of two clauses breaks between them where each has room', async ({ page }) => {
  await page.goto(urlOf('news/typhoon.html'));
  for (const width of [820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const { found } = await measure(page, [textOf(HEADLINES.typhoon)], 'h1, h1 *');
    const [before, after] = textOf(HEADLINES.typhoon).split(' ');
    expect(found.map(({ lines }) => lines.map((line) => line.trim()))).toEqual([[before, after]]);
  }
});

for (const id of ['quotes', 'typhoon', 'inquiry'] as const) {
  test(`the headline ${id} is copied and found as it is written`, async ({ page }) => {
    await page.goto(urlOf(`news/${id}.html`));
    const title = textOf(HEADLINES[id]);
    expect(await page.title()).toContain(title);
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    const { text, copied, isFound } = await page.evaluate((title) => {
      const heading = document.querySelector('h1') as HTMLElement;
      const selection = getSelection() as Selection;
      selection.removeAllRanges();
      const isFound = (window as unknown as { find: (text: string) => boolean }).find(title);
      selection.selectAllChildren(heading);
      return { text: heading.textContent, copied: selection.toString(), isFound };
    }, title);
    expect({ text, copied, isFound }).toEqual({ text: title, copied: title, isFound: true });
  });
}

function urlOf(address: string): string {
  return `${pathToFileURL(resolve(HEADLINES_SITE))}/${address}`;
}

function wordsOf(text: string, all: readonly string[]): string[] {
  return all.find((words) => textOf(words) === text)?.split('|') ?? [];
}

/** Whether each line ends where a word does. */
function isBrokenAtWords(lines: readonly string[], words: readonly string[]): boolean {
  const [ends, wordEnds] = [lines, words].map((parts) =>
    parts.map((_, at) =>
      parts
        .slice(0, at + 1)
        .join('')
        .trimEnd(),
    ),
  );
  return ends?.every((end) => wordEnds?.includes(end)) ?? false;
}

/** The lines of each headline on a page that is one of `texts`, and by how much the page is wider than its window. */
function measure(
  page: Page,
  texts: readonly string[],
  selector = 'main *',
): Promise<{ found: Shown[]; overflow: number }> {
  return page.evaluate(
    ({ texts, selector }) => {
      const isShown = (element: Element) => texts.includes(element.textContent ?? '');
      const innermost = [...document.querySelectorAll(selector)].filter(
        (element) =>
          isShown(element) &&
          !element.closest('blockquote:not(.pull-quote), .prose > :not(h2, .pull-quote)') &&
          ![...element.children].some(isShown) &&
          element.checkVisibility(),
      );
      const linesOf = (element: Element) => {
        const lines = [''];
        const range = document.createRange();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let middle = Number.POSITIVE_INFINITY;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          for (let at = 0; at < node.length; at += 1) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box = [...range.getClientRects()].at(-1);
            if (box && box.width > 0 && box.top > middle) lines.push('');
            if (box && box.width > 0) middle = (box.top + box.bottom) / 2;
            lines.push(`${lines.pop()}${node.data[at]}`);
          }
        }
        return lines;
      };
      const root = document.documentElement;
      const found = innermost.map((element) => ({ text: element.textContent ?? '', lines: linesOf(element) }));
      return { found, overflow: root.scrollWidth - root.clientWidth };
    },
    { texts, selector },
  );
}

/** A headline with its lines as they are set. */
interface Shown {
  text: string;
  lines: string[];
}
