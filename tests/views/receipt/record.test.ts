import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestIn, newcomersIn } from '../../../src/archive/arrivals.ts';
import type { Receipt } from '../../../src/views/receipt/receipt.ts';
import { publish, publishAsBefore, type Seed } from './publications.ts';

/** Undated captures, which are in the order of their numbers. */
const numbered = (from: number, to: number): Seed[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ id: `tide-${from + at}`, place: from + at }));
const without = (seeds: readonly Seed[], id: string) => seeds.filter((seed) => seed.id !== id);
const renamed = (seeds: readonly Seed[], id: string, changes: Partial<Seed>) =>
  seeds.map((seed) => (seed.id === id ? { bytes: seed.id, ...seed, ...changes } : seed));
const latestIds = ({ edition }: ReturnType<typeof publish>, places: number) => latestIn(edition.arrivals, places);
const recordOf = ({ articles }: Receipt, id: string) => {
  const { came, changed, moved } = articles.find((each) => each.id === id) ?? {};
  return { came, changed, moved };
};

describe('forty undated captures', () => {
  const forty = numbered(1, 40);
  const first = publish(forty);

  test('are in the archive’s order, and none of them is new', () => {
    expect(latestIds(first, 30)).toEqual(forty.slice(0, 30).map(({ id }) => id));
    expect(newcomersIn(first.edition.arrivals)).toEqual([]);
  });

  test.each([
    ['this format', first.receipt],
    ['the format before there was a record', publishAsBefore(forty)],
  ])('after a receipt of %s, one that is added comes first, and nothing takes its place when one goes', (_, former) => {
    const second = publish([...forty, ...numbered(41, 41)], former);
    expect(latestIds(second, 30)).toEqual(['tide-41', ...forty.slice(0, 29).map(({ id }) => id)]);
    expect(newcomersIn(second.edition.arrivals)).toEqual(['tide-41']);

    const third = publish(without([...forty, ...numbered(41, 41)], 'tide-7'), second.receipt);
    expect(latestIds(third, 30)).toEqual(
      without([...numbered(41, 41), ...forty.slice(0, 29)], 'tide-7').map(({ id }) => id),
    );
    expect([first, second, third].map(({ receipt }) => receipt.publication)).toEqual([1, 2, 3]);
  });

  test('of which one goes and comes back: it is not new', () => {
    const back = publish(forty, publish(without(forty, 'tide-7'), first.receipt).receipt);
    expect(latestIds(back, 30)).toEqual(latestIds(first, 30));
    expect([back.receipt.gone, newcomersIn(back.edition.arrivals)]).toEqual([[], []]);
  });
});

describe('an article', () => {
  const seeds: Seed[] = [{ id: 'salt' }, { id: 'tide', title: '潮水' }];
  const first = publish(seeds).receipt;

  test('that is changed keeps its place, and says so', () => {
    const { receipt, edition } = publish(renamed(seeds, 'tide', { bytes: 'other bytes' }), first);
    expect(recordOf(receipt, 'tide')).toEqual({ came: 1, changed: 2, moved: undefined });
    expect(edition.articles.map(({ isChanged }) => isChanged)).toEqual([undefined, true]);
    expect(recordOf(publish(renamed(seeds, 'tide', { bytes: 'other bytes' }), receipt).receipt, 'tide').changed).toBe(
      2,
    );
  });

  test('that is moved as its seed says is the same one', () => {
    const moved = renamed(seeds, 'tide', { id: 'water', formerly: ['tide'], bytes: 'tide, formerly' });
    const { receipt } = publish(moved, first);
    expect(recordOf(receipt, 'water')).toMatchObject({ came: 1, moved: 2 });
    expect(receipt.changes).toMatchObject({
      added: [],
      moved: [{ id: 'water', from: 'tide', isStated: true }],
      removed: [],
      lost: [],
    });
  });

  test('that was renamed by hand is known by its bytes, until its seed says so', () => {
    const { receipt } = publish(renamed(seeds, 'tide', { id: 'water' }), first);
    expect(recordOf(receipt, 'water')).toMatchObject({ came: 1, moved: 2 });
    const byHand = { added: [], removed: [], lost: ['news/tide.html'], moved: [{ from: 'tide', isStated: false }] };
    expect(receipt.changes).toMatchObject(byHand);
    const stated = publish(renamed(seeds, 'tide', { id: 'water', formerly: ['tide'] }), receipt).receipt;
    expect(stated.publication).toBe(receipt.publication);
    expect(stated.changes).toMatchObject({ lost: [], moved: [{ from: 'tide', isStated: true }] });
  });

  test.each([
    ['another text', { content: 'b'.repeat(64) }, 2],
    ['no other text, but other bytes', { content: 'a'.repeat(64) }, undefined],
    ['corrections', { content: 'a'.repeat(64), corrections: 'c'.repeat(64) }, 2],
  ])('whose seed states %s is changed only if it says something else', (_, stated, changed) => {
    const written: Seed = { id: 'tide', content: 'a'.repeat(64) };
    const before = publish([written]).receipt;
    const { receipt } = publish([{ ...written, bytes: 'other bytes', ...stated }], before);
    expect(recordOf(receipt, 'tide').changed).toBe(changed);
  });

  test('that is withdrawn is no more in any list, keeps its address, and is not new when it comes back', () => {
    const { receipt, edition } = publish(renamed(seeds, 'tide', { withdrawn: '内容有误' }), first);
    expect(edition.articles.map(({ article }) => article.id)).toEqual(['salt']);
    expect(receipt.withdrawn).toMatchObject([{ id: 'tide', reason: '内容有误', came: 1 }]);
    expect(receipt.changes).toMatchObject({ withdrawn: [{ id: 'tide' }], changed: [], removed: [], lost: [] });
    expect(publish(renamed(seeds, 'tide', { withdrawn: '内容有误' }), receipt).receipt).toEqual(receipt);
    const back = publish(seeds, receipt).receipt;
    expect([recordOf(back, 'tide').came, back.withdrawn]).toEqual([1, []]);
  });

  test('of several with the same bytes only one is the former', () => {
    const copies: Seed[] = [{ id: 'salt' }, { id: 'ebb', bytes: 'tide' }, { id: 'flow', bytes: 'tide' }];
    expect(publish(copies, first).receipt.changes).toMatchObject({
      added: [{ id: 'flow' }],
      moved: [{ id: 'ebb', from: 'tide' }],
      removed: [],
    });
  });
});

test('the page of a wanted headline leads to the article that arrives, as long as that is there', () => {
  const citing: Seed = { id: 'salt', related: ['潮水为什么会来'] };
  const arrived: Seed = { id: 'tide', title: '潮水为什么会来' };
  const first = publish([citing]).receipt;
  const [page = ''] = Object.keys(first.files).filter((address) => address.startsWith('headlines/'));
  const second = publish([citing, arrived], first).receipt;
  // By then nobody cites it, and its title has changed.
  const third = publish([{ id: 'salt' }, { id: 'water', formerly: ['tide'] }], second).receipt;
  for (const { files, changes } of [second, third]) expect([page in files, changes?.lost]).toEqual([true, []]);
  expect(Object.values(third.arrivedHeadlines)).toEqual(['water']);
  expect([second, third].map(({ changes }) => changes?.arrived.headlines)).toEqual([1, 0]);
  expect(publish([{ id: 'salt' }], third).receipt.changes?.lost).toEqual(['news/tide.html', 'news/water.html', page]);
});

test('only what went last is remembered', () => {
  const many = publish(numbered(1, 1500)).receipt;
  expect(publish(numbered(1, 1), many).receipt.gone).toHaveLength(1000);
});

/** One edit of a folder of seeds; `at` chooses a seed, `name` is one that no seed had before. */
const EDITS: Record<string, (seeds: readonly Seed[], at: number, name: string) => Seed[]> = {
  add: (seeds, _, id) => [...seeds, { id }],
  change: (seeds, at, name) => seeds.map((seed, index) => (index === at ? { ...seed, bytes: `bytes ${name}` } : seed)),
  remove: (seeds, at) => seeds.filter((_, index) => index !== at),
  rename: (seeds, at, id) =>
    seeds.map((seed, index) =>
      index === at ? { bytes: seed.id, ...seed, id, formerly: [...(seed.formerly ?? []), seed.id] } : seed,
    ),
  withdraw: (seeds, at) => seeds.map((seed, index) => (index === at ? { ...seed, withdrawn: '内容有误' } : seed)),
  bringBack: (seeds) => seeds.map(({ withdrawn: _, ...seed }) => seed),
  renameByHand: (seeds, at, id) => seeds.map((seed, index) => (index === at ? { bytes: seed.id, ...seed, id } : seed)),
};
const edit = fc.record({ kind: fc.constantFrom(...Object.keys(EDITS)), at: fc.nat(20) });
const PLACES = 6;

test('whatever is edited, only new articles enter the feed, the latest first; the same seeds give the same receipt', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 8 }),
      (count, rounds) => {
        let seeds = numbered(1, count);
        let published = publish(seeds);
        const onceInFeed = new Set(feedOf(published).map(({ arrival }) => arrival));
        for (const [round, edits] of rounds.entries()) {
          seeds = edits.reduce((edited, { kind, at }, step) => {
            const name = `new-${round}-${step}`;
            return EDITS[kind]?.(edited, at % Math.max(1, edited.length), name) ?? edited;
          }, seeds);
          const former = published.receipt;
          published = publish(seeds, former);
          const feed = feedOf(published);
          for (const { arrival } of feed) expect(arrival > former.arrivals || onceInFeed.has(arrival)).toBe(true);
          // What is withdrawn when it comes is new when it is shown.
          for (const { arrival } of [...feed, ...published.receipt.withdrawn]) onceInFeed.add(arrival);
          const came = feed.map((each) => each.came);
          expect(came).toEqual(came.toSorted((a, b) => b - a));
          const arrivals = published.receipt.articles.map(({ arrival }) => arrival);
          expect(new Set(arrivals).size).toBe(arrivals.length);
          expect(publish(seeds, published.receipt).receipt).toEqual(published.receipt);
        }
      },
    ),
    { numRuns: 150 },
  );
});

function feedOf({ receipt, edition }: ReturnType<typeof publish>): Receipt['articles'] {
  const byId = new Map(receipt.articles.map((each) => [each.id, each]));
  return latestIn(edition.arrivals, PLACES).flatMap((id) => byId.get(id) ?? []);
}
