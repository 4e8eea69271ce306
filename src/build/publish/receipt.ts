import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECEIPT_FILE } from '../../archive/addresses.ts';
import { findReceipt, type Receipt, toReceiptText } from '../../views/receipt/receipt.ts';
import { hashFiles } from './hash-files.ts';

/** By their texts, and by their files as these are: a build asks for the receipt of the former site and its own ten times. */
const parsed = new Map<string, Receipt | undefined>();
const read = new Map<string, Receipt | undefined>();

/** Reads the receipt of the site in a folder; undefined if there is none that can be read. */
export function readReceipt(folder: string): Readonly<Receipt> | undefined {
  const file = join(folder, RECEIPT_FILE);
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) return undefined;
  const state = JSON.stringify([file, status.ino, status.size, status.mtimeMs]);
  if (read.has(state)) return read.get(state);
  const text = readFileSync(file, 'utf8');
  if (!parsed.has(text)) parsed.set(text, findReceipt(text));
  read.set(state, parsed.get(text));
  return parsed.get(text);
}

/** Adds the hash of every other file to the receipt in a folder. Call it when all files are written. */
export function completeReceipt(folder: string, hashes = hashFiles(folder)): Receipt {
  const { [RECEIPT_FILE]: _, ...files } = Object.fromEntries(hashes);
  const account = readReceipt(folder);
  if (!account) throw new Error(`The build wrote no ${RECEIPT_FILE}. Please report it.`);
  const receipt = { ...account, files };
  const text = toReceiptText(receipt);
  writeFileSync(join(folder, RECEIPT_FILE), text);
  parsed.set(text, receipt);
  return receipt;
}
