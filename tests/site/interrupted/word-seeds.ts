import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Settings, verify } from '../../support/build.ts';
import { readSite } from '../../support/built-site.ts';

/** Writes a seed of each format. All contain the given word, so that a test can tell which build made a page. */
export function writeSeeds({ SEEDS = '' }: Settings, word: string): void {
  mkdirSync(SEEDS, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(SEEDS, name), text);
  write('captured.txt', `抓取来的标题\n第一段正文，说的是${word}。\n第二段正文，写到这里为止。\n`);
  write('written.md', `---\ntitle: 写成的标题\nrelated: [抓取来的标题]\n---\n\n说的是${word}。\n`);
  write('component.mdx', `---\ntitle: 带组件的标题\n---\n\n<Note>说的是${word}。</Note>\n`);
}

/** The word that all articles of a site contain. Fails if they contain different words. */
export function wordOf({ OUT }: Settings): string {
  const site = readSite(OUT);
  const words = ['captured', 'written', 'component'].map(
    (id) => /说的是(.+?)。/.exec(site.page(`news/${id}.html`).querySelector('.prose')?.text ?? '')?.[1],
  );
  expect(new Set(words).size).toBe(1);
  return words[0] ?? '';
}

/** Expects that `verify` finds no difference between the site and its receipt. Returns the output of `verify`. */
export async function expectIntact({ OUT }: Settings, checkout: string): Promise<string> {
  const { code, output } = await verify(OUT, checkout);
  expect([code, output]).toEqual([0, expect.stringContaining(`${OUT} is as its receipt says`)]);
  return output;
}
