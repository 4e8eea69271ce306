import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, type LineCounts, toAccount } from './news/account.ts';
import type { Edition } from './news/edition.ts';
import { cacheFolder } from './site.ts';

/** The account of the last build that was published, and of the one that is being made. */
const [LAST, NEXT] = ['account.json', 'account.next.json'].map((name) => join(cacheFolder, name)) as [string, string];

/** Notes what an edition holds and what it gained since the last published one. The build prints it when all is written. */
export async function noteAccount(edition: Edition, lines: readonly LineCounts[]): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(NEXT, JSON.stringify(toAccount(edition, lines, await read(LAST))));
}

/** Takes the noted account as that of the published site. */
export async function publishAccount(): Promise<Account | undefined> {
  const account = await read(NEXT);
  if (account) await rename(NEXT, LAST);
  return account;
}

async function read(file: string): Promise<Account | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : JSON.parse(text);
}
