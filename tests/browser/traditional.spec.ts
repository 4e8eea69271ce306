import { expect, test } from '@playwright/test';
import { TRADITIONAL_SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';
import { placesOf } from './places.ts';

for (const { name, open } of placesOf(TRADITIONAL_SITE)) {
  test.describe(name, () => {
    let site: Awaited<ReturnType<typeof open>>;

    test.beforeAll(async () => {
      site = await open();
    });
    test.afterAll(() => site.stop());

    test('a reader switches to traditional characters, follows a link there, and switches back', async ({ page }) => {
      await page.goto(site.url + KINDS['captured article']);
      await page.getByRole('link', { name: '繁體版' }).click();
      await expect(page).toHaveURL(`${site.url}zh-hant/${KINDS['captured article']}`);
      await expect(page.locator('h1')).toHaveText('ChatGPT熱引發年薪千萬高管辭職潮');
      await page.locator('.daily-stock a').click();
      await expect(page).toHaveURL(`${site.url}zh-hant/${KINDS.stock}`);
      await expect(page.locator('h1')).toHaveText('達安基因');
      await page.getByRole('link', { name: '简体版' }).click();
      await expect(page).toHaveURL(site.url + KINDS.stock);
      await expect(page.locator('h1')).toHaveText('达安基因');
    });

    test('the share panel has traditional characters', async ({ page }) => {
      await page.goto(`${site.url}zh-hant/${KINDS['captured article']}`);
      await page.locator('.share summary').click();
      await expect(page.getByRole('button', { name: '複製標題、導語與鏈接' })).toBeVisible();
    });

    // A page over `file://` cannot fetch anything.
    if (name === 'from a folder') return;
    test('the traditional edition has its own service worker for saved pages', async ({ page }) => {
      await page.goto(`${site.url}zh-hant/${KINDS['captured article']}`);
      await page.locator('.share summary').click();
      await page.getByRole('button', { name: '離線保存' }).click();
      await expect(page.getByRole('status')).toContainText('已保存到本機');
      const scopes = await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      );
      expect(scopes).toEqual([`${site.url}zh-hant/`]);
    });

    test('search finds traditional and simplified queries, and shows and links to traditional pages', async ({
      page,
    }) => {
      for (const query of ['创业地震', '創業地震']) {
        await page.goto(`${site.url}zh-hant/search.html?q=${encodeURIComponent(query)}`);
        await expect(page.locator('[data-status]')).toHaveText('找到 1 條。');
        await expect(page.locator('[data-results] a')).toHaveText('ChatGPT熱引發年薪千萬高管辭職潮');
        await expect(page.locator('[data-results] mark').first()).toHaveText('創業地震');
        await expect(page.locator('[data-results] .facts')).toHaveText(/^中國企業家雜誌/);
      }
      await page.locator('[data-results] a').click();
      await expect(page).toHaveURL(`${site.url}zh-hant/${KINDS['captured article']}`);
    });
  });
}
