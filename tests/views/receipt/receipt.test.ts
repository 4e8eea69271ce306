import { expect, test } from 'vitest';
import { differencesOf, findReceipt, type Receipt, toReceiptText } from '../../../src/views/receipt/receipt.ts';

const RECEIPT: Receipt = {
  publication: 3,
  articles: [{ id: 'a', title: '第一篇的标题', sha256: '0'.repeat(64), came: 2, arrival: 4, changed: 3 }],
  arrivals: 4,
  withdrawn: [],
  gone: [],
  arrivedHeadlines: { '0123456789ab': 'a' },
  redirects: { 'headlines/0123456789ab.html': 'news/a.html' },
  changes: null,
  citations: { resolved: 1, wanted: 2, headlines: 1 },
  lines: { read: 3, shown: 2, leftOut: 1 },
  refused: [{ file: 'x.txt', problems: [{ line: 1, message: 'Expected a title.' }, { message: 'Expected a file.' }] }],
  files: { 'index.html': '1'.repeat(64) },
};

test('a written receipt is parsed back unchanged', () => {
  expect(findReceipt(toReceiptText(RECEIPT))).toEqual(RECEIPT);
});

test.each([
  ['nothing', ''],
  ['another file', '<!doctype html>'],
  ['half of a receipt', toReceiptText(RECEIPT).slice(0, -20)],
  ['a receipt with an invalid hash', toReceiptText(RECEIPT).replace(/1{64}/, '1')],
])('%s is no receipt', (_name, text) => {
  expect(findReceipt(text)).toBeUndefined();
});

test('each difference is listed with its kind', () => {
  const [expected, actual] = [
    { same: '1', changed: '2', missing: '3' },
    { same: '1', changed: '4', extra: '5' },
  ].map((hashes) => new Map(Object.entries(hashes))) as [Map<string, string>, Map<string, string>];
  expect(differencesOf(expected, expected)).toEqual([]);
  expect(differencesOf(expected, actual)).toEqual([
    { kind: 'changed', address: 'changed' },
    { kind: 'missing', address: 'missing' },
    { kind: 'extra', address: 'extra' },
  ]);
});
