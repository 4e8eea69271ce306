import { expect, type Page, test } from '@playwright/test';
import { watchFaults } from './faults.ts';
import { siteFolder } from './host.ts';
import { MATRIX } from './matrix.ts';

const ARTICLE = 'ChatGPT热引发年薪千万高管辞职潮';
const HEADLINE = '华为拒绝“上车”，谁最受伤？';

for (const { name, entry = '', open } of MATRIX) {
  test(name, async ({ page }) => {
    const faults = await watchFaults(page);
    const { url, stop } = await open(siteFolder());
    try {
      await page.goto(url + entry);
      await readPages(page);
      if (url.startsWith('file:')) await expectNoSearch(page);
      else await searchAndComeBack(page);
      expect(faults).toEqual([]);
    } finally {
      await stop();
    }
  });
}

/** Follows links from the front page to the article, to a headline and a share, and to pages with an index address. */
async function readPages(page: Page): Promise<void> {
  const follow = async (block: string, link: string, title: string) => {
    const role = block === '每日财股' ? 'complementary' : 'navigation';
    await page.getByRole(role, { name: block, exact: true }).getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  };
  const followInMain = (link: string) => page.getByRole('main').getByRole('link', { name: link }).first().click();
  await followInMain(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE);
  await page.getByText('分享', { exact: true }).click();
  await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible();
  await follow('相关新闻', HEADLINE, HEADLINE);
  await follow('提到它的文章', ARTICLE, ARTICLE);
  await follow('每日财股', '达安基因', '达安基因');
  await follow('版面', '股票', '股票');
  await followInMain('达安基因');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('达安基因');
  await follow('版面', '关于', '关于本报');
}

async function searchAndComeBack(page: Page): Promise<void> {
  const first = page.locator('[data-results] h2 a').first();
  await page.getByRole('navigation', { name: '版面' }).getByRole('link', { name: '搜索' }).click();
  await page.getByLabel('搜索词').fill('chatgpt');
  await expect(first).toHaveText(ARTICLE);
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE);
  await page.goBack();
  await expect(first).toHaveText(ARTICLE);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于本报');
}

/** Over `file:`, browsers do not let a page read the search index. The page says so, and lists all articles. */
async function expectNoSearch(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '版面' }).getByRole('link', { name: '搜索' }).click();
  await expect(page.getByText('直接从文件夹打开的网页')).toBeVisible();
  await page.getByRole('navigation', { name: '全部文章' }).getByRole('link', { name: ARTICLE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE);
}
