import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSeeds } from '../../src/seeds/folder.ts';
import { toBarePage } from '../support/bare-page.ts';
import { readSite } from '../support/built-site.ts';
import { SEEDS } from '../support/checkout.ts';
import { siteAt } from '../support/sites.ts';

const OUT = siteAt('paper');
/**
 * The most bytes, after Brotli, by which a page may exceed a minimal page with the same text, and the most bytes of
 * scripts in a page, uncompressed.
 */
const [PAGE_BUDGET, SCRIPT_BUDGET] = [7 * 1024, 2 * 1024];

test('an article page makes no further requests, and is little larger than its text', async () => {
  const { articles, bodyOf } = await readSeeds(SEEDS);
  for (const article of articles) {
    const { id } = article;
    const body = bodyOf(id);
    if (body.kind === 'written') continue;
    const bare = toBarePage(article, body);
    const site = readSite(OUT);
    const size = (html: string) => brotliCompressSync(Buffer.from(html)).length;
    expect(size(site.text(`news/${id}.html`)) - size(bare)).toBeLessThanOrEqual(PAGE_BUDGET);
    const fetched = site
      .page(`news/${id}.html`)
      .querySelectorAll(
        'script[src], img, iframe, link[rel=stylesheet], link[rel=preload], link[rel=manifest], link[rel~=icon], link[rel^=apple]',
      );
    const isData = (href: string | undefined) => href?.startsWith('data:');
    expect(fetched.filter((each) => !isData(each.getAttribute('href'))).map(String)).toEqual([]);
  }
});

test('the scripts of a page are small, except on the search page', () => {
  const { pages, page } = readSite(OUT);
  for (const file of pages.filter((name) => name !== 'search.html')) {
    const scripts = page(file)
      .querySelectorAll('script')
      .filter((script) => script.getAttribute('type') !== 'application/ld+json');
    const bytes = scripts.reduce((sum, script) => sum + Buffer.byteLength(script.innerHTML), 0);
    expect([file, bytes <= SCRIPT_BUDGET]).toEqual([file, true]);
    expect(scripts.filter((script) => script.hasAttribute('src'))).toEqual([]);
  }
});
