import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';
import { findFaintTexts } from './contrast.ts';
import { KINDS } from './kinds.ts';

const SHOWN = ['front page', 'captured article', 'guide', 'stock', 'search'] as const;

/** Writes a built page as Chrome 99 to 122 reads it: without light-dark() and other functions and rules that came later. */
async function showAsOldEngine(page: Page, file: string): Promise<void> {
  const html = readFileSync(join(SITE, file), 'utf8')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replaceAll('light-dark(', 'unknown(')
    .replaceAll('@container', '@unknown')
    .replaceAll('100dvb', '100unknown')
    .replaceAll('(scripting)', '(unknown)')
    .replace(/@media ?\((?:width|scripting)[^)]*\)/g, '@media unknown')
    .replace(/text-(?:autospace|spacing-trim|wrap|justify):[^;})]*/g, 'unknown:0');
  await page.goto('about:blank');
  await page.setContent(html);
}

test('an engine without light-dark() shows the light theme, whatever the system and the reader have chosen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const kind of SHOWN) {
    await showAsOldEngine(page, KINDS[kind]);
    for (const theme of ['', 'dark']) {
      await page.evaluate((choice) => Object.assign(document.documentElement.dataset, { theme: choice }), theme);
      const { colorScheme, backgroundColor } = await page.evaluate(() => {
        const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
        return { colorScheme, backgroundColor };
      });
      expect([kind, colorScheme, backgroundColor]).toEqual([kind, 'light', 'rgb(250, 246, 238)']);
      expect([kind, await findFaintTexts(page)]).toEqual([kind, []]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('an engine without light-dark() offers no dark theme, and its toolbar is light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await showAsOldEngine(page, KINDS['front page']);
  // The first that matches counts.
  const toolbar = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
        ({ media }) => !media || matchMedia(media).matches,
      )?.content,
  );
  expect(toolbar).toBe('#faf6ee');
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { scripted: '' }));
  await page.getByText('阅读设置').click();
  await expect(page.getByLabel('字号')).toBeVisible();
  await expect(page.getByLabel('外观')).toBeHidden();
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every text and every found word can be read, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const { url, stop } = await serve(SITE, '/');
      for (const kind of SHOWN) {
        await page.goto(`${url}${KINDS[kind]}`);
        expect([kind, await findFaintTexts(page)]).toEqual([kind, []]);
      }
      await page.goto(`${url}search.html?q=${encodeURIComponent('达安基因')}`);
      await expect(page.locator('mark').first()).toBeVisible();
      expect(await findFaintTexts(page)).toEqual([]);
      stop();
    });
  }
});
