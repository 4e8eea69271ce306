import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { AWKWARD_SITE, SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

const WIDTHS = [320, 368, 390, 412, 464, 512, 640, 768, 820, 1024, 1280, 1440];
const PAGES = {
  'captured article': `${SITE}/${KINDS['captured article']}`,
  'written article': `${SITE}/${KINDS['written article']}`,
  'article of numbers with signs': `${AWKWARD_SITE}/news/lines.html`,
};

for (const [kind, file] of Object.entries(PAGES)) {
  test(`the lines of the ${kind} have no gaps between characters and no indent, at any width`, async ({ page }) => {
    await page.goto(`${pathToFileURL(resolve(file))}`);
    const lines: Line[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      lines.push(...(await measureLines(page)));
    }
    const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter(({ gap }) => gap > 0.16)).toEqual([]);
    expect(gaps[Math.floor(gaps.length * 0.99)]).toBeLessThan(0.1);
    expect(lines.filter(({ indent }) => Math.abs(indent) > 1)).toEqual([]);
    // Where gaps would show, paragraphs are ragged.
    const long = lines.filter(({ length }) => length >= 32);
    if (kind === 'captured article')
      expect(long.filter(({ short }) => short < 0.1).length / long.length).toBeGreaterThan(0.6);
  });
}

/**
 * Measures the lines of the paragraphs of an article, but for the last line of each. In em: `gap` is the widest gap
 * between two Han characters, `length` the room for a line, `short` how far before the edge the line ends. `indent`, in px, is the distance of the
 * first letter from the edge; an engine may count a space before a letter as part of the letter. Of a full-width opening
 * mark, the right half counts.
 */
function measureLines(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const isHan = (text: string) => /\p{Script=Han}/u.test(text);
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const naturalWidth = (text: string, { fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
      context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      return context.measureText(text).width;
    };
    const charactersOf = (paragraph: Element) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const characters: { text: string; box: DOMRect; style: CSSStyleDeclaration }[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const style = getComputedStyle(node.parentElement as Element);
        for (let at = 0; at < node.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          if (box.width > 0) characters.push({ text: node.data[at] as string, box, style });
        }
      }
      return characters;
    };
    // Only Chromium can trim such marks where they begin other lines than the first.
    const canTrim = CSS.supports('text-spacing-trim', 'trim-start');
    const isOpening = (first: { text: string } | undefined, line: number) =>
      /[（《〈“‘【〔「『]/.test(first?.text ?? '') && (line === 0 || canTrim);
    return [...document.querySelectorAll('.prose > p')].flatMap((paragraph) => {
      const { left, right } = paragraph.getBoundingClientRect();
      const em = Number.parseFloat(getComputedStyle(paragraph).fontSize);
      const lines: ReturnType<typeof charactersOf>[] = [];
      let last = Number.POSITIVE_INFINITY;
      for (const character of charactersOf(paragraph)) {
        if (character.box.left < last) lines.push([]);
        lines.at(-1)?.push(character);
        last = character.box.left;
      }
      return lines.slice(0, -1).map((line, index) => {
        // The space between a letter and a Han character belongs to the one or the other, by engine: such pairs count for nothing.
        const gaps = line.map(({ text, box }, at) => {
          const [before, previous] = [line[at - 2], line[at - 1]];
          const isPair = previous && isHan(previous.text) && isHan(text) && (!before || /[^\w%]/.test(before.text));
          return isPair ? (box.left - previous.box.left) / em - 1 : 0;
        });
        const gap = Math.max(...gaps);
        const [first, second] = line;
        const isWord = first && second && /\w\w/.test(first.text + second.text);
        const space = isWord ? first.box.width - naturalWidth(first.text, first.style) - gap * em : 0;
        const text = line.map((each) => each.text).join('');
        const end = line.findLast((each) => each.text.trim())?.box.right ?? right;
        const start = isOpening(first, index) ? (second?.box.left ?? left) - em / 2 : (first?.box.left ?? left);
        const [length, short] = [(right - left) / em, (right - end) / em];
        return { text, gap, indent: start - left + Math.max(0, space), length, short };
      });
    });
  });
}

interface Line {
  text: string;
  gap: number;
  length: number;
  indent: number;
  short: number;
}
