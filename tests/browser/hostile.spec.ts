import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { readSeed } from '../../src/reading.ts';
import { addressesIn } from '../hostile/addresses-in.ts';
import { HOSTILE_ADDRESS, HOSTILE_SITE, readHostileEdition, SECRET_TEXT } from '../hostile/edition.ts';
import { LONG_LINES } from '../hostile/shapes.ts';
import { serve } from '../server.ts';
import { readSite } from '../site.ts';

const { count, odd, output, seconds, written } = readHostileEdition();
const { files, pages } = readSite(HOSTILE_SITE);

/** Firefox, which is slower to drive, looks at every so many pages. */
const STEP = { chromium: 1, firefox: 12 } as Record<string, number>;
const BATCH = 200;

test('every seed is published or refused by name, nothing is written elsewhere, and the build ends', () => {
  const refused = output.match(/^ {2}seeds\//gm)?.length ?? 0;
  const articles = pages.filter((page) => page.startsWith('news/')).length;
  const [, reported] = /(\d+) seeds were refused:/.exec(output) ?? [];
  console.log(
    `hostile edition: ${count} seeds, ${reported} refused, ${articles} articles, ${pages.length} pages, built in ${seconds.toFixed(1)} s, writes outside ${written.length}, hangs 0`,
  );
  expect(count).toBeGreaterThan(2000);
  expect(articles + Number(reported)).toBe(count);
  expect(refused).toBeGreaterThanOrEqual(Number(reported));
  for (const name of odd) expect(output).toContain(`  seeds/${name}: `);
  expect(written).toEqual([]);
});

test('a line of a megabyte is read in seconds, whatever it is made of', () => {
  let slowest = { name: '', took: 0 };
  for (const [name, line] of LONG_LINES) {
    for (const [format, text] of [
      ['txt', `标题\n${line}\n`],
      ['md', `---\ntitle: 标题\n---\n\n${line}\n`],
    ] as const) {
      const start = process.cpuUsage();
      readSeed({ id: 'x', format }, Buffer.from(text));
      const took = process.cpuUsage(start).user / 1_000_000;
      if (took > slowest.took) slowest = { name: `${name} as .${format}`, took };
    }
  }
  console.log(`hostile edition: slowest line of a megabyte: ${slowest.name}, ${slowest.took.toFixed(1)} s`);
  expect(slowest.took).toBeLessThan(10);
});

test('no script of a seed runs, and no page has what could', async ({ browser, browserName }) => {
  test.setTimeout(600_000);
  const site = await serve(join(HOSTILE_SITE, '..'), '/a/b/');
  const some = pages.filter((_, at) => at % (Number(process.env['QSTEP']) || (STEP[browserName] ?? 1)) === 0);
  const faults: string[] = [];
  const tab = await openWatched(browser, faults);
  // One page with frames turns over thousands of others faster than a tab can be led to each.
  writeFileSync(join(HOSTILE_SITE, '../turning.html'), '<!doctype html><title>翻页</title><body>');
  await tab.goto(`${site.url}turning.html`);
  await tab.evaluate(`globalThis.findDangers = ${findDangers}`);
  for (let from = 0; from < some.length; from += BATCH)
    faults.push(
      ...(await tab.evaluate(
        turnOver,
        some.slice(from, from + BATCH).map((page) => encodeURI(`site/${page}`)),
      )),
    );
  await tab.context().close();
  site.stop();
  console.log(`hostile edition in ${browserName}: ${some.length} pages read, scripts run ${faults.length}`);
  expect(faults).toEqual([]);
});

test('no feed, data or text of the site leads to a script or tells a secret', () => {
  const lists = files.filter((file) => /\.(?:xml|json|txt|webmanifest|html)$/.test(file));
  const secrets = [SECRET_TEXT, 'root:x:0:0'];
  for (const file of lists) {
    const text = readFileSync(join(HOSTILE_SITE, file), 'utf8');
    expect([file, secrets.filter((secret) => text.includes(secret))]).toEqual([file, []]);
    expect([file, addressesIn(file, text).filter((address) => !isOutward(address))]).toEqual([file, []]);
  }
});

/** A tab that notes what scripts of seeds would do. It heeds no policy, so that a policy hides no fault. */
async function openWatched(browser: Browser, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: browser.browserType().name() === 'chromium' });
  await context.addInitScript(() => {
    Object.defineProperty(window, '__hit', { set: () => console.error('HIT'), configurable: false });
    addEventListener('securitypolicyviolation', ({ blockedURI }) => console.error(`policy: ${blockedURI}`));
  });
  const tab = await context.newPage();
  const note = (fault: string) => faults.push(`${tab.url()}: ${fault}`);
  tab.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  tab.on('pageerror', (error) => note(`error: ${error.message}`));
  tab.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
  tab.on('popup', () => note('a window opened'));
  tab.on('request', (request) => !request.url().startsWith('http://localhost') && note(`request: ${request.url()}`));
  return tab;
}

/** In the browser: reads pages in frames, some at once, and tells what was found on each. */
async function turnOver(addresses: string[]): Promise<string[]> {
  const faults: string[] = [];
  const rest = addresses.values();
  const read = async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    for (const address of rest) {
      await new Promise((done) => {
        frame.onload = done;
        frame.src = address;
      });
      const page = frame.contentDocument;
      if (!page?.querySelector('h1') || !page.URL.endsWith(address)) faults.push(`${address}: it is not there`);
      else faults.push(...(globalThis as unknown as Finding).findDangers(page).map((fault) => `${address}: ${fault}`));
    }
    frame.remove();
  };
  await Promise.all([read(), read(), read(), read()]);
  return faults;
}

interface Finding {
  findDangers: (page: Document) => string[];
}

/** In the browser: what on the page could run, lead astray or be fetched from elsewhere, as the browser itself reads it. */
function findDangers(document: Document): string[] {
  const faults: string[] = [];
  const inline = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (
      /^(?:iframe|frame|object|embed|base|form|applet|portal|math)$/.test(name) &&
      !element.closest('[role="search"], search')
    )
      faults.push(name);
    if (name === 'script' && !element.getAttribute('type')) inline.add(element.textContent ?? '');
    if (name === 'meta' && element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') faults.push('refresh');
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || attribute === 'srcdoc') faults.push(`${name} ${attribute}`);
      if (!/^(?:href|src|action|formaction|data|ping|poster|background|xlink:href|cite)$/.test(attribute)) continue;
      const { protocol, origin } = URL.canParse(value, document.baseURI)
        ? new URL(value, document.baseURI)
        : new URL('bad:');
      if (!/^https?:$/.test(protocol)) faults.push(`${name} ${attribute}=${value}`);
      if (attribute !== 'href' && origin !== location.origin) faults.push(`${name} ${attribute}=${value}`);
      if (attribute === 'href' && origin !== location.origin && !/^https?:\/\//i.test(value))
        faults.push(`${name} ${attribute}=${value}`);
    }
  }
  // The reader's script alone, which all pages have.
  for (const script of inline) if (!script.includes('baoting:')) faults.push(`script: ${script.slice(0, 80)}`);
  return faults;
}

function isOutward(address: string): boolean {
  return address.startsWith(HOSTILE_ADDRESS) || /^https?:\/\//.test(address);
}
