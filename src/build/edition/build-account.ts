import { outFolder } from '../../site.ts';
import { type Account, toAccount } from '../../views/receipt/account.ts';
import { readRefused } from '../background/handover.ts';
import { readReceipt } from '../publish/receipt.ts';
import { thisEdition } from './this-edition.ts';

let made: Promise<Account> | undefined;

/** What this build says of its edition, against the receipt of the site that it is going to replace. Made once. */
export function thisAccount(): Promise<Account> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<Account> {
  const edition = await thisEdition();
  const seeds = edition.articles.map(({ article: { id } }) => ({ id, ...edition.entryOf(id).data.seed }));
  return toAccount(
    edition,
    {
      hashes: new Map(seeds.map(({ id, sha256 }) => [id, sha256])),
      lines: seeds.flatMap(({ account }) => account ?? []),
      refused: readRefused(),
    },
    readReceipt(outFolder),
  );
}
