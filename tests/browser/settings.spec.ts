import { expect, test } from '@playwright/test';
import { serve } from '../server.ts';
import { SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

test('a reader sets the page, and the next page follows before it is painted', async ({ page }) => {
  const { url, stop } = await serve(SITE, '/');
  await page.goto(url + KINDS['captured article']);
  const size = () =>
    page.locator('.prose').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByText('阅读设置').click();
  await page.getByLabel('明暗').selectOption('暗');
  await page.getByLabel('字号').selectOption('特大');
  await page.getByLabel('字体').selectOption('黑');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await size()).toBeGreaterThan(before * 1.3);
  await page.keyboard.press('Escape');
  await expect(page.getByText('阅读设置')).toBeFocused();

  await page.goto(url + KINDS['front page'], { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.getByText('阅读设置').click();
  await expect(page.getByLabel('明暗')).toHaveValue('dark');
  await page.getByLabel('明暗').selectOption('随系统');
  await expect(page.locator('html')).toHaveAttribute('data-theme', '');
  stop();
});

test('a reader who asks for it goes on where they stopped', async ({ page }) => {
  const { url, stop } = await serve(SITE, '/');
  await page.goto(url + KINDS['captured article']);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await page.goto(url + KINDS['front page']);
  await page.goto(url + KINDS['captured article']);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByText('阅读设置').click();
  await page.getByLabel('续读').selectOption('记住读到哪里');
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await page.goto(url + KINDS['front page']);
  await page.goto(url + KINDS['captured article']);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
  stop();
});
