import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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

test('nothing shifts where a page is painted before its settings have arrived', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Firefox reports no shifts.');
  const html = readFileSync(join(SITE, KINDS['front page']));
  const cut = html.indexOf('<summary');
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').write(html.subarray(0, cut));
    // Longer than an engine waits before it paints what it has.
    setTimeout(() => response.end(html.subarray(cut)), 500);
  }).listen(0, 'localhost');
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) shifts.push((shift as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await expect(page.getByText('阅读设置')).toBeVisible();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }
  server.close();
  server.closeAllConnections();
});
