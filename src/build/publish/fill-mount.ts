import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RECEIPT_FILE } from '../../archive/addresses.ts';
import { findReceipt, toReceiptText } from '../../views/receipt/receipt.ts';
import { filesOf, removeEmptyFolders } from './foreign-files.ts';

/**
 * Publishes a finished build in a mount, which cannot be renamed: moves each file to its place, and then removes the files that
 * only the former site had. Until all is done, the receipt names the files of both sites, so that the next build removes what a
 * killed one left.
 *
 * @param fresh the finished build, on the same disk as `out`
 */
export function fillMount(out: string, fresh: string): void {
  const text = readFileSync(join(fresh, RECEIPT_FILE), 'utf8');
  const receipt = findReceipt(text);
  if (!receipt) throw new Error(`The build wrote no ${RECEIPT_FILE}. Please report it.`);
  const former = [...filesOf(out)].map((address): [string, string] => [address, receipt.files[address] ?? NO_HASH]);
  writeReceipt(out, toReceiptText({ ...receipt, files: { ...Object.fromEntries(former), ...receipt.files } }));
  for (const address of Object.keys(receipt.files)) {
    mkdirSync(dirname(join(out, address)), { recursive: true });
    renameSync(join(fresh, address), join(out, address));
  }
  const gone = former.map(([address]) => address).filter((address) => !(address in receipt.files));
  for (const address of gone) rmSync(join(out, address), { force: true });
  removeEmptyFolders(out, gone);
  writeReceipt(out, text);
  rmSync(fresh, { recursive: true, force: true });
}

/** Stands for a file that the next build removes. */
const NO_HASH = '0'.repeat(64);

/** Writes a receipt whole: a killed build leaves the one or the other. */
function writeReceipt(out: string, text: string): void {
  writeFileSync(join(out, `.${RECEIPT_FILE}`), text);
  renameSync(join(out, `.${RECEIPT_FILE}`), join(out, RECEIPT_FILE));
}
