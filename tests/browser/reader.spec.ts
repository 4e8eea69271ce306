import { expect, test } from '@playwright/test';
import { PLACES } from './places.ts';

const ARTICLE = 'ChatGPT热引发年薪千万高管辞职潮';

for (const { name, open } of PLACES) {
  test(`${name}, a reader opens the article and follows all kinds of its links`, async ({ page, browserName }) => {
    const { url, stop } = await open();
    const faults: string[] = [];
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
    );
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const heading = page.getByRole('heading', { level: 1 });
    const follow = async (block: string, link: string, title: string) => {
      await page
        .getByRole(block === '每日财股' ? 'complementary' : 'navigation', { name: block, exact: true })
        .getByRole('link', { name: link })
        .click();
      await expect(heading).toHaveText(title);
    };
    const back = async () => {
      // Over WebDriver BiDi, Firefox does not report the end of a step back between two `file:` pages.
      if (browserName === 'firefox' && url.startsWith('file:')) await page.goto(`${url}news/8d5c2cca22707c62.html`);
      else await page.goBack();
      await expect(heading).toHaveText(ARTICLE);
    };

    await page.goto(`${url}index.html`);
    await page.getByRole('main').getByRole('link', { name: ARTICLE }).first().click();
    await expect(heading).toHaveText(ARTICLE);
    await expect(page.getByText('百舸争流，究竟谁能拔得头筹？')).toBeVisible();

    await follow('上一篇与下一篇', '上海机场的神奇之线', '上海机场的神奇之线');
    await follow('提到它的文章', ARTICLE, ARTICLE);
    await follow('上一篇与下一篇', '上市公司真金白银提振投资者信心', '上市公司真金白银提振投资者信心');
    await back();
    await follow('相关新闻', '华为拒绝“上车”，谁最受伤？', '华为拒绝“上车”，谁最受伤？');
    await back();
    await follow('每日财股', '达安基因', '达安基因');
    await page.getByRole('main').getByRole('link', { name: ARTICLE }).first().click();
    await expect(heading).toHaveText(ARTICLE);

    await page.getByRole('link', { name: '关于' }).first().click();
    await page.getByRole('main').getByRole('link', { name: '导读' }).click();
    await expect(heading).toHaveText('怎样使用报亭');
    await page.getByRole('navigation', { name: '相关新闻' }).getByRole('link').first().click();
    expect(faults).toEqual([]);
    stop();
  });
}
