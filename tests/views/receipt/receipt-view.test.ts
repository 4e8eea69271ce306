import { expect, test } from 'vitest';
import { tieFigures } from '../../../src/chinese/numerals.ts';
import { toReceiptView } from '../../../src/views/receipt/receipt-view.ts';
import { EMPTY_ACCOUNT } from '../../support/empty-account.ts';
import { publish, type Seed } from './publications.ts';

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

const before: Seed[] = ['ebb', 'flow', 'reed', 'salt', 'tide'].map((id) => ({ id, title: `标题 ${id}` }));
const after: Seed[] = [
  { id: 'low-tide', title: '标题 ebb', formerly: ['ebb'], bytes: 'ebb' },
  { id: 'high-tide', title: '标题 flow', bytes: 'flow' },
  { id: 'reed', title: '标题 reed', bytes: 'other' },
  { id: 'salt', title: '标题 salt', withdrawn: '数字有误' },
  { id: 'new', title: '标题 new' },
];

test('the page of the receipt tells each change, and what to do with it', () => {
  const { facts, lists } = toReceiptView(publish(after, publish(before).receipt).receipt);
  expect(facts[0]).toEqual({ name: '发布', text: '第\u00a02\u00a0次，没有变动的不计' });
  expect(facts.at(-1)?.text).toBe(
    tieFigures('新增 1 篇，改动 1 篇，地址变更 2 篇，撤下 1 篇，不再收录 1 篇；失效的页面 2 个'),
  );
  expect(lists).toEqual([
    { label: '新增 1 篇', links: [{ title: '标题 new', href: 'news/new.html' }] },
    { label: '改动 1 篇', links: [{ title: '标题 reed', href: 'news/reed.html' }] },
    {
      label: '地址变更 2 篇',
      links: [
        { title: '标题 ebb', href: 'news/low-tide.html', mark: '旧地址 news/ebb.html 会转到这里' },
        { title: '标题 flow', href: 'news/high-tide.html', mark: '旧地址 news/flow.html 已失效' },
      ],
    },
    { label: '不再收录 1 篇', links: [{ title: '标题 tide' }] },
    { label: '失效的页面 2 个', links: [{ title: 'news/flow.html' }, { title: 'news/tide.html' }] },
    { label: '撤下 1 篇', links: [{ title: '标题 salt', href: 'news/salt.html', mark: '数字有误' }] },
  ]);
});

test('a list names fifty, and the first publication has nothing to compare', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ id: `tide-${100 + at}` }));
  const { lists } = toReceiptView(publish(many, publish([]).receipt).receipt);
  expect([lists[0]?.links.length, lists[0]?.note]).toEqual([50, '这里列出前 50 篇，其余 10 篇见 receipt.json']);
  expect(toReceiptView(publish(many).receipt).facts.at(-1)?.text).toBe('没有更早的发布记录可比');
});
