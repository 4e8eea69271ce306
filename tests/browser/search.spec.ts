import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, type Route, test } from '@playwright/test';
import { SEEDS, seedFilesIn } from '../support/checkout.ts';
import { serve } from '../support/server.ts';
import { findViolations } from './axe.ts';
import { SITE } from './build-site.ts';

const ARTICLE = 'ChatGPT热引发年薪千万高管辞职潮';

const allTitles = (page: Page) =>
  page.getByRole('navigation', { name: '全部文章' }).getByRole('listitem').getByRole('link');

const titles = (page: Page) => page.locator('[data-results] h2 a');

for (const path of ['/', '/a/b/']) {
  test(`under ${path} a reader types a query, opens the best result and goes back to the results`, async ({ page }) => {
    const { url, stop } = await serve(SITE, path);
    const faults: string[] = [];
    page.on('response', (response) => response.status() >= 400 && faults.push(response.url()));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${url}search.html`);
    await expect(page.getByLabel('搜索词')).toBeFocused();
    await page.keyboard.type('chatgpt');
    await expect(titles(page).first()).toHaveText(ARTICLE);
    await expect(titles(page).first().locator('mark')).toHaveText('ChatGPT');
    await expect(page.getByRole('status')).toHaveText(/^找到 \d+ 条。$/);
    await expect(page).toHaveURL(`${url}search.html?q=chatgpt`);
    await expect(page).toHaveTitle('chatgpt · 搜索 · 报亭');
    await titles(page).first().click();
    await expect(page).toHaveURL(/\/news\/8d5c2cca22707c62\.html$/);
    await page.goBack();
    await expect(titles(page).first()).toHaveText(ARTICLE);
    expect(faults).toEqual([]);
    stop();
  });
}

test.describe('on the search page', () => {
  let url = '';
  let stop = () => {};
  test.beforeEach(async () => {
    ({ url, stop } = await serve(SITE, '/'));
  });
  test.afterEach(() => stop());

  for (const { query, first, marked } of [
    { query: '达安基因', first: '达安基因', marked: '达安基因' },
    { query: '002030', first: '达安基因', marked: '002030' },
    { query: '百舸爭流', first: ARTICLE, marked: '百舸争流' },
    { query: 'ＣＨＡＴＧＰＴ 高管', first: ARTICLE, marked: 'ChatGPT' },
    { query: '神奇之线', first: '上海机场的神奇之线', marked: '神奇之线' },
  ]) {
    test(`${query} finds ${first}`, async ({ page }) => {
      await page.goto(`${url}search.html?q=${encodeURIComponent(query)}`);
      await expect(titles(page).first()).toHaveText(first);
      await expect(page.locator('[data-results] li').first().locator('mark').first()).toHaveText(marked);
    });
  }

  test('the back button leads to earlier questions', async ({ page }) => {
    await page.goto(`${url}search.html?q=${encodeURIComponent('高管')}`);
    await expect(titles(page).first()).toHaveText(ARTICLE);
    const field = page.getByLabel('搜索词');
    await field.fill('神奇之线');
    await field.press('Enter');
    await expect(titles(page).first()).toHaveText('上海机场的神奇之线');
    await page.getByRole('radio', { name: '文章' }).check();
    await expect(page).toHaveURL(/kind=article/);
    await expect(titles(page)).not.toHaveText(['上海机场的神奇之线']);
    await page.goBack();
    await expect(titles(page).first()).toHaveText('上海机场的神奇之线');
    await expect(page.getByRole('radio', { name: '全部' })).toBeChecked();
    await page.goBack();
    await expect(field).toHaveValue('高管');
    await expect(titles(page).first()).toHaveText(ARTICLE);
  });

  test('keys move the focus between the search field and the results', async ({ page }) => {
    await page.goto(`${url}search.html?q=${encodeURIComponent('高管')}`);
    await expect(titles(page).first()).toHaveText(ARTICLE);
    await page.keyboard.press('/');
    await expect(page.getByLabel('搜索词')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByLabel('搜索词')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('搜索词')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE);
  });

  test('a query without results is reported, and an empty query shows the list of all articles again', async ({
    page,
  }) => {
    await page.goto(`${url}search.html?q=${encodeURIComponent('没有这样的一句话')}`);
    await expect(page.getByRole('status')).toHaveText('没有找到。可以换个说法，或者少用几个词。');
    await expect(page.getByRole('navigation', { name: '全部文章' })).toBeHidden();
    await page.getByLabel('搜索词').fill('');
    await expect(page.getByRole('navigation', { name: '全部文章' })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('a query of signs is told what search looks for, and the list of all articles does not stand for an answer', async ({
    page,
  }) => {
    for (const query of ['？！', '***', '，', '%']) {
      await page.goto(`${url}search.html?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('status')).toHaveText('搜索只找文字和数字，不找标点和符号。');
      await expect(page.getByRole('navigation', { name: '全部文章' })).toBeHidden();
    }
    await page.getByLabel('搜索词').fill(' ');
    await expect(page.getByRole('status')).toHaveText('');
    await expect(page.getByRole('navigation', { name: '全部文章' })).toBeVisible();
  });

  for (const [fault, answer] of Object.entries<(route: Route) => Promise<void>>({
    'a failed fetch': (route) => route.abort(),
    'a log-in page in place': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>请先登录</h1>' }),
  })) {
    test(`${fault} of the index is reported, and the fetch repeated for the next query`, async ({ page }) => {
      await page.route('**/*.bin', answer);
      await page.goto(`${url}search.html?q=${encodeURIComponent('高管')}`);
      await expect(page.getByRole('status')).toHaveText(/索引加载失败/);
      await page.unroute('**/*.bin');
      await page.getByLabel('搜索词').fill('高管辞职潮');
      await expect(titles(page).first()).toHaveText(ARTICLE);
    });
  }

  test('the search page and an article fetch no script, and the article has no module', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.resourceType()));
    await page.goto(`${url}search.html`);
    await expect(page.getByRole('search')).toBeVisible();
    await page.goto(`${url}news/8d5c2cca22707c62.html`);
    expect(fetched).not.toContain('script');
    await expect(page.locator('script[type=module]')).toHaveCount(0);
  });
});

test('from a folder the page says that it cannot search, and lists all articles', async ({ page }) => {
  await page.goto(`${pathToFileURL(resolve(SITE))}/search.html`);
  await expect(page.getByText('直接从文件夹打开的网页')).toBeVisible();
  await expect(page.getByLabel('搜索词')).toBeHidden();
  await expect(allTitles(page)).toHaveCount(seedFilesIn(SEEDS).length);
  await allTitles(page).filter({ hasText: ARTICLE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE);
});

test('axe finds no violation on a page of results, light and dark, and it does not scroll sideways', async ({
  page,
}) => {
  const { url, stop } = await serve(SITE, '/');
  await page.goto(`${url}search.html?q=${encodeURIComponent('高管')}`);
  await expect(titles(page).first()).toBeVisible();
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, { theme: chosen }), theme);
      expect([width, theme, await findViolations(page)]).toEqual([width, theme, []]);
    }
  }
  stop();
});
