import { expect, type Locator, test } from '@playwright/test';
import { SEEDS, seedFilesIn } from '../support/checkout.ts';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';
import { PLACES } from './places.ts';

// A preference turns off scripts in Firefox, which also breaks the waiting of Playwright's click. So these tests open
// the address of each link instead of clicking it.
for (const { name, open } of PLACES) {
  test(`${name}, a reader can open all kinds of links`, async ({ page }) => {
    const { url, stop } = await open();
    const follow = async (link: Locator, title: string) => {
      await page.goto(new URL((await link.first().getAttribute('href')) ?? 'nowhere', page.url()).href);
      expect(await page.locator('h1').textContent()).toBe(title);
    };
    const linkIn = (block: string) => page.getByRole('navigation', { name: block, exact: true }).getByRole('link');
    const article = 'ChatGPT热引发年薪千万高管辞职潮';

    await page.goto(`${url}index.html`);
    await follow(page.getByRole('main').getByRole('link', { name: article }), article);
    await follow(linkIn('上一篇与下一篇'), '上海机场的神奇之线');
    await follow(linkIn('提到它的文章').filter({ hasText: article }), article);
    await follow(linkIn('相关新闻').filter({ hasText: '华为' }), '华为拒绝“上车”，谁最受伤？');
    await follow(linkIn('提到它的文章').filter({ hasText: article }), article);
    await follow(page.getByRole('complementary', { name: '每日财股' }).getByRole('link'), '达安基因');
    await follow(page.getByRole('main').getByRole('link', { name: article }), article);
    await follow(page.getByRole('link', { name: '关于' }), '关于本报');
    await follow(page.getByRole('main').getByRole('link', { name: '导读' }), '怎样使用报亭');
    await follow(linkIn('相关新闻').filter({ hasText: '季报先读什么' }), '季报先读什么');
    stop();
  });
}

test('no page shows the settings panel', async ({ page }) => {
  const { url, stop } = await serve(SITE, '/');
  for (const kind of Object.values(KINDS)) {
    await page.goto(url + kind);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByText('阅读设置').isVisible()).toBe(false);
  }
  stop();
});

test('the search page says that it cannot search, and lists all articles', async ({ page }) => {
  const { url, stop } = await serve(SITE, '/a/b/');
  await page.goto(`${url}search.html?q=${encodeURIComponent('高管')}`);
  expect(await page.getByText('需启用 JavaScript').isVisible()).toBe(true);
  expect(await page.getByLabel('搜索词').isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: '全部文章' }).getByRole('listitem').getByRole('link').count()).toBe(
    seedFilesIn(SEEDS).length,
  );
  stop();
});
