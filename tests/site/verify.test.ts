import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { completeReceipt } from '../../src/build/publish/receipt.ts';
import { toReceiptText } from '../../src/views/receipt/receipt.ts';
import { verify } from '../support/build.ts';
import { newFolder } from '../support/checkout.ts';
import { EMPTY_ACCOUNT } from '../support/empty-account.ts';
import { serve } from '../support/server.ts';

const FILES: Record<string, string | Buffer> = {
  '404.html': '没有这一页',
  _headers: '/*\n  X-Frame-Options: DENY\n',
  'index.html': '头版',
  'news/a.html': '一篇文章',
  'news/a.txt': '一篇文章的抓取稿',
  'news/old.html': '地址已变更',
  'search/v1/0.bin': Buffer.from([0, 255, 1, 254]),
};
/** What leads on to another page, and where to. */
const REDIRECTS = { 'news/old.html': 'news/a.html' };
const INTACT = 'is as its receipt says: 7 files.';

/** Each way in which a copy can differ, and the line that `verify` prints. */
const DIFFERENCES: [name: string, change: (site: string) => void, line: string][] = [
  ['one flipped bit', (site) => flip(join(site, 'search/v1/0.bin')), 'changed: search/v1/0.bin\n'],
  ['one missing file', (site) => rmSync(join(site, 'news/a.txt')), 'missing: news/a.txt\n'],
  ['one extra file', (site) => writeFileSync(join(site, 'news/b.html'), ''), 'extra: news/b.html\n'],
];

let site = '';
let copy = '';
beforeAll(() => {
  site = newFolder();
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), content);
  }
  writeFileSync(join(site, 'receipt.json'), toReceiptText({ ...EMPTY_ACCOUNT, redirects: REDIRECTS, files: {} }));
  completeReceipt(site);
});
beforeEach(() => {
  copy = newFolder();
  cpSync(site, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));
afterAll(() => rmSync(site, { recursive: true }));

describe('a folder', () => {
  test('that is intact passes', async () => {
    expect(await verify(copy)).toEqual({ code: 0, output: `${copy} ${INTACT}\n` });
  });

  test.each(DIFFERENCES)('with %s fails', async (_name, change, line) => {
    change(copy);
    const { code, output } = await verify(copy);
    expect([code, output.startsWith(line)]).toEqual([1, true]);
  });

  test('with all of these differences fails and names each', async () => {
    for (const [, change] of DIFFERENCES) change(copy);
    const { output } = await verify(copy);
    for (const [, , line] of DIFFERENCES) expect(output).toContain(line);
    expect(output).toContain('which lists 7 files. Missing: 1, changed: 1, extra: 1.');
  });

  test('without a receipt fails', async () => {
    rmSync(join(copy, 'receipt.json'));
    const { code, output } = await verify(copy);
    expect([code, output]).toEqual([
      1,
      `${copy} has no receipt.json that can be read. Build the site, or name its folder.\n`,
    ]);
  });
});

describe('an address', () => {
  const hosts: [name: string, open: (folder: string) => Promise<{ url: string; stop: () => void }>][] = [
    ['a plain host, under a path', (folder) => serve(folder, '/a/b/')],
    ['a host that redirects x.html to x, follows _redirects and keeps _headers to itself', serveRewritten],
  ];

  test.each(hosts)('of %s passes if the site is intact, and fails if it is changed', async (_name, open) => {
    const { url, stop } = await open(copy);
    const intact = await verify(url);
    expect(intact.output).toContain(INTACT);
    expect(intact.code).toBe(0);
    expect((await verify(`${url}index.html`)).code).toBe(0);

    appendFileSync(join(copy, 'index.html'), ' ');
    renameSync(join(copy, 'news/a.html'), join(copy, 'news/c.html'));
    const broken = await verify(url);
    expect(broken.output).toContain('changed: index.html\nmissing: news/a.html\n');
    expect(broken.code).toBe(1);
    stop();
  });

  test('without a host fails with a message', async () => {
    const { url, stop } = await serve(copy, '/');
    stop();
    const { code, output } = await verify(url);
    expect(code).toBe(1);
    expect(output).toMatch(/^http:\S+receipt\.json cannot be reached: .+\. Check the address and the network\.\n$/);
  });
});

/**
 * A host such as Cloudflare Pages: follows rules of redirection, redirects to URLs without `.html`, serves 404.html on a miss, and hides `_` files.
 */
async function serveRewritten(folder: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const rule = Object.entries(REDIRECTS).find(([address]) => address === path)?.[1];
    const target = rule ?? path.replace(/(^|\/)index\.html$|\.html$/, '$1');
    if (target !== path) return response.writeHead(308, { location: `/${target}` }).end();
    const names = path.startsWith('_') ? [] : [path, `${path}.html`, `${path}index.html`];
    const found = names.map((name) => read(join(folder, name))).find((bytes) => bytes);
    return response.writeHead(found ? 200 : 404).end(found ?? read(join(folder, '404.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () => server.close(),
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
