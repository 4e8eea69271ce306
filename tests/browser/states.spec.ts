import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { STATES } from '../support/states.ts';
import { findViolations } from './axe.ts';
import { EMPTY_SITE, STATES_SITE } from './build-site.ts';

const url = (page: string, site = STATES_SITE) => `${pathToFileURL(resolve(site))}/${page}`;

/** Expects no axe violation, and no sideways scrolling at 320 px. */
async function expectNoFaults(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

for (const name of Object.keys(STATES)) {
  test(`the article "${name}" has no axe violation and does not scroll sideways`, async ({ page }) => {
    await page.goto(url(`news/${name}.html`));
    await expectNoFaults(page);
  });
}

test('an article without a date and a source shows neither, and says that it has no date', async ({ page }) => {
  await page.goto(url('news/bare.html'));
  await expect(page.getByText('未注明日期')).toBeVisible();
  await expect(page.locator('time, cite')).toHaveCount(0);
  await page.goto(url('news/whole.html'));
  await expect(page.locator('time')).toHaveText('2023年4月25日 09:30');
});

test('a title without Chinese characters is read out as English', async ({ page }) => {
  await page.goto(url('news/latin-title.html'));
  await expect(page.locator('h1')).toHaveAttribute('lang', 'en');
});

test('an empty archive says what to do', async ({ page }) => {
  await page.goto(url('index.html', EMPTY_SITE));
  await expect(page.getByText('这里还没有文章')).toBeVisible();
  await expectNoFaults(page);
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });
  test('links and focus stay visible', async ({ page }) => {
    await page.goto(url('news/whole.html'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const { outline, color, background } = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as Element);
      return {
        outline: style.outlineStyle,
        color: style.color,
        background: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(outline).toBe('solid');
    expect(color).not.toBe(background);
  });
});
