import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Settings, verify } from '../../support/build.ts';
import { readSite } from '../../support/built-site.ts';

/** Writes a seed of each format, all of which say one word, so that the pages of two builds can be told apart. */
export function writeSeeds({ SEEDS = '' }: Settings, word: string): void {
  mkdirSync(SEEDS, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(SEEDS, name), text);
  write('captured.txt', `抓取来的标题\n第一段正文，说的是${word}。\n第二段正文，写到这里为止。\n`);
  write('written.md', `---\ntitle: 写成的标题\nrelated: [抓取来的标题]\n---\n\n说的是${word}。\n`);
  write('component.mdx', `---\ntitle: 带组件的标题\n---\n\n<Note>说的是${word}。</Note>\n`);
}

/** The word that all articles of a site say. Fails if they differ. */
export function wordOf({ OUT }: Settings): string {
  const site = readSite(OUT);
  const words = ['captured', 'written', 'component'].map(
    (id) => /说的是(.+?)。/.exec(site.page(`news/${id}.html`).querySelector('.prose')?.text ?? '')?.[1],
  );
  expect(new Set(words).size).toBe(1);
  return words[0] ?? '';
}

/** Asks `verify`, which must find the site as its receipt says. Gives what it printed. */
export async function expectWhole({ OUT }: Settings, checkout: string): Promise<string> {
  const { code, output } = await verify(OUT, checkout);
  expect([code, output]).toEqual([0, expect.stringContaining(`${OUT} is as its receipt says`)]);
  return output;
}
