import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isHostConfig, RECEIPT_FILE } from '../archive/addresses.ts';
import { cacheRoot, outFolder } from '../build/paths.ts';
import { fetchDeployed } from '../build/publish/deployed.ts';
import { hashFiles } from '../build/publish/hash-files.ts';
import { deadLinksBetween } from '../build/publish/links-between.ts';
import { lock } from '../build/publish/lock.ts';
import { readReceipt } from '../build/publish/receipt.ts';
import { recover } from '../build/publish/swap.ts';
import { countOf } from '../views/count.ts';
import { differencesOf, type Receipt } from '../views/receipt/receipt.ts';

/** The most differences that are printed. */
const NAMED = 100;

const WEB = /^https?:\/\//;

/**
 * `npm run verify -- [DIR|URL...]`: checks copies of the site, in folders or deployed, against their receipts; and of several
 * editions in folders the links between them.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const places = positionals.length > 0 ? positionals : [outFolder];
for (const place of places) {
  try {
    await (WEB.test(place) ? verifyDeployed(place) : verifyFolder(place));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
if (places.length > 1) verifyLinks(places.filter((place) => !WEB.test(place)).map((place) => resolve(place)));

function verifyLinks(folders: readonly string[]): void {
  const dead = deadLinksBetween(folders);
  for (const link of dead.slice(0, NAMED)) console.log(`leads nowhere: ${link}`);
  console.log(`Links between ${countOf(folders.length, 'edition')}: ${dead.length} lead nowhere.`);
  if (dead.length > 0) process.exitCode = 1;
}

async function verifyFolder(place: string): Promise<void> {
  const folder = resolve(place);
  if (!existsSync(folder)) await restoreFormer(folder);
  const receipt = readReceipt(folder);
  if (!receipt)
    throw new Error(`${folder} has no ${RECEIPT_FILE} that can be read. Build the site, or name its folder.`);
  const found = hashFiles(folder);
  found.delete(RECEIPT_FILE);
  // A publisher's own, which builds leave alone: `CNAME`, `.git/`, `.well-known/`.
  for (const address of found.keys()) if (isHostConfig(address) && !(address in receipt.files)) found.delete(address);
  report(place, receipt, found);
}

async function verifyDeployed(url: string): Promise<void> {
  const { receipt, found } = await fetchDeployed(new URL(url));
  const unserved = Object.keys(receipt.files).filter(isHostConfig);
  for (const address of unserved) {
    console.log(`not checked: ${address}, which hosts read themselves and need not serve.`);
    found.set(address, receipt.files[address] ?? '');
  }
  report(url, receipt, found);
}

/** Restores the last good site if a build was killed between its two renames. */
async function restoreFormer(folder: string): Promise<void> {
  const unlock = await lock(cacheRoot, () => console.log('A build is running. Waiting until it has ended.'));
  if (recover(folder)) console.log(`A build was killed while publishing: the last good site is back in ${folder}.`);
  unlock();
}

function report(place: string, { files }: Receipt, found: ReadonlyMap<string, string>): void {
  const listed = new Map(Object.entries(files));
  const differences = differencesOf(listed, found);
  for (const { kind, address } of differences.slice(0, NAMED)) console.log(`${kind}: ${address}`);
  if (differences.length > NAMED) console.log(`… and ${differences.length - NAMED} more.`);
  const count = (kind: string) => differences.filter((difference) => difference.kind === kind).length;
  if (differences.length === 0) console.log(`${place} is as its receipt says: ${countOf(listed.size, 'file')}.`);
  else {
    console.log(
      `${place} is not as its receipt says, which lists ${countOf(listed.size, 'file')}. Missing: ${count('missing')}, changed: ${count('changed')}, extra: ${count('extra')}.`,
    );
    process.exitCode = 1;
  }
}
