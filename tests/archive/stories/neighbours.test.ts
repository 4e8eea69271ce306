import { expect, test } from 'vitest';
import { storyTiesIn } from '../../../src/archive/stories/neighbours.ts';

const VERSIONS = { b: ['b2'], b2: ['b'] };
const STORY = { key: '0123456789ab', title: '', articles: ['a', 'b', 'c', 'b2', 'd', 'e'], links: [] };

test('an article knows the two before it and the two after it, each text once and never its own', () => {
  const versions = new Map(Object.entries(VERSIONS).map(([id, versions]) => [id, { versions }]));
  const ties = storyTiesIn([STORY], versions);
  expect([...ties].map(([id, { before, after }]) => [id, before, after])).toEqual([
    ['a', [], ['b', 'c']],
    ['b', ['a'], ['c', 'd']],
    ['c', ['a', 'b'], ['d', 'e']],
    ['b2', ['a', 'c'], ['d', 'e']],
    ['d', ['b', 'c'], ['e']],
    ['e', ['c', 'd'], []],
  ]);
  expect(ties.get('a')).toMatchObject({ key: '0123456789ab', count: 6 });
});
