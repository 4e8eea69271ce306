import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

test('an article prints without navigation, on paper of either kind', async ({ page, browserName }) => {
  await page.goto(`${pathToFileURL(resolve(SITE))}/${KINDS['captured article']}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('印自报亭')).toBeVisible();
  if (browserName !== 'chromium') return;
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, path: `.cache/print-${format}.pdf` });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }
});
