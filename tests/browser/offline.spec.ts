import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

const ARTICLE = KINDS['captured article'];

/** The strictest policy under which saving and offline reading must work. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self'; manifest-src 'self'; connect-src 'self'; worker-src 'self'";
const HEADERS = { 'Content-Security-Policy': POLICY };

let folder = '';
let host: Awaited<ReturnType<typeof serve>>;

test.beforeEach(() => {
  folder = mkdtempSync(join('.cache', 'offline-'));
  cpSync(SITE, folder, { recursive: true });
});
test.afterEach(() => {
  host?.stop();
  rmSync(folder, { recursive: true });
});

/** The service workers and caches of this site in the browser. */
const workersAndCaches = (page: Page) =>
  page.evaluate(async () => [
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...(await caches.keys()),
  ]);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const sorted = (titles: string[]) => titles.toSorted((a, b) => a.localeCompare(b, 'zh-Hans'));

/** Replaces the front page by that of the next day. */
function writeNewFrontPage(): void {
  const file = join(folder, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>[^<]*/, '<h1>次日的头版'));
}

/** Saves the article on this device, and gives its title. */
async function saveArticle(page: Page, url: string): Promise<string> {
  await page.goto(url + ARTICLE);
  await page.getByText('分享', { exact: true }).click();
  await page.getByRole('button', { name: '离线保存' }).click();
  await expect(page.getByRole('status')).toHaveText('已保存到本机，没有网络也能读');
  return (await heading(page).textContent()) ?? '';
}

/** Serves the same answer at every address. */
async function answerAll(port: number, answer: RequestListener): Promise<{ stop: () => void }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const LOG_IN = '<!doctype html><html lang="zh"><title>登录</title><h1>请先登录</h1>';

/** How servers fail. */
const FAILURES: Record<string, RequestListener> = {
  'fails with 502': (_, response) => void response.writeHead(502, HTML).end('<h1>502 Bad Gateway</h1>'),
  'does not answer': () => undefined,
  'stops in the middle of the page': (_, response) => void response.writeHead(200, HTML).write('<!doctype html><h1>'),
};

test('a saved page is shown if the server fails, does not answer or stops in the middle', async ({ page }) => {
  host = await serve(folder, '/', HEADERS);
  const { url, port } = host;
  const title = await saveArticle(page, url);
  host.stop();
  for (const [fault, answer] of Object.entries(FAILURES)) {
    const broken = await answerAll(port, answer);
    await page.goto(url + ARTICLE);
    expect([fault, await heading(page).textContent()]).toEqual([fault, title]);
    broken.stop();
  }
});

/** What servers answer that have no fault, but are not the one from which the page was saved. */
const OTHER_ANSWERS: Record<string, RequestListener> = {
  'a log-in page': (_, response) => void response.writeHead(200, HTML).end(LOG_IN),
  'a log-in page somewhere else': ({ url = '' }, response) =>
    void (url.includes('log-in')
      ? response.writeHead(200, HTML).end(LOG_IN)
      : response.writeHead(302, { Location: '/log-in' }).end()),
  'another page of the site': (_, response) =>
    void response.writeHead(200, HTML).end(readFileSync(join(SITE, KINDS['front page']))),
  'plain text': (_, response) => void response.writeHead(200, { 'Content-Type': 'text/plain' }).end('ok'),
  'that nothing is there': (_, response) => void response.writeHead(404, HTML).end('<h1>404</h1>'),
};

test('whatever else a server answers, a reader sees that, and the saved page and scripts stay', async ({ page }) => {
  host = await serve(folder, '/', HEADERS);
  const { url, port } = host;
  const title = await saveArticle(page, url);
  host.stop();
  for (const [name, answer] of Object.entries(OTHER_ANSWERS)) {
    const other = await answerAll(port, answer);
    await page.goto(url + ARTICLE);
    expect([name, await page.title()]).not.toEqual([name, expect.stringContaining(title)]);
    const script = await page.evaluate(async (address) => (await fetch(address)).text(), `${url}share.js`);
    expect([name, script]).toEqual([name, readFileSync(join(SITE, 'share.js'), 'utf8')]);
    other.stop();
    await page.goto(url + ARTICLE);
    expect([name, await heading(page).textContent()]).toEqual([name, title]);
  }
});

test('what is not a page of this site is not saved', async ({ page }) => {
  host = await serve(folder, '/', HEADERS);
  await page.goto(host.url + ARTICLE);
  writeFileSync(join(folder, ARTICLE), LOG_IN);
  await page.getByText('分享', { exact: true }).click();
  await page.getByRole('button', { name: '离线保存' }).click();
  await expect(page.getByRole('status')).toHaveText('保存失败，请联网后再试');
  expect(await workersAndCaches(page)).toEqual([]);
});

for (const path of ['/', '/a/b/']) {
  test(`under ${path} a reader saves an article, reads it without a network, and removes it`, async ({ page }) => {
    host = await serve(folder, path, HEADERS);
    const { url, port } = host;
    await page.goto(url + ARTICLE);
    const title = (await heading(page).textContent()) ?? '';
    await page.getByText('分享', { exact: true }).click();
    await expect(page.getByRole('button', { name: '离线保存' })).toBeVisible();
    expect(await workersAndCaches(page)).toEqual([]);
    await page.getByRole('button', { name: '离线保存' }).click();
    await expect(page.getByRole('status')).toHaveText('已保存到本机，没有网络也能读');
    expect(await workersAndCaches(page)).toEqual([url, `baoting ${path}`]);

    host.stop();
    await page.goto(`${url}${ARTICLE}?from=list#top`);
    await expect(heading(page)).toHaveText(title);
    await page.getByRole('link', { name: '股票', exact: true }).click();
    await expect(heading(page)).toHaveText('现在没有网络');
    await page.getByRole('link', { name: '已保存的文章' }).click();
    await page.locator('summary', { hasText: '离线保存' }).click();
    await page.getByRole('listitem').getByRole('link', { name: title }).click();
    await expect(heading(page)).toHaveText(title);

    host = await serve(folder, path, HEADERS, port);
    await page.goto(`${url}${KINDS['front page']}`);
    await expect(heading(page)).toHaveText('报亭');
    await page.goto(url + ARTICLE);
    await page.getByText('分享', { exact: true }).click();
    await page.getByRole('button', { name: '删除离线保存' }).click();
    await expect(page.getByRole('status')).toHaveText('已从本机删除');
    expect(await workersAndCaches(page)).toEqual([]);
    await expect(page.getByRole('button', { name: '离线保存', exact: true })).toBeVisible();
  });
}

test('the latest issue is saved with all its articles, and a newer front page replaces the saved one', async ({
  page,
}) => {
  host = await serve(folder, '/a/b/', HEADERS);
  const { url, port } = host;
  await page.goto(`${url}${KINDS['front page']}`);
  const titles = await page.locator('main article h2').allTextContents();
  await page.getByRole('link', { name: '离线保存' }).click();
  await page.locator('summary', { hasText: '离线保存' }).click();
  await page.getByRole('button', { name: '离线保存本期' }).click();
  await expect(page.getByRole('status')).toHaveText('本期已保存到本机，没有网络也能读');
  await expect(page.locator('#offline li a')).toHaveText(sorted(['报亭', ...titles]));

  host.stop();
  await page.goto(url);
  for (const title of titles) {
    await page.locator('main article h2 a', { hasText: title }).click();
    await expect(heading(page)).toHaveText(title);
    const pictures = await page
      .locator('main img')
      .evaluateAll((all) =>
        Promise.all(all.map(async (image) => (await fetch((image as HTMLImageElement).src)).status)),
      );
    expect(pictures.filter((status) => status !== 200)).toEqual([]);
    await page.getByRole('link', { name: '头版' }).click();
    await expect(heading(page)).toHaveText('报亭');
  }

  writeNewFrontPage();
  host = await serve(folder, '/a/b/', HEADERS, port);
  await page.goto(`${url}${KINDS['front page']}`);
  await expect(heading(page)).toHaveText('次日的头版');
  host.stop();
  await page.goto(url);
  await expect(heading(page)).toHaveText('次日的头版');

  await page.getByRole('link', { name: '离线保存' }).click();
  await page.locator('summary', { hasText: '离线保存' }).click();
  await page.getByRole('button', { name: `删除《${titles[0]}》` }).click();
  await expect(page.locator('#offline li a')).toHaveText(sorted(['次日的头版', ...titles.slice(1)]));
  await page.getByRole('button', { name: '全部删除' }).click();
  await expect(page.getByRole('status')).toHaveText('已全部删除');
  await expect(page.locator('#offline li')).toHaveCount(0);
  expect(await workersAndCaches(page)).toEqual([]);
});

test('if an article cannot be fetched, nothing is saved and the panel says so', async ({ page }) => {
  host = await serve(folder, '/', HEADERS);
  await page.goto(host.url + ARTICLE);
  rmSync(join(folder, ARTICLE));
  await page.getByText('分享', { exact: true }).click();
  await page.getByRole('button', { name: '离线保存' }).click();
  await expect(page.getByRole('status')).toHaveText('保存失败，请联网后再试');
  expect(await workersAndCaches(page)).toEqual([]);
});

test('from a folder no button offers offline saving', async ({ page }) => {
  const root = `${pathToFileURL(resolve(SITE))}/`;
  await page.goto(root + ARTICLE);
  await page.getByText('分享', { exact: true }).click();
  await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible();
  await expect(page.getByRole('button', { name: '离线保存' })).toHaveCount(0);
  await page.goto(root + KINDS.about);
  await page.locator('summary', { hasText: '离线保存' }).click();
  await expect(page.getByRole('status')).toContainText('已经在本机');
  await expect(page.getByRole('button', { name: '离线保存' })).toHaveCount(0);
});
