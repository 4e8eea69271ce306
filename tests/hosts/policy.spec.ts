import { expect, test } from '@playwright/test';
import { KINDS } from '../browser/kinds.ts';
import { watchFaults } from './faults.ts';
import { siteFolder } from './host.ts';
import { PRETTY_URLS } from './matrix.ts';
import { gradeOf } from './observatory.ts';

test.describe('a host that reads _headers', () => {
  let url = '';
  let stop: () => unknown = () => {};
  test.beforeAll(async () => {
    ({ url, stop } = await PRETTY_URLS.open(siteFolder()));
  });
  test.afterAll(() => stop());

  test('shows every kind of page without a violation of its policy', async ({ page }) => {
    const faults = await watchFaults(page);
    for (const kind of Object.values(KINDS)) await page.goto(url + kind);
    expect(faults).toEqual([]);
  });

  test('blocks scripts added to the body, and applies the styles of former style attributes', async ({ page }) => {
    await page.goto(url + KINDS['written article']);
    const scriptRan = await page.evaluate(() => {
      const script = Object.assign(document.createElement('script'), { textContent: 'document.title = "ran"' });
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = `ran`">');
      return new Promise((resolve) => setTimeout(() => resolve(document.title === 'ran'), 200));
    });
    expect(scriptRan).toBe(false);
    const align = await page
      .locator('td[data-css]')
      .first()
      .evaluate((cell) => getComputedStyle(cell).textAlign);
    expect(align).toBe('right');
  });

  test('gets an A+ by the rules of Mozilla’s Observatory, for every kind of page', async () => {
    for (const kind of Object.values(KINDS)) {
      const answer = await fetch(url + kind);
      // Hosts on the web use https, unlike this local one.
      const grade = gradeOf({ url: 'https://example.org/', headers: answer.headers, html: await answer.text() });
      expect([kind, grade]).toEqual([kind, { ...grade, score: 120, grade: 'A+' }]);
    }
  });
});
