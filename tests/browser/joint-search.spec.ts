import { expect, type Page, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { findViolations } from './axe.ts';
import { FRONT_SITE } from './build-site.ts';

const titles = (page: Page) => page.locator('[data-results] h2 a');
const NEWEST_FIRST = ['河港6月通航', '河港5月通航', '河港4月通航'];

for (const path of ['/', '/a/b/']) {
  test(`under ${path} one search page asks all editions, and its results lead into them`, async ({ page }) => {
    const { url, stop } = await serve(FRONT_SITE, path);
    const faults: string[] = [];
    page.on('response', (response) => response.status() >= 400 && faults.push(response.url()));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${url}search.html`);
    const field = page.getByLabel('搜索词');
    await expect(field).toBeFocused();
    // Playwright types no Chinese in Firefox while a page is new.
    await field.fill('通航');
    await expect(titles(page)).toHaveText([...NEWEST_FIRST]);
    await expect(page.getByRole('status')).toHaveText('找到 3 条。');
    await expect(page.locator('[data-results] li').nth(2)).toContainText('2023年4月');
    await titles(page).nth(2).click();
    await expect(page).toHaveURL(`${url}2023-04/news/harbour.html`);
    expect(faults).toEqual([]);
    stop();
  });
}

test.describe('on the search page of a front', () => {
  let url = '';
  let asked: readonly string[] = [];
  let stop = () => {};
  test.beforeEach(async () => {
    ({ url, asked, stop } = await serve(FRONT_SITE, '/'));
  });
  test.afterEach(() => stop());

  test('only editions are asked that may have the words', async ({ page }) => {
    await page.goto(`${url}search.html?q=${encodeURIComponent('冰厚三尺')}`);
    await expect(titles(page)).toHaveText(['四月封冻']);
    expect(asked.filter((address) => address.endsWith('search.json'))).toEqual(['/2023-04/search.json']);
  });

  test('a stock is one result, which leads to its page in each edition', async ({ page }) => {
    await page.goto(`${url}search.html?q=600999`);
    const first = page.locator('[data-results] li').first();
    await expect(first.locator('h2 a')).toHaveAttribute('href', '2023-06/stocks/600999.html');
    await expect(first.locator('.facts a')).toHaveText(['2023年5月', '2023年4月']);
  });

  test('a screen of results comes first, and the reader asks for more', async ({ page }) => {
    await page.goto(`${url}search.html?q=${encodeURIComponent('水文')}`);
    await expect(titles(page)).toHaveCount(10);
    await expect(page.getByRole('status')).toHaveText('已查 2 期，找到 12 条；还有 1 期可能有。');
    await page.getByRole('button', { name: '加载更多' }).click();
    await expect(titles(page)).toHaveCount(18);
    await expect(titles(page).nth(10)).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('找到 18 条。');
    await expect(page.getByRole('button', { name: '加载更多' })).toBeHidden();
    await expect(titles(page).first()).toHaveText('6月水文第6号');
    await expect(titles(page).last()).toHaveText('4月水文第1号');
  });

  test('an edition that cannot be read does not hide the others', async ({ page }) => {
    await page.route('**/2023-05/**', (route) => route.abort());
    await page.goto(`${url}search.html?q=${encodeURIComponent('通航')}`);
    await expect(titles(page)).toHaveText(['河港6月通航', '河港4月通航']);
    await expect(page.getByRole('status')).toHaveText('找到 2 条。有 1 期读不到，请稍后再试。');
  });

  test('nobody writes what nobody wrote, and an empty query shows the editions', async ({ page }) => {
    await page.goto(`${url}search.html?q=${encodeURIComponent('没有这样的一句话')}`);
    await expect(page.getByRole('status')).toHaveText('没有找到。可以换个说法，或者少用几个词。');
    await page.getByLabel('搜索词').fill('');
    await expect(page.getByRole('navigation', { name: '各期' }).getByRole('link')).toHaveText([
      '2023年6月',
      '2023年5月',
      '2023年4月',
    ]);
  });

  for (const address of ['index.html', 'companies/index.html', 'search.html?q=600999']) {
    test(`${address} has no barriers that axe finds`, async ({ page }) => {
      await page.goto(url + address);
      if (address.includes('?')) await expect(titles(page).first()).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  }
});
