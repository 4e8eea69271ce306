import { expect, test } from 'vitest';
import { toReceiptView } from '../../../src/views/receipt/receipt-view.ts';
import { EMPTY_ACCOUNT } from '../../support/empty-account.ts';

const refused = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    file: `${at}.txt`,
    problems: [{ line: 5, message: 'Expected.' }, { line: 3, message: 'Expected.' }, { message: 'Expected.' }],
  }));

test('the page names refused seeds with their lines, and leaves to the publisher what is wrong', () => {
  const view = toReceiptView({ ...EMPTY_ACCOUNT, refused: refused(1) }).refused;
  expect(view).toEqual({ label: '未收录的稿件 1 份', links: [{ title: '0.txt', mark: '第 3、5 行' }] });
});

test('of many refused seeds the page says how many it does not name', () => {
  const { links, note } = toReceiptView({ ...EMPTY_ACCOUNT, refused: refused(60) }).refused;
  expect([links.length, note]).toEqual([50, '这里列出前 50 份，其余 10 份见 receipt.json']);
});
