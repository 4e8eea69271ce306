import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { AWKWARD_SITE, SITE, STATES_SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

/** CSS pixels per centimetre. */
const CM = 96 / 2.54;

test('an article prints without navigation, on A4 and on Letter', async ({ page }) => {
  await page.goto(`${pathToFileURL(resolve(SITE))}/${KINDS['captured article']}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('印自报亭')).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, path: `.cache/print-${format}.pdf` });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test('on paper a figure is at most 8 cm high, and a footnote has no back link', async ({ page }) => {
  await page.goto(`${pathToFileURL(resolve(SITE))}/${KINDS['written article']}`);
  const back = page.locator('.footnotes a[href^="#"]').first();
  await expect(back).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(back).toBeHidden();
  const figure = page.locator('figure img');
  await figure.scrollIntoViewIfNeeded();
  const { width = 0, height = 0 } = (await figure.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThan(CM * 8 + 1);
  // The aspect ratio of the picture file.
  expect(width / height).toBeCloseTo(640 / 464, 1);
});

test('on paper a long and wide table stands there whole', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(`${pathToFileURL(resolve(AWKWARD_SITE))}/news/lines.html`);
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('group', { name: '表格' });
  const hidden = await table.evaluate((box) => [
    box.scrollWidth - box.clientWidth,
    box.scrollHeight - box.clientHeight,
  ]);
  expect(hidden).toEqual([0, 0]);
  await expect(table.getByRole('row')).toHaveCount(37);
});

test('on paper the address of a link stands behind it, unless the words of the link are the address', async ({
  page,
}) => {
  await page.goto(`${pathToFileURL(resolve(STATES_SITE))}/news/web-links.html`);
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .locator('.prose a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  const [bare, named, ...others] = printed;
  expect([bare, named]).toEqual(['none', 'none']);
  // Chromium gives the attribute's value, Firefox the expression.
  const values = ['"（https://a.example/annual）"', '"（https://a.example/季报）"'];
  const expressions = ['"（" attr(href) "）"', '"（" attr(data-address) "）"'];
  expect([values, expressions]).toContainEqual(others);
});
