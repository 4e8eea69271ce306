import { expect, test } from 'vitest';
import { toHoldings } from '../../src/views/holdings.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';

test('what the paper holds leads to its lists, each with how many it has, without empty ones', () => {
  const edition = editionOf([
    toArticle('a', { related: ['尚未收录的标题'], keywords: ['海盐'], byline: { source: '甲报', authors: ['张某'] } }),
    toArticle('b', { keywords: ['海盐'], byline: { source: '甲报', authors: ['张某'] } }),
    toArticle('c', { body: written('桐庐船闸（600999）昨日检修。') }),
  ]);
  const sections = [{ name: '银行', key: '0123456789ab', articles: ['a'] }];
  const said = (from: string, shown = { ...edition, sections }) =>
    toHoldings(from, shown).map(({ title, href, mark }) => `${title} ${mark} ${href}`);
  expect(said('pages/contact.html')).toEqual([
    '按年月浏览 3 篇 ../archive/index.html',
    '银行 1 篇 ../sections/0123456789ab.html',
    '股票 1 只 ../stocks/index.html',
    '公司 1 家 ../companies/index.html',
    '连续报道 1 件 ../stories/index.html',
    '话题 1 个 ../topics/index.html',
    '来源 1 个 ../sources/index.html',
    '作者 1 位 ../authors/index.html',
    '待收录 1 条 ../wanted.html',
  ]);
  expect(said('about.html', { ...editionOf([]), sections: [] })).toEqual([]);
});
