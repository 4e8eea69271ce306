import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { AWKWARD_SITE } from './build-site.ts';

const PAGES = { written: 'news/lines.html', captured: 'news/table.html' };
const urlOf = (address: string) => `${pathToFileURL(resolve(AWKWARD_SITE))}/${address}`;

test('the names of the columns stay in sight while a long table scrolls by keyboard', async ({ page }) => {
  await page.goto(urlOf(PAGES.written));
  const table = page.getByRole('group', { name: '表格' });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    await table.focus();
    await page.keyboard.press('End');
    expect(await table.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeGreaterThan(300);
    // Browsers scroll smoothly to the end.
    await expect
      .poll(() => table.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
      .toBeLessThan(1);
    const [box, head, row] = await table.evaluate((box) =>
      [box, ...box.querySelectorAll('thead, tbody tr:last-child')].map((each) => each.getBoundingClientRect().toJSON()),
    );
    expect(head.top - box.top, 'of the head below the edge').toBeLessThan(4);
    expect(head.top - box.top).toBeGreaterThanOrEqual(0);
    expect(row.bottom, 'the last row').toBeLessThanOrEqual(box.bottom);
    await table.evaluate((box) => box.scrollTo(0, 0));
  }
});

for (const [kind, address] of Object.entries(PAGES)) {
  test(`a wide table of a ${kind} article scrolls inside itself, and no number or short word in it breaks`, async ({
    page,
  }) => {
    await page.goto(urlOf(address));
    const table = page.getByRole('group', { name: '表格' });
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      await table.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const broken = await table.locator('td').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top));
          const text = cell.textContent.trim();
          const isWhole = cell.matches('.word, .figure') || /^[+-]?[\d,.]+%?$/.test(text);
          return isWhole && lines.size > 1 ? [text] : [];
        }),
      );
      expect(broken).toEqual([]);
      await table.evaluate((box) => box.scrollTo(0, 0));
    }
  });
}
