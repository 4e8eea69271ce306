import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findSisters } from '../../../src/build/sisters/find-sisters.ts';
import { readSisters } from '../../../src/build/sisters/read-sisters.ts';
import { newFolder } from '../../support/checkout.ts';

const TITLES = { version: 1, articles: 0, sources: [], companies: [], titles: [], cited: [] };
const paper = newFolder();
const edition = (name: string, titles: unknown = TITLES) => {
  mkdirSync(join(paper, name), { recursive: true });
  writeFileSync(join(paper, name, 'titles.json'), JSON.stringify(titles));
  return join(paper, name);
};
const out = edition('2023-04');
const basesOf = async (stated: string[], address?: string) =>
  (await findSisters(stated, { out, address })).sisters.map(({ base }) => base);

describe('editions in folders', () => {
  test('are counted from the folder of this one, which is left out itself', async () => {
    expect(await basesOf([edition('2023-05'), out, edition('旧/2022')])).toEqual(['../2023-05/', '../%E6%97%A7/2022/']);
  });

  test.each([
    ['a version that there is not yet', edition('later', { ...TITLES, version: 2 }), 'of another version'],
    ['no titles', join(paper, 'missing'), 'it has no titles.json'],
    [
      'rows in a file of its choice',
      edition('evil', { ...TITLES, titles: [{ address: '../../x', sha256: '' }] }),
      'version',
    ],
  ])('with %s are left out, and it is said', async (_, folder, message) => {
    const { sisters, problems } = await findSisters([folder], { out });
    expect(sisters).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(`${folder} is left out:`)]);
    expect(problems[0]).toContain(message);
  });

  test('of which a file is not as stated are left out, and it is said', async () => {
    const titles = [{ address: 'titles/titles-1.jsonl', sha256: '0' }];
    mkdirSync(join(paper, 'spoilt/titles'), { recursive: true });
    writeFileSync(join(paper, 'spoilt/titles/titles-1.jsonl'), '[]\n');
    const { sisters } = await findSisters([edition('spoilt', { ...TITLES, articles: 1, titles })], { out });
    const { problems, articles } = await readSisters(sisters, []);
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('../spoilt/ is left out: titles/titles-1.jsonl')]);
  });
});

describe('editions on the web', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('have relative addresses under the host of this one, whole ones elsewhere', async () => {
    vi.stubGlobal('fetch', async () => Response.json(TITLES));
    const stated = ['https://paper.example/a/2023-05', 'https://old.example/', 'https://paper.example/a/2023-04/'];
    const bases = ['../2023-05/', 'https://old.example/'];
    expect(await basesOf(stated, 'https://paper.example/a/2023-04')).toEqual(bases);
  });

  test('that cannot be reached are left out, and it is said', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503, statusText: 'Busy' }));
    const { sisters, problems } = await findSisters(['https://paper.example/'], { out });
    expect(sisters).toEqual([]);
    expect(problems).toEqual(['https://paper.example/ is left out: it answers 503 Busy. Check it, then build again.']);
  });
});
