import { beforeAll, expect, test } from 'vitest';
import { makeSeeds } from '../bench/make-seeds.ts';
import { createRandom } from '../bench/random.ts';
import { buildSite } from '../support/build.ts';
import { readSite, targetsOf } from '../support/built-site.ts';

const SEEDS = '.cache/test/seeds-walk';
const OUT = '.cache/test/site-walk';
const CLICKS = 1000;

beforeAll(async () => {
  makeSeeds(120, SEEDS);
  await buildSite({ SEEDS, OUT });
});

test('a thousand random clicks never reach a missing page or a page without links', () => {
  const { files, links } = readLinks();
  const random = createRandom(1);
  let at = 'index.html';
  const seen = new Set<string>();
  for (let click = 0; click < CLICKS; click += 1) {
    const targets = links.get(at) ?? [];
    expect([at, targets.length > 0]).toEqual([at, true]);
    at = targets[random(targets.length)] ?? at;
    expect(files).toContain(at);
    seen.add(at);
  }
  expect(seen.size).toBeGreaterThan(100);
});

test('every article can be reached from every other through articles only', () => {
  const { links } = readLinks();
  const articles = [...links.keys()].filter((file) => file.startsWith('news/'));
  const articleLinks = new Map(
    articles.map((file) => [file, (links.get(file) ?? []).filter((to) => to.startsWith('news/'))]),
  );
  for (const start of articles.slice(0, 10)) expect(reachable(start, articleLinks).size).toBe(articles.length);
});

/** All files of the site, and for each page the pages that its main part links to. */
function readLinks() {
  const { files, pages, page } = readSite(OUT);
  const pageLinks = pages
    .filter((file) => file !== '404.html')
    .map((file): [string, string[]] => {
      const main = page(file).querySelector('main');
      const targets = main ? targetsOf(file, main).map((target) => target.replace(/#.*/, '')) : [];
      return [file, targets.filter((target) => target.endsWith('.html') && target !== file)];
    });
  return { files: new Set(files), links: new Map(pageLinks) };
}

function reachable(start: string, links: Map<string, string[]>): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) for (const to of links.get(file) ?? []) seen.add(to);
  return seen;
}
