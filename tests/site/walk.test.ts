import { beforeAll, expect, test } from 'vitest';
import { makeSeeds } from '../bench/make-seeds.ts';
import { createRandom } from '../bench/random.ts';
import { buildSite } from '../support/build.ts';
import { readSite, targetsOf } from '../support/built-site.ts';
import { siteAt } from '../support/sites.ts';

const SEEDS = '.cache/test/seeds-walk';
const OUT = '.cache/test/site-walk';
const [WALKS, CLICKS] = [1000, 12];

beforeAll(async () => {
  makeSeeds(120, SEEDS);
  await buildSite({ SEEDS, OUT });
});

test.each([
  ['a hundred captures', OUT],
  ['articles of all kinds', siteAt('paper')],
])('a thousand walks from the front page meet every kind of page and no dead end: %s', (_what, site) => {
  const { files, links } = readLinks(site, 'body');
  const random = createRandom(1);
  const met = new Set<string>();
  for (let walk = 0; walk < WALKS; walk += 1) {
    let at = 'index.html';
    for (let click = 0; click < CLICKS; click += 1) {
      const targets = links.get(at) ?? [];
      expect([at, targets.length > 0]).toEqual([at, true]);
      at = targets[random(targets.length)] ?? at;
      expect(files).toContain(at);
      met.add(kindOf(at));
    }
  }
  expect([...met].sort()).toEqual([...new Set([...links.keys()].map(kindOf))].sort());
});

test('an article and a list lead on in their main part, without the navigation', () => {
  const listed = [...readLinks(OUT, 'main').links].filter(([file]) => file.includes('/'));
  expect(listed.filter(([, targets]) => targets.length === 0)).toEqual([]);
});

test('every article is at most five steps from the front page by time, company or source', () => {
  const { links } = readLinks(OUT, 'body');
  const steps = stepsFrom('index.html', links, (file) => /^(?:archive|companies|sources)\//.test(file));
  const articles = [...links.keys()].filter((file) => file.startsWith('news/'));
  expect(articles.filter((file) => (steps.get(file) ?? Number.POSITIVE_INFINITY) > 5)).toEqual([]);
});

test('every article can be reached from every other through articles only', () => {
  const { links } = readLinks(OUT, 'main');
  const articles = [...links.keys()].filter((file) => file.startsWith('news/'));
  const articleLinks = new Map(
    articles.map((file) => [file, (links.get(file) ?? []).filter((to) => to.startsWith('news/'))]),
  );
  for (const start of articles.slice(0, 10)) expect(reachable(start, articleLinks).size).toBe(articles.length);
});

/** A page's kind, by its address: its folder, and whether it is the index there; at the root its own address. */
function kindOf(file: string): string {
  return file.replace(/(?<=\/)(?!index\.html).*$/, '');
}

/** How many clicks away each page is: on the way there only the pages that `isWay` names. */
function stepsFrom(start: string, links: Map<string, string[]>, isWay: (file: string) => boolean): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [file, step] of steps) {
    if (file !== start && !isWay(file)) continue;
    for (const to of links.get(file) ?? []) if (!steps.has(to)) steps.set(to, step + 1);
  }
  return steps;
}

/** All files of a site, and for each page the pages that a part of it links to. Pages that only lead on elsewhere are none. */
function readLinks(site: string, part: 'main' | 'body') {
  const { files, pages, page } = readSite(site);
  const pageLinks = pages
    .filter((file) => file !== '404.html')
    .map((file): [string, string[]] => {
      const element = page(file).querySelector(part);
      const targets = element ? targetsOf(file, element).map((target) => target.replace(/#.*/, '')) : [];
      return [file, targets.filter((target) => target.endsWith('.html') && target !== file)];
    });
  return { files: new Set(files), links: new Map(pageLinks) };
}

function reachable(start: string, links: Map<string, string[]>): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) for (const to of links.get(file) ?? []) seen.add(to);
  return seen;
}
