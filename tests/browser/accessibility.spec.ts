import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { SITE, TRADITIONAL_SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

const url = (page: string, site = SITE) => `${pathToFileURL(resolve(site))}/${page}`;
/** Kinds of pages whose traditional copy is tested. */
const TRADITIONAL_KINDS = ['front page', 'captured article', 'guide', 'stock', 'search'] as const;
const PAGES = [
  { kind: 'how to subscribe', address: url('feeds.html', TRADITIONAL_SITE) },
  ...Object.entries(KINDS).map(([kind, page]) => ({ kind, address: url(page) })),
  ...TRADITIONAL_KINDS.map((kind) => ({
    kind: `traditional ${kind}`,
    address: url(`zh-hant/${KINDS[kind]}`, TRADITIONAL_SITE),
  })),
];

/** The background of the page in each theme. */
const PAPER = { light: 'rgb(250, 246, 238)', dark: 'rgb(27, 24, 21)' };

for (const { kind, address } of PAGES) {
  test(`axe finds no violation on the ${kind} page, narrow and wide, light and dark`, async ({ page: tab }) => {
    await tab.goto(address);
    for (const width of [390, 1440]) {
      await tab.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        // The theme is set as a reader sets it, since Firefox over WebDriver BiDi cannot emulate the system's colour
        // scheme.
        await tab.evaluate((theme) => Object.assign(document.documentElement.dataset, { theme }), colorScheme);
        const paper = await tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect(paper).toBe(PAPER[colorScheme]);
        expect([width, colorScheme, await findViolations(tab)]).toEqual([width, colorScheme, []]);
      }
    }
  });
}

test('Tab reaches every link with a visible outline, and the skip link leads into the article', async ({ page }) => {
  await page.goto(url(KINDS['captured article']));
  const links = await page.locator('a[href]:visible, summary:visible').count();
  const seen = new Set<string>();
  for (let step = 0; step < links; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      const all = [...document.querySelectorAll('a[href], summary, input')];
      return { place: all.indexOf(document.activeElement as Element), outline: `${outlineStyle} ${outlineWidth}` };
    });
    expect(at.outline).toBe('solid 2px');
    seen.add(String(at.place));
  }
  expect(seen.size).toBe(links);
  await page.goto(url(KINDS['captured article']));
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到正文');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => Boolean(document.activeElement?.closest('main')));
  expect(inMain).toBe(true);
});

test('no page scrolls sideways at 400 % zoom of a 1280 px window', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 320, height: 256 });
  for (const { address } of PAGES) {
    await tab.goto(address);
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    expect([address, width <= 320]).toEqual([address, true]);
  }
});

test('links, labels and summaries are at least 24 px high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(url(KINDS['captured article']));
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('nav a, summary, label')]
      .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 24),
  );
  expect(small).toEqual([]);
});
