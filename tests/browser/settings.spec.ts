import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

test('settings change the page, and apply to the next page before its first paint', async ({ page }) => {
  const { url, stop } = await serve(SITE, '/');
  await page.goto(url + KINDS['captured article']);
  const size = () =>
    page.locator('.prose').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByText('阅读设置').click();
  await page.getByLabel('外观').selectOption('深色');
  await page.getByLabel('字号').selectOption('特大');
  await page.getByLabel('字体').selectOption('黑体');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await size()).toBeGreaterThan(before * 1.3);
  await page.keyboard.press('Escape');
  await expect(page.getByText('阅读设置')).toBeFocused();

  await page.goto(url + KINDS['front page'], { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.getByText('阅读设置').click();
  await expect(page.getByLabel('外观')).toHaveValue('dark');
  await page.getByLabel('外观').selectOption('跟随系统');
  await expect(page.locator('html')).toHaveAttribute('data-theme', '');
  stop();
});

test('the key / leads to the search field from any page, but is a letter where a reader types', async ({ page }) => {
  const { url, stop } = await serve(SITE, '/');
  for (const kind of ['captured article', 'story', 'front page'] as const) {
    await page.goto(url + KINDS[kind]);
    await page.keyboard.press('Control+/');
    await page.getByText('阅读设置').click();
    await page.getByLabel('外观').focus();
    await page.keyboard.press('/');
    expect(page.url()).toBe(url + KINDS[kind]);
    await page.getByLabel('外观').blur();
    await page.keyboard.press('/');
    await page.waitForURL('**/search.html');
    await expect(page.getByRole('searchbox')).toBeFocused();
  }
  stop();
});

test('a page opens at the last scroll position only if the reader chose so', async ({ page }) => {
  const { url, stop } = await serve(SITE, '/');
  await page.goto(url + KINDS['captured article']);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await page.goto(url + KINDS['front page']);
  await page.goto(url + KINDS['captured article']);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByText('阅读设置').click();
  await page.getByLabel('阅读进度').selectOption('记录');
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await page.goto(url + KINDS['front page']);
  await page.goto(url + KINDS['captured article']);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
  stop();
});

test('the sections do not shift when the settings panel arrives after the first paint', async ({
  page,
  browserName,
}) => {
  // Until the panel arrives, Firefox shows its own default label, one pixel lower.
  const mostShift = browserName === 'firefox' ? 1 : 0;
  const html = readFileSync(join(SITE, KINDS['captured article']));
  const firstChunkEnd = html.indexOf('<summary');
  let finish = () => {};
  const server = createServer(({ url }, response) => {
    if (url !== '/') return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8').write(html.subarray(0, firstChunkEnd));
    finish = () => response.end(html.subarray(firstChunkEnd));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const sections = page.getByRole('navigation', { name: '版面' });
  /**
   * The position of the sections. `x` is relative to the site's name, since the rest of the page may add a scroll bar.
   */
  const position = async () => {
    const [box, nameBox] = [await sections.boundingBox(), await page.locator('header .name').boundingBox()];
    return { x: (box?.x ?? Number.NaN) - (nameBox?.x ?? Number.NaN), y: box?.y ?? Number.NaN };
  };
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await expect(sections).toBeVisible();
    const before = await position();
    await expect(page.getByText('阅读设置')).toHaveCount(0);
    finish();
    await expect(page.getByText('阅读设置')).toBeVisible();
    const after = await position();
    expect(Math.abs(after.x - before.x)).toBe(0);
    expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(mostShift);
  }
  server.close();
  server.closeAllConnections();
});

/** Each way in which browsers keep a page from what it would store, as a script that runs before those of the page. */
const BLOCKED = {
  'storage throws, and so do caches and workers': () => {
    const get = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get });
    for (const name of ['serviceWorker', 'storage']) Object.defineProperty(Navigator.prototype, name, { get });
  },
  'there is no storage': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { value: null });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  },
  'storage is full, and opening caches fails': () => {
    const fail = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.assign(Storage.prototype, { setItem: fail, getItem: () => null });
    const reject = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    Object.assign(globalThis.CacheStorage?.prototype ?? {}, { open: reject, has: reject, keys: reject, match: reject });
  },
};

for (const [name, block] of Object.entries(BLOCKED)) {
  test(`if ${name}, settings hold for the page, and no page has an error`, async ({ page }) => {
    const { url, stop } = await serve(SITE, '/');
    const errors: string[] = [];
    // Firefox reports as errors of the page that its policy forbids to prefetch another page, too.
    page.on('pageerror', ({ message }) => /default-src/.test(message) || errors.push(message));
    await page.addInitScript(block);
    await page.goto(url + KINDS['captured article']);
    await page.getByText('阅读设置').click();
    await page.getByLabel('外观').selectOption('深色');
    await page.getByLabel('阅读进度').selectOption('记录');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.getByText('分享', { exact: true }).click();
    await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible();
    await expect(page.getByRole('button', { name: '离线保存' })).toHaveCount(0);
    await page.goto(url + KINDS.about);
    await page.locator('summary', { hasText: '离线保存' }).click();
    await expect(page.getByRole('status')).toContainText('这里不能离线保存');
    await page.goto(`${url}search.html?q=ChatGPT`);
    await expect(page.getByText('阅读设置')).toBeVisible();
    await expect(page.locator('[data-results] h2 a').first()).toBeVisible();
    expect(errors).toEqual([]);
    stop();
  });
}
