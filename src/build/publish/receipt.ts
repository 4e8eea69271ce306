import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECEIPT_FILE } from '../../archive/addresses.ts';
import { findReceipt, type Receipt, toReceiptText } from '../../views/receipt/receipt.ts';
import { hashFiles } from './hash-files.ts';

/** Reads the receipt of the site in a folder; undefined if there is none that can be read. */
export function readReceipt(folder: string): Receipt | undefined {
  const file = join(folder, RECEIPT_FILE);
  return existsSync(file) ? findReceipt(readFileSync(file, 'utf8')) : undefined;
}

/** Adds the hash of every other file to the receipt in a folder. Call it when all files are written. */
export function completeReceipt(folder: string, hashes = hashFiles(folder)): Receipt {
  const { [RECEIPT_FILE]: _, ...files } = Object.fromEntries(hashes);
  const account = readReceipt(folder);
  if (!account) throw new Error(`The build wrote no ${RECEIPT_FILE}. Please report it.`);
  const receipt = { ...account, files };
  writeFileSync(join(folder, RECEIPT_FILE), toReceiptText(receipt));
  return receipt;
}
