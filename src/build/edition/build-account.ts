import { type Account, toAccount } from '../../views/receipt/account.ts';
import { received } from '../handover.ts';
import { thisEdition } from './this-edition.ts';

let made: Promise<Account> | undefined;

/** The account of this build's edition. Made once a build. */
export function thisAccount(): Promise<Account> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<Account> {
  const edition = await thisEdition();
  const seeds = edition.articles.map(({ article: { id } }) => edition.entryOf(id).data.seed);
  // On a page a seed is named without its folder.
  const refused = received('refused').map(({ file, problems }) => ({
    file: file.slice(file.indexOf('/') + 1),
    problems,
  }));
  return toAccount(edition, { lines: seeds.flatMap(({ account }) => account ?? []), refused }, edition.record);
}
