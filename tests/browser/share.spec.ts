import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { KINDS } from './kinds.ts';
import { PLACES } from './places.ts';

const ARTICLE = KINDS['captured article'];

for (const place of PLACES) {
  test(`an article is shared ${place.name}`, async ({ page }) => {
    const { url, stop } = await place.open();
    const fetched = () => page.evaluate(() => [...document.scripts].flatMap(({ src }) => (src === '' ? [] : [src])));
    await page.goto(url + ARTICLE);
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(globalThis, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => copied.push(text) },
      });
    });
    expect(await fetched()).toEqual([]);
    await page.getByText('分享', { exact: true }).click();
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.getByRole('status')).toHaveText('已复制链接');
    await page.getByRole('button', { name: '复制标题、导语与链接' }).click();
    await expect(page.getByRole('status')).toHaveText('已复制标题、导语与链接');
    await page.getByRole('button', { name: '复制引用' }).click();
    await expect(page.getByRole('status')).toHaveText('已复制引用');
    const [link, titleDeckAndLink, reference] = await page.evaluate(
      () => (globalThis as unknown as { copied: string[] }).copied,
    );
    expect(link).toBe(url + ARTICLE);
    expect(titleDeckAndLink).toBe(
      `${await page.locator('h1').innerText()}\n${await page.locator('.deck').innerText()}\n${link}`,
    );
    expect(reference).toBe(await page.locator('.share cite').innerText());
    expect(reference).toContain(`${await page.locator('h1').innerText()}[EB/OL]`);
    expect(await fetched()).toEqual([`${url}share.js`]);

    const code = page.getByRole('img', { name: '二维码' });
    if (url.startsWith('http')) {
      const picture = sharp(await code.screenshot()).ensureAlpha();
      const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(url + ARTICLE);
    } else await expect(code).toHaveCount(0);
    stop();
  });
}

test('if the browser does not allow copying, the panel says what to do instead', async ({ page }) => {
  const place = PLACES[1];
  const { url = '', stop } = (await place?.open()) ?? {};
  await page.goto(url + ARTICLE);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByText('分享', { exact: true }).click();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status')).toContainText('选中上面的文字');
  stop?.();
});
