import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { readSeed } from '../../src/seeds/read-seed.ts';
import { readSite } from '../support/built-site.ts';
import { serve } from '../support/server.ts';
import { addressesIn } from './addresses-in.ts';
import { HOSTILE_ADDRESS, HOSTILE_SITE, readHostileEdition, SECRET_TEXT } from './hostile-edition.ts';
import { LONG_LINES } from './shapes.ts';

const { count, mustBeRefused, output, seconds, written } = readHostileEdition();
const { files, pages } = readSite(HOSTILE_SITE);

/**
 * The browser opens one page in this many, so that scripts run. Chromium also parses all pages without opening them.
 */
const OPEN_EVERY = 24;
const opened = pages.filter((_, at) => at % OPEN_EVERY === 0);

test('every seed is published or refused by name, the build writes nothing elsewhere, and it ends', () => {
  const refused = output.match(/^ {2}seeds\//gm)?.length ?? 0;
  const articles = pages.filter((page) => page.startsWith('news/')).length;
  const passedOver = /Passed over (\d+) files? without text:/.exec(output)?.[1] ?? 0;
  const [, reported] = /(\d+) seeds were refused:/.exec(output) ?? [];
  console.log(
    `hostile edition: ${count} seeds, ${reported} refused, ${articles} articles, ${pages.length} pages, built in ${seconds.toFixed(1)} s, writes outside ${written.length}`,
  );
  expect(count).toBeGreaterThan(2000);
  expect(articles + Number(reported) + Number(passedOver)).toBe(count);
  expect(refused).toBeGreaterThanOrEqual(Number(reported));
  for (const name of mustBeRefused) expect(output).toContain(`  seeds/${name}: `);
  expect(written).toEqual([]);
});

test('any line of a megabyte is parsed in seconds', () => {
  let slowest = { name: '', cpuSeconds: 0 };
  for (const [name, line] of LONG_LINES) {
    for (const [format, text] of [
      ['txt', `标题\n${line}\n`],
      ['md', `---\ntitle: 标题\n---\n\n${line}\n`],
    ] as const) {
      const start = process.cpuUsage();
      readSeed({ id: 'x', format }, Buffer.from(text));
      const cpuSeconds = process.cpuUsage(start).user / 1_000_000;
      if (cpuSeconds > slowest.cpuSeconds) slowest = { name: `${name} as .${format}`, cpuSeconds };
    }
  }
  console.log(`hostile edition: slowest line of a megabyte: ${slowest.name}, ${slowest.cpuSeconds.toFixed(1)} s`);
  expect(slowest.cpuSeconds).toBeLessThan(10);
});

test('in the browser no page contains dangerous markup', async ({ browser, browserName }) => {
  // Parsing all pages in Firefox takes twice as long, and finds no other faults.
  const read = browserName === 'chromium' ? pages : opened;
  const { faults, found } = await inWatchedTab(browser, (tab, urlOf) => tab.evaluate(parseAll, read.map(urlOf)));
  console.log(`hostile edition in ${browserName}: ${read.length} pages read, faults ${faults.length + found.length}`);
  expect([...faults, ...found]).toEqual([]);
});

test('in the browser no script of a seed runs', async ({ browser, browserName }) => {
  const { faults, found } = await inWatchedTab(browser, (tab, urlOf) => tab.evaluate(openAll, opened.map(urlOf)));
  console.log(
    `hostile edition in ${browserName}: ${opened.length} pages opened, faults ${faults.length}, hangs ${found.length}`,
  );
  expect([...faults, ...found]).toEqual([]);
});

test('no feed, structured data or text file of the site has a script URL or a secret', () => {
  const lists = files.filter((file) => /\.(?:xml|json|txt|webmanifest|html)$/.test(file));
  const secrets = [SECRET_TEXT, 'root:x:0:0'];
  for (const file of lists) {
    const text = readFileSync(join(HOSTILE_SITE, file), 'utf8');
    expect([file, secrets.filter((secret) => text.includes(secret))]).toEqual([file, []]);
    expect([file, addressesIn(file, text).filter((address) => !isOutward(address))]).toEqual([file, []]);
  }
});

/** Serves the site and works in a watched tab. Returns the faults that the tab recorded, and what the work found. */
async function inWatchedTab(
  browser: Browser,
  work: (tab: Page, urlOf: (file: string) => string) => Promise<string[]>,
): Promise<{ faults: string[]; found: string[] }> {
  test.setTimeout(400_000);
  const site = await serve(dirname(HOSTILE_SITE), '/a/b/');
  const faults: string[] = [];
  const tab = await openWatched(browser, faults);
  writeFileSync(
    join(HOSTILE_SITE, '../turning.html'),
    '<!doctype html><title>翻页</title><link rel="icon" href="data:,">',
  );
  await tab.goto(`${site.url}turning.html`);
  await tab.evaluate(`globalThis.findDangers = ${findDangers}`);
  const found = await work(tab, (file) => `${site.url}site/${encodeURI(file)}`);
  await tab.context().close();
  site.stop();
  return { faults, found };
}

/**
 * Opens a tab that records effects of scripts. In Chromium it ignores the policy of pages, which could hide a fault.
 */
async function openWatched(browser: Browser, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: browser.browserType().name() === 'chromium' });
  await context.addInitScript(() => {
    Object.defineProperty(window, '__hit', { set: () => console.error('HIT'), configurable: false });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // Firefox prefetches `link[rel=next]`. Of all directives, only default-src can allow that request.
      const next = document.querySelector<HTMLLinkElement>('link[rel=next]')?.href;
      if (effectiveDirective !== 'default-src' || blockedURI !== next) console.error(`policy: ${blockedURI}`);
    });
  });
  const tab = await context.newPage();
  const addFault = (fault: string) => faults.push(fault);
  tab.on('dialog', (dialog) => {
    addFault(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  tab.on(
    'pageerror',
    ({ message }) => !/\(default-src\) at http:\/\/localhost\S+\.html /.test(message) && addFault(`error: ${message}`),
  );
  tab.on('console', (message) => message.type() === 'error' && addFault(`console: ${message.text()}`));
  tab.on('popup', () => addFault('a window opened'));
  tab.on(
    'request',
    (request) => !request.url().startsWith('http://localhost') && addFault(`request: ${request.url()}`),
  );
  return tab;
}

/** Runs in the browser. Parses pages without opening them, and returns their faults. */
async function parseAll(addresses: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    if (!page.querySelector('h1')) faults.push(`${address}: it is not there`);
    const { findDangers } = globalThis as unknown as InjectedFunctions;
    faults.push(...findDangers(page, address).map((fault) => `${address}: ${fault}`));
  }
  return faults;
}

/** Runs in the browser. Opens pages in four frames, and returns the addresses that do not load within 20 seconds. */
async function openAll(addresses: string[]): Promise<string[]> {
  const stuck: string[] = [];
  const queue = addresses.values();
  const open = async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.width = '400';
    for (const address of queue) {
      const loaded = new Promise<boolean>((done) => {
        frame.onload = () => done(true);
        setTimeout(done, 20_000, false);
      });
      frame.src = address;
      if (!(await loaded)) stuck.push(address);
    }
    frame.remove();
  };
  await Promise.all([open(), open(), open(), open()]);
  return stuck;
}

interface InjectedFunctions {
  findDangers: (page: Document, address: string) => string[];
}

/** Runs in the browser. Finds scripts, forms, frames, addresses of other protocols and requests to other origins. */
function findDangers(document: Document, address: string): string[] {
  const faults: string[] = [];
  const inline = new Set<string>();
  /** The paper's icon, which every page has. Any other icon comes from a seed. */
  const icon = document.head.querySelector('link[rel=icon][href^="data:image/svg"]');
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (element === icon) continue;
    if (
      /^(?:iframe|frame|object|embed|base|form|applet|portal|math)$/.test(name) &&
      !element.matches('body > header form, search form')
    )
      faults.push(name);
    if (name === 'script' && !element.getAttribute('type')) inline.add(element.textContent ?? '');
    if (name === 'meta' && element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') faults.push('refresh');
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || attribute === 'srcdoc') faults.push(`${name} ${attribute}`);
      if (!/^(?:href|src|action|formaction|data|ping|poster|background|xlink:href|cite)$/.test(attribute)) continue;
      // A plain relative path is harmless. Most addresses are plain paths, so that this check saves time.
      if (/^(?!\/)[\w./#?=&%-]*$/.test(value)) continue;
      const { protocol, origin } = URL.canParse(value, address) ? new URL(value, address) : new URL('bad:');
      if (!/^https?:$/.test(protocol)) faults.push(`${name} ${attribute}=${value}`);
      if (attribute !== 'href' && origin !== location.origin) faults.push(`${name} ${attribute}=${value}`);
      if (attribute === 'href' && origin !== location.origin && !/^https?:\/\//i.test(value))
        faults.push(`${name} ${attribute}=${value}`);
    }
  }
  // The only allowed inline script is that of the reader's settings, which is on all pages.
  for (const script of inline) if (!script.includes('baoting:')) faults.push(`script: ${script.slice(0, 80)}`);
  return faults;
}

function isOutward(address: string): boolean {
  return address.startsWith(HOSTILE_ADDRESS) || /^https?:\/\//.test(address);
}
